// The two things that policies say port by port, as layers to be compared: what is expected, and what is waived.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Policy } from '../../model/policy.ts';
import { UDP_SERVICES } from '../../model/udp-services.ts';
import type { Side } from '../vantage-groups.ts';
import type { Layer } from './change-groups.ts';
import {
  type ExpectationClaim,
  type Expectations,
  expectationClaims,
  expectationRanges,
  type Said,
  saidBy,
} from './expectation.ts';
import { expectationChanges, whenUnseen } from './expectation-changes.ts';
import { portRequirementChanges } from './port-requirements.ts';
import { type Waived, type WaiverClaim, waiverChanges, waiverClaims, waiverRanges } from './waiver-layer.ts';

type Policies = Readonly<Record<Side, Policy>>;

/** Where another question begins to be asked than at the port before, unless the policy says what is spoken. */
const QUESTION_EDGES: readonly number[] = [
  ...new Set(UDP_SERVICES.flatMap(({ ports }) => ports.flatMap((port) => [port, port + 1]))),
].sort((a, b) => a - b);

export function expectationLayer(policies: Policies): Layer<ExpectationClaim, Expectations> {
  return layerOfExpectations(policies, {
    compare: expectationChanges,
    whenUnseen,
    edges: { tcp: [], udp: QUESTION_EDGES },
  });
}

/**
 * What each port counts for (`satisfies`), whether it is seen from there or not.
 * @param inBoth see `portRequirementChanges`
 */
export function requirementLayer(
  policies: Policies,
  inBoth: ReadonlySet<string>,
): Layer<ExpectationClaim, Expectations> {
  return layerOfExpectations(policies, {
    compare: (old, now) => portRequirementChanges(old, now, inBoth),
    whenUnseen: () => null,
    edges: { tcp: [], udp: [] },
  });
}

type Comparing = Pick<Layer<ExpectationClaim, Expectations>, 'compare' | 'whenUnseen' | 'edges'>;

function layerOfExpectations(policies: Policies, comparing: Comparing): Layer<ExpectationClaim, Expectations> {
  const said = remembering();
  return {
    claimsOf: (side, vantageGroup) => expectationClaims(policies[side], vantageGroup[side]),
    valueRanges: (claims, { family }, side, vantageGroup) => {
      const all = said(claims, side);
      return {
        tcp: expectationRanges(all, 'tcp', family, vantageGroup[side]),
        udp: expectationRanges(all, 'udp', family, vantageGroup[side]),
      };
    },
    ...comparing,
  };
}

/** Most vantage groups say the same of a host, and both families of a name do: which entry wins is worked out once for them. */
function remembering(): (claims: readonly ExpectationClaim[], side: Side) => Said {
  const known = new Map<string, Said>();
  const ids = new Map<ExpectationClaim['entries'], number>();
  const idOf = ({ order, entries }: ExpectationClaim): string => {
    const id = getOrCreate(ids, entries, () => ids.size);
    return `${order} ${id}`;
  };
  return (claims, side) => {
    const key = `${side} ${claims.map(idOf).join()}`;
    return getOrCreate(known, key, () => saidBy(claims));
  };
}

/** @param today see `waiverChanges` */
export function waiverLayer(policies: Policies, today: string | null): Layer<WaiverClaim, Waived> {
  return {
    claimsOf: (side, vantageGroup) => waiverClaims(policies[side], vantageGroup[side]),
    valueRanges: (claims) => ({ tcp: waiverRanges(claims, 'tcp'), udp: waiverRanges(claims, 'udp') }),
    compare: (old, now) => waiverChanges(old, now, today),
    whenUnseen: () => null,
    edges: { tcp: [], udp: [] },
  };
}
