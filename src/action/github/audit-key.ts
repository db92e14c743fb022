// What tells one audit of a repository from another: a comment or an issue belongs to exactly one.
import { fnv1a64 } from '../../report/sarif/fingerprint.ts';
import type { WorkflowContext } from '../workflow-run.ts';

export interface AuditIdentity {
  readonly vantage: string | null;
  /** Paths of the policies, or the hosts of a policy in the inputs. */
  readonly policies: readonly string[];
  /** What the job is within its matrix, as text; empty where there is none. */
  readonly matrix: string;
}

/**
 * The job, its place in a matrix, the step and the policies are part of it, or the pass of one would close what another one
 * found. Variables are not: they may hold another value in each run.
 */
export function auditKey(workflow: WorkflowContext, { vantage, policies, matrix }: AuditIdentity): string {
  const { repository, job, step } = workflow;
  return fnv1a64(JSON.stringify([repository, workflowPath(workflow), job, matrix, step, vantage, ...policies]));
}

/** `.github/workflows/nightly.yml`: unlike its name, no two have the same. */
export function workflowPath({ repository, workflow, workflowRef }: WorkflowContext): string {
  const path = workflowRef.split('@')[0] ?? '';
  const prefix = `${repository}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : workflow;
}
