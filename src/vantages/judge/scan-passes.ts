// A report that was made from a scan may show what is open, and makes no port green: its passes are inconclusive in a merge.
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { vantageKey, vantageText } from '../vantage-names.ts';

/** For a report made from a scan, what becomes of each of its verdicts; null for a report of a run that probed. */
export function scanPasses({ scan, vantage }: Report): ((verdict: Verdict) => Verdict) | null {
  if (scan === null) return null;
  const where = vantageText(vantageKey(vantage));
  const made = scan.tool === 'port-policy' ? 'an earlier report' : `a scan by ${scan.tool}`;
  const explanation = `From ${where} this was judged by ${made}, and port-policy sent no probe. In a merge such a report shows what is open, and never that a port is as the policy says.`;
  const advice = `Check from ${where} without \`--observations\`, and merge that report.`;
  return (verdict) => {
    if (verdict.verdict !== 'pass' && verdict.lacks === undefined) return verdict;
    const { lacks, ...rest } = verdict;
    return { ...rest, verdict: 'inconclusive', explanation, advice };
  };
}
