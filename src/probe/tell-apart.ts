// Tells an RST from a REJECT, and this machine's own ICMP errors from others', by the kernel's counters (rules 2 and 3).

import type { Family } from '../model/words.ts';
import type { Answer } from './answer.ts';
import { byAddress } from './by-address.ts';
import type { IcmpCounters } from './icmp-counters.ts';
import type { Ledger } from './ledger.ts';
import { sleep } from './sleep.ts';

export interface QuietAsk {
  readonly ledger: Ledger;
  readonly counters: IcmpCounters;
  /** Asks those probes once, and nothing else meanwhile. */
  readonly ask: (probes: readonly number[], onAnswer: (index: number, answer: Answer) => void) => Promise<void>;
  readonly cancelled: () => boolean;
}

/** Probes asked together before the counter is read. */
const GROUP = 1024;
/** Late ICMP errors of what was asked before are given this long to arrive, in milliseconds. */
const QUIET_MS = 60;
/** A single port whose question moved the counter is asked this often in all before it is believed. */
const CONFIRMATIONS = 3;
/**
 * Ports of one address that are believed to be REJECTed are asked this far apart: Linux sends one ICMP error a second
 * to one peer (icmp_ratelimit), and a REJECT that is not sent looks like silence.
 */
const ICMP_PACE_MS = 1050;
/** So many single questions at the ICMP pace at most; what is left stays `refused`. */
const SLOW_QUESTIONS = 40;

interface Moved {
  readonly received: number;
  readonly sent: number;
}

/**
 * Settles every `refused` probe of one family as `rst`, `icmp-port-unreachable` or `local-firewall`, where it can be
 * known; the rest stays `refused`.
 *
 * An RST moves no counter, an ICMP error moves the received one, and one of this machine's own moves the sent one too.
 * So the ports are asked again in groups while nothing else is sent, and a group that moved the counter is halved.
 */
export async function tellRefusalsApart(context: QuietAsk, family: Family, refused: readonly number[]): Promise<void> {
  const budget = { slow: SLOW_QUESTIONS };
  for (const group of groupsOf(context.ledger, refused)) await settleGroup(context, family, group, budget);
}

/** An address that refused so many ports is asked by itself: whether it REJECTs at all is then known after one question a port. */
const MANY = 32;

/** Groups to begin with: firewalls differ by address, so an address with many refusals is not mixed with others. */
function groupsOf(ledger: Ledger, refused: readonly number[]): number[][] {
  const lists = [...byAddress(refused, ledger.addressOf).values()];
  const pooled = [...lists.filter((list) => list.length >= MANY), lists.filter((list) => list.length < MANY).flat()];
  return pooled.flatMap((list) =>
    Array.from({ length: Math.ceil(list.length / GROUP) }, (_, i) => list.slice(i * GROUP, (i + 1) * GROUP)),
  );
}

async function settleGroup(
  context: QuietAsk,
  family: Family,
  group: readonly number[],
  budget: { slow: number },
): Promise<void> {
  const { ledger } = context;
  if (context.cancelled() || group.length === 0) return;
  if (group.length === 1) return settleOne(context, family, group[0] as number, budget);
  const { moved, refused, quick } = await askAndCount(context, family, group);
  if (moved === null) return;
  if (moved.received === 0) {
    for (const index of refused) ledger.settle(index, 'rst');
  } else if (quick && refused.length === group.length && moved.received === group.length) {
    // One SYN each, one ICMP error each: all of them. Seen twice, lest foreign ICMP made up the number.
    const again = await askAndCount(context, family, group);
    if (again.moved?.received === group.length && again.refused.length === group.length && again.quick) {
      const [first, second] = [moved.sent, again.moved.sent];
      if (first === 0 && second === 0) for (const index of group) ledger.settle(index, 'icmp-port-unreachable');
      else if (first === group.length && second === first)
        for (const index of group) ledger.settle(index, 'local-firewall');
    }
  }
  const open = group.filter((index) => ledger.is(index, 'refused'));
  if (open.length === 0) return;
  if (open.length < group.length && open.length > 1) return settleGroup(context, family, open, budget);
  const half = Math.ceil(open.length / 2);
  await settleGroup(context, family, open.slice(0, half), budget);
  await settleGroup(context, family, open.slice(half), budget);
}

