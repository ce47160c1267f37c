// Writes what follows from the rules and snippets: pages, schema, settings, tables. `npm run generate`; CI runs it and wants no difference.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { KEYS } from '../server/src/config/keys.ts';
import { RULES } from '../server/src/rules/index.ts';
import type { Rule, RuleOption } from '../server/src/rules/rule.ts';
import { RESPONSIBILITIES } from '../server/src/vocabulary/responsibilities.ts';
import { SECTIONS } from '../server/src/vocabulary/sections.ts';
import caseStudies from '../snippets/case-studies.json' with { type: 'json' };
import roundScripts from '../snippets/round-scripts.json' with { type: 'json' };
import { notices } from './notices.ts';

const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'];
const PAGES = 'docs/rules';

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`)
    .join('\n');

const sentence = (note: string) => note[0]!.toUpperCase() + note.slice(1) + (/[.?!]$/.test(note) ? '' : ':');

/** How a rule is switched off, by the place it is switched off for. No comment can stand above front matter, and broken front matter switches nothing off. */
function silencing({ id }: Rule): string {
  const study = [
    `For one line, put \`<!-- case-prism-disable-next-line ${id} -->\` above it.`,
    `For a study, write \`case-prism: { disable: [${id}] }\` in its front matter.`,
  ];
  return [
    ...(id === 'front-matter'
      ? ['Front matter has to stand first, so no comment can silence this rule in a study.']
      : study),
    `For a folder, write \`{ "rules": { "${id}": "off" } }\` (or another severity: ${SEVERITIES.slice(0, -1).join(', ')}) into its \`.case-prism.json\`.`,
    'In the editor, the setting `casePrism.rules` does the same where no such file stands above the study.',
  ].join(' ');
}

