// @actions/core as the action uses it: no secret passes it, and an output that cannot be written costs a warning, never the verdict.
import type { Toolkit } from '../toolkit.ts';
import { refusePipe } from './no-pipe.ts';
import type { Secrets } from './secrets.ts';

const TITLE = { title: 'port-policy' };

/**
 * The file of GITHUB_OUTPUT may belong to another user (a job in a container), or its disk may be full. One warning says so,
 * as every output goes to that one file.
 */
export function carefulToolkit(toolkit: Toolkit, secrets: Secrets): Toolkit {
  let told = false;
  const say: (level: 'warning' | 'error') => Toolkit['warning'] = (level) => (message, properties) =>
    toolkit[level](secrets.hide(String(message)), properties);
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
