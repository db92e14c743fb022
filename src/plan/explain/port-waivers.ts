// `explain`: which waivers apply to one port of one address, and what each of them would excuse.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { PortQuestion, RelevantWaiver } from '../../model/documents/port-explanation.ts';
import type { AppliedEntry } from '../../model/plan.ts';
import type { Policy, WaivableState, Waiver } from '../../model/policy.ts';
import { holdsPort } from '../../model/port-ranges.ts';
import type { ExpectedState } from '../../model/words.ts';
import { isJudgedFrom, type View } from '../view.ts';
import type { Spot } from './competing-entries.ts';

/** The states that are a violation under each expectation: docs/truth.md#from-state-to-verdict, as far as a waiver can excuse. */
const AGAINST: Readonly<Record<ExpectedState, readonly WaivableState[]>> = {
  open: ['closed', 'filtered'],
  closed: ['open', 'filtered'],
  filtered: ['open', 'closed'],
  blocked: ['open'],
  observe: [],
};

/** @param today `YYYY-MM-DD` in UTC, which decides whether a waiver has ended */
export function relevantWaivers(
  { waivers }: Pick<Policy, 'waivers'>,
  view: View,
  { pattern, port, protocol }: PortQuestion,
  spot: Spot,
  appliedEntries: readonly AppliedEntry[],
  today: string,
): RelevantWaiver[] {
  const ofJudged = (waiver: Waiver, host: string | null) =>
    waiver.hosts.some(({ pattern: meant }) =>
      meant.kind === 'name'
        ? meant.name === host
        : spot !== null && meant.family === spot.family && meant.first <= spot.value && spot.value <= meant.last,
    );
  const asked = pattern.kind === 'name' ? pattern.name : null;
  const ofPort = waivers.filter(({ ports }) =>
    ports.some((set) => set.protocol === protocol && holdsPort(set.ranges, port)),
  );
  const deciding = new Map<Waiver, Set<WaivableState>>();
  for (const { host, entry } of appliedEntries) {
    const meant = ofPort.filter((waiver) => isJudgedFrom(view, waiver.from) && ofJudged(waiver, host));
    for (const state of AGAINST[entry.expected]) {
      // As the verdicts have it: the one that ends last decides, the first of the policy among those that end together.
      const last = meant
        .filter(({ states }) => states.includes(state))
        .reduce<Waiver | null>((best, one) => (best === null || one.until > best.until ? one : best), null);
      if (last !== null) getOrCreate(deciding, last, () => new Set<WaivableState>()).add(state);
    }
  }
  return ofPort.flatMap((waiver): RelevantWaiver[] => {
    const judged = appliedEntries.some(({ host }) => ofJudged(waiver, host));
    if (!judged && !ofJudged(waiver, asked)) return [];
    if (!isJudgedFrom(view, waiver.from)) return [{ waiver, standing: 'not-from-here', states: [] }];
    if (appliedEntries.length === 0) return [{ waiver, standing: 'nothing-judged', states: [] }];
    if (!judged) return [{ waiver, standing: 'other-host', states: [] }];
    const states = [...(deciding.get(waiver) ?? [])];
    if (states.length > 0) return [{ waiver, standing: waiver.until < today ? 'ended' : 'holds', states }];
    const against = appliedEntries
      .filter(({ host }) => ofJudged(waiver, host))
      .some(({ entry }) => AGAINST[entry.expected].some((state) => waiver.states.includes(state)));
    return [{ waiver, standing: against ? 'outlasted' : 'not-against', states }];
  });
}
