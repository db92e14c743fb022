// What GitHub says of a run of a push to main, with changes.
import type { WorkflowContext } from '../../src/action/workflow-run.ts';

export function workflowContext(rest: Partial<WorkflowContext> = {}): WorkflowContext {
  return {
    serverUrl: 'https://github.com',
    sha: '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567',
    actor: 'octocat',
    runId: 42,
    runAttempt: 1,
    workflowRef: 'example/infrastructure/.github/workflows/exposure.yml@refs/heads/main',
    workflow: 'Exposure',
    job: 'exposure',
    step: '__port-policy_port-policy',
    ref: 'refs/heads/main',
    apiUrl: 'https://api.github.com',
    repository: 'example/infrastructure',
    repositoryId: '278716306',
    hostedRunner: true,
    payload: {},
    ...rest,
  };
}
