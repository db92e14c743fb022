// The two things that policies say port by port, as layers to be compared: what is expected, and what is waived.
import type { Policy } from '../model/policy.ts';
import { UDP_SERVICES } from '../model/udp-services.ts';
import { type ExpectationClaim, type Expectations, expectationClaims, expectationSpans } from './expectation.ts';
import { expectationChanges, onPaper } from './expectation-changes.ts';
import type { Layer } from './rectangles.ts';
import type { Side } from './seats.ts';
import { type Waived, type WaiverClaim, waiverChanges, waiverClaims, waiverSpans } from './waiver-layer.ts';

type Policies = Readonly<Record<Side, Policy>>;

/** Where another question begins to be asked than at the port before, unless the policy says what is spoken. */
const QUESTION_EDGES: readonly number[] = [
  ...new Set(UDP_SERVICES.flatMap(({ ports }) => ports.flatMap((port) => [port, port + 1]))),
].sort((a, b) => a - b);

export function expectationLayer(policies: Policies): Layer<ExpectationClaim, Expectations> {
  return {
    placed: (side, seat) => expectationClaims(policies[side], seat[side]),
    spans: (claims, protocol, _, side, seat) => expectationSpans(claims, protocol, seat[side]),
    compare: expectationChanges,
    onPaper,
    edges: { tcp: [], udp: QUESTION_EDGES },
  };
}

/** @param today see `waiverChanges` */
export function waiverLayer(policies: Policies, today: string | null): Layer<WaiverClaim, Waived> {
  return {
    placed: (side, seat) => waiverClaims(policies[side], seat[side]),
    spans: (claims, protocol) => waiverSpans(claims, protocol),
    compare: (old, now) => waiverChanges(old, now, today),
    onPaper: () => null,
    edges: { tcp: [], udp: [] },
  };
}
