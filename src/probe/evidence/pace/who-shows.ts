// Who shows what a pace does: ports that answer, of services that do not mind being asked often.

import { carefulService } from '../../../model/services/careful-services.ts';
import type { Ledger } from '../../record/ledger.ts';
import type { Responders } from '../responders.ts';

export class WhoShows {
  readonly #ledger: Ledger;
  readonly #responders: Responders;

  constructor(ledger: Ledger, responders: Responders) {
    this.#ledger = ledger;
    this.#responders = responders;
  }

  /** Whether an address answers on a port that may be asked as often as it takes. */
  hasAnchor(address: number): boolean {
    return this.#responders.anchors(address, 'tcp').some(this.#isMild);
  }

  /** Ports that answered and may share the way of an address. */
  witnessesOf(address: number): readonly number[] {
    const own = this.#responders.domain(address).tcp.witnesses.filter(this.#isMild);
    if (own.length > 0) return own;
    // Until the kernel has said from where the address is asked; and any of them shows what the run as a whole may do.
    const all = [...this.#responders.domains].filter(({ loopback }) => !loopback);
    return all.flatMap(({ tcp }) => tcp.witnesses.filter(this.#isMild));
  }

  readonly #isMild = (index: number): boolean => carefulService(this.#ledger.port[index] as number) === null;
}
