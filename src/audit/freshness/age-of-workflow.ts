// How long ago the last complete scheduled run of a workflow began, by what GitHub's API says. Pure: its answers and the time come in.
import type { AuditAge } from '../../model/documents/freshness.ts';
import { type AgeLimits, reasonOfAge } from './age-of-reports.ts';

/** A run that is over. */
export interface RunSeen {
  readonly id: number;
  /** GitHub's word: `success`, `failure`, `cancelled`, `skipped`, `timed_out`, `startup_failure` and others; or `no-runner`. */
  readonly conclusion: string;
  /** RFC 3339; of the last attempt, as a run can be started again. */
  readonly startedAt: string;
  readonly url: string;
}

/** What GitHub says of a workflow, or why it could not be learnt. */
export type WorkflowAnswer =
  | {
      readonly kind: 'workflow';
      /** GitHub's word: `active`, `disabled_inactivity`, `disabled_manually`, `disabled_fork`, `deleted`. */
      readonly state: string;
      /** Scheduled runs that are over, in any order; not all there ever were. */
      readonly runs: readonly RunSeen[];
    }
  | { readonly kind: 'not-found' | 'not-known'; readonly why: string };

/** The run went to its end by itself. A failure is one: exit code 1 is a violation that the audit saw. */
const COMPLETE: ReadonlySet<string> = new Set(['success', 'failure']);

export function isCompleteRun({ conclusion }: Pick<RunSeen, 'conclusion'>): boolean {
  return COMPLETE.has(conclusion);
}

const STATES = ['disabled_inactivity', 'disabled_manually', 'disabled_fork', 'deleted'] as const;

/** @param name as of `AuditAge` */
export function ageOfWorkflow(name: string, answer: WorkflowAnswer, { now, maxAgeMs }: AgeLimits): AuditAge {
  const unknown = { startedAt: null, ageMs: null, result: null, newerIncomplete: [], url: null };
  const of = { source: 'workflow', name, covers: '' } as const;
  if (answer.kind !== 'workflow') return { ...of, ...unknown, reason: answer.kind, detail: answer.why };
  const runs = answer.runs
    .filter(({ startedAt }) => !Number.isNaN(Date.parse(startedAt)))
    .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  const last = runs.find(isCompleteRun);
  const newer = last === undefined ? runs : runs.slice(0, runs.indexOf(last));
  const newerIncomplete = newer.map(({ conclusion }) => conclusion);
  const ageMs = last === undefined ? null : now.getTime() - Date.parse(last.startedAt);
  const known = { startedAt: last?.startedAt ?? null, ageMs, result: last?.conclusion ?? null, newerIncomplete };
  const seen = { ...of, ...known, url: last?.url ?? null, detail: '' };
  // What is switched off does not run again, however young its last run is.
  const state = STATES.find((one) => one === answer.state);
  if (state !== undefined) return { ...seen, reason: state };
  if (answer.state !== 'active') return { ...seen, reason: 'unknown-state', detail: answer.state };
  return { ...seen, reason: ageMs === null ? 'no-complete-run' : reasonOfAge(ageMs, maxAgeMs) };
}
