// Where a rule stands, in words: a file with its line, or that the policy came from the inputs, which have neither.
import type { SourcePosition } from '../../../model/diagnostic.ts';
import { POLICY_IN_INPUTS } from '../../../model/tool.ts';

/** A policy in the inputs is not a file: nothing may link to it, and its lines are ours. */
export function isFromInputs(file: string): boolean {
  return file === POLICY_IN_INPUTS;
}

/** The path of the file, or `policy from the inputs`. Not escaped. */
export function policyText(file: string): string {
  return isFromInputs(file) ? 'policy from the inputs' : file;
}

/** `.github/port-policy.yml:12`, or `from the inputs`. Not escaped. */
export function ruleText({ file, line }: Pick<SourcePosition, 'file' | 'line'>): string {
  return isFromInputs(file) ? 'from the inputs' : `${file}:${line}`;
}
