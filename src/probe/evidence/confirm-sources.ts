// Asks the kernel from which local address it would reach a target now, by connecting a UDP socket, which sends nothing.
import type { Socket } from 'node:dgram';
import type { Ledger } from '../record/ledger.ts';
import type { Responders } from './responders.ts';

/** So many addresses are looked at after a round; of more of them, a share each time. */
const MOST = 256;

type KnowsWays = Pick<Responders, 'domain' | 'learnSource' | 'knowsSource'>;

/** A rule of policy routing shows in no routing table: it shows in the source that the kernel chooses. */
export class SourceCheck {
  readonly #ledger: Ledger;
  readonly #responders: KnowsWays;
  readonly #isBound: boolean;

  /** @param isBound whether every socket is bound to an address, so that the kernel has nothing to choose */
  constructor(ledger: Ledger, responders: KnowsWays, isBound = false) {
    this.#isBound = isBound;
    this.#ledger = ledger;
    this.#responders = responders;
  }

  /** Asks for the addresses of these probes whose source is known, and learns where another one is chosen now. */
  async confirm(probes: readonly number[]): Promise<void> {
    if (this.#isBound) return;
    const [ledger, responders] = [this.#ledger, this.#responders];
    const portOf = new Map<number, number>();
    for (const index of probes) portOf.set(ledger.addressOf[index] as number, ledger.port[index] as number);
    const asked = [...portOf].filter(
      ([address]) => responders.knowsSource(address) && !responders.domain(address).loopback,
    );
    const every = Math.ceil(asked.length / MOST);
    const { createSocket } = await import('node:dgram');
    for (const [address, port] of asked.filter((_, i) => i % every === 0)) {
      const { address: text, family } = ledger.addresses[address] as Ledger['addresses'][number];
      const source = await sourceFor(createSocket(family === 6 ? 'udp6' : 'udp4'), text, port);
      if (source !== null) responders.learnSource(address, source);
    }
  }
}

/** @returns null where the kernel has no way there now */
function sourceFor(socket: Socket, address: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const end = (source: string | null) => {
      resolve(source);
      socket.close();
    };
    socket.once('error', () => end(null));
    socket.once('connect', () => end(socket.address().address));
    socket.connect(port, address);
  });
}
