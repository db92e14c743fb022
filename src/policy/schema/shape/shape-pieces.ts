// Cuts the long lists of a policy into pieces for the schema: zod puts all mistakes of a list into one call, which overflows the stack.
import type { $ZodIssue } from 'zod/v4/core';
import type { MapNode, MapPair, SyntaxNode } from '../../yaml/syntax-tree.ts';

/** Elements of `hosts`, `roles` and `waivers` that the schema sees at once. */
const PIECE = 1000;
const LONG_KEYS = ['hosts', 'roles', 'waivers'] as const;

export interface ShapePiece {
  readonly root: SyntaxNode;
  /** The same mistake, with its path in the whole tree. */
  readonly inWhole: (issue: $ZodIssue) => $ZodIssue;
}

/** The tree itself where it is short. Else a first piece with all that is not cut, and one more for each further stretch. */
export function* shapePieces(root: SyntaxNode): Generator<ShapePiece> {
  const long = root.kind === 'map' ? LONG_KEYS.filter((key) => lengthOf(root.pairs.get(key)?.value) > PIECE) : [];
  if (root.kind !== 'map' || long.length === 0) {
    yield { root, inWhole: (issue) => issue };
    return;
  }
  yield { root: withPairs(root, root.pairs, new Map(long.map((key) => [key, 0]))), inWhole: (issue) => issue };
  const version = root.pairs.get('version');
  for (const key of long) {
    const pair = root.pairs.get(key) as MapPair;
    for (let from = PIECE; from < lengthOf(pair.value); from += PIECE) {
      const pairs = new Map([...(version === undefined ? [] : [['version', version] as const]), [key, pair] as const]);
      yield { root: withPairs(root, pairs, new Map([[key, from]])), inWhole: (issue) => shifted(issue, from) };
    }
  }
}

function lengthOf(node: SyntaxNode | undefined): number {
  if (node?.kind === 'list') return node.items.length;
  return node?.kind === 'map' ? node.pairs.size : 0;
}

/** @param cuts from which element on a key shows its list or map */
function withPairs(root: MapNode, pairs: ReadonlyMap<string, MapPair>, cuts: ReadonlyMap<string, number>): MapNode {
  const shown = new Map<string, MapPair>();
  for (const [key, pair] of pairs) {
    const from = cuts.get(key);
    shown.set(key, from === undefined ? pair : { ...pair, value: stretchOf(pair.value, from) });
  }
  return { ...root, pairs: shown };
}

function stretchOf(node: SyntaxNode, from: number): SyntaxNode {
  if (node.kind === 'list') return { ...node, items: node.items.slice(from, from + PIECE) };
  if (node.kind === 'map') return { ...node, pairs: new Map([...node.pairs].slice(from, from + PIECE)) };
  return node;
}

/** Elements of a list are counted in the piece; those of a map have their names. */
function shifted(issue: $ZodIssue, from: number): $ZodIssue {
  const [key, index, ...rest] = issue.path;
  return typeof index === 'number' && key !== undefined ? { ...issue, path: [key, index + from, ...rest] } : issue;
}
