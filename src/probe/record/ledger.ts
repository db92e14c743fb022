// The ledger: what is known of every probe of a batch, in arrays of numbers. A probe costs some 55 bytes, so a million fit.
import type { PlannedAddress } from '../../model/plan.ts';
import type { Answer } from './answer.ts';
import { CODE, PROBE_RESULTS, type ProbeResult, RANK, RESTS_ON_OTHERS, resultOfUdp } from './probe-result.ts';
import { ProbeTable } from './probe-table.ts';
import { SilenceSample } from './silence-sample.ts';
import { type PaceClass, SilentSyns, type UncreditedSyns } from './silent-syns.ts';

export class Ledger extends ProbeTable {
  readonly startedAt: number;
  /** From which local ports each silent port was asked, and how patiently. */
  readonly sample: SilenceSample;
  readonly #result: Uint8Array;
  /** A bit for each result that any attempt saw. */
  readonly #seen: Uint16Array;
  readonly #errno: Uint8Array;
  readonly #errnos: string[] = [''];
  readonly #attempts: Uint8Array;
  readonly #rttMs: Float32Array;
  /** When the first socket asked, in milliseconds since `startedAt`. */
  readonly #firstAskedMs: Float32Array;
  /** Of the last socket: when it asked and when that ended, on the run's clock. */
  readonly #askedAt: Float64Array;
  readonly #endedAt: Float64Array;
  readonly #silent: SilentSyns;
  /** By address: 1 where random ports are open too. */
  readonly #acceptsAnything: Uint8Array;
  /** By the text of an address: the index of a port that answered and fell silent in the end. */
  #fellSilent: ReadonlyMap<string, number> = new Map();

  /** @param startedAt when the run began, of which this may be a later batch */
  constructor(addresses: readonly PlannedAddress[], size: number, startedAt = performance.now()) {
    super(addresses, size);
    this.startedAt = startedAt;
    this.#result = new Uint8Array(size);
    this.#seen = new Uint16Array(size);
    this.#errno = new Uint8Array(size);
    this.#attempts = new Uint8Array(size);
    this.#rttMs = new Float32Array(size);
    this.#firstAskedMs = new Float32Array(size).fill(Number.NaN);
    this.#askedAt = new Float64Array(size);
    this.#endedAt = new Float64Array(size);
    this.#silent = new SilentSyns(size);
    this.#acceptsAnything = new Uint8Array(addresses.length);
    this.sample = new SilenceSample(size);
  }

