// What a run is told beside its policy: its own scope, and the part of the policy that it asks.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Only } from '../model/plan.ts';
import type { HostPattern, PortSet, Scope } from '../model/policy.ts';
import type { Problem } from './diagnostic-list.ts';
import { parseScopeElement } from './read/read-scope.ts';
import { isProblem } from './read/reading.ts';
import { serviceSuggester } from './services/suggest-service.ts';
import { parseAddress } from './values/ip-number.ts';
import { parseHost } from './values/parse-host.ts';
import { parsePorts, type SuggestService } from './values/parse-ports.ts';
import { quoted } from './yaml/syntax-tree.ts';
import { parseAssignment, type Variables } from './yaml/variables.ts';

export interface RunTexts {
  /** `NAME=VALUE`. */
  readonly variables?: readonly string[];
  /** As a policy's `scope` has them; empty: the run has no scope of its own. */
  readonly scope?: readonly string[];
  /** `HOST` or `HOST:PORTS`; empty: everything. */
  readonly only?: readonly string[];
}

export interface RunInputs {
  readonly variables: Variables['values'];
  readonly runScope: Scope | null;
  readonly only: readonly Only[];
}

/** @returns what the texts say, and every mistake in them */
export function parseRunInputs({ variables = [], scope = [], only = [] }: RunTexts): {
  inputs: RunInputs;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const suggest = serviceSuggester();
  const values = new Map<string, string>();
  for (const text of variables) {
    const read = parseAssignment(text);
    if (typeof read === 'string')
      diagnostics.push(mistake({ code: 'bad-variable', message: `${read}.`, mend: null }, 'variables'));
    else values.set(read.name, read.value);
  }
  const each = <T extends object>(texts: readonly string[], input: string, parse: (text: string) => T | Problem): T[] =>
    texts.flatMap((text) => {
      const value = parse(text);
      if (!isProblem(value)) return [value];
      diagnostics.push(mistake(value, input));
      return [];
    });
  const elements = each(scope, 'scope', parseScopeElement);
  const parts = each(only, 'only', (text) => parseOnly(text, suggest));
  return { inputs: { variables: values, runScope: scope.length === 0 ? null : elements, only: parts }, diagnostics };
}

function mistake(problem: Problem, input: string): Diagnostic {
  const message = `in \`${input}\`: ${problem.message}`;
  return { ...problem, message, level: 'error', position: null, length: 1, related: [] };
}

/** `www.example.com`, `203.0.113.7:22,443`, `[2001:db8::1]:53/udp`, `2001:db8::/64`. */
export function parseOnly(text: string, suggest: SuggestService): Only | Problem {
  const whole = text.trim();
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(whole);
  const bare = /^([^:[\]]*):(.*)$/s.exec(whole);
  const isAddress = parseAddress(whole.split(/[/-]/)[0] ?? '')?.family === 6;
  const [, host = whole, ports] = bracketed ?? (isAddress ? null : bare) ?? [];
  // The parser of hosts says best what is wrong with a URL.
  const pattern: HostPattern | Problem = parseHost(whole.includes('://') ? whole : host);
  if ('code' in pattern) return pattern;
  if (ports === undefined) return { pattern, ports: [], text };
  const sets: PortSet[] = [];
  for (const element of ports.split(',')) {
    const set = parsePorts(element, suggest);
    if ('code' in set) return { ...set, message: `${quoted(text)}: ${set.message}` };
    sets.push(set);
  }
  return { pattern, ports: sets, text };
}
