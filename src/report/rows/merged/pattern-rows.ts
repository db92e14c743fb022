// The patterns of a merged report as rows for every format: the same pattern of many machines is one, with all of them in it.
import { getOrCreate } from '../../../base/get-or-create.ts';
import { bareText, saidOfPlace, saidOfPort } from '../../../model/alike-texts.ts';
import { parseRanges } from '../../../model/port-ranges.ts';
import type { Pattern, Report } from '../../../model/report.ts';
import { PATTERN_KINDS, type Severity, STATES, severityRank } from '../../../model/words.ts';
import { stateText } from '../../text/cause-text.ts';
import { fromVantages } from '../../text/vantages-text.ts';
import { alikeTexts, firstPort } from '../alike-verdicts.ts';
import { type GroupPlace, type PlaceParts, placeOfParts } from '../group-places.ts';
import { compareMachines, machinesOfAllVantages } from '../machines.ts';
import { patternFacts } from './pattern-facts.ts';
import { PATTERN_WORDS, type PatternWeight } from './pattern-words.ts';

/** What some machines have in common over the vantages. `groupPlaces`, `groupHosts` and `groupPorts` say where. */
export interface PatternRow {
  /** The first of them: its texts speak for all. */
  readonly pattern: Pattern;
  /** One for each machine, in natural order; the vantage of each is null. */
  readonly places: readonly GroupPlace[];
  /** Ports of all machines together; what is about no port counts as one. */
  readonly count: number;
  /** The worst of the violations that it tells of; null where it tells of none. */
  readonly severity: Severity | null;
  /** Whether the texts of the others differ in nothing but what is blank here. */
  readonly sameTexts: boolean;
}

interface Draft {
  readonly pattern: Pattern;
  readonly places: Map<string, PlaceParts>;
  count: number;
  severity: Severity | null;
  sameTexts: boolean;
}

/**
 * The rows: by kind in the order in which a reader should meet them, then the most severe first, then as in the report. Empty for a
 * report that is not merged. A report that is missing is a finding too, with the same words, and is told there.
 */
export function patternRows(report: Report): readonly PatternRow[] {
  const { patterns = [] } = report;
  const machines = machinesOfAllVantages(report);
  const facts = patternFacts(report);
  const drafts = new Map<string, Draft>();
  for (const pattern of patterns) {
    if (pattern.kind === 'missing') continue;
    const { host, address, protocol, ports, count } = pattern;
    const draft = getOrCreate(drafts, keyOf(pattern), () => newDraft(pattern));
    const { service, ...of } = facts.of(pattern);
    // What could not be checked may stand beside a violation of the same ports, which has a pattern of its own.
    const severity = PATTERN_WORDS[pattern.kind].weight === 'wrong' ? of.severity : null;
    draft.count += count;
    draft.sameTexts &&= draft.pattern.explanation === pattern.explanation && draft.pattern.advice === pattern.advice;
    if (severityRank(severity) < severityRank(draft.severity)) draft.severity = severity;
    const machine = machines.of({ host, address, vantage: null });
    const place = getOrCreate(draft.places, JSON.stringify([machine.host, address]), () => ({
      machine,
      ranges: { tcp: [], udp: [] },
      services: [],
    }));
    if (protocol !== null) for (const range of parseRanges(ports)) place.ranges[protocol].push(range);
    if (service !== null && !place.services.includes(service)) place.services.push(service);
  }
  return [...drafts.values()].map(rowOf).sort(compareRows);
}

/** What patterns must share to be one row: the kind, the texts but for machine and port, and of ports the state from each vantage. */
function keyOf(pattern: Pattern): string {
  const states = pattern.ports === null ? [] : Object.entries(pattern.states).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${pattern.kind} ${JSON.stringify(states)}\n${alikeTexts(pattern)}`;
}

function newDraft(pattern: Pattern): Draft {
  return { pattern, places: new Map(), count: 0, severity: null, sameTexts: true };
}

function rowOf({ places, ...draft }: Draft): PatternRow {
  return { ...draft, places: [...places.values()].map(placeOfParts).sort(compareMachines) };
}

function compareRows(a: PatternRow, b: PatternRow): number {
  return (
    PATTERN_KINDS.indexOf(a.pattern.kind) - PATTERN_KINDS.indexOf(b.pattern.kind) ||
    severityRank(a.severity) - severityRank(b.severity)
  );
}

/** Rows by their weight, those that need somebody first. */
export function rowsByWeight(rows: readonly PatternRow[]): Readonly<Record<PatternWeight, readonly PatternRow[]>> {
  const of = (weight: PatternWeight) => rows.filter(({ pattern }) => PATTERN_WORDS[pattern.kind].weight === weight);
  return { wrong: of('wrong'), unsure: of('unsure'), notable: of('notable'), 'as-meant': of('as-meant') };
}

/**
 * `open from internet and vpc; filtered from office; not judged from lab`. Empty where no vantage saw a state, and of what is about
 * a machine or a vantage as a whole: its texts say what was seen. Not escaped.
 */
export function viewsText({ states, ports }: Pick<Pattern, 'states' | 'ports'>): string {
  if (ports === null) return '';
  const from = (wanted: Pattern['states'][string]) =>
    Object.entries(states).flatMap(([name, state]) => (state === wanted ? [name] : []));
  const seen = STATES.flatMap((state) => {
    const names = from(state);
    if (names.length === 0) return [];
    return [state === 'unknown' ? `not known ${fromVantages(names)}` : `${stateText(state)} ${fromVantages(names)}`];
  });
  const none = from(null);
  if (seen.length === 0 || none.length === 0) return seen.join('; ');
  return `${seen.join('; ')}; not judged ${fromVantages(none)}`;
}

/** What was seen from where, and for which machine or port it is said where the others have other words. */
export function patternExplanation({ pattern, places, count, sameTexts }: PatternRow): string {
  const explanation = bareText(pattern.explanation);
  if (sameTexts || count === pattern.count) return explanation;
  return `${explanation}${places.length > 1 ? saidOfPlace(firstPort(pattern), pattern.host) : saidOfPort(firstPort(pattern))}`;
}
