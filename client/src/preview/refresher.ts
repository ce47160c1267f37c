/** How long the summary may stand behind its report. VS Code's own update comes 300 ms after an edit and usually brings the report along. */
export const REFRESH_DELAY = 700;
/** The same where a placeholder is shown: nothing else will bring the first report along. */
export const FIRST_REFRESH_DELAY = 50;

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
  later(milliseconds: number, callback: () => void): () => void;
}

/**
 * Refreshes the preview when a report arrived after the text it belongs to was rendered: on first opening, or after a slow analysis.
 * While reports keep coming it waits, and it does nothing where the shown summary is the current one already.
 */
export function createRefresher(host: RefresherHost): Refresher {
  const shown = new Map<string, string>();
  let cancel = () => {};
  const stale = () => [...shown].filter(([uri, html]) => html !== host.current(uri)).map(([, html]) => html);
  const check = () => {
    if (stale().length === 0) return;
    if (host.isPreviewOpen()) host.refresh();
    // Rendering fills it again; what is no longer on screen must not count as stale for ever.
    shown.clear();
  };
  return {
    rendered: (uri, html) => {
      shown.set(uri, html);
    },
    changed: () => {
      cancel();
      const behind = stale();
      if (behind.length === 0) return;
      cancel = host.later(behind.includes(host.placeholder) ? FIRST_REFRESH_DELAY : REFRESH_DELAY, check);
    },
    dispose: () => cancel(),
  };
}
