// A policy in which every text that somebody may write is hostile, and its twin that says nothing harmful.
import { HOSTILE_PIECES } from '../report/samples/sample-report.ts';

/** A way into each output, as far as a file's name can hold it. */
export const HOSTILE_NAME = `p"'<b>|%0A##[set-output name=x]y\r::warning::b#\u00ad#[error]z\x1b[2J\x1b]0;t\x07\u202e.yml`;
/** The action's input is lines, so only the command line can name such a file. */
export const HOSTILE_NAME_WITH_LINE = `\n::error::c\n${HOSTILE_NAME}`;

export const HOSTILE_TEXT = HOSTILE_PIECES.join(' ');

/** JSON is YAML, so any text can stand in any place; lone surrogates cannot be written to a file. */
function yaml(value: unknown): string {
  return `${JSON.stringify(value, null, 1).replace(/\\ud[89a-f]../gi, 'x')}\n`;
}

/** A violation with a reason, a pass, and a name that does not exist. */
export function readablePolicy(open: number, closed: number, reason: string): string {
  return yaml({
    version: 1,
    hosts: [
      { host: '127.0.0.1', blocked: [{ ports: open, reason }, closed] },
      { host: 'nonexistent.invalid', open: [{ ports: 443, reason }] },
    ],
  });
}

/** Every mistake that repeats the text of the policy. */
export function brokenPolicy(text: string): string {
  return yaml({
    version: 1,
    [`key ${text}`]: 1,
    defaults: { timeout: text, evidence: text },
    limits: { rate: text },
    hosts: [
      { host: `host ${text}`, open: [`service ${text}`], [`opne ${text}`]: 1 },
      { host: '127.0.0.1', open: [{ ports: 1, severity: text }] },
      { host: [`http://${text}`], blocked: `1-${text}` },
    ],
  });
}
