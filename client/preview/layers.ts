const KEY = 'case-prism-hidden-layers';

/** Layers of paint that are switched off. VS Code's own script holds the webview's state, so they are kept with the session. */
let hidden = new Set(read());

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((layer) => typeof layer === 'string') : [];
  } catch {
    // No storage here, or somebody else's value: all layers are on.
    return [];
  }
}

export function isLayerOn(layer: string): boolean {
  return !hidden.has(layer);
}

/** Switches a layer off or on again; it stays so while the webview lives. */
export function toggleLayer(layer: string): void {
  hidden = new Set(isLayerOn(layer) ? [...hidden, layer] : [...hidden].filter((other) => other !== layer));
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...hidden]));
  } catch {
    // Then it holds until the page is loaded anew.
  }
}

/** Shows on the legend what is switched on; each update of the page brings it as it was made. */
export function applyLayers(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-cp-layer]'))
    button.setAttribute('aria-pressed', String(isLayerOn(button.dataset.cpLayer!)));
}
