// Tells RST from REJECT, and our own ICMP errors from others', by asking in halves and reading the kernel's counters (rules 2, 3).
import { sleep } from '../../base/sleep.ts';
import type { Family } from '../../model/words.ts';
import type { IcmpCounters } from '../machine/icmp-counters.ts';
import type { Answer } from '../record/answer.ts';
import { byAddress } from '../record/by-address.ts';
import type { Ledger } from '../record/ledger.ts';
import { GAVE_UP_MS } from './dead-neighbours.ts';
import { Background } from './icmp-background.ts';

export interface BisectionContext {
  readonly ledger: Ledger;
  readonly counters: IcmpCounters;
  /** Asks those probes once, and nothing else meanwhile. */
  readonly ask: (probes: readonly number[], onAnswer: (index: number, answer: Answer) => void) => Promise<void>;
  readonly cancelled: () => boolean;
  /** 0 <= x < 1; decides how long the counters are watched between two questions. */
  readonly random: () => number;
}

/** Probes asked together before the counter is read. */
const GROUP = 1024;
/** Late ICMP errors of what was asked before are given this long to arrive, in milliseconds. */
const QUIET_MS = 60;
/** A single port is asked this often at most; what is in doubt after that stays `refused`. */
const MOST_QUESTIONS = 12;
/** An ICMP error is called this machine's own after so many questions that all moved the counter of those sent. */
const CONFIRMATIONS = 3;
/**
 * Ports of one address that are believed to be REJECTed are asked this far apart: Linux sends one ICMP error a second
 * to one peer (icmp_ratelimit), and a REJECT that is not sent looks like silence.
 */
const ICMP_PACE_MS = 1050;
/** So many single questions at the ICMP pace at most; what is left stays `refused`. */
const SLOW_QUESTIONS = 40;
/** So many questions at most to single ports while other traffic blurs the counters; what is left stays `refused`. */
const BLURRED_QUESTIONS = 400;

interface Moved {
  readonly received: number;
  readonly sent: number;
  readonly segments: number;
}

/** What one phase may still cost, and what it has seen of others' ICMP errors. */
interface Phase {
  readonly family: Family;
  readonly background: Background;
  slow: number;
  blurred: number;
}

/**
 * Settles every `refused` probe of one family as `rst`, `icmp-port-unreachable` or `local-firewall`, where it can be
 * known; the rest stays `refused`.
 *
 * An RST is a TCP segment and no ICMP error, a REJECT is an ICMP error and no segment, and one of this machine's own is
 * counted as sent too. So the ports are asked again in groups while we send nothing else. Other programs only ever add to the
 * counters: refusals that left one of the two still are told for certain. A group that moved both is halved.
 */
