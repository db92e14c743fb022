// The options of a run beside its policy (`--var`, `--scope`, `--only`, `--shard`), read to values or to mistakes.

import type { Diagnostic } from '../model/diagnostic.ts';
import type { Only } from '../model/plan.ts';
import type { Scope, SourceDemand } from '../model/policy.ts';
import type { ShardNumber } from '../model/shards/shard.ts';
import type { Problem } from './problem.ts';
import { isProblem } from './problem.ts';
import { serviceSuggester } from './services/suggest-service.ts';
import { parseOnly } from './values/parse-only.ts';
import { parseScopeElement } from './values/parse-scope-element.ts';
import { parseShard } from './values/parse-shard.ts';
import { parseSource } from './values/parse-source.ts';
import { parseAssignment, type Variables } from './yaml/variables.ts';

export interface RunTexts {
  /** `NAME=VALUE`. */
  readonly variables?: readonly string[];
  /** As a policy's `scope` has them; empty: the run has no scope of its own. */
  readonly scope?: readonly string[];
  /** `HOST` or `HOST:PORTS`; empty: everything. */
  readonly only?: readonly string[];
  /** `2/8`: the second of eight parts; null: the run is not divided. */
  readonly shard?: string | null;
  /** Addresses, networks or interfaces that probes must leave from; empty: as the vantage says. */
  readonly source?: readonly string[];
}

export interface RunInputs {
  readonly variables: Variables['values'];
  readonly runScope: Scope | null;
  readonly only: readonly Only[];
  /** Null: the run is not divided. */
  readonly shard: ShardNumber | null;
  /** Null where the run says nothing of it. */
  readonly source: SourceDemand | null;
}

/** Which of the two is meant nobody knows, and the one that loses may name the hosts that were to be checked. */
function twice(name: string): Problem {
  const message = `The variable \`${name}\` is given twice, with two values.`;
  return { code: 'bad-variable', message, help: 'give it once; one value may hold several, with commas between them' };
}

/** @returns what the texts say, and every mistake in them */
export function parseRunInputs({ variables = [], scope = [], only = [], shard = null, source = [] }: RunTexts): {
  inputs: RunInputs;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const suggest = serviceSuggester();
  const values = new Map<string, string>();
  for (const text of variables) {
    const read = parseAssignment(text);
    if (typeof read === 'string')
      diagnostics.push(mistake({ code: 'bad-variable', message: `${read}.`, help: ONE_LINE }, 'variables'));
    else if ((values.get(read.name) ?? read.value) !== read.value)
      diagnostics.push(mistake(twice(read.name), 'variables'));
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
  const from = each(source, 'source', parseSource);
  const parts = each(only, 'only', (text) => parseOnly(text, suggest));
  const [part = null] = each(shard === null ? [] : [shard], 'shard', parseShard);
  if (part !== null && only.length > 0) diagnostics.push(mistake(ONLY_OF_A_SHARD, 'shard'));
  const runScope = scope.length === 0 ? null : elements;
  const demand = source.length === 0 ? null : from;
  return { inputs: { variables: values, runScope, only: parts, shard: part, source: demand }, diagnostics };
}

/** A value of several lines, put into the action's input, leaves lines without a name. */
const ONE_LINE = 'if it is one of several values, put them on one line with commas: `NAME=VALUE,VALUE`';

/** What is left of a small part would be in one shard, and the others would have nothing to ask. */
const ONLY_OF_A_SHARD: Problem = {
  code: 'bad-value',
  message: 'a shard is a part of the whole policy, so it cannot be combined with `only`.',
  help: 'leave out one of them: one run is enough for a part of the policy',
};

function mistake(problem: Problem, input: string): Diagnostic {
  const message = `in \`${input}\`: ${problem.message}`;
  return { ...problem, message, level: 'error', position: null, length: 1, related: [] };
}
