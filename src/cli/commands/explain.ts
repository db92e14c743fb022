// `explain HOST:PORT`: prints which entry wins, and why.
import { explain } from '../../audit/explain.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { portExplanationJson } from '../../report/json/port-explanation-json.ts';
import { portExplanationText } from '../../report/terminal/port-explanation-text.ts';
import { readPolicies } from '../input/read-policy.ts';
import { type Invocation, planOptions, textOf } from '../invocation.ts';
import { fail, printDiagnostics } from '../output/complain.ts';
import { logSafeReport } from '../output/log-safe.ts';

export async function explainPort({ positionals, options, terminal, process }: Invocation): Promise<number> {
  const [question = '', ...paths] = positionals;
  const read = readPolicies(paths, { command: 'explain', argv: process.argv.slice(3) });
  if ('problem' in read) return fail(terminal, read.problem);
  const outcome = await explain(read.sources, question, planOptions(options));
  await printDiagnostics(outcome.diagnostics, outcome.files, terminal);
  if (outcome.kind === 'unusable') return EXIT.unusable;
  const format = textOf(options, 'format') === 'json' ? 'json' : 'terminal';
  const text =
    format === 'json'
      ? portExplanationJson(outcome.explanations)
      : portExplanationText(outcome.explanations, terminal, outcome.hosts);
  terminal.out(logSafeReport(format, text));
  return EXIT.pass;
}
