// Credits each silence that lies between two answers of the right responder, with the SYNs that it swallowed (rules 4 and 9).
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Evidence } from '../../model/words.ts';
import type { Ledger } from '../record/ledger.ts';
import type { PaceClass, UncreditedSyns } from '../record/silent-syns.ts';
import type { Brackets } from './answer-history.ts';
import type { Channel } from './domains.ts';
import type { Responders } from './responders.ts';

type VouchedBy = Extract<Evidence, 'anchored' | 'vouched'>;

/**
 * Whether a silence was bracketed by answers on a channel; null where nobody ever answered on it.
 * `beyondDns`: only answers count that show that more than DNS gets out over UDP.
 */
type Bracket = (channel: Channel, silence: UncreditedSyns, beyondDns?: boolean) => boolean | null;

/**
 * Credits in the ledger what was sent to each silent probe since it was last credited, if somebody vouched for it: all SYNs
 * of one round are one silence, so the voucher has to have been heard before the first of them and after the last.
 * @param probes those that the round asked and whose result rests on others
 * @param forIcmpAlone UDP ports were asked for an ICMP error: less than a service may answer, so that silence is no evidence
 */
export function creditSilence(
  ledger: Ledger,
  responders: Responders,
  probes: readonly number[],
  pace: PaceClass,
  forIcmpAlone = false,
): void {
  const bracket = bracketer(responders);
  for (const index of probes) {
    const silence = ledger.takeUncredited(index);
    if (silence === null) continue;
    const by = ledger.isUdp(index)
      ? whoVouchesForUdp(ledger, responders, bracket, index, silence)
      : whoVouchesForTcp(ledger, responders, bracket, index, silence);
    if (by === null || (forIcmpAlone && ledger.is(index, 'silent'))) ledger.dropUncredited(index);
    else ledger.credit(index, pace, silence.syns, by === 'anchored');
  }
}

/**
 * The address's own anchor, where it has one: an address that answered and then went mute may have banned us, so nobody
 * else can vouch for it. Else anybody over TCP in the same domain; UDP alone where TCP never heard anybody, and then not
 * DNS, which is let out of networks that nothing else leaves.
 */
function whoVouchesForTcp(
  ledger: Ledger,
  responders: Responders,
  bracket: Bracket,
  index: number,
  silence: UncreditedSyns,
): VouchedBy | null {
  const address = ledger.addressOf[index] as number;
  const domain = responders.domain(address);
  return firstThatDecides(responders, bracket, silence, [
    [responders.own(address, 'tcp'), 'anchored'],
    [domain.tcp, 'vouched'],
    [domain.udp, 'vouched', true],
  ]);
}

/**
 * UDP's silence counts only where UDP itself was heard; an ICMP error only needs that this machine was heard at all, which
 * is noted in any case: it makes the difference between a silent port and a deaf machine.
 */
function whoVouchesForUdp(
  ledger: Ledger,
  responders: Responders,
  bracket: Bracket,
  index: number,
  silence: UncreditedSyns,
): VouchedBy | null {
  const address = ledger.addressOf[index] as number;
  const domain = responders.domain(address);
  const anchored = (['tcp', 'udp'] as const).some((protocol) => bracket(responders.own(address, protocol), silence));
  const heard = anchored || bracket(domain.tcp, silence) === true || bracket(domain.udp, silence) === true;
  if (heard) ledger.noteMachineHeard(index);
  if (!ledger.is(index, 'silent')) return anchored ? 'anchored' : heard ? 'vouched' : null;
  // The address talked to us and went mute meanwhile: it may have banned us, over UDP as well.
  if (bracket(responders.own(address, 'tcp'), silence) === false) return null;
  const by = firstThatDecides(responders, bracket, silence, [
    [responders.own(address, 'udp'), 'anchored'],
    [domain.udp, 'vouched'],
  ]);
  if (domain.loopback || !responders.beyondDns(index)) return by;
  // An egress filter on our own side that lets only DNS out looks just like a target that answers DNS alone.
  const more = bracket(domain.udp, silence, true) || bracket(responders.own(address, 'udp'), silence, true);
  return more ? by : null;
}

/** The first channel on which anybody is known to answer decides; those after it are not asked. */
function firstThatDecides(
  responders: Responders,
  bracket: Bracket,
  silence: UncreditedSyns,
  channels: readonly (readonly [Channel, VouchedBy, beyondDns?: boolean])[],
): VouchedBy | null {
  for (const [channel, evidence, beyondDns] of channels) {
    const bracketed = bracket(channel, silence, beyondDns);
    if (bracketed !== null || channel.witnesses.some(responders.vouches)) return bracketed === true ? evidence : null;
  }
  return null;
}

function bracketer(responders: Responders): Bracket {
  const known = [new Map<Channel, Brackets>(), new Map<Channel, Brackets>()] as const;
  return (channel, { from, to }, beyondDns = false) => {
    const byChannel = known[beyondDns ? 1 : 0];
    const brackets = getOrCreate(byChannel, channel, () =>
      channel.history.brackets(
        (index: number) => responders.vouches(index) && (!beyondDns || responders.beyondDns(index)),
      ),
    );
    return brackets.any ? brackets.enclose(from, to) : null;
  };
}
