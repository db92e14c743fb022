// `check`: probes what the policies speak of, or takes a scan of it, and judges.
import { parseWait } from '../../audit.ts';
import type { FailOn } from '../../model/exit-codes.ts';
import { readObservations, readPolicies } from '../input/read-policy.ts';
import { formatOf, type Invocation, listOf, planOptions, textOf } from '../invocation.ts';
import { fail } from '../output/complain.ts';
import { runAudit } from '../run/run-audit.ts';

/** What speaks of a verdict, or of how to come to one. */
const NOT_OF_A_DRY_RUN = ['observations', 'wait', 'baseline', 'fail-on', 'report-dir'] as const;

export async function check({ positionals, options, terminal, process }: Invocation): Promise<number> {
  const reportDir = textOf(options, 'report-dir');
  if (reportDir !== null && !options['dry-run']) {
    const { clearReports } = await import('../run/report-folder.ts');
    const read = ['baseline', 'observations'].flatMap((name) => textOf(options, name) ?? []);
    const problem = await clearReports(reportDir, read);
    if (problem !== null) return fail(terminal, problem);
  }
  const read = readPolicies(positionals, { command: 'check', argv: process.argv.slice(3) });
  if ('problem' in read) return fail(terminal, read.problem);
  const given = textOf(options, 'time-limit');
  const timeLimitMs = given === null ? null : parseWait(given, 'a time limit');
  if (typeof timeLimitMs === 'object' && timeLimitMs !== null)
    return fail(terminal, `--time-limit ${timeLimitMs.problem}`);
  if (options['dry-run']) {
    const { DRY_RUN_FORMATS, dryRun } = await import('./dry-run.ts');
    const format = formatOf(options);
    if (!DRY_RUN_FORMATS.includes(format))
      return fail(
        terminal,
        `--dry-run judges nothing, so it cannot print ${format}: use --format json, or leave out --format for the terminal`,
      );
    const aside = NOT_OF_A_DRY_RUN.filter((name) => options[name] !== undefined);
    return dryRun(read.sources, { ...planOptions(options), timeLimitMs }, aside, format, terminal);
  }
  const scan = await readObservations(textOf(options, 'observations'));
  if (scan !== null && 'problem' in scan) return fail(terminal, scan.problem);
  const wait = textOf(options, 'wait');
  const limitMs = wait === null ? null : parseWait(wait);
  if (typeof limitMs === 'object' && limitMs !== null) return fail(terminal, `--wait ${limitMs.problem}`);
  if (limitMs !== null && scan !== null)
    return fail(
      terminal,
      '--wait retries until the policy passes, and the scan of --observations never changes: leave one out',
    );
  if (timeLimitMs !== null && scan !== null)
    return fail(terminal, '--time-limit ends a run that probes, and --observations sends nothing: leave one out');
  if (scan !== null && listOf(options, 'source').length > 0)
    return fail(terminal, '--source says where probes leave from, and --observations sends none: leave one out');
  if (scan !== null && textOf(options, 'shard') !== null)
    return fail(
      terminal,
      '--shard divides what machines ask, and --observations asks nothing: leave out --shard, one run judges the whole scan',
    );
  const earlier = textOf(options, 'baseline');
  const baseline = earlier === null ? null : await (await import('../input/read-baseline.ts')).readBaseline(earlier);
  if (baseline !== null && 'problem' in baseline) return fail(terminal, baseline.problem);
  const request = {
    waitMs: limitMs,
    sources: read.sources,
    options: { ...planOptions(options), timeLimitMs, ...(scan === null ? {} : { observations: scan }), ...baseline },
    format: formatOf(options),
    failOn: (options['fail-on'] ?? 'inconclusive') as FailOn,
    reportDir,
    // The report says it, and what a file holds is not read at once.
    saidByReport: formatOf(options) === 'terminal' ? ['not-at-source'] : [],
    given: (['var', 'scope'] as const).flatMap((name) =>
      listOf(options, name).flatMap((value) => [`--${name}`, value]),
    ),
  };
  return runAudit(request, terminal, process);
}
