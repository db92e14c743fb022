// Waivers port by port: of several that cover the same, the one that ends last holds, as in a verdict.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { SourcePosition } from '../../model/diagnostic.ts';
import { type Policy, WAIVABLE_STATES, type WaivableState, type Waiver } from '../../model/policy.ts';
import type { Protocol } from '../../model/words.ts';
import { isJudgedFrom, type View } from '../../plan/view.ts';
import type { Placed } from './cells.ts';
import type { PointChange } from './point-change.ts';
import { PORTS } from './point-change.ts';
import type { ValueRange } from './port-layer-overlay.ts';
import { overlay } from './port-layer-overlay.ts';

export interface WaiverClaim extends Placed {
  readonly waiver: Waiver;
}

/** The waiver that holds for each state; null for those that none does. */
export type Waived = Readonly<Record<WaivableState, Waiver | null>>;

export function waiverClaims(policy: Policy, view: Pick<View, 'vantage'>): WaiverClaim[] {
  let order = 0;
  return policy.waivers
    .filter(({ from }) => isJudgedFrom(view, from))
    .flatMap((waiver) =>
      waiver.hosts.flatMap(({ pattern }): WaiverClaim[] => {
        order++;
        if (pattern.kind === 'addresses') return [{ ...pattern, host: null, order, waiver }];
        return ([4, 6] as const).map((family) => ({ host: pattern.name, family, first: 0n, last: 0n, order, waiver }));
      }),
    );
}

export function waiverRanges(claims: readonly WaiverClaim[], protocol: Protocol): ValueRange<Waived>[] {
  const layers = claims.flatMap(({ waiver }) =>
    waiver.ports
      .filter((set) => set.protocol === protocol)
      .map(({ ranges }) => ranges.map(({ first, last }): ValueRange<Waiver> => ({ first, last, value: waiver }))),
  );
  return overlay(layers).map(({ first, last, value }) => {
    const covering = value.filter((waiver) => waiver !== null);
    return {
      first,
      last,
      value: {
        open: lastOf(covering, 'open'),
        closed: lastOf(covering, 'closed'),
        filtered: lastOf(covering, 'filtered'),
      },
    };
  });
}

function lastOf(waivers: readonly Waiver[], state: WaivableState): Waiver | null {
  return waivers.reduce<Waiver | null>((best, one) => {
    if (!one.states.includes(state)) return best;
    return best === null || one.until > best.until ? one : best;
  }, null);
}

/** @param today `YYYY-MM-DD` in UTC: what ended before excuses nothing; null: whatever a waiver says still holds */
export function waiverChanges(old: Waived | null, now: Waived | null, today: string | null): PointChange[] {
  // States of which the same is to be said are told of in one sentence.
  const pairs = new Map<string, { old: Waiver | null; now: Waiver | null; states: WaivableState[] }>();
  for (const state of WAIVABLE_STATES) {
    const pair = { old: old?.[state] ?? null, now: now?.[state] ?? null };
    const key = JSON.stringify([said(pair.old), said(pair.now)]);
    if (said(pair.old) === said(pair.now)) continue;
    const known = getOrCreate(pairs, key, () => ({ ...pair, states: [] }));
    known.states.push(state);
  }
  const isOver = (waiver: Waiver | null): boolean => waiver !== null && today !== null && waiver.until < today;
  return [...pairs.values()].map((pair) => changeOf(pair, isOver(pair.old), isOver(pair.now)));
}

function said(waiver: Waiver | null): string | null {
  return waiver === null ? null : JSON.stringify([waiver.until, waiver.reason, waiver.owner]);
}

interface Pair {
  readonly old: Waiver | null;
  readonly now: Waiver | null;
  readonly states: readonly WaivableState[];
}

function changeOf({ old, now, states }: Pair, oldIsOver: boolean, newIsOver: boolean): PointChange {
  const words = states.join(' or ');
  const mark = markOf(old, now, oldIsOver, newIsOver);
  const gravity = states.includes('open')
    ? ({ fixed: null, own: null, less: 0 } as const)
    : ({ fixed: 'low' } as const);
  const text = (waiver: Waiver | null) => (waiver === null ? null : `${words} until ${waiver.until}`);
  return {
    kind: now === null ? 'waiver-removed' : old === null ? 'waiver-added' : 'waiver-changed',
    mark,
    gravity: mark === 'weakening' ? gravity : null,
    was: text(old),
    now: text(now),
    sentence: sentenceOf(old, now, words, newIsOver),
    blind: null,
    oldRule: ruleOf(old),
    newRule: ruleOf(now),
  };
}

function markOf(old: Waiver | null, now: Waiver | null, oldIsOver: boolean, newIsOver: boolean): PointChange['mark'] {
  // A waiver that is over excuses as much as none.
  const [was, is] = [oldIsOver ? '' : (old?.until ?? ''), newIsOver ? '' : (now?.until ?? '')];
  if (was === is) return 'neutral';
  return was < is ? 'weakening' : 'tightening';
}

function sentenceOf(old: Waiver | null, now: Waiver | null, words: string, newIsOver: boolean): string {
  if (now === null) {
    const { until, reason } = old as Waiver;
    return `${PORTS} may no longer be ${words} against the policy: the waiver until ${until} ("${reason}") is gone.`;
  }
  const why = `"${now.reason}"${now.owner === null ? '' : ` (${now.owner})`}`;
  const until = newIsOver ? `${now.until}, which is over` : now.until;
  if (old === null) return `${PORTS} may be ${words} until ${until}, and fail no run: ${why}.`;
  if (old.until !== now.until)
    return `${PORTS} may be ${words} until ${until}, and fail no run, where the waiver ended on ${old.until} before: ${why}.`;
  return `${PORTS} may be ${words} until ${until}, and fail no run, as before; the waiver reads otherwise: ${why}.`;
}

function ruleOf(waiver: Waiver | null): SourcePosition | null {
  return waiver?.position ?? null;
}
