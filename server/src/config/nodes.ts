import type { Node } from 'jsonc-parser';

/** Notes that what stands at a node cannot be used, and why. */
export type Complain = (node: Node, message: string) => void;

/** Visits the members of an object; anything else is complained of. */
export function members(node: Node, complain: Complain, visit: (name: string, value: Node, key: Node) => void): void {
  if (node.type !== 'object') {
    complain(node, 'An object is expected: { … }.');
    return;
  }
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    if (key && value) visit(String(key.value), value, key);
  }
}

/** The plain value of a node; own code, as `getNodeValue` gives objects a prototype that "__proto__" keys could reach. */
export function plain(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plain);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children }) =>
      children?.[1] ? [[String(children[0]!.value), plain(children[1])]] : [],
    ),
  );
}

/** A list of strings; undefined where the node is none. */
export function strings(node: Node): string[] | undefined {
  const items = node.type === 'array' ? (node.children ?? []) : undefined;
  return items?.every(({ type }) => type === 'string') ? items.map(({ value }) => String(value)) : undefined;
}