function page(rule: Rule): string {
  const options = Object.entries(rule.options ?? {});
  const example = ({ text, note }: Rule['examples']['bad'][number]) =>
    `${note ? `${sentence(note)}\n\n` : ''}\`\`\`\`markdown\n${text.trimEnd()}\n\`\`\`\``;
  return `${[
    `<!-- Generated from server/src/rules/${rule.id}.ts by \`npm run generate\`. -->`,
    `# ${rule.id}: ${rule.title}`,
    rule.why,
    `Severity: ${rule.severity}, unless you set another.`,
    '## What it speaks up about',
    ...rule.examples.bad.map(example),
    '## What it is happy with',
    ...rule.examples.good.map(example),
    ...(options.length > 0
      ? [
          '## Options',
          table(
            ['option', 'default', 'meaning'],
            options.map(([name, option]) => [`\`${name}\``, `\`${option.default}\``, option.description]),
          ),
        ]
      : []),
    '## Changing or silencing it',
    silencing(rule),
  ]
    .join('\n\n')
    .trimEnd()}\n`;
}

function ruleSchema({ title, severity, options = {} }: Rule): object {
  const level = { type: 'string', enum: SEVERITIES };
  if (Object.keys(options).length === 0) return { ...level, default: severity, description: title };
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, { type, default: value, description }]: [string, RuleOption]) => [
      name,
      { type, default: value, description },
    ]),
  );
  return {
    description: title,
    default: severity,
    anyOf: [
      level,
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          severity: { ...level, default: severity, description: 'How loud its findings are.' },
          ...properties,
        },
      },
    ],
  };
}

const rulesSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'Severity of each rule, or an object with its severity and options.',
  properties: Object.fromEntries(RULES.map((rule) => [rule.id, ruleSchema(rule)])),
};
function schema(): string {
  return json({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Case Prism',
    type: 'object',
    allowTrailingCommas: true,
    additionalProperties: false,
    description: 'How Case Prism reads and judges the studies of this folder and the folders below it.',
    properties: {
      $schema: { type: 'string', description: 'Where this schema stands, for editors other than VS Code.' },
      rules: {
        ...rulesSchema,
        properties: Object.fromEntries(
          RULES.map((rule) => [
            rule.id,
            { ...ruleSchema(rule), markdownDescription: `**${rule.title}**\n\n${rule.why}` },
          ]),
        ),
      },
      ...Object.fromEntries(
        Object.entries(KEYS).map(([name, { description, schema, example }]) => [
          name,
          {
            description: `${description} For example: ${JSON.stringify(example)}`,
            ...schema,
            defaultSnippets: [{ label: JSON.stringify(example), body: example }],
          },
        ]),
      ),
    },
  });
}

const RULES_SETTING =
  'Severity of each rule, or an object with its severity and options. Where a `.case-prism.json` stands above a study, that file decides alone.';

/** A schema whose descriptions are keys of `package.nls.json`, as VS Code's manifests have them, and the texts behind the keys. */
function translatable(schema: unknown, path: string, texts: Map<string, string>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => translatable(item, path, texts));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === 'description' && typeof value === 'string') {
        texts.set(path, value);
        return [key, `%${path}%`];
      }
      return [key, translatable(value, key === 'properties' || key === 'anyOf' ? path : `${path}.${key}`, texts)];
    }),
  );
}

/** The manifest with the settings that follow from the rules, and its texts; all else in both stays as it is. */
function manifest(): { manifest: string; texts: string } {
  const parsed = JSON.parse(readFileSync('package.json', 'utf8'));
  const { properties } = parsed.contributes.configuration;
  const texts = new Map<string, string>();
  const { description: _, ...rules } = rulesSchema;
  properties['casePrism.rules'] = {
    ...(translatable(rules, 'rule', texts) as object),
    markdownDescription: '%setting.casePrism.rules%',
    scope: 'resource',
    default: {},
  };
  const kept = Object.entries(JSON.parse(readFileSync('package.nls.json', 'utf8'))).filter(
    ([key]) => !key.startsWith('rule.') && key !== 'setting.casePrism.rules',
  );
  return {
    manifest: json(parsed),
    texts: json(Object.fromEntries([...kept, ['setting.casePrism.rules', RULES_SETTING], ...texts])),
  };
}

/** The style of an exported report as a module, so that it is there for bundles and for Node alike. */
function styles(): string {
  const files = ['client/preview/head.css', 'client/preview/heatMap.css', 'server/src/page/page.css'];
  const css = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const { code } = transformSync(css, { loader: 'css', minify: true });
  const literal = code.trim().replaceAll(/[\\`]|\$\{/g, '\\$&');
  return `// Generated by \`npm run generate\` from ${files.join(', ')}.\n\n/** The style of an exported report. */\nexport const STYLE = \`${literal}\`;\n`;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A text with what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->` replaced. */
function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks the marks ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

function readme(): string {
  const rules = table(
    ['rule', 'default', 'what it looks for'],
    RULES.map(({ id, severity, title }) => [`[\`${id}\`](${PAGES}/${id}.md)`, severity, title]),
  );
  const responsibilities = table(
    ['responsibility', 'shown by'],
    RESPONSIBILITIES.map(({ name, core, shown }) => [core ? `**${name}**` : name, shown]),
  );
  const sections = table(
    ['', 'section', 'the committee wants', 'evidence in it'],
    SECTIONS.map(({ letter, name, wants, evidence }) => [letter, name, wants, evidence]),
  );
  const snippets = table(
    ['type', 'inserts'],
    [...Object.entries(caseStudies), ...Object.entries(roundScripts)].map(([name, { prefix }]) => [
      `\`${prefix}\``,
      name,
    ]),
  );
  const keys = table(
    ['key', 'what it says', 'example'],
    [
      ['`rules`', String(rulesSchema.description), '`{ "section-order": "off" }`'],
      ...Object.entries(KEYS).map(([name, { description, example }]) => [
        `\`${name}\``,
        description,
        `\`${JSON.stringify(example)}\``,
      ]),
    ],
  );
  let text = readFileSync('README.md', 'utf8');
  for (const [name, content] of Object.entries({ keys, rules, responsibilities, sections, snippets }))
    text = between(text, name, content);
  return text;
}

mkdirSync(PAGES, { recursive: true });
for (const file of readdirSync(PAGES)) if (!RULES.some(({ id }) => file === `${id}.md`)) rmSync(join(PAGES, file));
for (const rule of RULES) writeFileSync(join(PAGES, `${rule.id}.md`), page(rule));
writeFileSync('docs/case-prism.schema.json', schema());
writeFileSync('THIRD_PARTY_NOTICES.md', await notices());
writeFileSync('server/src/page/style.ts', styles());
const generated = manifest();
writeFileSync('package.json', generated.manifest);
writeFileSync('package.nls.json', generated.texts);
writeFileSync('README.md', readme());
