import assert from 'node:assert/strict';
import {
  ANSWER_TIME,
  CONFIRM_TIME,
  createRefresher,
  FIRST_REFRESH_DELAY,
  REFRESH_DELAY,
  type Refresher,
} from '../../client/src/preview/refresher.ts';

describe('the refresher of the preview', () => {
  function setUp() {
    const state = {
      html: 'old',
      open: true,
      renders: true,
      refreshed: 0,
      timers: [] as { at: number; callback: () => unknown }[],
      now: 0,
    };
    const refresher: Refresher = createRefresher({
      current: () => state.html,
      placeholder: 'waiting',
      isPreviewOpen: () => state.open,
      refresh: () => {
        state.refreshed++;
        if (state.renders) refresher.rendered('a', state.html);
      },
      later: (milliseconds, callback) => {
        const timer = { at: state.now + milliseconds, callback };
        state.timers.push(timer);
        return () => {
          state.timers = state.timers.filter((other) => other !== timer);
        };
      },
    });
    const pass = (milliseconds: number) => {
      state.now += milliseconds;
      const due = state.timers.filter(({ at }) => at <= state.now);
      state.timers = state.timers.filter(({ at }) => at > state.now);
      for (const { callback } of due) callback();
    };
    return { state, refresher, pass };
  }

  it('refreshes once where the shown summary stays behind', () => {
    const { state, refresher, pass } = setUp();
    refresher.rendered('a', 'old');
    state.html = 'new';
    refresher.changed();
    pass(REFRESH_DELAY);
    assert.equal(state.refreshed, 1);
    pass(REFRESH_DELAY);
    refresher.changed();
    pass(REFRESH_DELAY);
    assert.equal(state.refreshed, 1);
  });

  it('renders a page once more that was given its report while it was loading', () => {
    const { state, refresher, pass } = setUp();
    refresher.rendered('a', 'waiting');
    state.html = 'new';
    refresher.changed();
    pass(FIRST_REFRESH_DELAY);
    assert.equal(state.refreshed, 1);
    pass(ANSWER_TIME);
    pass(CONFIRM_TIME);
    assert.equal(state.refreshed, 2);
    pass(CONFIRM_TIME);
    pass(ANSWER_TIME);
    assert.equal(state.refreshed, 2);
  });

  it('forgets what a refresh did not render again: it is no longer on screen', () => {
    const { state, refresher, pass } = setUp();
    refresher.rendered('closed', 'old');
    refresher.rendered('a', 'old');
    state.html = 'new';
    for (let round = 0; round < 3; round++) {
      refresher.changed();
      pass(REFRESH_DELAY);
    }
    assert.equal(state.refreshed, 1);
  });

  it('asks again where a refresh rendered nothing, three times in all', () => {
    const { state, refresher, pass } = setUp();
    refresher.rendered('a', 'waiting');
    state.renders = false;
    refresher.changed();
    pass(FIRST_REFRESH_DELAY);
    assert.equal(state.refreshed, 1);
    pass(ANSWER_TIME);
    assert.equal(state.refreshed, 2);
    for (let round = 0; round < 3; round++) pass(ANSWER_TIME);
    assert.equal(state.refreshed, 3);
  });

  it('replaces a placeholder at once', () => {
    const { state, refresher, pass } = setUp();
    refresher.rendered('a', 'waiting');
    refresher.changed();
    pass(FIRST_REFRESH_DELAY);
    assert.equal(state.refreshed, 1);
  });

  it('looks again at a preview that is just opening', () => {
    const { state, refresher, pass } = setUp();
    state.open = false;
    refresher.rendered('a', 'waiting');
    refresher.changed();
    pass(FIRST_REFRESH_DELAY);
    assert.equal(state.refreshed, 0);
    state.open = true;
    pass(ANSWER_TIME);
    assert.equal(state.refreshed, 1);
  });

  it('leaves a preview alone that brought the report along by itself', () => {
    const { state, refresher, pass } = setUp();
    refresher.rendered('a', 'old');
    state.html = 'new';
    refresher.changed();
    pass(REFRESH_DELAY - 1);
    refresher.rendered('a', 'new');
    pass(1);
    assert.equal(state.refreshed, 0);
  });

  it('waits while reports keep coming', () => {
    const { state, refresher, pass } = setUp();
    refresher.rendered('a', 'old');
    state.html = 'new';
    for (let edit = 0; edit < 5; edit++) {
      refresher.changed();
      pass(REFRESH_DELAY - 1);
    }
    assert.equal(state.refreshed, 0);
    pass(1);
    assert.equal(state.refreshed, 1);
  });

  it('does nothing without a preview, nor after it is disposed of', () => {
    const { state, refresher, pass } = setUp();
    refresher.changed();
    assert.equal(state.timers.length, 0);
    refresher.rendered('a', 'old');
    state.html = 'new';
    state.open = false;
    refresher.changed();
    pass(REFRESH_DELAY);
    state.open = true;
    refresher.rendered('a', 'old');
    refresher.changed();
    refresher.dispose();
    pass(REFRESH_DELAY);
    assert.equal(state.refreshed, 0);
  });
});
