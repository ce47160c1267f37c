import { type Html, html } from './html.ts';

/** A link to a line (zero-based) of the study: the preview's script scrolls there, in an exported report it leads to the ledger. */
export function linkTo(line: number, inside: Html, attributes: Html = html``): Html {
  return html`<a class="cp-go" href="#L${line + 1}" data-cp-line="${line}"${attributes}>${inside}</a>`;
}
