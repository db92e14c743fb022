// What a run must say of its own blindness: who was heard, and on which ports alone.

import type { Ledger } from './ledger.ts';
import type { Domain, Vouching } from './vouching.ts';

/** An egress filter that lets the web through lets both of these through. */
const WEB = new Set([80, 443]);

/** What was heard and what was silent over one family, of machines other than this one. */
interface Heard {
  /** TCP ports that answered of hosts that the policy judges, and of controls and witnesses. */
  readonly judged: Set<number>;
  readonly others: Set<number>;
  /** TCP ports whose silence was taken for filtering. */
  silent: number;
}

/** Gathers over the parts of a run, for warnings at its end. */
export class Hearsay {
  readonly #families = new Map<string, Heard>();

  /**
   * @param judged how many of the ledger's addresses are the policy's hosts
   * @param controls how many after them are its controls; what follows those was counted in an earlier part
   */
  add(ledger: Ledger, vouching: Vouching, judged: number, controls: number): void {
    for (let index = 0; index < ledger.size; index++) {
      if (ledger.isUdp(index)) continue;
      const number = ledger.addressOf[index] as number;
      if (number >= judged + controls) break;
      const domain: Domain = vouching.domain(number);
      if (domain.loopback) continue;
      const heard = this.#of(`IPv${ledger.address(index).family}`);
      if (vouching.vouches(index)) (number < judged ? heard.judged : heard.others).add(ledger.port[index] as number);
      else if (ledger.vouched(index) > 0) heard.silent++;
    }
  }

  #of(family: string): Heard {
    let heard = this.#families.get(family);
    if (heard === undefined) {
      heard = { judged: new Set(), others: new Set(), silent: 0 };
      this.#families.set(family, heard);
    }
    return heard;
  }

  /**
   * Warns where silence was taken for filtering while everything that answered did so on one port (or on the web's two), or
   * on ports of the controls alone: an egress filter on our own side that lets only those through would look just like
   * this (truth rule 4).
   */
  warnings(): string[] {
    return [...this.#families].flatMap(([family, { judged, others, silent }]) => {
      const ports = [...new Set([...judged, ...others])].sort((a, b) => a - b);
      const controlsAlone = ![...judged].some((port) => !others.has(port)) && others.size > 0;
      const few = ports.length === 1 || ports.every((port) => WEB.has(port));
      if (silent === 0 || ports.length === 0 || !(few || controlsAlone)) return [];
      return [
        `Over ${family}, everything that answered did so on port ${ports.join(' or ')}, while ${silent} ${silent === 1 ? 'port was' : 'ports were'} silent. ` +
          `An egress filter on this side that lets only ${ports.join(' and ')} out would look just like this. ` +
          'To rule it out, add a port that is known to answer and that such a filter would not let through.',
      ];
    });
  }
}

/** @param reason what the system said instead of listing this machine's interfaces */
export function blindMachineWarning(reason: string): string {
  return (
    `This machine does not tell its own addresses and networks (${reason}), as a sandbox without netlink sockets does not. ` +
    'The check went on without them: an address counts as this machine where probes of it leave from that very address, and silent hosts were given 3.5 seconds, ' +
    'as each may be a neighbour that is not there. Let this process open netlink sockets to have it ask less.'
  );
}
