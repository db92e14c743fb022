// The value below a key as short text, for advice that repeats it.
import type { SyntaxNode } from '../yaml/syntax-tree.ts';

/** Elements of a list that are looked at: more of them make a text that is too long to be repeated. */
const MOST_READ = 40;

/** The text of a value, or of the elements of a list; empty for a map. */
export function textOf(value: SyntaxNode | undefined): string {
  if (value?.kind === 'list') return value.items.slice(0, MOST_READ).map(textOf).join(', ');
  return value?.kind === 'scalar' ? value.text : '';
}

/** Ports as they would stand behind a key: `443`, or `[80, 443]`. */
export function portsText(value: SyntaxNode | undefined): string {
  const text = textOf(value);
  if (text === '' || text.length > 60) return 'PORT';
  return value?.kind === 'list' ? `[${text}]` : text;
}
