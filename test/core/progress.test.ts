import assert from 'node:assert/strict';
import { createBar } from '../../server/src/cli/progress.ts';

describe('the progress bar', () => {
  const CLEAR = '\r\u001b[K';

  it('shows nothing of a run that is soon over', () => {
    const written: string[] = [];
    const bar = createBar(
      (text) => written.push(text),
      () => 0,
    );
    bar.draw(1, 2);
    bar.clear();
    assert.deepEqual(written, []);
  });

  it('is drawn over itself, taken away for other text, and gone at the end', () => {
    const written: string[] = [];
    let time = 0;
    const bar = createBar(
      (text) => written.push(text),
      () => time,
    );
    time = 1000;
    bar.draw(5, 20);
    bar.draw(10, 20);
    bar.clear();
    bar.clear();
    bar.draw(20, 20);
    assert.deepEqual(written, ['██████░░░░░░░░░░░░░░░░░░ 5 of 20', CLEAR, '████████████░░░░░░░░░░░░ 10 of 20', CLEAR]);
  });
});
