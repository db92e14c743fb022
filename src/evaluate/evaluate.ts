// Plan and observations to verdicts, part by part: what was meant, against what was seen. Pure.
import type { AddressObservations } from '../model/observation.ts';
import type { Plan, PlannedAddress } from '../model/plan.ts';
import type { Totals, Verdict } from '../model/report.ts';
import type { Family, Protocol, RunResult } from '../model/words.ts';
import { explain } from './explain/explain.ts';
import type { Scene } from './explain/finding.ts';
import { createFacts } from './facts.ts';
import { foldAddress } from './fold.ts';
import { createShelves } from './order.ts';
import { remember } from './remember.ts';
import { createSegmentReader } from './segments.ts';
import { createTally, resultOf, type Tally } from './totals.ts';
import { type Place, ruleAt, verdictOfPasses, verdictOfPort, verdictOfUnresolved } from './verdict.ts';

/** Some addresses of a plan and what was seen of them. */
export interface EvaluatedPart {
  readonly addresses: readonly PlannedAddress[];
  /** One for each of the addresses, in the same order. */
  readonly observations: readonly AddressObservations[];
  /** This machine's own addresses that probes left from; may be empty. */
  readonly sources: readonly string[];
  /** Families in which anything answered in this part or before; what this part holds is found without it. */
  readonly heard?: readonly Family[];
}

export interface EvaluationContext {
  /** Of the whole run: its addresses come in parts. */
  readonly plan: Omit<Plan, 'addresses'>;
  readonly vantage: string | null;
  /** The service that a port is registered for; null where there is none. */
  readonly serviceName: (port: number, protocol: Protocol) => string | null;
}

export interface EvaluateInput extends Omit<EvaluationContext, 'plan'>, Omit<EvaluatedPart, 'addresses'> {
  readonly plan: Plan;
}

export interface Evaluation {
  verdicts: Verdict[];
  totals: Totals;
  result: RunResult;
}

/** Judges every port of a plan in one go; see `Evaluator`. */
export function evaluate({ plan, vantage, serviceName, ...part }: EvaluateInput): Evaluation {
  const evaluator = new Evaluator({ plan, vantage, serviceName });
  if (plan.addresses.length > 0) evaluator.add({ addresses: plan.addresses, ...part });
  return evaluator.finish();
}

/**
 * Judges the ports of a plan part by part and explains what is not as intended; keeps of a part nothing but its verdicts.
 *
 * The verdicts are ordered by host (as the plan first meets them), address, protocol, port and rule. Passes alike in
 * everything but the port are one verdict; everything else is one verdict a port and judgement.
 */
export class Evaluator {
  readonly #context: EvaluationContext;
  readonly #read = createSegmentReader();
  readonly #tally: Tally;
  readonly #shelves = createShelves();
  /** Thousands of ports on a silent host are explained alike: each text is kept once, flat, and not as a rope a port. */
  readonly #texts = new Map<string, string>();
  #probes = 0;

  constructor(context: EvaluationContext) {
    this.#context = context;
    this.#tally = createTally(context.plan.probes);
  }

  /** @throws Error if the observations are not those of the addresses: a port that nobody judged must never look green */
  add({ addresses, observations, sources, heard = [] }: EvaluatedPart): void {
    const { plan, vantage, serviceName } = this.#context;
    const facts = createFacts({ ...plan, addresses }, observations, this.#read, heard);
    const scene: Scene = { facts, vantage, sources };
    if (observations.length !== addresses.length) throw new Error('plan and observations differ in their addresses');
    addresses.forEach((planned, addressIndex) => {
      const observed = observations[addressIndex];
      if (observed?.address.address !== planned.address) throw new Error(`no observations of ${planned.address}`);
      this.#probes += planned.probes;
      const segments = this.#read(planned);
      const spots = segments.slots.map((slot) => {
        const host = slot.judgement.host ?? planned.address;
        const rule = ruleAt(slot.judgement.entry.position);
        const place: Place = { slot, host, address: planned.address, vantage, rule, serviceName };
        return { place, shelf: this.#shelves.shelf(host, planned.address, planned.family) };
      });
      const passes = foldAddress(observed, segments, this.#tally, (kind, slot, port, seen) => {
        const { place, shelf } = spots[slot] as (typeof spots)[number];
        const { judgement, protocol } = place.slot;
        const words = explain({ judgement, protocol, port, seen, kind, planned, addressIndex }, scene);
        const [explanation, advice] = [this.#once(words.explanation), this.#once(words.advice)];
        shelf.add(port, verdictOfPort(place, kind, port, seen, { explanation, advice }));
      });
      for (const folded of passes) {
        const { place, shelf } = spots[folded.slot] as (typeof spots)[number];
        shelf.add(folded.ranges[0]?.first ?? 0, verdictOfPasses(place, folded));
      }
    });
  }

  #once(text: string): string {
    return remember(this.#texts, text, () => text);
  }

  /** @throws Error if not every probe of the plan was judged */
  finish(): Evaluation {
    const { plan, vantage } = this.#context;
    if (this.#probes !== plan.probes) throw new Error(`${this.#probes} of ${plan.probes} probes were judged`);
    for (const unresolved of plan.unresolved) {
      this.#tally.state('unknown');
      this.#tally.verdict('inconclusive');
      this.#shelves.shelf(unresolved.host, null, null).add(0, verdictOfUnresolved(unresolved, vantage));
    }
    const totals = this.#tally.totals();
    return { verdicts: this.#shelves.sorted(), totals, result: resultOf(totals) };
  }
}
