// Credits each silence of a round that somebody vouched for, before it and after it (truth rule 4).
import type { Ledger } from './ledger.ts';
import { synsWithin, type Witnesses } from './timeline.ts';
import type { Domain, Vouching } from './vouching.ts';

/**
 * Adds to `ledger.vouchedSyns` the SYNs of the last socket of each silent probe, if the silence is bracketed: by the
 * address's own anchor where it has one (an address that answered and then went mute may have banned us, so nobody
 * else can vouch for it), else by anybody in the same domain.
 */
export function creditSilence(ledger: Ledger, vouching: Vouching, silent: readonly number[]): void {
  const ofAddress = new Map<number, Witnesses>();
  const ofDomain = new Map<Domain, Witnesses>();
  for (const index of silent) {
    const address = ledger.addressOf[index] as number;
    const from = ledger.askedAt[index] as number;
    const to = ledger.endedAt[index] as number;
    let own = ofAddress.get(address);
    if (own === undefined) {
      own = vouching.timeline(address).witnesses(vouching.vouches);
      ofAddress.set(address, own);
    }
    let vouched: boolean;
    if (own.any) {
      vouched = own.vouchFor(from, to);
      if (vouched) ledger.anchored[index] = 1;
    } else {
      const domain = vouching.domain(address);
      let others = ofDomain.get(domain);
      if (others === undefined) {
        others = domain.timeline.witnesses(vouching.vouches);
        ofDomain.set(domain, others);
      }
      vouched = others.vouchFor(from, to);
    }
    if (vouched) {
      const syns = ledger.is(index, 'silent') ? synsWithin(to - from) : 1;
      ledger.vouchedSyns[index] = Math.min(255, (ledger.vouchedSyns[index] as number) + syns);
    }
  }
}
