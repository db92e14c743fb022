// Whether a report contradicts itself: it was changed by hand, or written half and repaired, and what it says does not count.
import { utcMilliseconds } from '../../base/utc-milliseconds.ts';
import { isOpenOnly } from '../../model/documents/partial-run.ts';
import { noCounts, resultOf } from '../../model/documents/totals.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { RunResult } from '../../model/words.ts';
import type { GivenReport } from '../merge-rules.ts';
import { countVerdict } from '../merged-totals.ts';
import { isPossible } from './verdict-check.ts';

/** What verdicts come to; a report states the same. */
const COUNTED = ['pass', 'violation', 'waived', 'inconclusive', 'notJudged'] as const;

/** @returns the first contradiction as a sentence; null for a report that a run can have written */
export function contradictionIn({ path, report }: GivenReport): string | null {
  const counts = noCounts();
  let impossible: Verdict | null = null;
  for (const verdict of report.verdicts) {
    countVerdict(counts, verdict);
    if (impossible === null && !isPossible(verdict)) impossible = verdict;
  }
  if (impossible !== null) return impossibleText(path, impossible);
  const other = COUNTED.find((field) => counts[field] !== report.totals[field]);
  if (other !== undefined)
    return `The totals of ${path} say ${report.totals[other]} for \`${other}\`, and its verdicts come to ${counts[other]}: the file was changed, or a part of it is gone.`;
  const result = resultAlone(report, resultOf(counts));
  if (result !== report.result)
    return `The result of ${path} is \`${report.result}\`, and its verdicts come to \`${result}\`: the file was changed.`;
  if (!(utcMilliseconds(report.startedAt) <= utcMilliseconds(report.finishedAt)))
    return `The run of ${path} ended (${report.finishedAt}) before it began (${report.startedAt}): the file was changed, or the clock was set back.`;
  return null;
}

/** A shard that has nothing to judge and a run that sees only what is open never pass alone. */
function resultAlone(report: Report, result: RunResult): RunResult {
  const isBlind = isOpenOnly(report) || (report.shard !== null && report.verdicts.length === 0);
  return isBlind && result === 'pass' ? 'inconclusive' : result;
}

function impossibleText(path: string, { host, address, ports, verdict, expected, state }: Verdict): string {
  const where = ports === null ? host : `${address ?? host} port ${ports}`;
  return `${path} says \`${verdict}\` for ${where}, expected \`${expected}\` and seen as \`${state}\`, which no run of port-policy says: the file was changed.`;
}
