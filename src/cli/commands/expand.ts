// `expand [POLICY...]`: prints what policies expect, row by row, for other tools to read.
import { expand } from '../../audit/expand.ts';
import { grouped } from '../../base/numbers-and-lists.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { expansionJsonPieces } from '../../report/json/expansion-json.ts';
import { expansionLinePieces } from '../../report/lines/expansion-lines.ts';
import { loadBase, readPolicies } from '../input/read-policy.ts';
import { type Invocation, planOptions, textOf } from '../invocation.ts';
import { fail, printDiagnostics } from '../output/complain.ts';
import { logSafeLine, logSafeLines, logSafeReport } from '../output/log-safe.ts';
import { showProgress } from '../output/progress.ts';

/** So many hosts take seconds, and a file of so many characters as well. */
const MANY_HOSTS = 50_000;
const LONG_FILE = 1_000_000;

export async function expandPolicies({ positionals, options, terminal, process }: Invocation): Promise<number> {
  const read = readPolicies(positionals, { command: 'expand', argv: process.argv.slice(3) });
  if ('problem' in read) return fail(terminal, read.problem);
  const progress = showProgress(terminal, () => performance.now());
  const resolve = options.resolve !== undefined;
  const told = planOptions(options);
  const outcome = await expand(read.sources, {
    ...told,
    resolve,
    onNames: progress.names,
    onHosts: (hosts) => {
      if (hosts >= MANY_HOSTS) progress.say(`working out what is expected of ${grouped(hosts)} hosts`);
    },
    loadBase: (path, from, as) => {
      const loaded = loadBase(path, from, as);
      if ('text' in loaded && loaded.text.length >= LONG_FILE) progress.say(logSafeLine(`reading ${loaded.file}`));
      return loaded;
    },
  });
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
