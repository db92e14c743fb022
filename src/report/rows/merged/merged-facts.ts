// What a merged report is made of, in words: the vantages that there are reports of, and what is missing.
import { firstFew } from '../../../base/numbers-and-lists.ts';
import type { Report } from '../../../model/report.ts';
import { shown } from '../../text/clip.ts';
import { vantageText } from '../../text/vantages-text.ts';
import { missingReports, vantageColumns } from './vantage-columns.ts';

/** Vantages of the head line, and missing reports; the rest is counted. */
const MOST = 8;

/** `From 3 vantages: internet, office, vpc`; those without a report are not among them. Not escaped. */
export function fromVantagesText(report: Pick<Report, 'verdicts' | 'vantages'>): string {
  const names = vantageColumns(report).flatMap(({ name, reports }) => (reports === 'none' ? [] : [vantageText(name)]));
  return names.length === 1
    ? `From 1 vantage: ${names.join('')}`
    : `From ${names.length} vantages: ${firstFew(names, MOST)}`;
}

/** `Not covered in full: vantage office; vantage internet, shard 2 of 8.`; null where nothing is missing. Not escaped. */
export function missingText(report: Pick<Report, 'verdicts'>): string | null {
  const missing = [...new Set(missingReports(report).map(({ host }) => shown(host)))];
  if (missing.length === 0) return null;
  const [some, rest] = [missing.slice(0, MOST).join('; '), missing.length - MOST];
  return rest > 0 ? `Not covered in full: ${some}; and ${rest} more.` : `Not covered in full: ${some}.`;
}
