// Toolkit, the part of @actions/core that the action uses, and a careful one: it prints no secret, and no file of the runner's that
// cannot be written costs the verdict.
import { statSync } from 'node:fs';
import type * as core from '@actions/core';
import { plainCode } from '../report/escape/plain-code.ts';
import type { Secrets } from './secrets.ts';

/** A test hands in another. */
export type Toolkit = Pick<typeof core, 'getInput' | 'setOutput' | 'info' | 'warning' | 'error' | 'summary'>;

const TITLE = { title: 'port-policy' };

/**
 * The file of GITHUB_OUTPUT may belong to another user (a job in a container), or its disk may be full. One warning says so,
 * as every output goes to that one file.
 */
export function carefulToolkit(toolkit: Toolkit, secrets: Secrets): Toolkit {
  let told = false;
  // GitHub shows an annotation as plain text: it would show our backticks, too.
  const say: (level: 'warning' | 'error') => Toolkit['warning'] = (level) => (message, properties) =>
    toolkit[level](plainCode(secrets.hide(String(message))), {
      ...properties,
      ...(properties?.title === undefined ? {} : { title: plainCode(properties.title) }),
    });
  const warning = say('warning');
  return {
    getInput: (name, options) => toolkit.getInput(name, options),
    info: (message) => toolkit.info(secrets.hide(message)),
    warning,
    error: say('error'),
    summary: toolkit.summary,
    setOutput: (name, value) => {
      try {
        refusePipe(process.env.GITHUB_OUTPUT);
        toolkit.setOutput(name, value);
      } catch (error) {
        if (told) return;
        told = true;
        const why = (error as Error).message;
        warning(
          `The outputs of this step could not be written, so later steps see none of them (${why}). The verdict stands, and so does the exit code. In a job with \`container:\`, run it as a user that may write the file that GITHUB_OUTPUT names.`,
          TITLE,
        );
      }
    },
  };
}

/**
 * Adds a text to the job summary.
 * @throws Error where the runner's file for it cannot be written
 */
export async function writeSummary({ summary }: Toolkit, text: string): Promise<void> {
  refusePipe(process.env.GITHUB_STEP_SUMMARY);
  await summary.addRaw(text, true).write();
}

/**
 * Writing to a pipe that nobody reads would wait for ever, and the verdict with it.
 * @param path what GITHUB_OUTPUT or GITHUB_STEP_SUMMARY says
 * @throws Error where a named pipe is there
 */
function refusePipe(path: string | undefined): void {
  if (path && statSync(path, { throwIfNoEntry: false })?.isFIFO()) throw new Error('that is a named pipe, not a file');
}
