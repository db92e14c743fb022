// Evaluator: turns a plan and its observations into verdicts, totals and the result of the run, one part of the addresses at a time.
import { getOrCreate } from '../base/get-or-create.ts';
import { resultOf } from '../model/documents/totals.ts';
import type { AddressObservations } from '../model/observation.ts';
import type { Plan, PlannedAddress } from '../model/plan.ts';
import type { Waiver } from '../model/policy.ts';
import type { Totals } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Family, Protocol, RunResult, VerdictKind } from '../model/words.ts';
import { AddressesAny } from './addresses-any.ts';
import { AlikePorts } from './alike-ports.ts';
import { explain } from './explain/explain.ts';
import type { Context, ProvenFrom } from './explain/finding.ts';
import { createFacts } from './facts.ts';
import { foldAddress } from './fold-passes.ts';
import { judge, judgeExposure } from './judge.ts';
import { createSegmentReader, type OrderedRequirements, orderRequirements, type SegmentReader } from './segments.ts';
import { createTally, exposed, type Tally } from './totals.ts';
import {
  notJudgedHere,
  type Place,
  ruleAt,
  verdictOfOutOfScope,
  verdictOfPasses,
  verdictOfSeenByNobody,
  verdictOfUnresolved,
  verdictsOfNameCheck,
  type Words,
} from './verdict.ts';
import { createVerdictOrder, type VerdictSink } from './verdict-order.ts';
import { WaiverMatcher } from './waiver-matcher.ts';

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
  /** Whether the run is on one of GitHub's own runners. */
  readonly hostedRunner?: boolean;
  /** Which other vantages of the policy look at a port; none without it. */
  readonly provenFrom?: ProvenFrom;
  /** Those that hold for this vantage, ended ones too; none without it. */
  readonly waivers?: readonly Waiver[];
  /** Those of them that may be needed by what another shard asks; none without it. */
  readonly dividedWaivers?: ReadonlySet<Waiver>;
  /** `YYYY-MM-DD` in UTC, which decides whether a waiver has ended. Needed where there are any. */
  readonly today?: string;
  /** The requirements of the policy, in its order; none without it. */
  readonly requirements?: readonly string[];
  /** The vantage judges only open ports that must not be open (`sees: open-only`). */
  readonly openOnly?: boolean;
}

export interface EvaluateInput extends Omit<EvaluationContext, 'plan'>, Omit<EvaluatedPart, 'addresses'> {
  readonly plan: Plan;
}

export interface Evaluation {
  verdicts: Verdict[];
  totals: Totals;
  result: RunResult;
  /** What a reader of the verdicts should know besides: waivers that excuse nothing. */
  warnings: string[];
}

/** Judges every port of a plan in one go; see `Evaluator`. */
export function evaluate(input: EvaluateInput): Evaluation {
  const { plan, vantage, serviceName, hostedRunner = false, waivers, today, openOnly = false, ...rest } = input;
  const { provenFrom, ...part } = rest;
  const proving = provenFrom === undefined ? {} : { provenFrom };
  const bound = waivers === undefined || today === undefined ? {} : { waivers, today };
  const evaluator = new Evaluator({ plan, vantage, serviceName, hostedRunner, openOnly, ...proving, ...bound });
  if (plan.addresses.length > 0) evaluator.add({ addresses: plan.addresses, ...part });
  return evaluator.finish();
}

/**
 * Judges the ports of a plan part by part and explains what is not as intended; keeps of a part nothing but its verdicts.
 *
 * The verdicts are ordered by host (as the plan first meets them), address, protocol, port and rule. Passes alike in
 * everything but the port are one verdict, and so are very many others that are alike; everything else is one verdict a port
 * and applied entry.
 */
export class Evaluator {
  readonly #context: EvaluationContext;
  readonly #read: SegmentReader;
  readonly #ordered: OrderedRequirements;
  readonly #tally: Tally;
  readonly #order = createVerdictOrder();
  /** Thousands of ports on a silent host are explained alike: each text is kept once, flat, and not as a rope a port. */
  readonly #texts = new Map<string, string>();
  readonly #waivers: WaiverMatcher;
  readonly #relaxed = new AddressesAny();
  /** Of rules for which one address of a name is enough: what they come to is known at the end. */
  readonly #pending: { readonly alike: AlikePorts; readonly sink: VerdictSink }[] = [];
  #probes = 0;

  constructor(context: EvaluationContext) {
    this.#context = context;
    this.#ordered = orderRequirements(context.requirements ?? []);
    this.#read = createSegmentReader(this.#ordered);
    this.#tally = createTally(context.plan.probes);
    this.#waivers = new WaiverMatcher(context.waivers ?? [], context.today ?? '', context.dividedWaivers);
  }

