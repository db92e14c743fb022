// What is known of every probe of a run, in arrays of numbers: a probe costs some 55 bytes, so a million fit.
import type { PlannedAddress, Segment } from '../../model/plan.ts';
import { questionOfPort, UDP_SERVICES, type UdpQuestion } from '../../model/udp-services.ts';
import type { Answer, AnswerKind } from './answer.ts';
import { SilenceSample } from './silence-sample.ts';

/** What a probe has come to so far. Later answers replace a finding only by one further down the list of `RANK`. */
export const PROBE_RESULTS = [
  'unasked',
  'cancelled',
  'resources',
  'local',
  'silent',
  'unreachable', // an ICMP error by its errno, from whomever
  'no-neighbour',
  'local-firewall',
  'refused', // RST or ICMP port-unreachable
  'icmp-port-unreachable',
  'rst',
  'open',
  'reply', // of a UDP service
] as const;
export type ProbeResult = (typeof PROBE_RESULTS)[number];
const CODE = Object.fromEntries(PROBE_RESULTS.map((result, code) => [result, code])) as Record<ProbeResult, number>;

/** Strength of a finding: an answer is never undone by a silence, and a SYN-ACK by nothing at all. */
const RANK: Record<ProbeResult, number> = {
  unasked: 0,
  cancelled: 1,
  resources: 2,
  local: 3,
  silent: 4,
  unreachable: 5,
  'no-neighbour': 6,
  'local-firewall': 6,
  refused: 6,
  'icmp-port-unreachable': 6,
  rst: 6,
  open: 7,
  reply: 7,
};

/** What each probe is: 0 for TCP, else one more than the place of its question in this list. */
const QUESTIONS: readonly UdpQuestion[] = ['empty', ...UDP_SERVICES.map(({ name }) => name)];
const TCP = 0;

const RESTS_ON_OTHERS: ReadonlySet<ProbeResult> = new Set([
  'silent',
  'unreachable',
  'icmp-port-unreachable',
  'refused',
]);

export class Ledger {
  readonly addresses: readonly PlannedAddress[];
  readonly size: number;
  /** Index of the first probe of each address; one more at the end. */
  readonly firstOf: Uint32Array;
  readonly port: Uint16Array;
  readonly addressOf: Uint32Array;
  readonly #result: Uint8Array;
  readonly attempts: Uint8Array;
  /** SYNs (or UDP questions) that went unanswered while something vouched for us: at the first pace, and at slower ones. */
  readonly creditedFast: Uint8Array;
  readonly creditedSlow: Uint8Array;
  /** UDP alone: 1 where this machine was heard around the last attempt, over whatever protocol. */
  readonly machineHeard: Uint8Array;
  readonly anchored: Uint8Array;
  /** From which local ports each silent port was asked, and how patiently. */
  readonly sample: SilenceSample;
  /** 1 where the last socket asked, and nobody has yet been looked for to vouch for what came of it. */
  readonly uncredited: Uint8Array;
  readonly rttMs: Float32Array;
  /** By address: 1 where random ports are open too. */
  readonly acceptsAnything: Uint8Array;
  /** By the text of an address: the index of a port that answered and fell silent in the end. */
  fellSilent: ReadonlyMap<string, number> = new Map();
  /** When the first socket asked, in milliseconds since `startedAt`. */
  readonly firstAskedMs: Float32Array;
  readonly startedAt: number;
  /** Of the last socket: when it asked and when that ended, on the run's clock. */
  readonly askedAt: Float64Array;
  readonly endedAt: Float64Array;
  /** A bit for each finding that any attempt saw. */
  readonly #seen: Uint16Array;
  readonly #question: Uint8Array;
  readonly #errno: Uint8Array;
  readonly #errnos: string[] = [''];

  /** @param startedAt when the run began, of which this may be a later part */
  constructor(addresses: readonly PlannedAddress[], size: number, startedAt = performance.now()) {
    this.startedAt = startedAt;
    this.addresses = addresses;
    this.size = size;
    this.firstOf = new Uint32Array(addresses.length + 1);
    this.port = new Uint16Array(size);
    this.addressOf = new Uint32Array(size);
    this.#result = new Uint8Array(size);
    this.attempts = new Uint8Array(size);
    this.creditedFast = new Uint8Array(size);
    this.creditedSlow = new Uint8Array(size);
    this.machineHeard = new Uint8Array(size);
    this.firstAskedMs = new Float32Array(size).fill(Number.NaN);
    this.#question = new Uint8Array(size);
    this.anchored = new Uint8Array(size);
    this.sample = new SilenceSample(size);
    this.uncredited = new Uint8Array(size);
    this.rttMs = new Float32Array(size);
    this.acceptsAnything = new Uint8Array(addresses.length);
    this.askedAt = new Float64Array(size);
    this.endedAt = new Float64Array(size);
    this.#seen = new Uint16Array(size);
    this.#errno = new Uint8Array(size);
    let index = 0;
    for (const [number, address] of addresses.entries()) {
      this.firstOf[number] = index;
      for (const segment of address.segments) {
        const speaks = spokenIn(segment);
        for (const range of segment.ports.ranges)
          for (let port = range.first; port <= range.last; port++, index++) {
            this.port[index] = port;
            this.addressOf[index] = number;
            if (segment.ports.protocol === 'udp')
              this.#question[index] = 1 + QUESTIONS.indexOf(speaks ?? questionOfPort(port));
          }
      }
    }
    this.firstOf[addresses.length] = index;
  }