/** One port alone: what it did to the counter, as often as it takes to believe it. */
async function settleOne(context: QuietAsk, family: Family, index: number, budget: { slow: number }): Promise<void> {
  const { ledger } = context;
  let remote = 0;
  let local = 0;
  while (remote < CONFIRMATIONS && local < CONFIRMATIONS && !context.cancelled()) {
    const { moved, refused } = await askAndCount(context, family, [index]);
    if (moved === null || !ledger.is(index, 'refused')) return;
    if (refused.length === 0) {
      // It went silent: an RST would have come again, an ICMP error may have been held back by its sender's limit.
      if (budget.slow-- <= 0) return;
      await sleep(ICMP_PACE_MS);
    } else if (moved.received === 0) {
      ledger.settle(index, 'rst');
      return;
    } else if (moved.sent > 0) local++;
    else remote++;
  }
  if (remote === CONFIRMATIONS) ledger.settle(index, 'icmp-port-unreachable');
  else if (local === CONFIRMATIONS) ledger.settle(index, 'local-firewall');
}

/** An EHOSTUNREACH that took longer than this is ARP or neighbour discovery giving up: about 3.1 s on Linux. */
const GAVE_UP_MS = 2000;

/**
 * Settles which `unreachable` probes met an ICMP error that this machine itself sent: a neighbour that does not resolve,
 * or a local rule that rejects. What stays `unreachable` came from outside.
 */
export async function tellLocalErrorsApart(
  context: QuietAsk,
  family: Family,
  probes: readonly number[],
): Promise<void> {
  const slow = (index: number) => (context.ledger.rttMs[index] as number) > GAVE_UP_MS;
  // Apart, so that the quick ones need not be halved at the pace of the slow ones.
  for (const list of [probes.filter((index) => !slow(index)), probes.filter(slow)])
    for (let i = 0; i < list.length; i += GROUP) await settleErrors(context, family, list.slice(i, i + GROUP));
}

async function settleErrors(context: QuietAsk, family: Family, group: readonly number[]): Promise<void> {
  const { ledger } = context;
  if (context.cancelled() || group.length === 0) return;
  const { moved, answers } = await askAndCount(context, family, group);
  if (moved === null || moved.sent === 0) return;
  // Some of ours, some of others': halve. Each of ours is counted twice, as sent and as received.
  if (moved.sent < moved.received && group.length > 1) {
    const half = Math.ceil(group.length / 2);
    await settleErrors(context, family, group.slice(0, half));
    await settleErrors(context, family, group.slice(half));
    return;
  }
  for (const index of group) {
    const answer = answers.get(index);
    if (answer?.kind !== 'unreachable') continue;
    const gaveUp = answer.errno === 'EHOSTUNREACH' && answer.endedAt - answer.askedAt > GAVE_UP_MS;
    ledger.settle(index, gaveUp ? 'no-neighbour' : 'local-firewall', answer);
  }
}

interface Counted {
  /** Null where the counters cannot be read. */
  readonly moved: Moved | null;
  readonly answers: ReadonlyMap<number, Answer>;
  readonly refused: readonly number[];
  /** Every answer came before the kernel's first retransmission, so each port was sent one SYN. */
  readonly quick: boolean;
}

async function askAndCount(context: QuietAsk, family: Family, group: readonly number[]): Promise<Counted> {
  await sleep(QUIET_MS);
  const before = context.counters.read(family);
  const answers = new Map<number, Answer>();
  await context.ask(group, (index, answer) => answers.set(index, answer));
  await sleep(QUIET_MS);
  const after = context.counters.read(family);
  const moved =
    before === null || after === null
      ? null
      : { received: after.received - before.received, sent: after.sent - before.sent };
  for (const [index, answer] of answers) if (answer.kind === 'open') context.ledger.record(index, answer);
  return {
    moved,
    answers,
    refused: group.filter((index) => answers.get(index)?.kind === 'refused'),
    quick: [...answers.values()].every((answer) => answer.endedAt - answer.askedAt < 900),
  };
}
