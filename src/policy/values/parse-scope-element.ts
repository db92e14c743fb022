// One element of `scope` or `resolves-to` as written, an address, a CIDR, a range, a name, `*.NAME` or `none`, to what it holds.
import type { AddressRange, ScopeElement } from '../../model/policy.ts';
import { type Problem, quoted } from '../problem.ts';
import { parseHost } from './parse-host.ts';

/** One element of a scope: an address, a CIDR, a range, a name, or `*.NAME`. */
export function parseScopeElement(text: string): ScopeElement | Problem {
  const wildcard = /^\s*\*\.(.+)$/.exec(text);
  const pattern = parseHost(wildcard?.[1] ?? text);
  if ('code' in pattern) return scopeProblem(text, pattern);
  if (wildcard === null) return { ...pattern, text };
  if (pattern.kind === 'name') return { kind: 'wildcard', name: pattern.name, text };
  const message = `${quoted(text)}: only a name can have a wildcard.`;
  return { code: 'bad-scope', message, help: 'write the network as a CIDR' };
}

/** A wildcard in another place is refused by the parser of hosts, which takes none. */
function scopeProblem(text: string, problem: Problem): Problem {
  // Of `203.0.113.*` the parser of hosts says which network it is.
  if (!text.includes('*') || /^[\d.*/\s]+$/.test(text)) return { ...problem, code: 'bad-scope' };
  const message = `${quoted(text)} is not a scope. A wildcard is \`*.\` and a name: every name below that name.`;
  return { code: 'bad-scope', message, help: 'write it like `"*.example.com"`' };
}

/** One element of `resolves-to`: where a name may lead. */
export function parseResolvesTo(text: string): AddressRange | { none: true } | Problem {
  if (text.trim().toLowerCase() === 'none') return { none: true };
  const pattern = parseHost(text);
  if ('code' in pattern) return pattern;
  if (pattern.kind === 'name') {
    const message = `${quoted(text)} is a name. \`resolves-to\` takes addresses.`;
    return { code: 'bad-host', message, help: 'write an address, a CIDR, a range, or `none`' };
  }
  return { family: pattern.family, first: pattern.first, last: pattern.last };
}
