// Credits each silence of a round that somebody vouched for, before it and after it (truth rules 4 and 9).
import type { Evidence } from '../../model/words.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Brackets, PaceClass } from './answer-history.ts';
import type { Channel, Responders } from './responders.ts';

type VouchedBy = Extract<Evidence, 'anchored' | 'vouched'>;

/**
 * Whether the silence of that span was bracketed by answers on a channel; null where nobody ever answered on it.
 * `beyondDns`: only answers count that show that more than DNS gets out over UDP.
 */
type Bracket = (channel: Channel, from: number, to: number, beyondDns?: boolean) => boolean | null;

/** What was sent to a silent port in this round before its last socket, which is the one that the ledger knows. */
export interface Earlier {
  readonly from: number;
  readonly sent: number;
}

/**
 * Adds to the ledger's vouched counts what the last socket of each silent probe sent, if somebody vouched for it.
 * @param probes those that the round asked and whose finding rests on others
 * @param earlier of probes that it asked more than once
 * @param hunted UDP ports were asked for an ICMP error: for less than a service may answer, so that silence is no evidence
 */
export function creditSilence(
  ledger: Ledger,
  responders: Responders,
  probes: readonly number[],
  pace: PaceClass,
  earlier: ReadonlyMap<number, Earlier> = new Map(),
  retriedUdp = false,
): void {
  const bracketBy = bracketer(responders);
  const counts = pace === 'fast' ? ledger.creditedFast : ledger.creditedSlow;
  for (const index of probes) {
    // A socket counts once, and one that was not able to ask not at all.
    if (ledger.uncredited[index] === 0) {
      ledger.sample.forget(index);
      continue;
    }
    ledger.uncredited[index] = 0;
    const before = earlier.get(index);
    // All of them were sent within one silence: whoever vouches has to have been heard before the first of them.
    const bracket: Bracket = (channel, from, to, beyondDns) => bracketBy(channel, before?.from ?? from, to, beyondDns);
    const by = ledger.isUdp(index)
      ? whoVouchesForUdp(ledger, responders, bracket, index)
      : whoVouchesForTcp(ledger, responders, bracket, index);
    if (by === null || (retriedUdp && ledger.is(index, 'silent'))) {
      ledger.sample.forget(index);
      continue;
    }
    if (by === 'anchored') ledger.anchored[index] = 1;
    const last = ledger.is(index, 'silent') && !ledger.isUdp(index) ? ledger.sample.syns(index) : 1;
    ledger.sample.credit(index);
    const sent = last + (ledger.is(index, 'silent') ? (before?.sent ?? 0) : 0);
    counts[index] = Math.min(255, (counts[index] as number) + sent);
  }
}

/**
 * The address's own anchor, where it has one: an address that answered and then went mute may have banned us, so nobody
 * else can vouch for it. Else anybody over TCP in the same domain; UDP alone where TCP never heard anybody, and then not
 * DNS, which is let out of networks that nothing else leaves.
 */
function whoVouchesForTcp(ledger: Ledger, responders: Responders, bracket: Bracket, index: number): VouchedBy | null {
  const address = ledger.addressOf[index] as number;
  const domain = responders.domain(address);
  return firstThatDecides(ledger, responders, bracket, index, [
    [responders.own(address, 'tcp'), 'anchored'],
    [domain.tcp, 'vouched'],
    [domain.udp, 'vouched', true],
  ]);
}

/**
 * UDP's silence counts only where UDP itself was heard; an ICMP error only needs that this machine was heard at all, which
 * is noted in any case: it makes the difference between a silent port and a deaf machine.
 */
function whoVouchesForUdp(ledger: Ledger, responders: Responders, bracket: Bracket, index: number): VouchedBy | null {
  const address = ledger.addressOf[index] as number;
  const domain = responders.domain(address);
  const [from, to] = [ledger.askedAt[index] as number, ledger.endedAt[index] as number];
  const anchored = (['tcp', 'udp'] as const).some((protocol) => bracket(responders.own(address, protocol), from, to));
  const heard = anchored || bracket(domain.tcp, from, to) === true || bracket(domain.udp, from, to) === true;
  if (heard) ledger.machineHeard[index] = 1;
  if (!ledger.is(index, 'silent')) return anchored ? 'anchored' : heard ? 'vouched' : null;
  // The address talked to us and went mute meanwhile: it may have banned us, over UDP as well.
  if (bracket(responders.own(address, 'tcp'), from, to) === false) return null;
  const by = firstThatDecides(ledger, responders, bracket, index, [
    [responders.own(address, 'udp'), 'anchored'],
    [domain.udp, 'vouched'],
  ]);
  if (domain.loopback || !responders.beyondDns(index)) return by;
  // An egress filter on our own side that lets only DNS out looks just like a target that answers DNS alone.
  const more = bracket(domain.udp, from, to, true) || bracket(responders.own(address, 'udp'), from, to, true);
  return more ? by : null;
}

/** The first channel on which anybody is known to answer decides; those after it are not asked. */
function firstThatDecides(
  ledger: Ledger,
  responders: Responders,
  bracket: Bracket,
  index: number,
  channels: readonly (readonly [Channel, VouchedBy, beyondDns?: boolean])[],
): VouchedBy | null {
  const [from, to] = [ledger.askedAt[index] as number, ledger.endedAt[index] as number];
  for (const [channel, evidence, beyondDns] of channels) {
    const bracketed = bracket(channel, from, to, beyondDns);
    if (bracketed !== null || channel.witnesses.some(responders.vouches)) return bracketed === true ? evidence : null;
  }
  return null;
}

function bracketer(responders: Responders): Bracket {
  const known = [new Map<Channel, Brackets>(), new Map<Channel, Brackets>()] as const;
  return (channel, from, to, beyondDns = false) => {
    const byChannel = known[beyondDns ? 1 : 0];
    let brackets = byChannel.get(channel);
    if (brackets === undefined) {
      const counts = (index: number) => responders.vouches(index) && (!beyondDns || responders.beyondDns(index));
      brackets = channel.history.brackets(counts);
      byChannel.set(channel, brackets);
    }
    return brackets.any ? brackets.enclose(from, to) : null;
  };
}
