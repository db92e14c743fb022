// The one long question: an address that said nothing at all may not exist, and ARP takes 3.1 s to say so (rule 8).
import type { Answer } from './answer.ts';
import type { Ledger } from './ledger.ts';
import type { LocalNetwork } from './local-network.ts';
import type { Vouching } from './vouching.ts';

/** Linux gives up on a neighbour after three questions a second apart, and the socket hears of it at about 3.1 s. */
export const NEIGHBOUR_MS = 3500;

interface NeighbourContext {
  readonly ledger: Ledger;
  readonly network: LocalNetwork;
  readonly vouching: Vouching;
  readonly cancelled: () => boolean;
}

type QuietAsk = (
  probes: readonly number[],
  timeoutMs: number,
  onAnswer: (index: number, answer: Answer) => void,
) => Promise<void>;

/**
 * Asks one port of every address that was silent on all, long enough for a neighbour that does not exist to show itself.
 * An address behind a router is asked too unless another behind a router answered, as the router may be the dead one.
 *
 * @returns the probes that came back `unreachable`, for their errors to be told apart from others'
 */
export async function askNeighbours(context: NeighbourContext, ask: QuietAsk): Promise<number[]> {
  const { ledger, network, vouching } = context;
  const routed = new Set<string>();
  const silent: number[] = [];
  for (const [number, { address }] of ledger.addresses.entries()) {
    if (network.isSelf(address)) continue;
    const answers = vouching.anchor(number, 'tcp') >= 0 || vouching.anchor(number, 'udp') >= 0;
    if (answers && !network.isOnLink(address)) routed.add(vouching.domain(number).key);
    else if (allSilent(ledger, number)) silent.push(number);
  }
  const asked = silent.filter((number) => {
    const { address } = ledger.addresses[number] as { address: string };
    return network.isOnLink(address) || !routed.has(vouching.domain(number).key);
  });
  const unreachable: number[] = [];
  await ask(
    asked.map((number) => ledger.firstOf[number] as number),
    NEIGHBOUR_MS,
    (index, answer) => {
      if (answer.kind === 'resources' || answer.kind === 'cancelled') return;
      ledger.record(index, answer);
      if (answer.kind === 'open' || answer.kind === 'refused') vouching.heard(index, answer);
      if (answer.kind === 'unreachable') unreachable.push(index);
    },
  );
  return unreachable;
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
