// What a sweep has under way at each address, and how many pings are worth sending beside it.
import type { Protocol } from '../../model/words.ts';
import type { Ledger } from '../record/ledger.ts';

/**
 * How many samples of the loss are worth taking for so many silent ports. With n answered and none lost, Laplace's estimate
 * is 1 / (n + 2): 8 samples ask for four SYNs a port to get below 1 in 10,000, 20 for three, 98 for two.
 */
export function samplesFor(ports: number): number {
  if (ports <= 5) return 8;
  return ports <= 80 ? 20 : 98;
}

/** What a sweep has under way at one address over one protocol. */
export interface SweepLoad {
  readonly address: number;
  readonly protocol: Protocol;
  /** Pings owed for each probe that is sent. */
  ratio: number;
  /** How many samples of the loss its ports are worth, and how often the pace was raised when they were begun anew. */
  readonly samples: number;
  raises: number;
  owed: number;
  waiting: number;
  /** Probes that the sweep has yet to send, and those that it sent since the anchor was last asked. */
  toSend: number;
  sentSince: number;
  askedAt: number;
  /** Something was silent since the anchor was last asked. */
  silent: boolean;
}

/** The loads of one sweep, by `keyOf` their address and protocol. */
export function loadsOf(ledger: Ledger, probes: readonly number[]): Map<number, SweepLoad> {
  const counts = new Map<number, number>();
  let [before, count] = [-1, 0];
  for (const index of probes) {
    const key = loadKey(ledger, index);
    // Most follow one of the same address and protocol.
    if (key !== before) {
      counts.set(before, count);
      [before, count] = [key, counts.get(key) ?? 0];
    }
    count++;
  }
  counts.set(before, count);
  counts.delete(-1);
  const loads = new Map<number, SweepLoad>();
  for (const [key, count] of counts) {
    const protocol = key % 2 === 1 ? 'udp' : 'tcp';
    const ratio = protocol === 'udp' ? 0 : samplesFor(count) / count;
    const address = Math.floor(key / 2);
    if (address >= ledger.addresses.length) continue;
    const begun = {
      samples: samplesFor(count),
      raises: 0,
      owed: 0,
      waiting: 0,
      toSend: count,
      sentSince: 0,
      askedAt: 0,
      silent: false,
    };
    loads.set(key, { address, protocol, ratio, ...begun });
  }
  return loads;
}

export function loadKey(ledger: Ledger, index: number): number {
  return keyOf(ledger.addressOf[index] as number, ledger.isUdp(index));
}

export function keyOf(address: number, udp: boolean): number {
  return 2 * address + (udp ? 1 : 0);
}
