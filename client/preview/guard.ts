// VS Code lets a Markdown document bring styles. In a case study they hold for its text and not for what is shown of it.

/** Keeps the styles that a document brings out of the summary, and its elements in the flow of the text. */
export function guardSummary(): void {
  const body = document.querySelector('.markdown-body:has(> .case-prism)');
  if (!body) {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== scoped);
    return;
  }
  const rules: string[] = [];
  for (const style of body.querySelectorAll('style')) {
    const { sheet } = style;
    if (!sheet) continue;
    for (const rule of sheet.cssRules) rules.push(rule.cssText);
    sheet.disabled = true;
  }
  scope(rules);
  for (const element of body.querySelectorAll<HTMLElement>('[style]'))
    if (!element.closest('.case-prism') && isOutOfFlow(getComputedStyle(element)))
      element.style.setProperty('position', 'static', 'important');
}

const scoped = new CSSStyleSheet();
let held: string | undefined;

/** The same rules for what stands between the body and the summary. Each is parsed by itself, so that none can close the scope. */
function scope(rules: readonly string[]): void {
  if (!document.adoptedStyleSheets.includes(scoped)) document.adoptedStyleSheets.push(scoped);
  // A sheet that is made anew costs the page all its styles; documents seldom change theirs.
  const source = rules.join('\n');
  if (source === held) return;
  held = source;
  scoped.replaceSync('@scope (.markdown-body) to (.case-prism) {}');
  const [holder] = scoped.cssRules;
  if (!(holder instanceof CSSGroupingRule)) return;
  for (const rule of rules) {
    try {
      const added = holder.cssRules[holder.insertRule(rule, holder.cssRules.length)];
      if (added instanceof CSSStyleRule && isOutOfFlow(added.style)) added.style.removeProperty('position');
    } catch {
      // Not to be had in a scope (@import, @font-face): left out.
    }
  }
}

function isOutOfFlow({ position }: CSSStyleDeclaration): boolean {
  return position === 'fixed' || position === 'sticky';
}
