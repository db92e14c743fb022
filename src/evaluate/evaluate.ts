// Plan and observations to verdicts: what was meant, against what was seen. Pure.
import type { AddressObservations } from '../model/observation.ts';
import type { Plan } from '../model/plan.ts';
import type { Totals, Verdict } from '../model/report.ts';
import type { Protocol, RunResult } from '../model/words.ts';
import { explain } from './explain/explain.ts';
import type { Scene } from './explain/finding.ts';
import { createFacts } from './facts.ts';
import { foldAddress } from './fold.ts';
import { createShelves } from './order.ts';
import { remember } from './remember.ts';
import { createSegmentReader } from './segments.ts';
import { createTally, resultOf } from './totals.ts';
import { type Place, ruleAt, verdictOfPasses, verdictOfPort, verdictOfUnresolved } from './verdict.ts';

export interface EvaluateInput {
  readonly plan: Plan;
  /** One for each of the plan's addresses, in the same order. */
  readonly observations: readonly AddressObservations[];
  readonly vantage: string | null;
  /** The service that a port is registered for; null where there is none. */
  readonly serviceName: (port: number, protocol: Protocol) => string | null;
  /** This machine's own addresses that probes left from; may be empty. */
  readonly sources: readonly string[];
}

export interface Evaluation {
  verdicts: Verdict[];
  totals: Totals;
  result: RunResult;
}

/**
 * Judges every port of the plan and explains what is not as intended.
 *
 * The verdicts are ordered by host (as the plan first meets them), address, protocol, port and rule. Passes alike in
 * everything but the port are one verdict; everything else is one verdict a port and judgement.
 *
 * @throws Error if the observations are not those of the plan: a port that nobody judged must never look green
 */
export function evaluate({ plan, observations, vantage, serviceName, sources }: EvaluateInput): Evaluation {
  const read = createSegmentReader();
  const tally = createTally(plan.probes);
  const shelves = createShelves();
  // Thousands of ports on a silent host are explained alike: each text is kept once, flat, and not as a rope a port.
  const texts = new Map<string, string>();
  const once = (text: string): string => remember(texts, text, () => text);
  const scene: Scene = { facts: createFacts(plan, observations, read), vantage, sources };

  if (observations.length !== plan.addresses.length) throw new Error('plan and observations differ in their addresses');
  plan.addresses.forEach((planned, addressIndex) => {
    const observed = observations[addressIndex];
    if (observed?.address.address !== planned.address) throw new Error(`no observations of ${planned.address}`);
    const segments = read(planned);
    const spots = segments.slots.map((slot) => {
      const host = slot.judgement.host ?? planned.address;
      const rule = ruleAt(slot.judgement.entry.position);
      const place: Place = { slot, host, address: planned.address, vantage, rule, serviceName };
      return { place, shelf: shelves.shelf(host, planned.address, planned.family) };
    });
    const passes = foldAddress(observed, segments, tally, (kind, slot, port, seen) => {
      const { place, shelf } = spots[slot] as (typeof spots)[number];
      const { judgement, protocol } = place.slot;
      const words = explain({ judgement, protocol, port, seen, kind, planned, addressIndex }, scene);
      const [explanation, advice] = [once(words.explanation), once(words.advice)];
      shelf.add(port, verdictOfPort(place, kind, port, seen, { explanation, advice }));
    });
    for (const folded of passes) {
      const { place, shelf } = spots[folded.slot] as (typeof spots)[number];
      shelf.add(folded.ranges[0]?.first ?? 0, verdictOfPasses(place, folded));
    }
  });
  for (const unresolved of plan.unresolved) {
    tally.state('unknown');
    tally.verdict('inconclusive');
    shelves.shelf(unresolved.host, null, null).add(0, verdictOfUnresolved(unresolved, vantage));
  }
  const totals = tally.totals();
  return { verdicts: shelves.sorted(), totals, result: resultOf(totals) };
}
