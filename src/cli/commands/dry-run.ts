// `check --dry-run`: the addresses, the ports and the time, without sending anything but questions to the resolver.
import { type Planned, type PlanOptions, type PolicySource, planAudit } from '../../audit.ts';
import { grouped } from '../../base/numbers-and-lists.ts';
import { EXIT } from '../../model/exit-codes.ts';
import { elementCount } from '../../model/shards/shard.ts';
import { emptyShardWarning } from '../../model/shards/shard-warnings.ts';
import type { FormatName } from '../../report/formats.ts';
import { dryRunText } from '../../report/terminal/dry-run/dry-run-text.ts';
import { timeLimitNotes } from '../../report/terminal/dry-run/time-limit-text.ts';
import { partTexts } from '../../report/text/run-extent-text.ts';
import { complain, printDiagnostics } from '../output/complain.ts';
import { logSafeReport } from '../output/log-safe.ts';
import { showProgress } from '../output/progress.ts';
import type { Terminal } from '../output/terminal.ts';

/** What a dry run can print. */
export const DRY_RUN_FORMATS: readonly string[] = ['terminal', 'json'];

/**
 * @param aside the options given that have no meaning without a verdict
 * @returns the exit code
 */
export async function dryRun(
  sources: readonly PolicySource[],
  options: PlanOptions,
  aside: readonly string[],
  format: FormatName,
  terminal: Terminal,
): Promise<number> {
  const progress = showProgress(terminal, () => performance.now());
  const planned = await planAudit(sources, { ...options, onNames: progress.names });
  progress.end();
  await printDiagnostics(planned.diagnostics, planned.files, terminal);
  if (planned.kind === 'unusable') return EXIT.unusable;
  if (aside.length > 0) {
    const names = aside.map((name) => `--${name}`).join(', ');
    complain(terminal, `--dry-run judges nothing and writes no report, so it ignores ${names}`);
  }
  const { plan, time, limitMs, policy, leftOut } = planned;
  const notes = [
    ...partNotes(planned),
    ...shardNotes(planned),
    ...sourceNotes(planned),
    ...timeLimitNotes(time, limitMs),
    ...leftOut,
  ];
  if (format !== 'json') {
    terminal.out(dryRunText({ plan, time, limits: policy.limits, notes }, terminal));
    return EXIT.pass;
  }
  const { dryRunJsonPieces } = await import('../../report/json/dry-run-json.ts');
  const facts = { plan, vantage: options.vantage ?? null, shard: planned.shard, time, limitMs, notes };
  for (const piece of dryRunJsonPieces(facts)) {
    terminal.out(logSafeReport('json', piece));
    await terminal.room();
  }
  return EXIT.pass;
}

function partNotes({ part, shard }: Pick<Planned, 'part' | 'shard'>): string[] {
  const [text] = partTexts({ ...(part === null ? {} : { part }), shard: null, warnings: [] }).slice(-1);
  return text === undefined || (shard !== null && part?.by.length === 1)
    ? []
    : [`A check with these options is of a part: ${text}.`];
}

function sourceNotes({ source }: Pick<Planned, 'source'>): string[] {
  if (source === null) return [];
  if (source.mistake !== null) return [`A check on this machine would ask nothing: ${source.mistake.message}.`];
  const from = [source.addresses?.[4] ?? [], source.addresses?.[6] ?? []].flat();
  return [`Probes leave from ${from.join(' and ')}.`];
}

function shardNotes({ shard }: Pick<Planned, 'shard'>): string[] {
  if (shard === null) return [];
  const [taken, planned] = [elementCount(shard.taken), elementCount(shard.planned)];
  const { index, of } = shard;
  return taken === 0
    ? [emptyShardWarning(shard)]
    : [
        `This is shard ${index} of ${of}: it asks ${grouped(taken)} of the ${grouped(planned)} addresses and names of this policy.`,
      ];
}
