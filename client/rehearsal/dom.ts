type Child = Node | string | undefined;

/** An element with attributes and children. Text is only ever set as text: a study's markup stays what it is. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button that shows its key. */
export function keyButton(label: string, key: string, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button' }, element('span', {}, label), element('kbd', {}, key));
  button.addEventListener('click', press);
  return button;
}

/** 375.4 → "6:15". */
export function clockText(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
