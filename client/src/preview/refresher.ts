/** How long the summary may stand behind its report. VS Code's own update comes 300 ms after an edit and usually brings the report along. */
export const REFRESH_DELAY = 1500;
/** The same where a placeholder is shown: nothing else will bring the first report along. */
export const FIRST_REFRESH_DELAY = 50;

/** How long VS Code may take to render what it was asked for; it collects what is asked within 300 ms. */
export const ANSWER_TIME = 700;
/**
 * When a page that was still loading is rendered once more: VS Code can drop the second page that it is given while the first one loads, and
 * nothing tells that it did. Seen in 2 of 10 cold starts on a busy machine. It swaps pages unseen and keeps the place.
 */
export const CONFIRM_TIME = 2500;
/** How often a refresh is asked for before it counts as unwanted. */
const ATTEMPTS = 3;

export interface Refresher {
  /** Tells what was just rendered for a study. */
  rendered(uri: string, html: string): void;
  /** Tells that a study may now look different. */
  changed(): void;
  dispose(): void;
}

/** What a refresher needs to know of the outside. */
export interface RefresherHost {
  /** The summary as it would be rendered now. */
  current(uri: string): string;
  /** The summary while there is no report. */
  readonly placeholder: string;
  /** Whether a preview is open at all. */
  isPreviewOpen(): boolean;
  /** Renders all previews anew; they reload, so this is the last resort. */
  refresh(): void;
  /** Calls back after so many milliseconds unless the returned function is called before. */
  later(milliseconds: number, callback: () => unknown): () => void;
}

/**
 * Refreshes the preview when a report arrived after the text it belongs to was rendered: on first opening, or after a slow analysis.
 * While reports keep coming it waits, and it does nothing where the shown summary is the current one already.
 */
export function createRefresher(host: RefresherHost): Refresher {
  const shown = new Map<string, string>();
  /** What was rendered since the last refresh was asked for; undefined once that has been looked at. */
  let answered: Set<string> | undefined;
  let cancel = () => {};
  const stale = () => [...shown].filter(([uri, html]) => html !== host.current(uri)).map(([, html]) => html);

  /** What a refresh did not render is no longer on screen and must not count as stale for ever. */
  const forgetUnanswered = () => {
    if (!answered || answered.size === 0) return;
    for (const uri of shown.keys()) if (!answered.has(uri)) shown.delete(uri);
    answered = undefined;
  };
  const check = (attempts: number, wasLoading = false) => {
    if (attempts === 0) shown.clear();
    const behind = stale();
    if (behind.length === 0) {
      if (wasLoading) cancel = host.later(CONFIRM_TIME, () => host.isPreviewOpen() && host.refresh());
      return;
    }
    const loading = wasLoading || behind.includes(host.placeholder);
    // A preview that is just opening is rendered before its tab is there: it gets another look, as one that was closed does.
    if (host.isPreviewOpen()) {
      answered = new Set();
      host.refresh();
    }
    // VS Code drops a refresh that meets an update of its own in waiting. Then nothing was rendered, and it is asked again.
    cancel = host.later(ANSWER_TIME, () => {
      forgetUnanswered();
      check(attempts - 1, loading);
    });
  };
  return {
    rendered: (uri, html) => {
      shown.set(uri, html);
      answered?.add(uri);
    },
    changed: () => {
      cancel();
      forgetUnanswered();
      const behind = stale();
      if (behind.length === 0) return;
      cancel = host.later(behind.includes(host.placeholder) ? FIRST_REFRESH_DELAY : REFRESH_DELAY, () =>
        check(ATTEMPTS),
      );
    },
    dispose: () => cancel(),
  };
}
