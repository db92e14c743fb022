// The entries of the page: groups of verdicts and passes as texts, the most severe first, bounded to what a browser can open quickly.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import { byteLength } from '../../base/utf8.ts';
import { rangeText, unitedRanges } from '../../model/port-ranges.ts';
import type { Report } from '../../model/report.ts';
import type { RuleReference, Verdict } from '../../model/verdict.ts';
import type { VerdictKind } from '../../model/words.ts';
import { html } from '../escape/html.ts';
import { firstPort } from '../rows/alike-verdicts.ts';
import { groupAnswer, groupExpected, groupExplanation, groupHosts, groupPorts } from '../rows/group-texts.ts';
import { soleGroup, type VerdictGroup, verdictGroups } from '../rows/verdict-groups.ts';
import { answerText, evidenceText, seenWords } from '../text/cause-text.ts';
import { shown } from '../text/clip.ts';
import { shownProse } from './shown-text.tsx';

/** Measured: with this many, a browser on two cores opens the page within 3 s. */
export const MOST_ENTRIES = 20_000;
/** Of HTML for the entries; the rest of the page has bounds of its own. */
const MOST_BYTES = 24_000_000;
/** Of the tags around the texts of one entry. */
const TAG_BYTES = 450;

/** The order in which a reader should meet them. */
export const KIND_ORDER: readonly VerdictKind[] = ['violation', 'inconclusive', 'waived', 'not-judged', 'pass'];

/** One row of the page; all texts are ready to be shown. */
export interface PageEntry {
  readonly kind: VerdictKind;
  readonly severity: Verdict['severity'];
  readonly host: string;
  /** Null where the policy names nothing else, or nothing resolved. */
  readonly address: string | null;
  /** Null unless it is another one than the report's. */
  readonly vantage: string | null;
  /** `5432 postgresql`; `any port` where a name did not resolve. */
  readonly ports: string;
  /** All ports, for the filter: `tcp 1-21,23`. Empty where it is about every port of the host. */
  readonly filterPorts: string;
  readonly expected: string | null;
  /** `open`, `leads to 203.0.113.9`. */
  readonly seen: string;
  /** Null where DNS alone was asked. */
  readonly answer: string | null;
  readonly evidence: string;
  readonly attempts: string;
  readonly explanation: string;
  readonly advice: string;
  readonly rule: RuleReference;
  readonly waiver: Verdict['waiver'];
}

export interface EntryGroup {
  readonly kind: VerdictKind;
  /** Verdicts, a port each, as the totals count them. */
  readonly count: number;
  readonly entries: readonly PageEntry[];
  /** Entries that found no room on the page. */
  readonly leftOut: number;
}

function attemptsText({ verdict, count, sameTexts }: VerdictGroup): string {
  if (verdict.attempts === 0) return 'not asked';
  const attempts = counted(verdict.attempts, 'attempt');
  if (count === 1) return attempts;
  if (verdict.count === count || (sameTexts && verdict.verdict === 'pass')) return `at most ${attempts} a port`;
  // The number of a verdict on many ports is the highest of any of them.
  return `${verdict.count > 1 ? 'at most ' : ''}${attempts} at port ${firstPort(verdict)}`;
}

function entryOf(group: VerdictGroup, report: Report): PageEntry {
  const { verdict, places } = group;
  const { vantage, ports } = verdict;
  const [place] = places;
  const { host, address } =
    places.length === 1 && place?.alsoHosts.length === 0 ? place : { host: groupHosts(group), address: null };
  const isPass = verdict.verdict === 'pass';
  return {
    kind: verdict.verdict,
    severity: group.severity,
    host: shown(host),
    address: address === null || address === host ? null : shown(address, 100),
    vantage: vantage === report.vantage || vantage === null ? null : shown(vantage),
    ports: ports === null ? 'any port' : shown(groupPorts(group)),
    filterPorts: filterPorts(group),
    expected: groupExpected(group) || null,
    seen: shown(seenWords(verdict)),
    answer: verdict.state === null ? null : isPass ? answerText(verdict) : groupAnswer(group),
    evidence: evidenceText(verdict),
    attempts: shown(attemptsText(group)),
    explanation: shownProse(groupExplanation(group)),
    advice: shownProse(verdict.advice),
    rule: verdict.rule,
    waiver: verdict.waiver,
  };
}

/** Passes come merged and keep the report's order, host by host: sorting all of a large run would take seconds. */
function groupOf(verdict: Verdict): VerdictGroup {
  return soleGroup(verdict);
}

/** All ports of all places. */
function filterPorts({ places, verdict }: VerdictGroup): string {
  const { protocol } = verdict;
  if (protocol === null) return '';
  const all = unitedRanges(places.flatMap(({ ports }) => ports[protocol]));
  return `${protocol} ${all.map(rangeText).join(',')}`;
}

/** As HTML has it, in bytes: hostile text grows as it is escaped. */
function bytesOf({ host, address, vantage, ports, filterPorts, explanation, advice, rule }: PageEntry): number {
  const texts = [host, address ?? '', vantage ?? '', ports, filterPorts, explanation, advice, shown(rule.file)];
  // A link holds the file's name once more, with every byte of it in three characters.
  return TAG_BYTES + texts.reduce((sum, text) => sum + byteLength(html(text)), 0) + 3 * byteLength(shown(rule.file));
}

/** Every kind of verdict that there is, in the order of reading; kinds that come first get the room first. */
export function entryGroups(report: Report): EntryGroup[] {
  let [room, places] = [MOST_BYTES, MOST_ENTRIES];
  return KIND_ORDER.flatMap((kind) => {
    // There may be very many passes: those that find no room must cost no more than a place in a list.
    const all: readonly (VerdictGroup | Verdict)[] =
      kind === 'pass' ? report.verdicts.filter(({ verdict }) => verdict === 'pass') : verdictGroups(report, kind);
    if (all.length === 0) return [];
    const entries: PageEntry[] = [];
    for (const one of all) {
      if (places === 0) break;
      const entry = entryOf('sameTexts' in one ? one : groupOf(one), report);
      const bytes = bytesOf(entry);
      // Entries behind an endless one are small again and still fit.
      if (bytes > room) continue;
      entries.push(entry);
      room -= bytes;
      places -= 1;
    }
    const count = all.reduce((sum, one) => sum + one.count, 0);
    return [{ kind, count, entries, leftOut: all.length - entries.length }];
  });
}

/** The kinds of verdict, as headings and filters name them, with their signs. */
export const VERDICT_KIND_WORDS: Readonly<Record<VerdictKind, readonly [sign: string, heading: string, note: string]>> =
  {
    violation: ['✖\ufe0e', 'Violations', 'against the policy'],
    inconclusive: ['?', 'Inconclusive', 'could not be checked, so it does not count as intended'],
    waived: ['◆', 'Waived', 'against the policy, and excused for now'],
    'not-judged': ['◌', 'Only observed', 'seen, and not judged'],
    pass: ['✔\ufe0e', 'As intended', 'checked, and as the policy says'],
  };

/** `12 more entries`, with the sentence that says where they are. */
export function leftOutText(rows: number, what: string, reportHint: string): string {
  return `${grouped(rows)} more ${what} left out here. ${shownProse(reportHint)}`;
}
