// The most severe violations of a report in one line: the worst by name, the others of its severity counted. Plain text, escaped by nobody yet.
import { grouped } from '../../../base/numbers-and-lists.ts';
import { severityRank } from '../../../model/words.ts';
import { clip } from '../../text/clip.ts';
import { findingTitle } from '../finding-text.ts';
import { countOf } from '../verdict-groups.ts';
import { type ReportFinding, seenFrom } from './findings.ts';

const LONGEST_FINDING = 120;

/** The findings of the worst severity that a title names, where there is room; the others of it are counted. */
const MOST_NAMED = 2;

/** Vantages of a merged report that a finding names in a title. */
const MOST_VANTAGES = 3;

/**
 * `5432 postgresql open on db1.example.com and 3389 rdp open on win1.example.com`, `5432 postgresql open on db1.example.com and 4 more
 * critical`; of a merged report `5432 postgresql open on db1.example.com from internet and vpc`; empty where there is no violation. Not escaped.
 * @param all how many violations of the worst severity there are, where those given are not all
 */
export function mostSevereText(
  violations: readonly ReportFinding[],
  room = LONGEST_FINDING,
  all: number | null = null,
): string {
  const sorted = [...violations].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  const worst = sorted.filter(({ severity }) => severity === sorted[0]?.severity);
  const titles = worst.slice(0, MOST_NAMED).map((one) => `${findingTitle(one)}${seenFrom(one, MOST_VANTAGES)}`);
  const [first, second] = titles;
  if (first === undefined) return '';
  const rest = all === null ? countOf(worst.slice(1)) : all - countOf(worst.slice(0, 1));
  const both = `${first} and ${second}`;
  if (worst.length === MOST_NAMED && rest === countOf(worst.slice(1)) && both.length <= room) return both;
  if (rest === 0) return clip(first, room);
  const more = ` and ${grouped(rest)} more ${worst[0]?.severity ?? 'like it'}`;
  return `${clip(first, Math.max(20, room - more.length))}${more}`;
}
