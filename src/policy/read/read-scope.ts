// `scope` and `resolves-to`: the addresses and names that bind a run, and those that a name must lead to.
import type { ResolvesTo, Scope, ScopeElement } from '../../model/policy.ts';
import type { Problem } from '../diagnostic-list.ts';
import { parseHost } from '../values/parse-host.ts';
import { childOf, type LocatedMap, quoted } from '../yaml/syntax-tree.ts';
import { parsed, type Reading } from './reading.ts';

/** One element of a scope: an address, a CIDR, a range, a name, or `*.NAME`. */
export function parseScopeElement(text: string): ScopeElement | Problem {
  const wildcard = /^\s*\*\.(.+)$/.exec(text);
  const pattern = parseHost(wildcard?.[1] ?? text);
  if ('code' in pattern) return scopeProblem(text, pattern);
  if (wildcard === null) return { ...pattern, text };
  if (pattern.kind === 'name') return { kind: 'wildcard', name: pattern.name, text };
  const message = `${quoted(text)}: only names have others below them.`;
  return { code: 'bad-scope', message, mend: 'write the network as a CIDR' };
}

/** A wildcard in another place is refused by the parser of hosts, which takes none. */
function scopeProblem(text: string, problem: Problem): Problem {
  if (!text.includes('*')) return { ...problem, code: 'bad-scope' };
  const message = `${quoted(text)} is no scope: a wildcard is \`*.\` and a name, and stands for every name below it.`;
  return { code: 'bad-scope', message, mend: 'such as `"*.example.com"`' };
}

/** Empty where the file has no `scope`. */
export function scopesOf(root: LocatedMap, reading: Reading): Scope[] {
  const node = childOf(root, 'scope');
  if (node === null) return [];
  const elements = parsed(node, reading, parseScopeElement).flatMap(({ value, node: at }) => {
    if (!at.variable) return [{ ...value, position: reading.diagnostics.position(at) }];
    const message = 'A variable cannot widen or move a scope.';
    reading.diagnostics.error(at, 'bad-scope', message, 'write the addresses or names themselves');
    return [];
  });
  return [elements];
}

/** Every message about a name repeats where it must lead: so many of the places are named. */
const MOST_NAMED = 50;

/** Null where the item does not bind its name, or has a mistake there. */
export function resolvesToOf(item: LocatedMap, reading: Reading): ResolvesTo | null {
  const node = childOf(item, 'resolves-to');
  if (node === null) return null;
  const runs = parsed(node, reading, parseRun);
  if (runs.length === 0) return null;
  const position = reading.diagnostics.position(node);
  const named = runs.slice(0, MOST_NAMED).map(({ node: { text } }) => text.trim());
  const text = named.join(', ') + (runs.length > MOST_NAMED ? ` and ${runs.length - MOST_NAMED} more` : '');
  const within = runs.flatMap(({ value }) => ('none' in value ? [] : [value]));
  if (within.length > 0 && within.length < runs.length) {
    const message = '`none` stands alone: a name cannot lead to an address and to none.';
    reading.diagnostics.error(node, 'bad-value', message, 'remove one of the two');
  }
  return { within, text, position };
}

function parseRun(text: string): { none: true } | { family: 4 | 6; first: bigint; last: bigint } | Problem {
  if (text.trim().toLowerCase() === 'none') return { none: true };
  const pattern = parseHost(text);
  if ('code' in pattern) return pattern;
  if (pattern.kind === 'name') {
    const message = `${quoted(text)} is a name, and \`resolves-to\` takes addresses.`;
    return { code: 'bad-host', message, mend: 'an address, a CIDR, a range, or `none`' };
  }
  return { family: pattern.family, first: pattern.first, last: pattern.last };
}