  result(index: number): ProbeResult {
    return PROBE_RESULTS[this.#result[index] as number] as ProbeResult;
  }

  is(index: number, result: ProbeResult): boolean {
    return this.#result[index] === CODE[result];
  }

  /** Whether what is known of a probe counts only if somebody vouches: silence, or what may be somebody's ICMP error. */
  restsOnOthers(index: number): boolean {
    return RESTS_ON_OTHERS.has(this.result(index));
  }

  /** Whether any attempt at this probe saw that result. */
  saw(index: number, result: ProbeResult): boolean {
    return ((this.#seen[index] as number) & (1 << CODE[result])) !== 0;
  }

  errno(index: number): string | null {
    return this.#errnos[this.#errno[index] as number] || null;
  }

  /** Sockets that asked a port. */
  attempts(index: number): number {
    return this.#attempts[index] as number;
  }

  /** How long the answer took that decided on the result. */
  rttMs(index: number): number {
    return this.#rttMs[index] as number;
  }

  /** When the first socket asked, in milliseconds since `startedAt`; NaN where none did. */
  firstAskedMs(index: number): number {
    return this.#firstAskedMs[index] as number;
  }

  /** When the last socket asked, and when that ended, on the run's clock. */
  askedAt(index: number): number {
    return this.#askedAt[index] as number;
  }

  endedAt(index: number): number {
    return this.#endedAt[index] as number;
  }

  /**
   * Records one socket's answer. One that was not able to ask is no attempt: where the port was asked before, what is known
   * of it rests on those sockets alone.
   */
  record(index: number, answer: Answer): void {
    const result = this.isUdp(index) ? resultOfUdp(answer.kind) : answer.kind;
    const failed = result === 'local' && RANK[this.result(index)] > RANK.local;
    if (result !== 'resources' && result !== 'cancelled' && !failed) {
      // What an earlier socket met that nobody vouched for is replaced; what belongs to the same round was put aside.
      if (this.#silent.isUncredited(index)) this.sample.forget(index);
      this.sample.add(index, answer);
      this.#silent.sent(index);
      this.#attempts[index] = Math.min(255, (this.#attempts[index] as number) + (answer.sent?.sockets ?? 1));
      if (Number.isNaN(this.#firstAskedMs[index])) this.#firstAskedMs[index] = answer.askedAt - this.startedAt;
      this.#askedAt[index] = answer.askedAt;
      this.#endedAt[index] = answer.endedAt;
    }
    this.setResult(index, result, answer);
  }

  /** Sets what a probe has come to; a weaker result than the present one is noted as seen and changes nothing else. */
  setResult(index: number, result: ProbeResult, answer: Answer | null = null): void {
    this.#seen[index] = (this.#seen[index] as number) | (1 << CODE[result]);
    if (RANK[result] < RANK[this.result(index)]) return;
    // `refused` seen again says nothing new of a port that is classified already.
    if (result === 'refused' && RANK[this.result(index)] === RANK.refused && !this.is(index, 'refused')) return;
    // What vouched for a silence does not vouch for an ICMP error that came after it.
    if (this.is(index, 'silent') && result !== 'silent') this.#silent.forget(index);
    this.#result[index] = CODE[result];
    if (answer === null) return;
    this.#rttMs[index] = answer.endedAt - answer.askedAt;
    this.#errno[index] = this.#errnoCode(answer.errno);
  }

  #errnoCode(errno: string | null): number {
    if (errno === null) return 0;
    const known = this.#errnos.indexOf(errno);
    return known >= 0 ? known : this.#errnos.push(errno) - 1;
  }

  /** A round begins to ask that port: what was sent to it before and never credited is of another silence. */
  beginRound(index: number): void {
    this.#silent.beginRound(index);
  }

  /** The same round asks that port once more: what it sent before is part of the same silence. */
  beginAttempt(index: number): void {
    this.#silent.beginAttempt(index, this.askedAt(index));
  }

  /** What was sent to a port that rests on others, and that nobody has been looked for yet to vouch for; null where nothing was. */
  takeUncredited(index: number): UncreditedSyns | null {
    const silent = this.is(index, 'silent');
    const last = silent && !this.isUdp(index) ? this.sample.syns(index) : 1;
    const taken = this.#silent.take(index, this.askedAt(index), this.endedAt(index));
    if (taken === null) {
      // A socket counts once, and one that was not able to ask not at all.
      this.sample.forget(index);
      return null;
    }
    return { ...taken, syns: last + (silent ? taken.syns : 0) };
  }

  /** Somebody vouched for SYNs (or UDP questions) that went unanswered. `anchored`: a port of the same address did. */
  credit(index: number, pace: PaceClass, syns: number, anchored = false): void {
    this.sample.credit(index);
    this.#silent.credit(index, pace, syns, anchored);
  }

  /** Nobody vouched for what was taken. */
  dropUncredited(index: number): void {
    this.sample.forget(index);
  }

  /** What was sent at the slow pace must not be weighed by a pace that is slower yet. */
  dropSlowCredit(index: number): void {
    this.#silent.dropCredit(index, 'slow');
  }

  dropCredit(index: number): void {
    this.#silent.dropCredit(index, 'fast');
    this.#silent.dropCredit(index, 'slow');
  }

  /** SYNs, or UDP questions, that went unanswered while somebody vouched for us: at one pace, or at both. */
  credited(index: number, pace?: PaceClass): number {
    return this.#silent.credited(index, pace);
  }

  /** Whether a port of the same address vouched. */
  isAnchored(index: number): boolean {
    return this.#silent.isAnchored(index);
  }

  /** UDP alone: this machine was heard around the last attempt, over any protocol. */
  noteMachineHeard(index: number): void {
    this.#silent.noteMachineHeard(index);
  }

  wasMachineHeard(index: number): boolean {
    return this.#silent.wasMachineHeard(index);
  }

  /** Random ports of that address are open too. */
  noteAcceptsAnything(address: number): void {
    this.#acceptsAnything[address] = 1;
  }

  acceptsAnything(address: number): boolean {
    return this.#acceptsAnything[address] === 1;
  }

  /** @param fellSilent by the text of an address: a port that answered and fell silent in the end */
  noteFellSilent(fellSilent: ReadonlyMap<string, number>): void {
    this.#fellSilent = fellSilent;
  }

  /** A port of the same address that answered and fell silent in the end; null where none did. */
  fellSilentBeside(index: number): number | null {
    return this.#fellSilent.size === 0 ? null : (this.#fellSilent.get(this.address(index).address) ?? null);
  }
}
