// The action's entry: inputs in; outputs, summary, annotations and exit code out. One of the three files in which something happens at import.
import * as core from '@actions/core';
import { EXIT } from '../model/exit-codes.ts';
import { runAction } from './run-action.ts';

/** A bug of ours must look like neither a verdict nor a pass; Node's own code for it, 1, would look like a violation. */
function crash(error: unknown): void {
  core.error(`internal error, nothing was concluded: ${(error as Error)?.stack ?? error}`, { title: 'port-policy' });
  process.exit(EXIT.unusable);
}

/** @returns the exit code of the step */
async function main(): Promise<number> {
  const controller = new AbortController();
  let stopped: number | null = null;
  for (const [signal, code] of [
    ['SIGINT', EXIT.sigint],
    ['SIGTERM', EXIT.sigterm],
  ] as const) {
    process.on(signal, () => {
      // GitHub sends SIGINT, then SIGTERM 7.5 s later: the first one counts, and is time enough to write the reports.
      stopped ??= code;
      controller.abort();
    });
  }
  // It reads the event's file at import, and throws where that is not JSON: only here is that caught.
  const { context } = await import('@actions/github');
  const code = await runAction(core, {
    workflow: {
      serverUrl: context.serverUrl,
      sha: context.sha ?? '',
      actor: context.actor ?? '',
      runId: Number.isFinite(context.runId) ? context.runId : 0,
      runAttempt: Number.isFinite(context.runAttempt) ? context.runAttempt : 1,
      workflowRef: process.env.GITHUB_WORKFLOW_REF ?? '',
      workflow: context.workflow ?? '',
      job: context.job ?? '',
      step: process.env.GITHUB_ACTION ?? '',
      ref: context.ref ?? '',
      apiUrl: context.apiUrl,
      repository: process.env.GITHUB_REPOSITORY || null,
      repositoryId: process.env.GITHUB_REPOSITORY_ID ?? '',
      hostedRunner: process.env.RUNNER_ENVIRONMENT === 'github-hosted',
      payload: context.payload,
    },
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    colour: !process.env.NO_COLOR,
    signal: controller.signal,
  });
  return stopped ?? code;
}

/** Node ends with code 0 where nothing is left to wait for, done or not: that must not be a pass. */
const unfinished = () => crash(new Error('nothing is left to wait for, and no verdict was reached'));

process.on('uncaughtException', crash);
process.once('beforeExit', unfinished);
main().then((code) => {
  process.off('beforeExit', unfinished);
  // A set exit code, not process.exit(): what is written to a pipe must get there first.
  process.exitCode = code;
}, crash);
