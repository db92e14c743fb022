// What changed of the expectation of one port: the state that is expected, and how it is judged.
import { type EvidenceDemand, stricterEvidence } from '../../model/policy.ts';
import { answersStrangers, questionOfPort, type UdpQuestion } from '../../model/udp-services.ts';
import type { Expectation, Expectations } from './expectation.ts';
import { DEMAND_KINDS, type Demand, gravityOf, isShut, meaningOf } from './expectation-table.ts';
import { PORTS, type PointChange, type PointPlace, type Unseen } from './point-change.ts';

type Pair = readonly [old: Expectation | null, now: Expectation | null];
type Told = Pick<PointChange, 'kind' | 'mark' | 'was' | 'now' | 'sentence'>;

export function expectationChanges(
  old: Expectations | null,
  now: Expectations | null,
  place: PointPlace,
): PointChange[] {
  return pairsOf(old ?? [], now ?? []).flatMap((pair) => {
    const blind = blindTo(pair);
    if (blind === null) return changesOf(pair, place, null);
    // As if it were seen: others may see it, and what they say of it is one row with this.
    const [before, after] = pair.map((one) => one && { ...one, unseen: null });
    return changesOf([before ?? null, after ?? null], place, blind);
  });
}

/** Why neither is seen, where something is expected at all. */
function blindTo([old, now]: Pair): Unseen | null {
  if ((old !== null && old.unseen === null) || (now !== null && now.unseen === null)) return null;
  return now?.unseen ?? old?.unseen ?? null;
}

/** What is left of a change that nobody sees: another state stands in the policy, and a reader may want to know. */
export function whenUnseen(change: PointChange): PointChange | null {
  if (!DEMAND_KINDS.has(change.kind)) return null;
  const { blind } = change;
  const [was, now] = [change.was ?? 'nothing', change.now ?? 'nothing'];
  const sentence =
    blind === 'scope'
      ? `${PORTS} changed from ${was} to ${now} on paper alone, as that is out of scope, and never probed.`
      : `${PORTS} changed from ${was} to ${now} on paper alone, as that cannot be seen from there.`;
  return { ...change, kind: 'unseen', mark: 'neutral', gravity: null, sentence };
}

/** What both expect is compared with itself, so that of entries which disagree only those that came or went are told of. */
function pairsOf(olds: Expectations, news: Expectations): Pair[] {
  if (olds.length <= 1 && news.length <= 1) return [[olds[0] ?? null, news[0] ?? null]];
  const same = olds.flatMap((old) =>
    news.filter(({ expected }) => expected === old.expected).map((now): Pair => [old, now]),
  );
  const gone = olds.filter((old) => same.every(([known]) => known !== old));
  const come = news.filter((now) => same.every(([, known]) => known !== now));
  const left = Array.from(
    { length: Math.max(gone.length, come.length) },
    (_, i): Pair => [gone[i] ?? null, come[i] ?? null],
  );
  return [...same, ...left];
}

function changesOf(pair: Pair, place: PointPlace, blind: Unseen | null): PointChange[] {
  const [old, next] = pair;
  const [was, now] = [demandOf(old), demandOf(next)];
  const meaning = meaningOf(was, now);
  const rest = { blind, oldRule: old?.position ?? null, newRule: next?.position ?? null };
  const low = (told: Told): PointChange => ({
    ...told,
    gravity: told.mark === 'weakening' ? { fixed: 'low' } : null,
    ...rest,
  });
  const demand =
    meaning === null
      ? []
      : [
          {
            ...meaning,
            ...stated(pair, was, now),
            gravity: gravityOf(meaning, isShut(was) ? (old?.severity ?? null) : null),
            ...rest,
          },
        ];
  if (old === null || next === null || !(meaning === null || (isShut(was) && isShut(now)))) return demand;
  const judged = [...evidence(old, next), ...addresses(old, next), ...question(old, next, place)];
  const wording = meaning === null ? wordings(old, next) : [];
  return [...demand, ...[...judged, ...wording].map(low)];
}

function demandOf(expectation: Expectation | null): Demand {
  return expectation === null || expectation.unseen !== null ? 'nothing' : expectation.expected;
}

function stated([old, now]: Pair, was: Demand, is: Demand) {
  const reason = is === 'open' && now !== null && now.reason !== null ? ` The policy says why: "${now.reason}".` : '';
  const texts = { was: was === 'nothing' ? null : was, now: is === 'nothing' ? null : is };
  return { ...texts, sentence: `${statedOf(now, is, was, expectedBefore(old, was))}${reason}` };
}

