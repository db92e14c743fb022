// Finds addresses that accept a connection on any port: a SYN proxy or a tarpit, whose `open` proves no service (rule 6).
import type { Answer } from './answer.ts';
import type { Ledger } from './ledger.ts';

/** Ports that nobody uses by agreement: IANA's dynamic range, and then the upper part of the registered one. */
const DYNAMIC: readonly [number, number] = [49_152, 65_535];
const REGISTERED: readonly [number, number] = [20_000, 49_151];
/** Ports of each range that are asked; all of them must be open. */
const EACH = 3;
/** So many ports above 20000 that the policy asked for and that were found not open show the same, for free. */
const SHOWN_OTHERWISE = 3;

interface Context {
  readonly ledger: Ledger;
  readonly random: () => number;
  /** Asks a port of an address that is no probe of the ledger. */
  readonly ask: (address: number, port: number) => Promise<Answer>;
  /** False for this machine itself, where nothing stands between. */
  readonly concerns: (address: number) => boolean;
}

/** Asks each address once, as soon as a port of it was found open. */
export class AcceptsAnything {
  readonly #context: Context;
  readonly #asking = new Map<number, Promise<void>>();
  readonly #found = new Set<number>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** A port of that address accepted a connection. */
  opened(address: number): void {
    if (this.#asking.has(address) || !this.#context.concerns(address)) return;
    this.#asking.set(address, this.#examine(address));
  }

  /** Waits for all that are being asked. */
  async settled(): Promise<void> {
    await Promise.all(this.#asking.values());
  }

  has(address: number): boolean {
    return this.#found.has(address);
  }

  async #examine(address: number): Promise<void> {
    if (this.#othersAskedFor(address)) return;
    // Six in all, so that a host that happens to listen on three of them is not taken for a proxy.
    for (const range of [DYNAMIC, REGISTERED]) if (!(await this.#allOpen(address, range))) return;
    this.#found.add(address);
  }

  async #allOpen(address: number, range: readonly [number, number]): Promise<boolean> {
    const ports = this.#unusedPorts(address, range);
    const answers = await Promise.all(ports.map((port) => this.#context.ask(address, port)));
    return answers.length > 0 && answers.every(({ kind }) => kind === 'open');
  }

  /** Ports that the policy does not speak of, at random. */
  #unusedPorts(address: number, [first, last]: readonly [number, number]): number[] {
    const taken = new Set(this.#portsOf(address));
    const ports = new Set<number>();
    for (let tries = 0; ports.size < EACH && tries < 100; tries++) {
      const port = first + Math.floor(this.#context.random() * (last - first + 1));
      if (!taken.has(port)) ports.add(port);
    }
    return [...ports];
  }

  #portsOf(address: number): number[] {
    const { ledger } = this.#context;
    const ports: number[] = [];
    const end = ledger.firstOf[address + 1] as number;
    for (let index = ledger.firstOf[address] as number; index < end; index++)
      if (!ledger.isUdp(index)) ports.push(ledger.port[index] as number);
    return ports;
  }

  /** Whether the policy itself has so many high ports asked that it will be seen from those (`blocked: all`). */
  #othersAskedFor(address: number): boolean {
    return this.#portsOf(address).filter((port) => port >= REGISTERED[0]).length >= 100;
  }

  /** After the sweep: addresses of which the policy asked for many high ports, judged by those. */
  judgeSwept(): void {
    const { ledger } = this.#context;
    for (const address of this.#asking.keys()) {
      if (!this.#othersAskedFor(address)) continue;
      let others = 0;
      const end = ledger.firstOf[address + 1] as number;
      for (let index = ledger.firstOf[address] as number; index < end && others < SHOWN_OTHERWISE; index++)
        if (!ledger.isUdp(index) && (ledger.port[index] as number) >= REGISTERED[0] && !ledger.is(index, 'open'))
          others++;
      if (others < SHOWN_OTHERWISE) this.#found.add(address);
    }
  }
}