  /** @throws Error if the observations are not those of the addresses: a port that nobody judged must never look green */
  add({ addresses, observations, sources, heard = [] }: EvaluatedPart): void {
    const { plan, vantage, serviceName, hostedRunner = false, openOnly = false, provenFrom } = this.#context;
    const facts = createFacts({ ...plan, addresses }, observations, this.#read, heard);
    const proving = provenFrom === undefined ? {} : { provenFrom };
    const context: Context = { facts, vantage, sources, hostedRunner, openOnly, ...proving };
    const judged = openOnly ? judgeExposure : judge;
    if (observations.length !== addresses.length) throw new Error('plan and observations differ in their addresses');
    addresses.forEach((planned, addressIndex) => {
      const observed = observations[addressIndex];
      if (observed?.address.address !== planned.address) throw new Error(`no observations of ${planned.address}`);
      this.#probes += planned.probes;
      const segments = this.#read(planned);
      const spots = segments.slots.map((slot) => {
        const host = slot.applied.host ?? planned.address;
        const rule = ruleAt(slot.applied.entry.position);
        const { source = null } = slot.applied;
        const from = typeof source === 'object' ? (source?.at(planned.address) ?? null) : source;
        const place: Place = {
          ...{ slot, host, address: planned.address, vantage, rule, source: from },
          ...{ openOnly, serviceName },
        };
        const sink = this.#order.at(host, planned.address, planned.family);
        return { place, sink, alike: new AlikePorts(place) };
      });
      const waivers = this.#waivers.of(planned);
      const passes = foldAddress(observed, segments, this.#tally, judged, (kind, slot, port, seen) => {
        const { place, alike } = spots[slot] as (typeof spots)[number];
        const { applied, protocol } = place.slot;
        const settle = (settled: VerdictKind, note: string, words: Words) => {
          const excuse = waivers.cover(settled, place.host, protocol, port, seen.state);
          const explanation = this.#once(`${words.explanation}${note}${excuse.note}`);
          this.#tally.verdict(excuse.kind);
          const text = { explanation, advice: this.#once(words.advice) };
          alike.add({ kind: excuse.kind, port, seen, words: text, waiver: excuse.waiver });
        };
        const words = () => explain({ applied, protocol, port, seen, kind, planned, addressIndex }, context);
        if (applied.addresses === 'any' && !openOnly)
          this.#relaxed.add({ applied, protocol, port, kind, words, settle });
        else settle(kind, '', words());
      });
      for (const folded of passes) {
        const { place, sink } = spots[folded.slot] as (typeof spots)[number];
        sink.add(folded.ranges[0]?.first ?? 0, verdictOfPasses(place, folded));
      }
      for (const { place, sink, alike } of spots) {
        if (place.slot.applied.addresses === 'any') this.#pending.push({ alike, sink });
        else alike.give(sink.add);
      }
    });
  }

  #once(text: string): string {
    return getOrCreate(this.#texts, text, () => text);
  }

  /** @throws Error if not every probe of the plan was judged */
  finish(): Evaluation {
    const { plan, vantage, openOnly = false } = this.#context;
    if (this.#probes !== plan.probes) throw new Error(`${this.#probes} of ${plan.probes} probes were judged`);
    this.#relaxed.settleAll(new Set([...plan.outOfScope, ...plan.unresolved].map(({ host }) => host)));
    for (const { alike, sink } of this.#pending) alike.give(sink.add);
    const give = (judged: Verdict) => {
      const verdict = openOnly ? notJudgedHere(judged) : judged;
      if (verdict.state !== null) this.#tally.state(verdict.state);
      this.#tally.verdict(verdict.verdict);
      this.#order.at(verdict.host, verdict.address, null).add(0, verdict);
    };
    for (const out of plan.outOfScope) give(verdictOfOutOfScope(out, vantage, this.#ordered));
    for (const unseen of plan.seenByNobody ?? []) give(verdictOfSeenByNobody(unseen, vantage, this.#ordered));
    for (const check of plan.nameChecks)
      for (const verdict of verdictsOfNameCheck(check, vantage, this.#ordered)) give(verdict);
    for (const unresolved of plan.unresolved) give(verdictOfUnresolved(unresolved, vantage, this.#ordered));
    const totals = this.#tally.totals();
    // What judges exposures alone cannot say that a waiver is of no use.
    const warnings = openOnly ? [] : this.#waivers.unused();
    return { verdicts: this.#order.sorted(), totals, result: openOnly ? exposed(totals) : resultOf(totals), warnings };
  }
}
