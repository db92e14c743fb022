// Finds addresses where nobody is: one 3.5 s question to each silent one, as ARP takes 3.1 s to give up (rule 8).
import type { Responders } from '../evidence/responders.ts';
import type { ArpTable } from '../machine/arp-table.ts';
import type { LocalNetwork } from '../machine/local-network.ts';
import type { Answer } from '../record/answer.ts';
import type { Ledger } from '../record/ledger.ts';

/** Linux gives up on a neighbour after three questions a second apart, and the socket hears of it at about 3.1 s. */
export const NEIGHBOUR_MS = 3500;

/** In a run of so few addresses the question starts beside the sweep, once this has passed without an answer. */
const FEW_ADDRESSES = 64;
export const EARLY_MS = 400;
/** An EHOSTUNREACH that took longer than this is ARP or neighbour discovery giving up: about 3.1 s on Linux. */
export const GAVE_UP_MS = 2000;
/** Neighbours that are asked for at once: Linux keeps 128 of them without a thought, and 1,024 at most (gc_thresh1, gc_thresh3). */
const AT_ONCE = 128;
/** How often addresses that stay silent are asked for, while each time some others turn out to be dead. */
const PASSES = 6;

interface DeadNeighboursContext {
  readonly ledger: Ledger;
  readonly network: LocalNetwork;
  readonly responders: Responders;
  /** Asks one probe's port once, without recording the answer. */
  readonly ask: (index: number, timeoutMs: number) => Promise<Answer>;
  readonly arpTable: () => ArpTable | null;
  readonly cancelled: () => boolean;
}

type AskMany = (
  probes: readonly number[],
  timeoutMs: number,
  onAnswer: (index: number, answer: Answer) => void,
) => Promise<void>;

/**
 * Asks one port of every address that answered on none, long enough for a neighbour that does not exist to show itself.
 *
 * Linux limits the errors by which it tells its own sockets so (icmp_msgs_per_sec, icmp_msgs_burst), so one question shows some
 * of many dead neighbours. Over IPv4 the kernel's table has them all; over IPv6 those who stay silent are asked again until
 * no more of them turn out to be dead.
 *
 * An address behind a router is asked too unless another behind a router answered, as the router may be the dead one.
 */
export class DeadNeighbours {
  readonly #context: DeadNeighboursContext;
  /** By address: questions that were started beside the sweep. */
  readonly #early = new Map<number, Promise<Answer>>();

  constructor(context: DeadNeighboursContext) {
    this.#context = context;
  }

