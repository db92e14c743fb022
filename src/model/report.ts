// report.json: the one document that every other report is made from. Field names are an interface; see docs/report.md.
import type { Drift } from './documents/drift.ts';
import type { Wait } from './documents/wait.ts';
import type { Verdict } from './verdict.ts';
import type { RunResult } from './words.ts';

export interface Totals {
  /** Ports that the plan held. */
  readonly probes: number;
  readonly open: number;
  readonly closed: number;
  readonly filtered: number;
  readonly openOrFiltered: number;
  readonly unknown: number;
  readonly pass: number;
  readonly violation: number;
  readonly waived: number;
  readonly inconclusive: number;
  readonly notJudged: number;
}

export interface RunIdentity {
  readonly repository: string | null;
  readonly commit: string | null;
  readonly url: string | null;
  readonly actor: string | null;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'port-policy'; readonly version: string };
  /** RFC 3339, UTC, with milliseconds. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly durationMs: number;
  /** Decides the order in which ports are asked. */
  readonly seed: number;
  readonly vantage: string | null;
  readonly shard: null;
  readonly expects: { readonly vantages: readonly string[]; readonly shards: number };
  readonly run: RunIdentity;
  readonly policies: readonly { readonly path: string; readonly sha256: string }[];
  readonly scope: readonly string[];
  readonly controls: readonly { readonly target: string; readonly answered: boolean }[];
  /** As in force; null is unlimited. */
  readonly limits: { readonly rate: number | null; readonly perHost: number | null; readonly inFlight: number | null };
  readonly warnings: readonly string[];
  /** Null for a run that did not wait. */
  readonly wait: Wait | null;
  readonly result: RunResult;
  readonly totals: Totals;
  /** Null where there was no baseline. */
  readonly drift: Drift | null;
  readonly verdicts: readonly Verdict[];
}
