// ExpandedPart: a range of addresses, or a name, with what is expected of its ports; many rows of an expansion are made from one.
import type { AddressRange, FamilyChoice, ResolvesTo } from '../../model/policy.ts';
import type { ExpandedPorts } from './expanded-ports.ts';
import type { LayeredClaim } from './layered-claims.ts';

export type ExpandedPart = {
  /** Where the first of its hosts stands in the policy. */
  readonly order: number;
  readonly family: FamilyChoice;
} & (
  | {
      readonly kind: 'ports';
      /** Null: a name without an address. */
      readonly addresses: AddressRange | null;
      readonly covering: readonly LayeredClaim[];
      /** Parts that the same entries decide share the list. */
      readonly ports: readonly ExpandedPorts[];
    }
  | {
      readonly kind: 'resolves-to';
      readonly host: string;
      readonly resolvesTo: ResolvesTo;
      /** Where the host was read from; null: the policy itself names it. */
      readonly source: string | null;
      readonly satisfies: readonly string[];
      /** The resolver failed. */
      readonly failed: boolean;
    }
);
