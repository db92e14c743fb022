// Finds addresses that accept a connection on any port (SYN proxy, tarpit) by random ports; their `open` proves no service (rule 6).
import { sleep } from '../../base/sleep.ts';
import type { Answer } from '../record/answer.ts';
import type { Ledger } from '../record/ledger.ts';

/** Ports that nobody uses by agreement: IANA's dynamic range, and then the upper part of the registered one. */
const DYNAMIC: readonly [number, number] = [49_152, 65_535];
const REGISTERED: readonly [number, number] = [20_000, 49_151];
/** Ports of each range that are asked; all of them must be open. */
const EACH = 3;
/** A port that says nothing, or that this machine was not able to ask, is asked this often: a lost SYN shows no service. */
const TRIES = 3;
const PAUSE_MS = 200;
/** So many ports above 20000 that the policy asked for and that answered, but not open, show the same, for free. */
const SHOWN_OTHERWISE = 3;
/** The findings of those. */
const OTHERWISE = ['refused', 'rst', 'icmp-port-unreachable', 'unreachable'] as const;

interface Context {
  readonly ledger: Ledger;
  readonly random: () => number;
  /** Asks a port of an address that is no probe of the ledger. */
  readonly ask: (address: number, port: number) => Promise<Answer>;
  /** Addresses to examine at once: these questions are asked besides what a sweep has under way. */
  readonly atOnce: number;
  /** False for this machine itself, where nothing stands between. */
  readonly concerns: (address: number) => boolean;
  readonly cancelled: () => boolean;
}

/** Asks each address once, as soon as a port of it was found open. */
export class AcceptsAnything {
  readonly #context: Context;
  readonly #asking = new Map<number, Promise<void>>();
  /** Addresses that wait for their turn; null: nobody has to. */
  #held: Set<number> | null = null;
  readonly #released = new Set<number>();
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  readonly #found = new Set<number>();
  readonly #examined = new Set<number>();

  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * Nobody is examined until the policy's own ports of that address have been sent a question, or `settled` is called: a host
   * may ban a client that touches a random port.
   */
  holdAll(): void {
    this.#held = new Set();
  }

  /** All ports of that address have been sent a question. */
  release(address: number): void {
    if (this.#held === null) return;
    this.#released.add(address);
    if (this.#held.delete(address)) this.opened(address);
  }

  /** A port of that address accepted a connection. */
  opened(address: number): void {
    if (this.#asking.has(address) || !this.#context.concerns(address)) return;
    if (this.#held !== null && !this.#released.has(address)) {
      this.#held.add(address);
      return;
    }
    this.#asking.set(address, this.#inTurn(address));
  }

  async #inTurn(address: number): Promise<void> {
    if (this.#running >= this.#context.atOnce) await new Promise<void>((go) => this.#waiting.push(go));
    else this.#running++;
    await this.#examine(address);
    // The place is handed on, or given back.
    const next = this.#waiting.shift();
    if (next === undefined) this.#running--;
    else next();
  }

  /** Waits for all that are being asked. */
  async finished(): Promise<void> {
    const held = this.#held ?? [];
    this.#held = null;
    for (const address of held) this.opened(address);
    await Promise.all(this.#asking.values());
  }

  has(address: number): boolean {
    return this.#found.has(address);
  }

  /** Whether it is known of an address, or does not matter; false where the run was stopped before. */
  isKnown(address: number): boolean {
    return this.#examined.has(address) || !this.#context.concerns(address);
  }

  async #examine(address: number): Promise<void> {
    if (this.#othersAskedFor(address)) return;
    await this.#askRandom(address);
    if (!this.#context.cancelled()) this.#examined.add(address);
  }

  async #askRandom(address: number): Promise<void> {
    // Six in all, so that a host that happens to listen on three of them is not taken for a proxy.
    for (const range of [DYNAMIC, REGISTERED]) if (!(await this.#allOpen(address, range))) return;
    this.#found.add(address);
  }

  async #allOpen(address: number, range: readonly [number, number]): Promise<boolean> {
    const ports = this.#unusedPorts(address, range);
    const open = await Promise.all(ports.map((port) => this.#isOpen(address, port)));
    return open.length > 0 && open.every(Boolean);
  }

  async #isOpen(address: number, port: number): Promise<boolean> {
    for (let tries = 1; ; tries++) {
      const { kind } = await this.#context.ask(address, port);
      if (tries === TRIES || (kind !== 'silent' && kind !== 'resources')) return kind === 'open';
      await sleep(PAUSE_MS);
    }
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
    for (const index of ledger.indexesOf(address)) if (!ledger.isUdp(index)) ports.push(ledger.port[index] as number);
    return ports;
  }

  /** Whether the policy itself has so many high ports asked that it will be seen from those (`blocked: all`). */
  #othersAskedFor(address: number): boolean {
    return this.#portsOf(address).filter((port) => port >= REGISTERED[0]).length >= 100;
  }

  /** The last look at what the sweeps of a run say. */
  judgeLast(): void {
    this.judgeSwept();
    for (const address of this.#asking.keys()) this.#examined.add(address);
  }

  /** After the sweep: addresses of which the policy asked for many high ports, judged by those. */
  judgeSwept(): void {
    const { ledger } = this.#context;
    for (const address of this.#asking.keys()) {
      if (!this.#othersAskedFor(address)) continue;
      let [others, silent, open] = [0, 0, 0];
      for (const index of ledger.indexesOf(address)) {
        if (others >= SHOWN_OTHERWISE) break;
        if (ledger.isUdp(index) || (ledger.port[index] as number) < REGISTERED[0]) continue;
        if (ledger.is(index, 'open')) open++;
        else if (ledger.is(index, 'silent')) silent++;
        else if (OTHERWISE.some((result) => ledger.is(index, result))) others++;
      }
      // Some silence is loss, or the limit of a proxy; a host behind a firewall has hardly a high port that is open.
      if (others < SHOWN_OTHERWISE && open > silent) this.#found.add(address);
    }
  }
}
