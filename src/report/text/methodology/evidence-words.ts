// What the evidence of a verdict means, in half a sentence for whoever meets the word.
import type { Report } from '../../../model/report.ts';
import type { Verdict } from '../../../model/verdict.ts';
import type { Evidence } from '../../../model/words.ts';
import { evidenceText } from '../cause-text.ts';
import { isOfOtherTool } from './scan-methodology.ts';

const OF_PROBES: Readonly<Record<Evidence, string>> = {
  direct: 'it answered',
  proven: 'it was open from another vantage',
  anchored: 'another port of the same address answered before and after',
  vouched: 'others answered this machine before and after',
  none: 'nothing shows it',
};
const OF_SCANS: Readonly<Record<Evidence, string>> = {
  direct: 'it answered the scan',
  proven: 'it was open from another vantage',
  anchored: 'another port of the same address answered the same scan',
  vouched: 'others answered the same scan',
  none: 'nothing shows it',
};

/** `vouched (others answered this machine before and after)`, `by DNS`. Nothing of unknown origin is in it. */
export function explainedEvidence(
  verdict: Pick<Verdict, 'state' | 'evidence'>,
  { scan }: Pick<Report, 'scan'>,
): string {
  const word = evidenceText(verdict);
  return verdict.state === null ? word : `${word} (${(isOfOtherTool(scan) ? OF_SCANS : OF_PROBES)[verdict.evidence]})`;
}
