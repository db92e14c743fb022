// The loss that a sweep shows by itself: SYNs that ports which answered in the end had to be sent before they did.
import { synsWithin } from '../record/answer.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Channel } from './domains.ts';

/** What is known of those who answered. */
interface Answered {
  vouches(index: number): boolean;
  own(address: number, protocol: 'tcp'): Channel;
  domain(address: number): { readonly tcp: Channel };
}

/**
 * An answer that took a second came to the kernel's second SYN, and one to a second socket had lost the first: a host
 * that polices SYNs shows itself so, even where the few pings slipped through.
 */
export function noteSweepLoss(ledger: Ledger, responders: Answered): void {
  const ofChannel = new Map<Channel, { syns: number; lost: number }>();
  for (const address of ledger.addresses.keys()) {
    const { syns, lost, repeated } = lossOf(ledger, responders, address);
    if (syns === 0) continue;
    for (const channel of [responders.own(address, 'tcp'), responders.domain(address).tcp]) {
      if (repeated) channel.history.repeatsGetThrough = true;
      const sum = ofChannel.get(channel) ?? { syns: 0, lost: 0 };
      ofChannel.set(channel, { syns: sum.syns + syns, lost: sum.lost + lost });
    }
  }
  for (const [{ history }, { syns, lost }] of ofChannel) history.sweepLoss(syns, lost);
}

function lossOf(ledger: Ledger, { vouches }: Answered, address: number) {
  let [syns, lost, repeated] = [0, 0, false];
  for (const index of ledger.indexesOf(address)) {
    if (ledger.isUdp(index) || !vouches(index)) continue;
    const within = synsWithin(ledger.rttMs(index));
    if (within > 1) repeated = true;
    const missed = within - 1 + ledger.attempts(index) - 1;
    syns += missed + 1;
    lost += missed;
  }
  return { syns, lost, repeated };
}
