// The entries of the page: groups of verdicts and passes as texts, the most severe first, bounded to what a browser can open quickly.
import { counted } from '../../base/numbers-and-lists.ts';
import { byteLength } from '../../base/utf8.ts';
import { isMerged, type Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { VerdictKind } from '../../model/words.ts';
import { html } from '../escape/html.ts';
import { firstPort } from '../rows/alike-verdicts.ts';
import { checkAgainText } from '../rows/check-again.ts';
import { groupAnswer, groupExpected, groupExplanation, groupSources } from '../rows/group-texts.ts';
import { machinesOf } from '../rows/machines.ts';
import { findingsOf, type ReportFinding, seenFrom } from '../rows/merged/findings.ts';
import { isMissingReport } from '../rows/merged/vantage-columns.ts';
import { countPlaces, soleGroup, type VerdictGroup, verdictGroups } from '../rows/verdict-groups.ts';
import { seenWords } from '../text/cause-text.ts';
import { shown } from '../text/clip.ts';
import { explainedEvidence } from '../text/methodology/evidence-words.ts';
import { knownSinceText, newnessCounts } from '../text/since-text.ts';
import { fromVantages } from '../text/vantages-text.ts';
import type { EntryGroup, PageEntry } from './page-entry.ts';
import { pageWhere, whereTexts } from './page-sets.ts';
import { shownProse } from './shown-text.tsx';
import { type VantageNumbers, vantageNumbers } from './vantage-numbers.ts';

/** Measured: with this many, a browser on two cores opens the page within 3 s. */
export const MOST_ENTRIES = 20_000;
/** Of HTML for the entries; the rest of the page has bounds of its own. */
const MOST_BYTES = 24_000_000;
/** Of the tags around the texts of one entry. */
const TAG_BYTES = 450;
/** The tags around one line of the policy. */
const LINK_BYTES = 60;

/** The order in which a reader should meet them. */
const KIND_ORDER: readonly VerdictKind[] = ['violation', 'inconclusive', 'waived', 'not-judged', 'pass'];

const MOST_RULES = 4;

function attemptsText(group: VerdictGroup): string {
  const { verdict, sameTexts } = group;
  if (verdict.attempts === 0) return 'not asked';
  const attempts = counted(verdict.attempts, 'attempt');
  const ports = countPlaces(group);
  if (ports === 1) return attempts;
  if (verdict.count === ports || (sameTexts && verdict.verdict === 'pass')) return `at most ${attempts} a port`;
  // The number of a verdict on many ports is the highest of any of them.
  return `${verdict.count > 1 ? 'at most ' : ''}${attempts} at port ${firstPort(verdict)}`;
}

/** Empty where the head of the page says it of all. */
function fromOf(group: ReportFinding, report: Report): string {
  const { vantage } = group.verdict;
  if (isMerged(report)) return seenFrom({ ...group, vantages: group.vantages ?? [vantage] }).trim();
  return vantage === report.vantage || vantage === null ? '' : fromVantages([vantage]);
}

function entryOf(group: ReportFinding, report: Report, numbers: VantageNumbers): PageEntry {
  const { verdict, places, rules } = group;
  const isMissing = isMissingReport(verdict);
  const vantages = group.vantages ?? [verdict.vantage];
  return {
    ...pageWhere(places, isMissing ? 'no report' : 'any port'),
    kind: verdict.verdict,
    severity: group.severity,
    isNew: group.isNew === true,
    from: fromOf(group, report),
    filterVantages: numbers.of(vantages),
    expected: verdict.expected === 'observe' ? '' : groupExpected(group),
    seen: isMissing ? 'nothing is known' : shown(seenWords(verdict)),
    answer: verdict.state === null || isMissing ? null : groupAnswer(group),
    evidence: isMissing ? '' : explainedEvidence(verdict, report),
    since: knownSinceText(report.drift, group.isNew),
    attempts: isMissing ? '' : shown(attemptsText(group)),
    explanation: shownProse(groupExplanation(group)),
    advice: shownProse(verdict.advice),
    // No line of the policy is wrong where a report is missing.
    rules: isMissing ? [] : rules.slice(0, MOST_RULES),
    moreRules: isMissing ? 0 : Math.max(0, rules.length - MOST_RULES),
    sources: shown(groupSources(group)),
    waiver: verdict.waiver,
  };
}

/** As HTML has it, in bytes: hostile text grows as it is escaped. */
function bytesOf(entry: PageEntry): number {
  const { from, explanation, advice, rules, sources } = entry;
  const texts = [...whereTexts(entry), from, explanation, advice, sources];
  // A link holds the file's name once more, with every byte of it in three characters.
  const links = rules.reduce((sum, { file }) => sum + 4 * byteLength(html(shown(file))) + LINK_BYTES, 0);
  return TAG_BYTES + texts.reduce((sum, text) => sum + byteLength(html(text)), 0) + links;
}

/**
 * Passes come merged and keep the report's order, host by host: sorting all of a large run would take seconds. Only those of a
 * machine of several names are grouped.
 */
function passesOf(report: Report): readonly (VerdictGroup | Verdict)[] {
  const machines = machinesOf(report);
  const isShared = (verdict: Verdict) => machines.of(verdict).alsoHosts.length > 0;
  return [
    ...verdictGroups(report, 'pass', { only: isShared, apart: 'machine' }),
    ...report.verdicts.filter((verdict) => verdict.verdict === 'pass' && !isShared(verdict)),
  ];
}

/** Every kind of verdict that there is, in the order of reading; kinds that come first get the room first. */
export function entryGroups(report: Report): EntryGroup[] {
  let [room, places] = [MOST_BYTES, MOST_ENTRIES];
  const numbers = vantageNumbers(report);
  return KIND_ORDER.flatMap((kind) => {
    // There may be very many passes: those that find no room must cost no more than a place in a list.
    const all: readonly (VerdictGroup | Verdict)[] = kind === 'pass' ? passesOf(report) : findingsOf(report, kind);
    if (all.length === 0) return [];
    const entries: PageEntry[] = [];
    for (const one of all) {
      if (places === 0) break;
      const entry = entryOf('sameTexts' in one ? one : soleGroup(one), report, numbers);
      const bytes = bytesOf(entry);
      // Entries behind an endless one are small again and still fit.
      if (bytes > room) continue;
      entries.push(entry);
      room -= bytes;
      places -= 1;
    }
    const newness = newnessCounts(all.map((one) => ({ count: one.count, isNew: 'isNew' in one ? one.isNew : null })));
    return [
      {
        kind,
        count: newness.all,
        newness,
        entries,
        leftOut: all.length - entries.length,
        checkAgain: againOf(all, report),
      },
    ];
  });
}

function againOf(all: readonly (VerdictGroup | Verdict)[], report: Report): string | null {
  const wrong = all.filter((one): one is VerdictGroup => 'sameTexts' in one && one.verdict.verdict !== 'pass');
  return checkAgainText(report, wrong);
}

/** The kinds of verdict, as headings and filters name them, with their signs. */
export const VERDICT_KIND_WORDS: Readonly<Record<VerdictKind, readonly [sign: string, heading: string, note: string]>> =
  {
    violation: ['✖\ufe0e', 'Violations', 'against the policy'],
    inconclusive: ['?', 'Inconclusive', 'could not be checked, so it does not count as intended'],
    waived: ['◆', 'Waived', 'against the policy, and excused for now'],
    'not-judged': ['◌', 'Only observed', 'seen, not judged'],
    pass: ['✔\ufe0e', 'As intended', 'checked, and as the policy says'],
  };
