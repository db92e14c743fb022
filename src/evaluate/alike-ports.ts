// Collects the verdicts of one rule on one address that are not passes: one for each port, or one for very many alike ports.
import { getOrCreate } from '../base/get-or-create.ts';
import { saidOfPort, textWithoutOwn } from '../model/alike-texts.ts';
import type { Observation } from '../model/observation.ts';
import type { Verdict, WaiverReference } from '../model/verdict.ts';
import type { VerdictKind } from '../model/words.ts';
import { append, mergeRuns } from './fold-passes.ts';
import { severityOf } from './severity.ts';
import { type Place, verdictOfPort, verdictOfPorts, type Words } from './verdict.ts';

/**
 * From how many alike on they are one verdict. Why something could not be known is hardly ever about one port (a run that was
 * stopped, a machine without a route); a violation is, until there are so many that nobody reads them one by one.
 */
const MANY: Readonly<Record<VerdictKind, number>> = {
  inconclusive: 32,
  violation: 256,
  waived: 256,
  'not-judged': 256,
  pass: Number.POSITIVE_INFINITY,
};

/** One port whose verdict is settled. */
export interface JudgedPort {
  readonly kind: VerdictKind;
  readonly port: number;
  readonly seen: Observation;
  /** The same texts are the same strings. */
  readonly words: Words;
  readonly waiver: WaiverReference | null;
}

interface Group {
  /** Of the lowest port. */
  lowest: JudgedPort;
  /** Port by port, until they are many. */
  single: JudgedPort[];
  /** As of `append`. */
  readonly runs: number[];
  count: number;
  attempts: number;
  /** Whether all have the texts of the lowest to the letter. */
  sameTexts: boolean;
}

/** Ports whose verdicts are alike in all of these share a group. */
type GroupKey = readonly (string | number | null)[];

export class AlikePorts {
  readonly #place: Place;
  readonly #groups = new Map<string, Group>();
  #last: { readonly words: Words; readonly texts: string } | null = null;
  /** The one that the port before went to: of a million ports, all but a few are alike, and a long key a port would take seconds. */
  #lastGroup: { readonly of: GroupKey; readonly group: Group } | null = null;

  constructor(place: Place) {
    this.#place = place;
  }

  add(judged: JudgedPort): void {
    const { kind, port, seen, words } = judged;
    const group = this.#groupOf(judged);
    group.count++;
    group.attempts = Math.max(group.attempts, seen.attempts);
    const { explanation, advice } = group.lowest.words;
    group.sameTexts &&= words.explanation === explanation && words.advice === advice;
    if (port < group.lowest.port) group.lowest = judged;
    if (group.count < MANY[kind]) {
      group.single.push(judged);
      return;
    }
    for (const one of group.single) append(group.runs, one.port);
    group.single = [];
    append(group.runs, port);
  }

  #groupOf(judged: JudgedPort): Group {
    const { kind, port, seen, waiver } = judged;
    const { slot } = this.#place;
    const severity = severityOf(kind, slot.applied.entry, seen, port, slot.protocol);
    const by = waiver === null ? '' : `${waiver.line}:${waiver.column} ${waiver.file}`;
    // An open port that is only observed is worth a line of its own.
    const own = kind === 'not-judged' && seen.state === 'open' ? port : '';
    const { state, cause, evidence } = seen;
    const of: GroupKey = [kind, state, cause, evidence, severity, own, by, this.#texts(judged)];
    if (this.#lastGroup?.of.every((part, i) => part === of[i])) return this.#lastGroup.group;
    const key = of.join('\n');
    const group = getOrCreate(this.#groups, key, () => ({
      lowest: judged,
      single: [],
      runs: [],
      count: 0,
      attempts: 0,
      sameTexts: true,
    }));
    this.#lastGroup = { of, group };
    return group;
  }

  /** Neighbours mostly share their texts, and those that name no port need not be looked through again. */
  #texts({ words, port }: JudgedPort): string {
    const { explanation, advice } = words;
    const last = this.#last;
    if (last !== null && last.words.explanation === explanation && last.words.advice === advice) return last.texts;
    const texts = textWithoutOwn(`${explanation}\n${advice}`, `${port}`);
    this.#last = { words, texts };
    return texts;
  }

  /** Hands over all verdicts, each with its first port, in no particular order; then there are none. */
  give(to: (port: number, verdict: Verdict) => void): void {
    for (const group of this.#groups.values()) {
      for (const { kind, port, seen, words, waiver } of group.single)
        to(port, verdictOfPort(this.#place, kind, port, seen, words, waiver));
      if (group.runs.length > 0) to(group.lowest.port, this.#folded(group));
    }
    this.#groups.clear();
  }

  #folded({ lowest, runs, count, attempts, sameTexts }: Group): Verdict {
    const { kind, port, seen, words, waiver } = lowest;
    const note = sameTexts ? '' : saidOfPort(`${port}`);
    const one = verdictOfPort(this.#place, kind, port, seen, words, waiver);
    return verdictOfPorts({ ...one, explanation: `${words.explanation}${note}` }, mergeRuns(runs), count, attempts);
  }
}
