// What the command line prints may land in a job's log, where the Actions runner looks for commands in every line.
import { terminal } from '../../report/escape/terminal.ts';
import { breakCommands } from '../../report/escape/workflow-command.ts';
import type { FormatName } from '../../report/formats.ts';
import type { LintFormat } from '../table/shared-options.ts';

/** Text of unknown origin as one line that steers no terminal and is no workflow command. */
export function logSafeLine(text: string): string {
  return breakCommands(terminal(text));
}

/** Lines in which nothing steers a terminal any more, and none is a command to the runner. */
export function logSafeLines(text: string): string {
  return breakCommands(text);
}

/** A whole report as printed on standard output: the same document to its reader, and no command to the runner. */
export function logSafeReport(format: FormatName | LintFormat, text: string): string {
  const broken = breakCommands(text);
  if (broken === text) return broken;
  // A number sign stands in JSON's strings alone, and there its escape means the same.
  if (format === 'json' || format === 'sarif' || format === 'intoto') return text.replaceAll('#', '\\u0023');
  // In XML both stand in texts and attributes alone, but for the number sign of a reference, which follows an ampersand.
  if (format === 'junit') return text.replace(/(?<!&)#|:/g, (sign) => (sign === ':' ? '&#58;' : '&#35;'));
  return broken;
}
