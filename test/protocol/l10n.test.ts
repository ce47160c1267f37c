import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { l10n, translateBy } from '../../server/src/l10n.ts';
import { Client, PULL } from './client.ts';

const URI = 'file:///work/s.case.md';

describe('translations', () => {
  afterEach(() => translateBy({}));

  it('come from the client, for findings, fixes and hovers; the rest stays English', async () => {
    const translations = {
      'No heading opens “{0}”: a committee looks there for {1}, e.g. “{2}”': '“{0}” fehlt, z. B. „{2}“',
      'Insert the section “{0}”': 'Abschnitt „{0}“ einfügen',
      'Opens **{0}** ({1} of ML-PRISM).': 'Öffnet **{0}**.',
    };
    const client = await Client.start({ capabilities: PULL, options: { translations } });
    await client.open(URI, '# S\n\n## Impact\n\nWe significantly reduced latency.\n');
    const found = await client.pull(URI);
    const missing = found.find(({ code }) => code === 'section-missing')!;
    assert.match(String(missing.message), /^“Problem” fehlt, z\. B\. „Churn stood/);
    assert.ok(found.some(({ message }) => String(message).includes('does not say by how much')));
    const titles = (await client.actions(URI, missing.range, [missing])).map(({ title }) => title);
    assert.ok(titles.includes('Abschnitt „Problem“ einfügen'), titles.join('\n'));
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 2, character: 4 },
    });
    assert.match((hover.contents as MarkupContent).value, /^Öffnet \*\*Impact\*\*\./);
    await client.stop();
  });

  it('put values where the translation wants them, and never read them as places', () => {
    translateBy({ '{0} of {1}': '{1}: {0}' });
    assert.equal(l10n.t`${'{1}'} of ${2}`, '2: {1}');
    assert.equal(l10n.t`${1} in ${2}`, '1 in 2');
    assert.equal(l10n.of('constructor'), 'constructor');
  });
});
