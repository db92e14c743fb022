// How a report says that its run cannot stand for a whole audit: `only`, `scope`, a shard, a vantage that sees open ports alone, a stop, a missing report.
import type { Report } from '../report.ts';
import type { Verdict } from '../verdict.ts';
import type { Narrowing } from '../words.ts';
import type { FreshnessReason } from './freshness.ts';

/** The warning of a run with `only`. */
export function onlyAPart(part: string): string {
  return `Only a part of the policy was checked: ${part}. The result says nothing about the rest.`;
}

const [BEGINNING = ''] = onlyAPart('').split(':');

/** Whether a report says nothing of some of its policy: because of `only`, or because it is of one part of a divided run. */
export function isPartial({ warnings, shard, vantages }: Pick<Report, 'warnings' | 'shard' | 'vantages'>): boolean {
  return shard !== null || isNarrowed({ warnings, vantages });
}

/** In front of the warning of a merged report: its vantages, in whose names there is no colon. */
const VANTAGES = /^From [^:]*: /;

/**
 * Whether its run, or one that it was merged of, asked only a part of its policy because of `only`. Words of a policy that stand in the
 * middle of a warning, such as the reason of a waiver, say nothing of it.
 */
export function isNarrowed({ warnings, vantages }: Pick<Report, 'warnings' | 'vantages'>): boolean {
  return warnings.some((warning) =>
    (vantages === undefined ? warning : warning.replace(VANTAGES, '')).startsWith(BEGINNING),
  );
}

/** The warning of a run from a vantage of the policy that says `sees: open-only`. */
export function opensAlone(vantage: string): string {
  return `Only open ports are judged from the vantage ${vantage} (\`sees: open-only\`): this run can find exposures, and it cannot show that a port is blocked or that a service runs.`;
}

const [OPENS = ''] = opensAlone('').split(' from ');

export function isOpenOnly({ warnings }: Pick<Report, 'warnings'>): boolean {
  return warnings.some((warning) => warning.startsWith(OPENS));
}

/** What of a verdict says why its run is not complete. */
export type TellingVerdict = Pick<Verdict, 'cause'> & { readonly explanation?: string };

/** How reports from before `part` name the bound that the run was given (`--scope`), and not its policy. */
const BY_RUN = 'outside the scope of this run';

/** Whether a verdict is of addresses that the scope of the run kept out, by its words. */
export function isKeptOutByRun({ cause, explanation }: TellingVerdict): boolean {
  return cause === 'out-of-scope' && explanation?.includes(BY_RUN) === true;
}

type Narrowed = Pick<Report, 'warnings' | 'part' | 'vantages'>;

/** What narrowed the run of a report, or any run of a merged one; by its words where the report is from before `part`. */
export function narrowingsOf(report: Narrowed, verdicts: Iterable<TellingVerdict>): ReadonlySet<Narrowing> {
  const said = new Set((report.vantages ?? []).flatMap(({ narrowedBy = [] }) => narrowedBy));
  for (const option of report.part?.by ?? []) if (option !== 'shard') said.add(option);
  if (isNarrowed(report)) said.add('only');
  if (said.has('scope')) return said;
  for (const verdict of verdicts) if (isKeptOutByRun(verdict)) return said.add('scope');
  return said;
}

export interface Incomplete {
  readonly reason: FreshnessReason;
  readonly detail: string;
}

type Judged = Narrowed & Pick<Report, 'shard' | 'wait'>;

/**
 * Why a report does not stand for a whole audit; null where it does.
 * @param verdicts those that are asked about: of a merged report all, or those of one vantage
 */
export function whyIncomplete(report: Judged, verdicts: readonly TellingVerdict[]): Incomplete | null {
  const { shard } = report;
  if (shard !== null) return { reason: 'one-shard', detail: `${shard.index} of ${shard.of}` };
  const unfinished = whyUnfinished(report, verdicts);
  const isStopped = unfinished !== 'only-a-part' && unfinished !== 'outside-scope';
  // In a merge it is one vantage beside others.
  if (isStopped && report.vantages === undefined && isOpenOnly(report)) return { reason: 'open-only', detail: '' };
  return unfinished === null ? null : { reason: unfinished, detail: '' };
}

export type Unfinished =
  | 'only-a-part'
  | 'outside-scope'
  | 'not-at-source'
  | 'report-missing'
  | 'cancelled'
  | 'out-of-time';

/** Why a run did not do all that it was there for, whatever part of an audit that is; null where it did. */
export function whyUnfinished(
  report: Narrowed & Pick<Report, 'wait'>,
  verdicts: readonly TellingVerdict[],
): Unfinished | null {
  const narrowings = narrowingsOf(report, verdicts);
  if (narrowings.has('only')) return 'only-a-part';
  if (narrowings.has('scope')) return 'outside-scope';
  const causes = new Set<Verdict['cause']>();
  for (const { cause } of verdicts) causes.add(cause);
  if (causes.has('not-at-source')) return 'not-at-source';
  if (causes.has('no-report')) return 'report-missing';
  if (causes.has('cancelled') || report.wait?.stopped) return 'cancelled';
  return causes.has('out-of-time') ? 'out-of-time' : null;
}
