// Invocation, what every command is given: its arguments, its options and where it prints; and how a command reads its options.
import type { PlanOptions } from '../audit.ts';
import type { FormatName } from '../report/formats.ts';
import { loadBase } from './input/read-policy.ts';
import type { Terminal } from './output/terminal.ts';
import type { Options } from './parse-arguments.ts';

export interface Invocation {
  readonly positionals: readonly string[];
  readonly options: Options;
  readonly terminal: Terminal;
  readonly process: NodeJS.Process;
}

/** @returns the exit code */
export type Command = (given: Invocation) => Promise<number>;

/** The value of an option; null where it is not given. */
export function textOf(options: Options, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

/** The values of an option that may be repeated. */
export function listOf(options: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value : [];
}

export function formatOf(options: Options): FormatName {
  return (options.format ?? 'terminal') as FormatName;
}

/** What `check`, `lint`, `explain` and `diff` are told beside the policies. */
export function planOptions(options: Options): PlanOptions {
  return {
    loadBase,
    now: () => new Date(),
    vantage: textOf(options, 'vantage'),
    variables: listOf(options, 'var'),
    scope: listOf(options, 'scope'),
    only: listOf(options, 'only'),
    shard: textOf(options, 'shard'),
    source: listOf(options, 'source'),
  };
}