export async function bisectRefusals(
  context: BisectionContext,
  family: Family,
  refused: readonly number[],
): Promise<void> {
  const background = new Background(context.counters, family, context.random);
  const phase: Phase = { family, background, slow: SLOW_QUESTIONS, blurred: BLURRED_QUESTIONS };
  for (const group of groupsOf(context.ledger, refused)) await bisectGroup(context, phase, group);
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

async function bisectGroup(context: BisectionContext, phase: Phase, group: readonly number[]): Promise<void> {
  const { ledger } = context;
  if (context.cancelled() || group.length === 0) return;
  if (group.length === 1) return classifyOne(context, phase, group[0] as number);
  const { moved, refused } = await askAndCount(context, phase.family, group);
  if (moved === null || isStill(moved, refused)) return;
  if (moved.received === 0) for (const index of refused) ledger.setResult(index, 'rst');
  else if (moved.segments === 0 && moved.sent === 0)
    for (const index of refused) ledger.setResult(index, 'icmp-port-unreachable');
  else if (moved.segments === 0 && moved.sent === moved.received && refused.length === group.length)
    for (const index of refused) ledger.setResult(index, 'local-firewall');
  const open = group.filter((index) => ledger.is(index, 'refused'));
  if (open.length < group.length && open.length > 1) return bisectGroup(context, phase, open);
  const half = Math.ceil(open.length / 2);
  await bisectGroup(context, phase, open.slice(0, half));
  await bisectGroup(context, phase, open.slice(half));
}

/** Something was refused, and neither counter says how: this machine does not keep them (some sandboxes show zeros). */
function isStill(moved: Moved, refused: readonly number[]): boolean {
  return refused.length > 0 && moved.received === 0 && moved.segments === 0;
}

/** One port alone: what it did to the counters, as often as it takes to know. */
async function classifyOne(context: BisectionContext, phase: Phase, index: number): Promise<void> {
  const { ledger } = context;
  const { background } = phase;
  let longestMs = 0;
  // Questions that moved the ICMP counter: in all, and those that moved the counter of errors sent as well.
  let icmp = 0;
  let sentToo = 0;
  let certain = false;
  for (let question = 1; question <= MOST_QUESTIONS && !context.cancelled(); question++) {
    const { moved, refused, windowMs } = await askAndCount(context, phase.family, [index]);
    if (moved === null || !ledger.is(index, 'refused') || isStill(moved, refused)) return;
    if (refused.length === 0) {
      // It went silent: an RST would have come again, an ICMP error may have been held back by its sender's limit.
      if (phase.slow-- <= 0) return;
      await sleep(ICMP_PACE_MS * (1 + context.random() / 4));
      continue;
    }
    if (moved.received === 0) {
      ledger.setResult(index, 'rst');
      return;
    }
    icmp++;
    longestMs = Math.max(longestMs, windowMs);
    if (moved.sent > 0) sentToo++;
    if (moved.segments === 0) certain = true;
    if (certain || background.standsOut(icmp, longestMs)) {
      if (sentToo < icmp) ledger.setResult(index, 'icmp-port-unreachable');
      else if (sentToo >= CONFIRMATIONS) ledger.setResult(index, 'local-firewall');
      if (!ledger.is(index, 'refused')) return;
    } else {
      if (phase.blurred-- <= 0) return;
      await background.watch(longestMs);
    }
  }
}

/**
 * Settles which `unreachable` probes met an ICMP error that this machine itself sent: a neighbour that does not resolve,
 * or a local rule that rejects. What stays `unreachable` came from outside.
 */
export async function bisectLocalErrors(
  context: BisectionContext,
  family: Family,
  probes: readonly number[],
): Promise<void> {
  const slow = (index: number) => context.ledger.rttMs(index) > GAVE_UP_MS;
  // Apart, so that the quick ones need not be halved at the pace of the slow ones.
  for (const list of [probes.filter((index) => !slow(index)), probes.filter(slow)])
    for (let i = 0; i < list.length; i += GROUP) await bisectErrors(context, family, list.slice(i, i + GROUP));
}

async function bisectErrors(
  context: BisectionContext,
  family: Family,
  group: readonly number[],
  again = 0,
): Promise<void> {
  const { ledger } = context;
  if (context.cancelled() || group.length === 0) return;
  const { moved, answers } = await askAndCount(context, family, group);
  // One of our own errors always counts as sent: where none was sent, all came from outside.
  if (moved === null || moved.sent === 0) return;
  // Some of ours, some of others': halve. Each of ours is counted twice, as sent and as received.
  if (moved.sent < moved.received && group.length > 1) {
    // What turned out to be open is known now, and its service must not be asked again with each half.
    const left = group.filter((index) => ledger.is(index, 'unreachable'));
    const half = Math.ceil(left.length / 2);
    await bisectErrors(context, family, left.slice(0, half));
    await bisectErrors(context, family, left.slice(half));
    return;
  }
  // Another program's error may have been sent meanwhile: a single port is asked some more, unless a neighbour's silence takes its time.
  const quick = group.every((index) => isQuick(answers.get(index)));
  if (group.length === 1 && quick && again + 1 < CONFIRMATIONS) return bisectErrors(context, family, group, again + 1);
  for (const index of group) {
    const answer = answers.get(index);
    if (answer?.kind !== 'unreachable') continue;
    const gaveUp = answer.errno === 'EHOSTUNREACH' && !isQuick(answer);
    ledger.setResult(index, gaveUp ? 'no-neighbour' : 'local-firewall', answer);
  }
}

function isQuick(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.endedAt - answer.askedAt <= GAVE_UP_MS;
}

interface Counted {
  /** Null where the counters cannot be read. */
  readonly moved: Moved | null;
  readonly answers: ReadonlyMap<number, Answer>;
  readonly refused: readonly number[];
  /** Between the two readings, in milliseconds. */
  readonly windowMs: number;
}

async function askAndCount(context: BisectionContext, family: Family, group: readonly number[]): Promise<Counted> {
  await sleep(QUIET_MS);
  const before = context.counters.read(family);
  const startedAt = performance.now();
  const answers = new Map<number, Answer>();
  await context.ask(group, (index, answer) => answers.set(index, answer));
  const refused = group.filter((index) => answers.get(index)?.kind === 'refused');
  // Whatever refused has been counted by then; an error to one that seems silent may still be on its way.
  if (refused.length < group.length) await sleep(QUIET_MS);
  const after = context.counters.read(family);
  const moved =
    before === null || after === null
      ? null
      : {
          received: after.received - before.received,
          sent: after.sent - before.sent,
          segments: after.segments - before.segments,
        };
  for (const [index, answer] of answers) if (answer.kind === 'open') context.ledger.record(index, answer);
  return { moved, answers, refused, windowMs: performance.now() - startedAt };
}