  /** Starts the questions of a small run while the sweep still waits, so that they do not add to its time. */
  askEarly(): void {
    const { ledger, network } = this.#context;
    if (ledger.addresses.length > FEW_ADDRESSES) return;
    for (const [number, { address }] of ledger.addresses.entries()) {
      const index = this.#portToAsk(number);
      if (index < 0 || network.isSelf(address) || this.#anybody(number)) continue;
      const asking = this.#context.ask(index, NEIGHBOUR_MS);
      // Whatever else the address has said by then: a SYN-ACK proves that the port is open.
      void asking.then((answer) => answer.kind === 'open' && this.#take(index, answer));
      this.#early.set(number, asking);
    }
  }

  /** Marks neighbours that are not there as `no-neighbour`; what came of addresses behind a router is still to be classified. */
  async find(askMany: AskMany): Promise<void> {
    const { onLink, routed } = this.#silentAddresses();
    await Promise.all([this.#findOnLink(onLink, askMany), this.#ask(routed, askMany)]);
  }

  async #findOnLink(silent: readonly number[], askMany: AskMany): Promise<void> {
    let left = silent;
    for (let pass = 0; pass < PASSES && left.length > 0; pass++) {
      if (this.#context.cancelled()) return;
      const undecided: number[] = [];
      let dead = 0;
      for (let i = 0; i < left.length; i += AT_ONCE) {
        const some = left.slice(i, i + AT_ONCE);
        const answers = await this.#ask(some, askMany);
        const table = this.#context.arpTable();
        for (const number of some) {
          const there = this.#isThere(number, answers.get(number), table);
          if (there === null) undecided.push(number);
          else if (!there) markDead(this.#context.ledger, number);
          if (there === false) dead++;
        }
      }
      left = undecided;
      // The kernel had leave to tell of each, so those who are still silent have another reason.
      if (dead === 0) return;
    }
    // So many that it never came to an end: nobody can say who of the rest is there.
    for (const number of left) markDead(this.#context.ledger, number);
  }

  /** Whether somebody has that address; null where neither the answer nor the kernel's table says. */
  #isThere(number: number, answer: Answer | undefined, table: ArpTable | null): boolean | null {
    const { ledger } = this.#context;
    if (answer?.kind === 'open' || answer?.kind === 'refused') return true;
    const { address, family } = ledger.addresses[number] as { address: string; family: number };
    const known = family === 4 ? table?.get(address) : undefined;
    if (known !== undefined) return known;
    // Sooner, it is the end of an earlier question's resolution, or a firewall.
    const gaveUp = answer?.errno === 'EHOSTUNREACH' && answer.endedAt - answer.askedAt > GAVE_UP_MS;
    return gaveUp ? false : null;
  }

  /** Asks one port of each of those addresses, or takes what was asked early; by address. */
  async #ask(numbers: readonly number[], askMany: AskMany): Promise<Map<number, Answer>> {
    const { ledger } = this.#context;
    const answers = new Map<number, Answer>();
    const take = (number: number, answer: Answer) => {
      answers.set(number, answer);
      this.#take(this.#portToAsk(number), answer);
    };
    const early = numbers.flatMap((number) => {
      const answer = this.#early.get(number);
      this.#early.delete(number);
      return answer === undefined ? [] : [{ number, answer }];
    });
    const soon = new Set(early.map(({ number }) => number));
    const late = numbers.filter((number) => !soon.has(number)).map((number) => this.#portToAsk(number));
    await Promise.all([
      ...early.map(({ number, answer }) =>
        answer.then((heard) => (heard.kind === 'open' ? answers.set(number, heard) : take(number, heard))),
      ),
      askMany(late, NEIGHBOUR_MS, (index, answer) => take(ledger.addressOf[index] as number, answer)),
    ]);
    return answers;
  }

  #take(index: number, answer: Answer): void {
    if (answer.kind === 'resources' || answer.kind === 'cancelled') return;
    this.#context.ledger.record(index, answer);
    if (answer.kind === 'open' || answer.kind === 'refused') this.#context.responders.heard(index, answer);
  }

  /**
   * The first TCP port; -1 where there is none: a UDP socket is never told that a neighbour did not answer (ICMP codes 0
   * and 1), and an address of which UDP alone is asked has a TCP port asked besides, as an address of its own.
   */
  #portToAsk(number: number): number {
    const { ledger } = this.#context;
    for (const index of ledger.indexesOf(number)) if (!ledger.isUdp(index)) return index;
    return -1;
  }

  #anybody(number: number): boolean {
    const { responders } = this.#context;
    return responders.anchor(number, 'tcp') >= 0 || responders.anchor(number, 'udp') >= 0;
  }

  #silentAddresses(): { onLink: number[]; routed: number[] } {
    const { ledger, network, responders } = this.#context;
    const answering = new Set<string>();
    const silent: number[] = [];
    for (const [number, { address }] of ledger.addresses.entries()) {
      if (network.isSelf(address)) continue;
      if (this.#anybody(number)) {
        if (!network.isOnLink(address)) answering.add(responders.domain(number).key);
      } else if (this.#portToAsk(number) >= 0 && isSilentOrUnreachable(ledger, number)) silent.push(number);
    }
    const isOnLink = (number: number) => network.isOnLink((ledger.addresses[number] as { address: string }).address);
    return {
      onLink: silent.filter(isOnLink),
      routed: silent.filter(
        (number) =>
          !isOnLink(number) && isAll(ledger, number, ['silent']) && !answering.has(responders.domain(number).key),
      ),
    };
  }
}

/**
 * After the errors were classified: what was found of one entry of an address holds for its others, and a router that is
 * not there is missing for all that lies behind it.
 */
export function spreadNoNeighbour(
  ledger: Ledger,
  responders: Pick<Responders, 'domain' | 'anchor'>,
  network: Pick<LocalNetwork, 'isOnLink' | 'isSelf'>,
): void {
  const dead = new Set<string>();
  const deadWays = new Set<string>();
  for (const [number, { address }] of ledger.addresses.entries()) {
    for (const index of ledger.indexesOf(number))
      if (ledger.is(index, 'no-neighbour')) {
        dead.add(address);
        if (!network.isOnLink(address)) deadWays.add(responders.domain(number).key);
        break;
      }
  }
  if (dead.size === 0) return;
  const isDead = (number: number, address: string) => {
    if (dead.has(address)) return true;
    if (deadWays.size === 0 || network.isSelf(address) || network.isOnLink(address)) return false;
    return responders.anchor(number, 'tcp') < 0 && deadWays.has(responders.domain(number).key);
  };
  for (const [number, { address }] of ledger.addresses.entries()) {
    if (isDead(number, address)) markDead(ledger, number);
  }
}

/** What holds for one port of a dead neighbour holds for all of them. */
function markDead(ledger: Ledger, number: number): void {
  for (const index of ledger.indexesOf(number))
    if (ledger.is(index, 'silent') || ledger.is(index, 'unreachable')) ledger.setResult(index, 'no-neighbour');
}

/** Silence, or errors that may be this machine's own: what an address that is not there comes to. */
function isSilentOrUnreachable(ledger: Ledger, number: number): boolean {
  return isAll(ledger, number, ['silent', 'unreachable']);
}

function isAll(ledger: Ledger, number: number, results: readonly ('silent' | 'unreachable')[]): boolean {
  let asked = false;
  for (const index of ledger.indexesOf(number)) {
    if (!results.some((result) => ledger.is(index, result))) return false;
    asked = true;
  }
  return asked;
}
