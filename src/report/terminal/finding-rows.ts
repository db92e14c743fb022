// Findings as one line each, in columns: label, host, ports, what was seen, policy line. A line that does not fit goes on below.

import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Report } from '../../model/report.ts';
import { terminal } from '../escape/terminal.ts';
import { placePorts, portSets } from '../rows/group-texts.ts';
import { machineText } from '../rows/machines.ts';
import { type ReportFinding, seenFrom } from '../rows/merged/findings.ts';
import { countPlaces, type VerdictGroup } from '../rows/verdict-groups.ts';
import { causeText, seenWords } from '../text/cause-text.ts';
import { ruleText } from '../text/places/policy-place.ts';
import { padToWidth, textWidth } from '../text/text-width.ts';
import { fitted, hanging, type Paint, plain } from './terminal-layout.ts';

export interface FindingRow {
  /** Severity and NEW; that it is inconclusive. */
  readonly label: string;
  readonly host: string;
  /** The same without what tells the machine only once more, for where there is no room. */
  readonly shortHost: string;
  readonly ports: string;
  /** `open, not blocked`; why nothing is known. */
  readonly seen: string;
  readonly file: string;
  readonly line: number;
  /** The file with the line. */
  readonly place: string;
  readonly paint: Paint;
}

/** Names that lead to several addresses: which of them it is has to be told. */
export type NamesOfSeveral = ReadonlySet<string>;

export function namesOfSeveral({ verdicts }: Pick<Report, 'verdicts'>): NamesOfSeveral {
  const addresses = new Map<string, string>();
  const several = new Set<string>();
  for (const { host, address } of verdicts) {
    if (address === null) continue;
    const known = addresses.get(host);
    if (known === undefined) addresses.set(host, address);
    else if (known !== address) several.add(host);
  }
  return several;
}

/** Vantages that a line names; the rest is counted. */
const MOST_VANTAGES = 3;
/** Between two columns. */
const GAP = 2;
/** Ranges of ports of one finding, and characters of a host: what is missing has a sign. */
const MOST_PORTS = 5;
const LONGEST_HOST = 80;

/** `203.0.113.3, also db1.example.com and 2 more`: the first machine of a finding, spelled as everywhere. Escaped. */
export function hostInFull({ places, verdict }: VerdictGroup): string {
  const [place] = places;
  return withMore(place === undefined ? verdict.host : machineText(place), places.length);
}

/** `db1.example.com and 2 more`: by its name alone, unless that leads to several addresses. Escaped. */
function hostInShort(group: VerdictGroup, several: NamesOfSeveral): string {
  const { verdict, places } = group;
  return several.has(verdict.host) ? hostInFull(group) : withMore(verdict.host, places.length);
}

function withMore(host: string, machines: number): string {
  const text = fitted(terminal(host), LONGEST_HOST);
  return machines > 1 ? `${text}${text.includes(', also ') ? ';' : ''} and ${grouped(machines - 1)} more` : text;
}

/** `22, 25, 80`; how many there are where each machine has its own; what it is about where it is about no port. Escaped. */
export function portsInShort(group: VerdictGroup): string {
  const [place] = group.places;
  if (group.verdict.cause === 'cannot-see') return 'unseen ports';
  if (group.verdict.ports === null) return group.verdict.state === null ? 'the name' : 'all ports';
  if (place === undefined || portSets(group, MOST_PORTS).length > 1) return counted(countPlaces(group), 'port');
  return terminal(placePorts(place, MOST_PORTS));
}

export function findingRow(group: ReportFinding, several: NamesOfSeveral, paint: Paint): FindingRow {
  const { verdict, severity, isNew } = group;
  const isViolation = verdict.verdict === 'violation';
  const label = isViolation ? (severity ?? 'violation') : 'inconclusive';
  return {
    label: isNew ? `${label} NEW` : label,
    host: hostInFull(group),
    shortHost: hostInShort(group, several),
    ports: portsInShort(group),
    seen: terminal(isViolation ? againstText(group) : unclearText(group)),
    file: terminal(verdict.rule.file),
    line: verdict.rule.line,
    place: terminal(ruleText(verdict.rule)),
    paint,
  };
}

/** Why it is not known, and of a merged report from where; that an open port shows no service, as where an address accepts any port. */
function unclearText(group: ReportFinding): string {
  const { state, cause } = group.verdict;
  const why = state === 'open' ? 'open, unproven' : causeText(cause);
  const from = seenFrom(group, MOST_VANTAGES).trim();
  return from === '' ? why : `${from}: ${why}`;
}

/** `open, not blocked`; `open from internet and vpc, not blocked`; `leads to 203.0.113.9`. */
function againstText(group: ReportFinding): string {
  const { verdict } = group;
  const seen = `${seenWords(verdict)}${seenFrom(group, MOST_VANTAGES)}`;
  return verdict.state === null || verdict.expected === null ? seen : `${seen}, not ${verdict.expected}`;
}

/**
 * The lines of each row.
 * @param labelWidth columns of the widest label, of rows that stand apart from these too
 * @param isWithoutFile whether rows have `line 12` instead of `.github/port-policy.yml:12`
 */
export function laidOut(
  rows: readonly FindingRow[],
  labelWidth: number,
  isWithoutFile: boolean,
  width: number,
): string[][] {
  const ruleOf = ({ line, place }: FindingRow) => (isWithoutFile ? `line ${line}` : place);
  const widest = (texts: readonly string[], most = Number.POSITIVE_INFINITY) =>
    Math.max(0, ...texts.map(textWidth).filter((columns) => columns <= most));
  const few = rows.slice(0, 1000);
  const indent = labelWidth + GAP;
  const seenWidth = widest(few.map(({ seen }) => seen));
  const portWidth = widest(few.map(({ ports }) => ports));
  const room = width - indent - 3 * GAP - portWidth - seenWidth - widest(few.map(ruleOf));
  const hostWidth = widest(
    few.map(({ host }) => host),
    room,
  );
  return rows.map((row) => {
    const label = row.paint(padToWidth(row.label, indent));
    const cells = [padToWidth(row.host, hostWidth), padToWidth(row.ports, portWidth), padToWidth(row.seen, seenWidth)];
    const gap = ' '.repeat(GAP);
    const whole = [...cells, ruleOf(row)].join(gap);
    if (indent + textWidth(whole) <= width) return [label + whole];
    // The host is longer than its column: the others move along as far as there is room.
    const close = [`${row.host} ${row.ports}`, row.seen, ruleOf(row)].join(gap);
    if (indent + textWidth(close) <= width) return [label + close];
    const below = (text: string) => hanging(text, 0, width - indent, plain).map((line) => ' '.repeat(indent) + line);
    const first = below(`${row.host} ${row.ports}`);
    return [label + (first[0] ?? '').slice(indent), ...first.slice(1), ...below(`${row.seen} (${ruleOf(row)})`)];
  });
}
