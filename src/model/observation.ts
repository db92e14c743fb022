// Observation: what came back for one probe; and the observations of one address, without an object for each port.
import type { PlannedAddress } from './plan.ts';
import type { NodeCount } from './scan.ts';
import type { UdpQuestion } from './udp-services.ts';
import type { Cause, Evidence, Protocol, State } from './words.ts';

/** The address is the network or broadcast address of one of this machine's own links, so no host has it. */
export interface LinkEdge {
  readonly kind: 'network' | 'broadcast';
  /** `198.51.100.0/24`. */
  readonly network: string;
  readonly firstHost: string;
  readonly lastHost: string;
}

/** Why a scan made elsewhere does not tell how a port is. */
export type ScanGap =
  | {
      readonly kind:
        | 'host-down'
        | 'hosts-down'
        | 'gave-up'
        | 'no-ports'
        | 'no-host'
        | 'no-protocol'
        | 'no-port'
        | 'answers-only';
    }
  | { readonly kind: 'unclear'; readonly said: string; readonly maybeOwn: boolean };

export interface Observation {
  readonly state: State;
  readonly cause: Cause;
  /** From the SYN to the answer, in milliseconds; null where nothing answered. */
  readonly rttMs: number | null;
  /** Fresh sockets that asked this port; 0 where none did, and for what a scan made elsewhere saw, which does not say. */
  readonly attempts: number;
  readonly evidence: Evidence;
  /** Other causes seen for the same port in other attempts: a balancer, or loss. */
  readonly also: readonly Cause[];
  /** When its first and its last attempt left, in milliseconds since the probing began; null where none did. */
  readonly firstAskedMs: number | null;
  readonly lastAskedMs: number | null;
  /** The port of the same address that answered before and after the silence; null where the evidence is not `anchored`. */
  readonly anchor: { readonly port: number; readonly protocol: Protocol } | null;
  /**
   * Of a silence that does not count: the port of the same address that had answered and then left questions unanswered; null
   * where none did. Not there where nobody asked again, as in a scan.
   */
  readonly mute?: { readonly port: number; readonly protocol: Protocol } | null;
  /** What a UDP port was asked; null for TCP, and where a scan made elsewhere asked it. */
  readonly question: UdpQuestion | null;
  /** The address also accepts connections on random high ports that nobody uses: its `open` proves nothing (truth rule 6). */
  readonly acceptsAnything: boolean;
  /** What the operating system said, where it was this machine that failed: `ENETUNREACH`; of a scan, who made it. */
  readonly detail: string | null;
  /** Silent in a scan made elsewhere that asked too hastily for its silence to count: `--max-retries 0`. */
  readonly hasty?: string;
  /** Of a port that a scan of many nodes saw open: how many of them did. */
  readonly nodes?: NodeCount;
  /** Of a port that a scan made elsewhere does not cover. */
  readonly gap?: ScanGap;
  /** A TCP port of the same address answered, and did not answer any more in the end: it may have banned this machine. */
  readonly fellSilent?: number;
  /**
   * Of a silence that does not count: the ports that the policy chose as the address's `anchors`, of which none answered, while other
   * ports of it did.
   */
  readonly anchorsAmiss?: readonly number[];
  /** The address is the network or broadcast address of one of this machine's own links. */
  readonly linkEdge?: LinkEdge;
}

/** How an address is reached from this machine: only what answers on the same way vouches for its silence. */
export interface WayTaken {
  /** The entry of the routing table; null where it is not known. `via`: the router; null where the address is on the link. */
  readonly route: {
    readonly prefix: string;
    readonly length: number;
    readonly device: string;
    readonly via: string | null;
  } | null;
  /** The private network that the address is of, where the route alone does not tell it from others. */
  readonly network: string | null;
  /** Something that vouches was heard on it. */
  readonly heard: boolean;
  /** The address was reached on another way earlier in the run. */
  readonly changed: boolean;
}

/** The observations of one planned address, in the order of its segments and of the ports in them. */
export interface AddressObservations {
  readonly address: PlannedAddress;
  /** @param index 0 <= index < address.probes */
  at(index: number): Observation;
  /** null for this machine itself; absent where nothing was sent. */
  readonly way?: WayTaken | null;
}
