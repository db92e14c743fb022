// What this run writes into a comment or an issue of its own: which audit it is, and which run.
import type { RunMark } from '../../report/github/marker.ts';
import type { Inputs } from '../inputs.ts';
import type { ActionRun } from '../run-action.ts';
import { policyName } from '../workspace/read-policy.ts';
import { auditInstance, auditKey } from './audit-key.ts';

/** By the inputs alone: a run whose policy cannot be read is one of the same audit. */
export function runMark(inputs: Inputs, { workflow, workspace }: ActionRun): RunMark {
  const identity = { ...inputs, policies: inputs.policies.map((path) => policyName(path, workspace)) };
  return {
    key: auditKey(workflow, identity),
    instance: auditInstance(workflow, identity),
    runId: workflow.runId,
    attempt: workflow.runAttempt,
  };
}