  /** The text of the address that a probe asks. */
  address(index: number): PlannedAddress {
    return this.addresses[this.addressOf[index] as number] as PlannedAddress;
  }

  isUdp(index: number): boolean {
    return this.#question[index] !== TCP;
  }

  /** A port of the same address that answered and fell silent in the end; null where none did. */
  fellSilentBeside(index: number): number | null {
    return this.fellSilent.size === 0 ? null : (this.fellSilent.get(this.address(index).address) ?? null);
  }

  /** What a UDP probe asks; null for TCP. */
  question(index: number): UdpQuestion | null {
    return QUESTIONS[(this.#question[index] as number) - 1] ?? null;
  }

  /** SYNs, or UDP questions, that went unanswered while something vouched for us. */
  credited(index: number): number {
    return (this.creditedFast[index] as number) + (this.creditedSlow[index] as number);
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

  errno(index: number): string | null {
    return this.#errnos[this.#errno[index] as number] || null;
  }

  /** Whether any attempt at this probe saw that finding. */
  saw(index: number, result: ProbeResult): boolean {
    return ((this.#seen[index] as number) & (1 << CODE[result])) !== 0;
  }

  /**
   * Records one socket's answer. One that was not able to ask is no attempt: where the port was asked before, what is known
   * of it rests on those sockets alone.
   */
  record(index: number, answer: Answer): void {
    const result = this.isUdp(index) ? ofUdp(answer.kind) : answer.kind;
    const failed = result === 'local' && RANK[this.result(index)] > RANK.local;
    if (result !== 'resources' && result !== 'cancelled' && !failed) {
      // What an earlier socket met that nobody vouched for is replaced; what belongs to the same round was put aside.
      if (this.uncredited[index] === 1) this.sample.forget(index);
      this.sample.add(index, answer);
      this.uncredited[index] = 1;
      this.attempts[index] = Math.min(255, (this.attempts[index] as number) + (answer.sent?.sockets ?? 1));
      if (Number.isNaN(this.firstAskedMs[index])) this.firstAskedMs[index] = answer.askedAt - this.startedAt;
      this.askedAt[index] = answer.askedAt;
      this.endedAt[index] = answer.endedAt;
    }
    this.setResult(index, result, answer);
  }

  /** Sets what a probe has come to; a weaker finding than the present one is noted as seen and changes nothing else. */
  setResult(index: number, result: ProbeResult, answer: Answer | null = null): void {
    this.#seen[index] = (this.#seen[index] as number) | (1 << CODE[result]);
    if (RANK[result] < RANK[this.result(index)]) return;
    // `refused` seen again says nothing new of a port already told apart.
    if (result === 'refused' && RANK[this.result(index)] === RANK.refused && !this.is(index, 'refused')) return;
    // What vouched for a silence does not vouch for an ICMP error that came after it.
    if (this.is(index, 'silent') && result !== 'silent')
      for (const counts of [this.creditedFast, this.creditedSlow, this.anchored]) counts[index] = 0;
    this.#result[index] = CODE[result];
    if (answer === null) return;
    this.rttMs[index] = answer.endedAt - answer.askedAt;
    this.#errno[index] = this.#errnoCode(answer.errno);
  }

  #errnoCode(errno: string | null): number {
    if (errno === null) return 0;
    const known = this.#errnos.indexOf(errno);
    return known >= 0 ? known : this.#errnos.push(errno) - 1;
  }
}

/** A reply is UDP's way of being open, and ECONNREFUSED can only be ICMP there. */
function ofUdp(kind: AnswerKind): ProbeResult {
  if (kind === 'open') return 'reply';
  return kind === 'refused' ? 'icmp-port-unreachable' : kind;
}

/** The question that the policy asks for, where any of those who judge these ports names one. */
function spokenIn({ appliedEntries }: Segment): UdpQuestion | null {
  for (const { entry } of appliedEntries) if (entry.speaks !== null) return entry.speaks;
  return null;
}
