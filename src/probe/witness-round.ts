// Hears the witnesses before and after a sweep: the anchors of its addresses, and others where an address has none.
import type { Protocol } from '../model/words.ts';
import type { Ledger } from './ledger.ts';
import type { Pulse } from './pulse.ts';
import { sleep } from './sleep.ts';
import type { Pace } from './sweep.ts';
import type { Domain, Vouching } from './vouching.ts';

interface WitnessContext {
  readonly ledger: Ledger;
  readonly vouching: Vouching;
  readonly pulse: Pulse;
  readonly pace: Pace;
}

/** From so many anchors on they are asked at the pace of the run. */
const MANY = 10;

/** Asks the anchors of each address of these probes, and the witnesses of each domain in which an address has none. */
export async function askWitnesses(context: WitnessContext, probes: readonly number[]): Promise<void> {
  const { ledger, vouching, pulse, pace } = context;
  const withUdp = new Map<number, boolean>();
  for (const index of probes) {
    const address = ledger.addressOf[index] as number;
    withUdp.set(address, (withUdp.get(address) ?? false) || ledger.isUdp(index));
  }
  const domains = new Set<Domain>();
  const anchors: (readonly [number, Protocol])[] = [];
  for (const [address, udp] of withUdp)
    for (const protocol of udp ? (['tcp', 'udp'] as const) : (['tcp'] as const))
      if (vouching.anchor(address, protocol) >= 0) anchors.push([address, protocol]);
      else domains.add(vouching.domain(address));
  const asking = [...domains].map((domain) => pulse.witness(domain));
  const gapMs = pace.rate === null ? 0 : 1000 / pace.rate;
  for (const [address, protocol] of anchors) {
    asking.push(pulse.anchor(address, protocol));
    if (gapMs >= 1 && anchors.length > MANY) await sleep(gapMs);
  }
  await Promise.all(asking);
}
