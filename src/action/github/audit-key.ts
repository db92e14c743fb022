// The audit that a comment or an issue belongs to, as a hash: what tells one audit of a repository from another, and run from run.
import { createHash } from 'node:crypto';
import type { InlineLists } from '../../audit.ts';
import { fnv1a64 } from '../../base/fnv1a64.ts';
import type { RunMark } from '../../report/github/marker.ts';
import type { ActionRun } from '../action-run.ts';
import type { WorkflowContext } from '../workflow-run.ts';
import { policyName } from '../workspace/read-policy.ts';

/** What this run writes into its texts, by the inputs alone: a run whose policy cannot be read is one of the same audit. */
export function runMark({ workflow, workspace, inputs }: ActionRun): RunMark {
  const identity = { ...inputs, policies: inputs.policies.map((path) => policyName(path, workspace)) };
  return {
    key: auditKey(workflow, identity),
    instance: auditInstance(workflow, identity),
    runId: workflow.runId,
    attempt: workflow.runAttempt,
  };
}

/** The two hashes of it, as `run.audit` of a report has them: by this, `baseline: last` knows the reports of the same audit. */
export function auditOfRun(run: ActionRun): string {
  const { key, instance } = runMark(run);
  return `${key}-${instance}`;
}

export interface AuditIdentity {
  readonly vantage: string | null;
  /** Paths of the policies; empty where the policy stands in the inputs. */
  readonly policies: readonly string[];
  /** What the job is within its matrix, as text; empty where there is none. */
  readonly matrix: string;
  /** `NAME=value`; the values may be secret. */
  readonly variables: readonly string[];
  readonly inline: InlineLists | null;
}

/**
 * The job, its place in a matrix, the step and the policies are part of it, or the pass of one would close what another one
 * found. What may be another thing in each run is the instance's.
 */
export function auditKey(workflow: WorkflowContext, identity: AuditIdentity): string {
  return fnv1a64(JSON.stringify(keyParts(workflow, identity)));
}

const INSTANCE_DIGITS = 12;

/**
 * What the audit was told, as a hash: with another host in a variable, a pass says nothing of what was found at the first. The
 * key is hashed with it, so that a value that is short has another hash in each audit.
 */
export function auditInstance(workflow: WorkflowContext, identity: AuditIdentity): string {
  const { variables, inline } = identity;
  const lists = Object.entries(inline ?? {}).map(([name, list]) => [name, [...list].sort()]);
  const parts = [keyParts(workflow, identity), [...variables].sort(), lists];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, INSTANCE_DIGITS);
}

function keyParts(workflow: WorkflowContext, { vantage, policies, matrix }: AuditIdentity): readonly unknown[] {
  const { repository, repositoryId, job, step } = workflow;
  // Its number stays where it is renamed.
  return [repositoryId || repository, workflowPath(workflow), job, matrix, step, vantage, ...policies];
}

/** `.github/workflows/nightly.yml`: unlike its name, no two have the same. */
export function workflowPath({ repository, workflow, workflowRef }: WorkflowContext): string {
  const path = workflowRef.split('@')[0] ?? '';
  const prefix = `${repository}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : workflow;
}
