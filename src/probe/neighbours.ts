// The one long question: an address that said nothing at all may not exist, and ARP takes 3.1 s to say so (rule 8).
import type { Answer } from './answer.ts';
import type { Ledger } from './ledger.ts';
import type { LocalNetwork } from './local-network.ts';
import type { Vouching } from './vouching.ts';

/** Linux gives up on a neighbour after three questions a second apart, and the socket hears of it at about 3.1 s. */
export const NEIGHBOUR_MS = 3500;

/** In a run of so few addresses the question starts beside the sweep, once this has passed without an answer. */
const FEW_ADDRESSES = 64;
export const EARLY_MS = 400;

interface NeighbourContext {
  readonly ledger: Ledger;
  readonly network: LocalNetwork;
  readonly vouching: Vouching;
  /** Asks one probe's port once, without recording the answer. */
  readonly ask: (index: number, timeoutMs: number) => Promise<Answer>;
}

type AskMany = (
  probes: readonly number[],
  timeoutMs: number,
  onAnswer: (index: number, answer: Answer) => void,
) => Promise<void>;

/**
 * Asks one port of every address that is silent on all, long enough for a neighbour that does not exist to show itself.
 * An address behind a router is asked too unless another behind a router answered, as the router may be the dead one.
 */
export class Neighbours {
  readonly #context: NeighbourContext;
  /** By address: questions that were started beside the sweep. */
  readonly #early = new Map<number, Promise<Answer>>();

  constructor(context: NeighbourContext) {
    this.#context = context;
  }

  /** Starts the questions of a small run while the sweep still waits, so that they do not add to its time. */
  askEarly(): void {
    const { ledger, network } = this.#context;
    if (ledger.addresses.length > FEW_ADDRESSES) return;
    for (const [number, { address }] of ledger.addresses.entries()) {
      if (network.isSelf(address) || this.#anybody(number)) continue;
      const index = this.#portToAsk(number);
      if (ledger.isUdp(index)) continue;
      const asking = this.#context.ask(index, NEIGHBOUR_MS);
      // Whatever else the address has said by then: a SYN-ACK proves that the port is open.
      void asking.then((answer) => answer.kind === 'open' && this.#take(index, answer));
      this.#early.set(number, asking);
    }
  }

  /** @returns the probes that came back `unreachable`, for their errors to be told apart from others' */
  async settle(askMany: AskMany): Promise<number[]> {
    const unreachable: number[] = [];
    const take = (index: number, answer: Answer) => {
      this.#take(index, answer);
      if (answer.kind === 'unreachable') unreachable.push(index);
    };
    const asked = this.#silentNeighbours();
    const early = asked.flatMap((number) => {
      const answer = this.#early.get(number);
      return answer === undefined
        ? []
        : [answer.then((heard) => heard.kind !== 'open' && take(this.#portToAsk(number), heard))];
    });
    const late = asked.filter((number) => !this.#early.has(number)).map((number) => this.#portToAsk(number));
    await Promise.all([...early, askMany(late, NEIGHBOUR_MS, take)]);
    return unreachable;
  }

  #take(index: number, answer: Answer): void {
    if (answer.kind === 'resources' || answer.kind === 'cancelled') return;
    this.#context.ledger.record(index, answer);
    if (answer.kind === 'open' || answer.kind === 'refused') this.#context.vouching.heard(index, answer);
  }

  /** A TCP port where there is one: a UDP socket is never told that a neighbour did not answer (ICMP codes 0 and 1). */
  #portToAsk(number: number): number {
    const { ledger } = this.#context;
    const first = ledger.firstOf[number] as number;
    const end = ledger.firstOf[number + 1] as number;
    for (let index = first; index < end; index++) if (!ledger.isUdp(index)) return index;
    return first;
  }

  #anybody(number: number): boolean {
    const { vouching } = this.#context;
    return vouching.anchor(number, 'tcp') >= 0 || vouching.anchor(number, 'udp') >= 0;
  }

  #silentNeighbours(): number[] {
    const { ledger, network, vouching } = this.#context;
    const routed = new Set<string>();
    const silent: number[] = [];
    for (const [number, { address }] of ledger.addresses.entries()) {
      if (network.isSelf(address)) continue;
      if (this.#anybody(number) && !network.isOnLink(address)) routed.add(vouching.domain(number).key);
      else if (allSilent(ledger, number)) silent.push(number);
    }
    return silent.filter((number) => {
      const { address } = ledger.addresses[number] as { address: string };
      return network.isOnLink(address) || !routed.has(vouching.domain(number).key);
    });
  }
}

/** After the errors were told apart: what holds for one port of a dead neighbour holds for all of them. */
export function spreadNoNeighbour(ledger: Ledger): void {
  const dead = new Set<string>();
  for (let index = 0; index < ledger.size; index++)
    if (ledger.is(index, 'no-neighbour')) dead.add(ledger.address(index).address);
  if (dead.size === 0) return;
  for (let index = 0; index < ledger.size; index++) {
    if (!ledger.is(index, 'silent') && !ledger.is(index, 'unreachable')) continue;
    if (dead.has(ledger.address(index).address)) ledger.settle(index, 'no-neighbour');
  }
}

function allSilent(ledger: Ledger, number: number): boolean {
  const first = ledger.firstOf[number] as number;
  const end = ledger.firstOf[number + 1] as number;
  for (let index = first; index < end; index++) if (!ledger.is(index, 'silent')) return false;
  return end > first;
}
