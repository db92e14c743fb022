// `explain HOST:PORT`: prints which entry wins, and why.

import { explain } from '../../audit/explain.ts';
import type { PlanOptions, PolicySource } from '../../audit.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { portExplanationJson } from '../../report/json/port-explanation-json.ts';
import { portExplanationText } from '../../report/terminal/port-explanation-text.ts';
import { logSafeReport } from '../output/log-safe.ts';
import { printDiagnostics } from '../output/print-diagnostics.ts';
import type { Terminal } from '../output/terminal.ts';

/** @returns the exit code */
export async function explainPolicies(
  sources: readonly PolicySource[],
  question: string,
  options: PlanOptions,
  format: 'terminal' | 'json',
  terminal: Terminal,
): Promise<number> {
  const outcome = await explain(sources, question, options);
  await printDiagnostics(outcome.diagnostics, outcome.files, terminal, terminal.err);
  if (outcome.kind === 'unusable') return EXIT.unusable;
  const text =
    format === 'json'
      ? portExplanationJson(outcome.explanations)
      : portExplanationText(outcome.explanations, { colour: terminal.colour });
  terminal.out(logSafeReport(format, text));
  return EXIT.pass;
}
