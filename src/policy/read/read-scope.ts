// `scope` and `resolves-to`: the addresses and names that bind a run, and those that a name must lead to.

import { andMore } from '../../base/numbers-and-lists.ts';
import type { ResolvesTo, Scope } from '../../model/policy.ts';
import { parseResolvesTo, parseScopeElement } from '../values/parse-scope-element.ts';
import { childOf, type MapNode } from '../yaml/syntax-tree.ts';
import { parsed, type Reading } from './reading.ts';

/** Empty where the file has no `scope`. */
export function scopesOf(root: MapNode, reading: Reading): Scope[] {
  const node = childOf(root, 'scope');
  if (node === null) return [];
  const elements = parsed(node, reading, parseScopeElement).flatMap(({ value, node: at }) => {
    if (!at.variable) return [{ ...value, position: reading.diagnostics.position(at) }];
    const message = '`scope` cannot contain a variable.';
    reading.diagnostics.error(at, 'bad-scope', message, 'write the addresses or names themselves');
    return [];
  });
  return [elements];
}

/** Every message about a name repeats where it must lead: so many of the places are named. */
const MOST_NAMED = 50;

/** Null where the item does not bind its name, or has a mistake there. */
export function resolvesToOf(item: MapNode, reading: Reading): ResolvesTo | null {
  const node = childOf(item, 'resolves-to');
  if (node === null) return null;
  const runs = parsed(node, reading, parseResolvesTo);
  if (runs.length === 0) return null;
  const position = reading.diagnostics.position(node);
  const named = runs.slice(0, MOST_NAMED).map(({ node: { text } }) => text.trim());
  const text = andMore(named, runs.length - MOST_NAMED, String);
  const within = runs.flatMap(({ value }) => ('none' in value ? [] : [value]));
  if (within.length > 0 && within.length < runs.length) {
    const message = '`none` cannot be in a list with addresses: a name cannot have an address and no address.';
    reading.diagnostics.error(node, 'bad-value', message, 'remove one of the two');
  }
  return { within, text, position };
}
