import {
  l10n,
  MarkdownString,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import { stateName } from '../../../server/src/page/states.ts';
import type { PortfolioEntry, ReportSection, SectionState } from '../../../server/src/protocol.ts';
import { isComplete, type Progress, type Task } from './preparation.ts';

/** A mark differs by shape as well as by colour. */
const MARKS: Readonly<Record<SectionState, readonly [icon: string, colour: string]>> = {
  strong: ['pass-filled', 'testing.iconPassed'],
  thin: ['pass', 'testing.iconPassed'],
  'no-evidence': ['warning', 'list.warningForeground'],
  empty: ['circle-outline', 'descriptionForeground'],
  missing: ['circle-slash', 'list.errorForeground'],
};

const icon = ([name, colour]: readonly [string, string]) => new ThemeIcon(name, new ThemeColor(colour));

/** What a task asks for, and how it is done. */
function taskText(task: Task): readonly [label: string, tooltip: string] {
  const texts: Readonly<Record<Task, readonly [string, string]>> = {
    'complete-studies': [
      l10n.t('Two complete studies'),
      l10n.t(
        'Two studies in which every section has its evidence, and Impact a product metric with its measured change.',
      ),
    ],
    'mapped-studies': [
      l10n.t('Studies mapped'),
      l10n.t('Every study is mapped to ML-PRISM: each section that it must have has its heading.'),
    ],
    'round-scripts': [
      l10n.t('Round scripts'),
      l10n.t(
        'A script for every interview round. Type / at the start of a line, or run “Case Prism: Insert Round Script…”.',
      ),
    ],
    'mock-interviews': [
      l10n.t('Mock interviews held'),
      l10n.t('Timed mock interviews. Tick it yourself: nobody but you knows.'),
    ],
    negotiation: [
      l10n.t('Negotiation script'),
      l10n.t(
        'A script for the offer, tied to documented outcomes. Tick it yourself once each ask names the outcome that it rests on.',
      ),
    ],
  };
  return texts[task];
}

export function preparationItem(tasks: readonly Progress[]): TreeItem {
  const item = new TreeItem(l10n.t('Preparation'), TreeItemCollapsibleState.Collapsed);
  const done = tasks.filter((task) => task.done).length;
  item.id = 'preparation';
  item.description = l10n.t('{0} of {1}', done, tasks.length);
  item.iconPath = new ThemeIcon('checklist');
  item.tooltip = l10n.t('What a candidate prepares for the interviews: {0} of {1} done.', done, tasks.length);
  item.contextValue = 'preparation';
  return item;
}

export function taskItem({ task, done, count, wanted }: Progress): TreeItem {
  const [label, tooltip] = taskText(task);
  const item = new TreeItem(label);
  item.id = `task:${task}`;
  item.tooltip = tooltip;
  if (count === undefined || wanted === undefined) {
    item.checkboxState = {
      state: done ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
      tooltip,
      accessibilityInformation: { label },
    };
    return item;
  }
  const told = l10n.t('{0} of {1}', count, wanted);
  item.description = told;
  item.iconPath = icon(done ? MARKS.strong : MARKS.empty);
  item.accessibilityInformation = {
    label: done ? l10n.t('{0}: done, {1}', label, told) : l10n.t('{0}: open, {1}', label, told),
  };
  return item;
}

/** The file's name stands for the study, as titles are too long for a side bar; the tooltip has the title. */
export function studyItem(entry: PortfolioEntry): TreeItem {
  const { title, coverage, sections, distinct, claims, quantified } = entry;
  const open = claims - quantified;
  const uri = Uri.parse(entry.uri);
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.case\.md$/, '');
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = entry.uri;
  item.description = [
    `${coverage}/${sections.length}`,
    `${distinct}/12`,
    ...(open > 0 ? [l10n.t('{0} open', open)] : []),
  ].join(' · ');
  item.iconPath = icon(markOf(entry));
  item.tooltip = tooltipOf(entry);
  item.contextValue = 'study';
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri] };
  item.accessibilityInformation = {
    label: l10n.t(
      '{0}: {1} of {2} sections with evidence, {3} of 12 responsibilities, {4} claims without a number',
      title,
      coverage,
      sections.length,
      distinct,
      open,
    ),
  };
  return item;
}

/** Complete with every claim measured; complete; some sections with evidence; none. */
function markOf(entry: PortfolioEntry): readonly [string, string] {
  if (isComplete(entry)) return entry.claims === entry.quantified ? MARKS.strong : MARKS.thin;
  return entry.coverage > 0 ? MARKS['no-evidence'] : MARKS.missing;
}

function tooltipOf(entry: PortfolioEntry): MarkdownString {
  const { coverage, sections, distinct, core, missingCore, claims, quantified, warnings, words, speakingSeconds } =
    entry;
  const minutes = (speakingSeconds / 60).toFixed(1);
  const lines = [
    l10n.t('{0} of {1} sections have their evidence.', coverage, sections.length),
    missingCore.length === 0
      ? l10n.t('{0} of 12 responsibilities, all six core ones.', distinct)
      : l10n.t(
          '{0} of 12 responsibilities, {1} of 6 core ones; not seen: {2}.',
          distinct,
          core,
          missingCore.join(', '),
        ),
    l10n.t('{0} of {1} claims have their number.', quantified, claims),
    warnings === 1 ? l10n.t('1 warning.') : l10n.t('{0} warnings.', warnings),
    l10n.t('{0} words, {1} minutes to say.', words, minutes),
  ];
  const text = new MarkdownString();
  text.appendMarkdown('**').appendText(entry.title).appendMarkdown('**');
  for (const line of lines) text.appendMarkdown('\n\n').appendText(line);
  return text;
}

export function sectionItem(entry: PortfolioEntry, section: ReportSection): TreeItem {
  const { letter, name, state, claims, quantified, range } = section;
  const item = new TreeItem(name);
  const open = claims - quantified;
  item.id = `${entry.uri}#${section.id}`;
  item.description = [
    stateName(state),
    ...(open === 1
      ? [l10n.t('1 claim without a number')]
      : open > 1
        ? [l10n.t('{0} claims without a number', open)]
        : []),
  ].join(' · ');
  item.iconPath = icon(MARKS[state]);
  item.tooltip = l10n.t('{0} of ML-PRISM: {1}, {2}', letter, name, item.description);
  item.contextValue = 'section';
  item.accessibilityInformation = { label: `${name}, ${item.description}` };
  const selection =
    range && new Range(range.start.line, range.start.character, range.start.line, range.start.character);
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.parse(entry.uri), { selection }] };
  return item;
}
