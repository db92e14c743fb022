// Hears the responders before and after a round: the anchor of each address, and the witnesses where an address has none.
import { pause } from '../../base/sleep.ts';
import type { Protocol } from '../../model/words.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Pace } from '../send/pace.ts';
import type { Domain } from './domains.ts';
import type { Responders } from './responders.ts';
import type { TimingPings } from './timing-pings.ts';

interface RecheckContext {
  readonly ledger: Ledger;
  readonly responders: Responders;
  readonly pings: TimingPings;
  readonly pace: Pace;
  readonly cancelled: () => boolean;
}

/** So many anchors are asked in one go at least; more of them, as many as the pace of the run allows in 20 ms. */
const BURST = 10;
const BURSTS_A_SECOND = 50;

/** Asks the anchors of each address of these probes, and the witnesses of each domain in which an address has none. */
export async function recheckResponders(context: RecheckContext, probes: readonly number[]): Promise<void> {
  const { ledger, responders, pings, pace, cancelled } = context;
  const withUdp = new Map<number, boolean>();
  for (const index of probes) {
    const address = ledger.addressOf[index] as number;
    withUdp.set(address, (withUdp.get(address) ?? false) || ledger.isUdp(index));
  }
  const domains = new Set<Domain>();
  const anchors: (readonly [number, Protocol])[] = [];
  for (const [address, udp] of withUdp)
    for (const protocol of udp ? (['tcp', 'udp'] as const) : (['tcp'] as const)) {
      const own = responders.anchors(address, protocol);
      if (own.length > 0) anchors.push([address, protocol]);
      // An anchor on port 53 does not show that anything but DNS gets out.
      if (!own.some(responders.beyondDns)) domains.add(responders.domain(address));
    }
  const asking = new Set<Promise<unknown>>();
  const ask = (question: Promise<boolean>) => {
    const ended: Promise<unknown> = question.finally(() => asking.delete(ended));
    asking.add(ended);
  };
  for (const domain of domains) ask(pings.witness(domain));
  const burst = pace.rate === null ? anchors.length : Math.max(BURST, Math.round(pace.rate / BURSTS_A_SECOND));
  const most = Math.max(1, pace.inFlight >> 1);
  for (const [i, [address, protocol]] of anchors.entries()) {
    if (cancelled()) break;
    while (asking.size >= most) await Promise.race(asking);
    if (pace.rate !== null && i > 0 && i % burst === 0) await pause((1000 * burst) / pace.rate, cancelled);
    ask(pings.anchor(address, protocol));
  }
  await Promise.all(asking);
}
