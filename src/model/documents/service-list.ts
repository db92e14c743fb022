// Service list, what `services` prints: ports with their names and risks, and what a set of ports has in it.
import type { Protocol, Severity } from '../words.ts';

/** One port with all that is known of it. */
export interface ServiceEntry {
  readonly port: number;
  readonly protocol: Protocol;
  /** As reports show it; null where the port has no name. */
  readonly name: string | null;
  /** Other names that a policy may write for this port. */
  readonly aliases: readonly string[];
  /** Where its number says something special. */
  readonly risk: { readonly severity: Severity; readonly what: string } | null;
  /** The sets of ports that it is in, the smallest first. */
  readonly sets: readonly string[];
}

export interface ServiceList {
  /** What was asked for; null: every name that port-policy knows itself. */
  readonly query: string | null;
  /** A name that stands for several ports, which a policy cannot write. */
  readonly disputed: boolean;
  /** What a set or a range has in it; null for one service. */
  readonly set: { readonly protocol: Protocol; readonly count: number; readonly ranges: string } | null;
  readonly services: readonly ServiceEntry[];
  /** Services whose names begin with the one that was asked for: `docker-tls` for `docker`. */
  readonly related: readonly { readonly name: string; readonly port: number; readonly protocol: Protocol }[];
}
