// The syntax tree of a policy file: plain values, each with the place where it stands.

import type { TextSpan } from '../diagnostic-list.ts';
import { quoted } from '../problem.ts';

interface Common extends TextSpan {
  /** A complaint about this very node is already made, or it waits for a variable: nothing else is to be said of it. */
  readonly spoilt: boolean;
  /** How many nodes it stands for, with every alias written out. */
  readonly size: number;
}

export interface ScalarNode extends Common {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As the author wrote it, without quotes, and with variables replaced: `010` stays `010` where the value is 10. */
  readonly text: string;
  /** Whether a variable stood in it. */
  readonly variable: boolean;
  /** The name of the variable that the text is, with nothing beside it: such a one may hold several values. */
  readonly lone: string | null;
}

export interface ListNode extends Common {
  readonly kind: 'list';
  readonly items: readonly SyntaxNode[];
}

export interface MapPair {
  readonly key: TextSpan;
  readonly value: SyntaxNode;
}

export interface MapNode extends Common {
  readonly kind: 'map';
  readonly pairs: ReadonlyMap<string, MapPair>;
}

export type SyntaxNode = ScalarNode | ListNode | MapNode;

/** A step into a list is a number, into a map a key. */
export type Path = readonly PropertyKey[];

/** The node at the end of a path; null where there is none. */
export function nodeAt(root: SyntaxNode, path: Path): SyntaxNode | null {
  let node: SyntaxNode | undefined = root;
  for (const step of path) {
    if (node?.kind === 'list') node = node.items[Number(step)];
    else if (node?.kind === 'map') node = node.pairs.get(String(step))?.value;
    else return null;
  }
  return node ?? null;
}

/** The value that a key of a map has; null where the map has no such key. */
export function childOf(map: MapNode, key: string): SyntaxNode | null {
  return map.pairs.get(key)?.value ?? null;
}

/** The tree as plain data, for a schema to judge. Aliases stay shared; maps have no prototype, so `__proto__` is a key like any other. */
export function toPlain(root: SyntaxNode): unknown {
  const done = new Map<SyntaxNode, unknown>();
  const convert = (node: SyntaxNode): unknown => {
    if (node.kind === 'scalar') return node.value;
    const known = done.get(node);
    if (known !== undefined) return known;
    let plain: unknown;
    if (node.kind === 'list') plain = node.items.map(convert);
    else {
      const map: Record<string, unknown> = Object.create(null);
      for (const [key, { value }] of node.pairs) map[key] = convert(value);
      plain = map;
    }
    done.set(node, plain);
    return plain;
  };
  return convert(root);
}

/** What a node is, in the words of a message. */
export function kindOf(node: SyntaxNode): string {
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'a list' : 'a map';
  if (node.value === null) return 'empty';
  return quoted(node.text);
}
