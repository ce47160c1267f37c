// What a server that runs for weeks keeps of places that nobody visits any more.
import assert from 'node:assert/strict';
import { createConfigResolver } from '../../server/src/config/resolve.ts';

describe('places of configurations', () => {
  it('that were looked at are remembered, and not for ever', async () => {
    const read: string[] = [];
    const resolver = createConfigResolver({
      readFile: async (uri) => {
        read.push(uri);
        return undefined;
      },
    });
    const first = 'file:///w/0/a.case.md';
    await resolver.resolve(first);
    await resolver.resolve(first);
    assert.equal(new Set(read).size, read.length, 'nothing is read twice');
    for (let folder = 1; folder < 2000; folder++) await resolver.resolve(`file:///w/${folder}/a.case.md`);
    const before = read.length;
    await resolver.resolve(first);
    assert.ok(read.length > before, 'the first folder was forgotten');
  });
});
