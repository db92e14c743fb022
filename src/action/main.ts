// The action's entry: inputs in; outputs, summary, annotations and exit code out. One of the three files in which something happens at import.
import * as core from '@actions/core';
import { EXIT } from '../model/exit-codes.ts';
import { secretsOfRun } from './publish/secrets.ts';
import { readWorkflow } from './read-workflow.ts';
import { runAction } from './run-action.ts';

/** A bug of ours must look like neither a verdict nor a pass; Node's own code for it, 1, would look like a violation. */
function crash(error: unknown): void {
  const stack = secretsOfRun(core, process.env).hide(`${(error as Error)?.stack ?? error}`);
  core.error(`internal error, nothing was concluded: ${stack}`, { title: 'port-policy' });
  process.exit(EXIT.unusable);
}

/** @returns the exit code of the step */
async function main(): Promise<number> {
  const controller = new AbortController();
  let stopped: number | null = null;
  for (const [signal, code] of [
    ['SIGHUP', EXIT.sighup],
    ['SIGINT', EXIT.sigint],
    ['SIGTERM', EXIT.sigterm],
  ] as const) {
    process.on(signal, () => {
      // GitHub sends SIGINT, then SIGTERM 7.5 s later: the first one counts, and is time enough to write the reports.
      stopped ??= code;
      controller.abort();
    });
  }
  const code = await runAction(core, {
    workflow: readWorkflow(process.env),
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    colour: !process.env.NO_COLOR,
    signal: controller.signal,
  });
  return stopped ?? code;
}

/** Node ends with code 0 where nothing is left to wait for, done or not: that must not be a pass. */
const unfinished = () => crash(new Error('nothing is left to wait for, and no verdict was reached'));

// Whoever reads the log may be gone, or its disk be full: the reports and the exit code still tell the verdict.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
process.on('uncaughtException', crash);
process.once('beforeExit', unfinished);
main().then((code) => {
  process.off('beforeExit', unfinished);
  // A set exit code, not process.exit(): what is written to a pipe must get there first.
  process.exitCode = code;
}, crash);
