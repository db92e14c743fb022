// What is wrong with one value of a policy, as its parser says it; and how a message quotes what was written.
import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { HostReference } from '../model/policy.ts';

/** What a parser says is wrong with a single value; only the caller knows where it stands. */
export interface Problem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string | null;
}

/** Tells a problem from what a parser makes of a good text. */
export function isProblem(value: object): value is Problem {
  return 'code' in value && 'message' in value;
}

/** A piece of the file in a message: in backticks, on one line, and not endless. */
export function quoted(text: string): string {
  return `\`${text.length > 80 ? `${text.slice(0, 77)}…` : text}\``;
}

/** A host in a message, with its place where a file names it: the message itself points at the policy. */
export function quotedHost({ text, source }: Pick<HostReference, 'text' | 'source'>): string {
  return source === undefined ? quoted(text) : `${quoted(text)} (\`${source}\`)`;
}