/** @param before what the old policy says, as the end of the sentence */
function statedOf(now: Expectation | null, is: Demand, was: Demand, before: string): string {
  if (is === 'observe') return `${PORTS} will only be observed, never judged; ${before}.`;
  if (is !== 'nothing') return `${PORTS} must be ${is}; ${before}.`;
  if (now?.unseen === 'scope') return `${PORTS} will not be probed any more, being out of scope; ${before}.`;
  if (now?.unseen === 'vantage')
    return `${PORTS} cannot be seen from there any more, so no run will say what becomes of it; ${before}.`;
  if (was === 'observe') return `${PORTS} will not even be observed any more; ${before}.`;
  if (was === 'open') return `${PORTS} need not be open any more, and no run will look; ${before}.`;
  return `${PORTS} may be in any state, and no run will say so; ${before}.`;
}

function expectedBefore(old: Expectation | null, was: Demand): string {
  if (was !== 'nothing') return `the old policy says ${was}`;
  if (old?.unseen === 'scope') return 'the old policy has it out of scope, so nothing was probed';
  if (old?.unseen === 'vantage') return 'under the old policy nothing could be seen from there';
  return 'the old policy says nothing about it';
}

/** It counts where silence may pass: a port that must be open needs no anchor. */
function evidence(old: Expectation, now: Expectation): Told[] {
  if (!isShut(now.expected) || old.evidence === now.evidence) return [];
  const weaker = stricterEvidence(old.evidence, now.evidence) === old.evidence;
  const mark = weaker ? 'weakening' : 'tightening';
  const sentence = evidenceSentence(old.evidence, now.evidence);
  return [{ kind: 'evidence', mark, was: old.evidence, now: now.evidence, sentence }];
}

function evidenceSentence(was: EvidenceDemand, now: EvidenceDemand): string {
  if (now === 'proven')
    return `${PORTS} may pass now only where another vantage of the same merge sees it open; in one run alone it is inconclusive.`;
  if (was === 'proven')
    return now === 'anchored'
      ? `${PORTS} may pass in one run alone now, where another vantage of the same merge had to see it open before.`
      : `${PORTS} may pass by silence now as soon as anything vouches for the machine that asks, where another vantage of the same merge had to see it open before.`;
  return now === 'vouched'
    ? `${PORTS} may pass by silence now as soon as anything vouches for the machine that asks, where the same address had to answer on another port before.`
    : `${PORTS} may pass by silence now only where the same address answers on another port, where anything that vouches was enough before.`;
}

function addresses(old: Expectation, now: Expectation): Told[] {
  if (now.expected !== 'open' || old.addresses === now.addresses) return [];
  const weaker = now.addresses === 'any';
  const sentence = weaker
    ? `${PORTS} need be open at one address of the name alone now, where every address counted before.`
    : `${PORTS} must be open at every address of the name now, where one was enough before.`;
  return [
    { kind: 'addresses', mark: weaker ? 'weakening' : 'tightening', was: old.addresses, now: now.addresses, sentence },
  ];
}

/** What silence proves hangs on the question: one that answers strangers, and does not, is taken for shut. */
function question(old: Expectation, now: Expectation, { protocol, port }: PointPlace): Told[] {
  if (protocol !== 'udp') return [];
  const [was, is] = [asked(old, port), asked(now, port)];
  if (was === is) return [];
  const counts = isShut(now.expected) && now.expected !== 'closed';
  const [proved, proves] = [answersStrangers(was), answersStrangers(is)];
  const mark = !counts || proved === proves ? 'neutral' : proves ? 'weakening' : 'tightening';
  const [before, after] = [spoken(old), spoken(now)];
  const sentence =
    mark === 'neutral'
      ? `${PORTS} will be asked as ${after} now, where ${before} was asked before.`
      : proves
        ? `${PORTS} will be asked as ${after} now, and may pass by silence, where ${before} was asked before.`
        : `${PORTS} will be asked as ${after} now, and cannot pass by silence any more, where ${before} was asked before.`;
  return [{ kind: 'question', mark, was: before, now: after, sentence }];
}

function asked({ speaks }: Expectation, port: number): UdpQuestion {
  return speaks ?? questionOfPort(port);
}

function spoken({ speaks }: Expectation): string {
  return speaks ?? 'what the number stands for';
}

function wordings(old: Expectation, now: Expectation): Told[] {
  const text = ({ severity, reason }: Expectation) =>
    [severity === null ? [] : [severity], reason === null ? [] : [`"${reason}"`]].flat().join(', ');
  if (old.severity === now.severity && old.reason === now.reason) return [];
  const [was, is] = [text(old), text(now)];
  const sentence = `${PORTS} changed in severity or reason alone (still ${now.expected}): ${is || 'none'} now, ${was || 'none'} before.`;
  return [{ kind: 'wording', mark: 'neutral', was: was || null, now: is || null, sentence }];
}
