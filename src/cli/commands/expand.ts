// `expand [POLICY...]`: prints what policies expect, row by row, for other tools to read.
import { expand } from '../../audit/expand.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { expansionJsonPieces } from '../../report/json/expansion-json.ts';
import { expansionLinePieces } from '../../report/lines/expansion-lines.ts';
import { readPolicies } from '../input/read-policy.ts';
import { type Invocation, planOptions, textOf } from '../invocation.ts';
import { fail, printDiagnostics } from '../output/complain.ts';
import { logSafeLines, logSafeReport } from '../output/log-safe.ts';
import { showProgress } from '../output/progress.ts';

export async function expandPolicies({ positionals, options, terminal, process }: Invocation): Promise<number> {
  const read = readPolicies(positionals, { command: 'expand', argv: process.argv.slice(3) });
  if ('problem' in read) return fail(terminal, read.problem);
  const progress = showProgress(terminal, () => performance.now());
  const resolve = options.resolve !== undefined;
  const outcome = await expand(read.sources, { ...planOptions(options), resolve, onNames: progress.names });
  progress.end();
  await printDiagnostics(outcome.diagnostics, outcome.files, terminal);
  if (outcome.kind === 'unusable') return EXIT.unusable;
  const asJson = (textOf(options, 'format') ?? 'json') === 'json';
  const pieces = asJson ? expansionJsonPieces(outcome.rows) : expansionLinePieces(outcome.rows);
  for (const piece of pieces) {
    terminal.out(asJson ? logSafeReport('json', piece) : logSafeLines(piece));
    await terminal.room();
  }
  return EXIT.pass;
}
