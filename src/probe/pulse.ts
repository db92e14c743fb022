// Asks ports that are known to answer again, while others are silent: so that silence has a before and an after.
import type { Answer } from './answer.ts';
import type { Asker } from './asker.ts';
import type { Ledger } from './ledger.ts';
import { sleep } from './sleep.ts';
import type { Timeline } from './timeline.ts';
import type { Domain, Vouching } from './vouching.ts';

/** How often a silent address's anchor, and a domain's witness, is asked while a sweep is under way. */
const PULSE_MS = 500;
/** Anchors asked at one beat: an audit of many addresses must not double its own load. */
const PER_BEAT = 10;
/**
 * While so many probes of an address are unanswered, its anchor is asked once for so many sent: a policer drops by the
 * rate, so the anchor has to be asked in the thick of it, and often enough not to slip through by luck (rule 5).
 */
const CROWD = 20;
/** Misses in a row after which the address counts as mute, and the pauses between them. */
const PAUSES_MS = [300, 1000];

interface PulseContext {
  readonly asker: Asker;
  readonly ledger: Ledger;
  readonly vouching: Vouching;
  readonly timeoutMs: number;
  readonly cancelled: () => boolean;
}

export class Pulse {
  readonly #context: PulseContext;
  /** Addresses that were silent since they were last asked. */
  readonly #silent = new Set<number>();
  readonly #silentDomains = new Set<Domain>();
  /** Questions under way, so that no port is asked twice at once. */
  readonly #busy = new Map<number | Domain, Promise<boolean>>();
  /** By address: probes under way, and probes sent since its anchor was last asked for that. */
  readonly #crowds = new Map<number, { waiting: number; sent: number }>();
  #timer: NodeJS.Timeout | null = null;

  constructor(context: PulseContext) {
    this.#context = context;
  }

  start(): void {
    this.#timer ??= setInterval(() => this.#beat(), PULSE_MS);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** A probe of that address was silent, or met an ICMP error. */
  silence(address: number): void {
    if (this.#context.vouching.anchor(address) >= 0) this.#silent.add(address);
    else this.#silentDomains.add(this.#context.vouching.domain(address));
  }

  /** A probe of that address leaves. */
  sent(address: number): void {
    // Nobody polices loopback, and there a sweep is too fast to be asked along with.
    if (this.#timer === null || this.#context.vouching.domain(address).loopback) return;
    let crowd = this.#crowds.get(address);
    if (crowd === undefined) {
      crowd = { waiting: 0, sent: 0 };
      this.#crowds.set(address, crowd);
    }
    crowd.waiting++;
    if (++crowd.sent < CROWD || crowd.waiting < CROWD) return;
    crowd.sent = 0;
    void this.anchor(address);
  }

  /** A probe of that address came back, or its time was over. */
  back(address: number): void {
    const crowd = this.#crowds.get(address);
    if (crowd !== undefined && crowd.waiting > 0) crowd.waiting--;
  }

  #beat(): void {
    let asked = 0;
    for (const address of this.#silent) {
      if (asked++ >= PER_BEAT) break;
      this.#silent.delete(address);
      void this.anchor(address);
    }
    for (const domain of this.#silentDomains) void this.witness(domain);
    this.#silentDomains.clear();
  }

  /** Waits for the questions that are under way. */
  async settled(): Promise<void> {
    await Promise.all(this.#busy.values());
  }

  /** Asks the anchor of an address, up to three times. Resolves to whether it answered. */
  anchor(address: number): Promise<boolean> {
    const { vouching } = this.#context;
    const index = vouching.anchor(address);
    if (index < 0) return Promise.resolve(false);
    return this.#once(address, () =>
      this.#ask(() => index, [vouching.timeline(address), vouching.domain(address).timeline]),
    );
  }

  /** Asks witnesses of a domain in turn, until one answers or three did not. */
  witness(domain: Domain): Promise<boolean> {
    if (domain.witnesses.length === 0) return Promise.resolve(false);
    const next = () => {
      const index = domain.witnesses.shift() as number;
      domain.witnesses.push(index);
      return index;
    };
    return this.#once(domain, () => this.#ask(next, [domain.timeline]));
  }

  #once(key: number | Domain, ask: () => Promise<boolean>): Promise<boolean> {
    const running = this.#busy.get(key);
    if (running !== undefined) return running;
    const asking = ask().finally(() => this.#busy.delete(key));
    this.#busy.set(key, asking);
    return asking;
  }

  async #ask(next: () => number, timelines: readonly Timeline[]): Promise<boolean> {
    const { ledger, asker, timeoutMs, cancelled } = this.#context;
    let from: number | null = null;
    let to = 0;
    for (let miss = 0; miss <= PAUSES_MS.length; miss++) {
      const index = next();
      const answer = await new Promise<Answer>((done) => {
        asker.ask(ledger.address(index).address, ledger.port[index] as number, timeoutMs, false, done);
      });
      if (answer.kind === 'cancelled' || cancelled()) return false;
      // An open port that refuses all of a sudden is somebody else's word.
      const answered = answer.kind === 'open' || (answer.kind === 'refused' && !ledger.is(index, 'open'));
      for (const timeline of timelines) timeline.pulse(index, answer.askedAt, answer.endedAt, answered);
      if (answered) return true;
      from ??= answer.askedAt;
      to = answer.endedAt;
      const pause = PAUSES_MS[miss];
      if (pause !== undefined) await sleep(pause);
    }
    for (const timeline of timelines) timeline.mute(from ?? to, to);
    return false;
  }
}
