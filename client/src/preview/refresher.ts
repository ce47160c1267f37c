/** How long the summary may stand behind its report. VS Code's own update comes 300 ms after an edit and usually brings the report along. */
export const REFRESH_DELAY = 700;

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
  const check = () => {
    const isStale = [...shown].some(([uri, html]) => html !== host.current(uri));
    if (isStale && host.isPreviewOpen()) host.refresh();
    // Rendering fills it again; what is no longer on screen must not count as stale for ever.
    if (isStale) shown.clear();
  };
  return {
    rendered: (uri, html) => {
      shown.set(uri, html);
    },
    changed: () => {
      cancel();
      if (shown.size > 0) cancel = host.later(REFRESH_DELAY, check);
    },
    dispose: () => cancel(),
  };
}
