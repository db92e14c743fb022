// The action's entry: signals, crashes, exit code. One of the three files in which something happens at import.
import * as core from '@actions/core';
import { runShell } from '../shell/run-shell.ts';
import { catchStopSignals } from '../shell/stop-signals.ts';
import { readWorkflow } from './read-workflow.ts';
import { runAction } from './run-action.ts';
import { secretsOfRun } from './secrets.ts';

/** @returns the exit code of the step */
async function main(): Promise<number> {
  // GitHub sends SIGINT, then SIGTERM 7.5 s later: the first one counts, and is time enough to write the reports.
  const stop = catchStopSignals(process, () => {});
  const code = await runAction(core, {
    workflow: readWorkflow(process.env),
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    temp: process.env.RUNNER_TEMP || null,
    colour: !process.env.NO_COLOR,
    signal: stop.signal,
  });
  return stop.exitCode() ?? code;
}

// The reader of the log may be gone, or its disk be full: the reports and the exit code still tell the verdict.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
runShell(process, main, (message) => {
  core.error(secretsOfRun(core.getInput('token'), process.env).hide(message), { title: 'port-policy' });
});
