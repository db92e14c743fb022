// The numbers of docs/truth.md against what the prober does: each is found out by trying, and looked for in the sentence that says it.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { seededRandom } from '../../src/base/seeded-random.ts';
import { DEFAULTS } from '../../src/model/policy.ts';
import {
  carefulService,
  connectionLimit,
  MOST_CONNECTIONS,
  reluctance,
} from '../../src/model/services/careful-services.ts';
import { UDP_SERVICES } from '../../src/model/udp-services.ts';
import type { ExpectedState, Family } from '../../src/model/words.ts';
import { batchesOf } from '../../src/probe/batches.ts';
import { AcceptsAnything } from '../../src/probe/classify/accepts-anything.ts';
import { DeadNeighbours, EARLY_MS, NEIGHBOUR_MS } from '../../src/probe/classify/dead-neighbours.ts';
import { AnswerHistory } from '../../src/probe/evidence/answer-history.ts';
import { RetryPolicy } from '../../src/probe/evidence/retry-policy.ts';
import { samplesFor } from '../../src/probe/evidence/sweep-load.ts';
import { TimingPings } from '../../src/probe/evidence/timing-pings.ts';
import { observations } from '../../src/probe/observations.ts';
import { kindOfErrno } from '../../src/probe/record/answer.ts';
import { flowOf } from '../../src/probe/record/flow.ts';
import type { PaceClass } from '../../src/probe/record/silent-syns.ts';
import { MOST_STEPS, slower } from '../../src/probe/send/pace.ts';
import { RoundTrips } from '../../src/probe/send/round-trips.ts';
import { MOST_RETRIED, retryClosedUdpOf } from '../../src/probe/udp/closed-udp-retry.ts';
import { addressOf, answer, heard, ledgerOf, NETWORK, respondersOf, segment } from '../probe/ledger-of.ts';
import { readText, tableOf } from './markdown.ts';

const oneLine = (path: string) => readText(path).replace(/\s+/g, ' ');
const TRUTH = oneLine('docs/truth.md');
const number = (value: number) => value.toLocaleString('en-US');
const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];

afterEach(() => {
  vi.useRealTimers();
});

describe('docs/truth.md says of UDP', () => {
  it('what the silence of each service says', () => {
    const listed = tableOf(readText('docs/truth.md'), 'service', 'ports');
    const known = UDP_SERVICES.map(({ name, ports, answersStrangers }) => [
      name,
      ports.join(', '),
      answersStrangers ? 'not to be reached' : 'nothing',
    ]);
    expect(listed).toEqual(known);
  });

  it.each(tableOf(readText('docs/truth.md'), 'UDP errno'))('what %s is', (errno = '', _4, _6, state, cause) => {
    const ledger = ledgerOf(addressOf('198.51.100.1', segment([53], 'blocked', { protocol: 'udp' })));
    // A rule of this machine's own is met while sending; what comes later came by ICMP.
    ledger.record(0, answer(kindOfErrno(errno, errno === 'EPERM'), 0, 10, errno));
    const [seen] = observations(ledger, respondersOf(ledger), () => true, null);
    expect([seen?.at(0).state, seen?.at(0).cause]).toEqual([state, cause]);
  });

  it('at what pace closed ports are hunted, how often, and for how long', async () => {
    const gap = { 4: await firstAskedAfter(4), 6: await firstAskedAfter(6) };
    expect(TRUTH).toContain(
      `one question every ${number(gap[4])} milliseconds over IPv4 and every ${gap[6]} over IPv6`,
    );
    expect(await askedInAll(1)).toBe(2);
    expect(TRUTH).toContain('over IPv6, twice at most');
    expect(await askedInAll(MOST_RETRIED + 10)).toBe(MOST_RETRIED);
    expect(TRUTH).toContain(`at most ${MOST_RETRIED} such questions an address: four and a half minutes over IPv4`);
    expect((MOST_RETRIED * gap[4]) / 60_000).toBeCloseTo(4.5, 1);
  });
});

describe('docs/truth.md says of silence', () => {
  it('how unlikely an unlucky miss must be', () => {
    // Two questions of which one in so many is lost: a little less likely than the bound, and a little likelier.
    expect([isProven('blocked', 99), isProven('blocked', 97)]).toEqual([true, false]);
    expect([isProven('open', 999), isProven('open', 997)]).toEqual([true, false]);
    expect(TRUTH).toContain(
      'is less likely than 1 in 10,000; less likely than 1 in 1,000,000 where the policy expects `open`',
    );
  });

  it('how many slow questions are too many', () => {
    // Of which half is lost, 14 do; with 52 % it takes 15.
    expect([worthAsking('blocked', 998, 499), worthAsking('blocked', 998, 519)]).toEqual([true, 'too-lossy']);
    // With 56.2 % lost and one in a million to be ruled out, 24 do; with 56.3 % it takes 25.
    expect([worthAsking('open', 998, 561), worthAsking('open', 998, 562)]).toEqual([true, 'too-lossy']);
    expect(TRUTH).toContain(
      'Where more than 14 questions at the slow pace would be needed, 24 where `open` is expected',
    );
    expect(TRUTH).toContain('within the 14 questions (or 24), the slow pace is halved');
  });

  it('how many samples are taken, and what they are worth', () => {
    const [few, some, many] = [samplesFor(5), samplesFor(80), samplesFor(81)];
    expect([samplesFor(1), samplesFor(6), samplesFor(65_535)]).toEqual([few, some, many]);
    expect(TRUTH).toContain(`${few} for up to 5 ports, ${some} for up to 80, ${many} for more`);
    expect(TRUTH).toContain(`After ${many} samples without a loss it is 1 %`);
    expect(TRUTH).toContain(`after ${some}, three do; after ${few}, four`);
    const worth = [many, some, few].map((samples) => Math.round(Math.log(1e-4) / Math.log(1 / (samples + 2))));
    expect(worth).toEqual([2, 3, 4]);
  });

  it('how many lost pulses are deafness', () => {
    const deafAfter = [1, 2, 3, 4].find((lost) => !vouchedAround(lost)) as number;
    expect(TRUTH.toLowerCase()).toContain(`${WORDS[deafAfter]} pulses lost in a row are not chance`);
  });

  it('when deafness ends', () => {
    // Somebody answers to a question of 200, while those of 100 to 103 wait until 400.
    expect([vouchedSince(150), vouchedSince(250)]).toEqual([false, true]);
    expect(TRUTH).toContain('It ends when a pulse that was sent later is answered');
  });

  it('how a witness is asked', async () => {
    vi.useFakeTimers();
    const { quick, gapMs, patient, pausesMs } = await witnessAsked();
    expect(TRUTH).toContain(`up to ${WORDS[quick]} quick questions, ${gapMs} milliseconds apart`);
    expect(TRUTH).toContain(`up to ${WORDS[patient]} more wait for the whole \`timeout\``);
    expect(pausesMs).toEqual([300, 1000]);
    expect(TRUTH).toContain('with pauses of 300 milliseconds and of one second between them');
  });
});

describe('docs/truth.md says of time and pace', () => {
  it('how long an attempt waits at least', () => {
    const trips = new RoundTrips(1, 60_000);
    trips.learn(0, 1);
    expect(TRUTH).toContain(`at least ${trips.timeoutMs(0)} ms`);
    expect(TRUTH).toContain(`${NEIGHBOUR_MS / 1000} seconds of patience`);
  });

  it('when an address that says nothing is asked that long', () => {
    const most = [64, 65].map(askedEarly);
    expect(most).toEqual([64, 0]);
    expect(TRUTH).toContain(
      `In a run of up to ${most[0]} addresses (controls included) that question starts ${EARLY_MS} milliseconds into`,
    );
  });

  it('how much slower asking again is', () => {
    const pace = { rate: 1000, perHost: 200, inFlight: 1 };
    expect(slower(pace, false)).toEqual({ rate: 500, perHost: 100, inFlight: 1 });
    expect(slower(pace, true)).toEqual({ rate: 250, perHost: 50, inFlight: 1 });
    const { rate, perHost } = slower({ rate: null, perHost: null, inFlight: 1 }, true);
    expect(TRUTH).toContain(
      `A later round goes at half that pace. Where anything was lost it goes at a quarter, or, from \`unlimited\`, at ${number(rate ?? 0)} attempts a second in all and ${perHost} at one address`,
    );
    const slowest = slower(pace, true, MOST_STEPS);
    expect(slowest).toEqual({ rate: 250 / 8, perHost: 50 / 8, inFlight: 1 });
    expect(TRUTH).toContain(`the slow pace is halved, up to ${WORDS[MOST_STEPS]} times`);
  });

  it('how large a part of a run is, and so do the other documents', () => {
    const small = addressOf('198.51.100.1', segment([1], 'blocked'));
    const [part = []] = batchesOf(Array.from({ length: 1_000_000 }, () => small));
    for (const path of ['docs/truth.md', 'docs/architecture.md', 'docs/decisions/0013-a-run-in-parts.md'])
      expect(oneLine(path), path).toContain(`at most ${number(part.length)} ports`);
  });
});

it('docs/truth.md says which random ports an address that accepts anything is asked for', async () => {
  const lowest = await randomPorts(() => 0);
  const highest = await randomPorts(() => 0.999_999_99);
  const count = await randomPorts(seededRandom(1));
  const [dynamic, registered] = [
    count.filter((port) => port >= 49_152).length,
    count.filter((port) => port < 49_152).length,
  ];
  expect(TRUTH).toContain(`${WORDS[dynamic]} ports of ${Math.max(...lowest)}-${Math.max(...highest)}`);
  expect(TRUTH).toContain(`${WORDS[registered]} more of ${Math.min(...lowest)}-${Math.min(...highest)}`);
});

/** Milliseconds until a hunt sends its first question. */
async function firstAskedAfter(family: Family): Promise<number> {
  vi.useFakeTimers();
  let cancelled = false;
  let askedAt = 0;
  const begun = Date.now();
  const ask = async () => {
    askedAt = Date.now() - begun;
    cancelled = true;
    return true;
  };
  const retry = retryClosedUdpOf({ ready: async () => {}, ask, cancelled: () => cancelled }, family, [0]);
  await vi.runAllTimersAsync();
  await retry;
  return askedAt;
}

/** Questions to an address with so many ports that stay silent. */
async function askedInAll(ports: number): Promise<number> {
  vi.useFakeTimers();
  let asked = 0;
  const ask = async () => {
    asked++;
    return true;
  };
  const probes = Array.from({ length: ports }, (_, index) => index);
  const retry = retryClosedUdpOf({ ready: async () => {}, ask, cancelled: () => false }, 6, probes);
  await vi.runAllTimersAsync();
  await retry;
  return asked;
}

/** A silent port beside one that answers, and so many pulses to that, some of them lost. */
function demandsOn(expected: ExpectedState, pace: PaceClass, pings: number, lost: number) {
  const ledger = ledgerOf(addressOf('198.51.100.1', segment([443], 'open'), segment([22], expected)));
  const responders = respondersOf(ledger);
  heard(ledger, responders, 0);
  const { history } = responders.own(0, 'tcp');
  for (let i = 0; i < pings; i++) history.ping(0, i, i + 1, i >= lost, pace);
  history.repeatsGetThrough = true;
  for (let i = 0; i < DEFAULTS.attempts; i++) {
    ledger.record(1, { ...answer('silent', i, i + 1500), flow: flowOf(i) });
    ledger.sample.credit(1);
  }
  return { ledger, retryPolicy: new RetryPolicy(ledger, responders, DEFAULTS) };
}

/** Whether two questions are enough where none of so many pulses was lost. */
function isProven(expected: ExpectedState, pings: number): boolean {
  const { ledger, retryPolicy } = demandsOn(expected, 'fast', pings, 0);
  ledger.credit(1, 'fast', 2);
  return retryPolicy.isProven(1);
}

/** Whether a port is asked again of which no silence counted yet. */
function worthAsking(expected: ExpectedState, pings: number, lost: number): boolean | 'too-lossy' {
  return demandsOn(expected, 'slow', pings, lost).retryPolicy.shouldRetry(1);
}

/** Whether a silence that began then is vouched for, where lost pulses still waited while a later one was answered. */
function vouchedSince(from: number): boolean {
  const history = new AnswerHistory();
  history.ping(0, 0, 10, true, 'fast');
  for (let i = 0; i < 4; i++) history.ping(0, 100 + i, 400 + i, false, 'fast');
  history.ping(0, 200, 210, true, 'fast');
  history.ping(0, 1000, 1010, true, 'fast');
  return history.brackets(() => true).enclose(from, 900);
}

describe('how many connections a service sees', () => {
  it('is in the table for every port whose service locks out, and for no other', () => {
    const said = new Map<number, string>();
    const rows = TRUTH.matchAll(/\| ([\d, -]+) \| [^|]+ \| (\d+(?:, and \d+ in \d+ seconds)?) \| [^|]+ \|/g);
    for (const [, ports = '', limit = ''] of rows)
      for (const range of ports.split(', ')) {
        const [first, last = first] = range.split('-').map(Number) as [number, number?];
        for (let port = first; port <= last; port++) said.set(port, limit);
      }
    const held = new Map<number, string>();
    for (let port = 1; port < 65_536; port++) {
      const service = carefulService(port);
      if (service === null) continue;
      const { most, window } = service;
      held.set(port, window === null ? `${most}` : `${most}, and ${window.count} in ${window.ms / 1000} seconds`);
    }
    expect(said).toEqual(held);
    expect(TRUTH).toContain(`No port sees more than ${MOST_CONNECTIONS.toLocaleString('en')} connections of a run`);
    const inetd = connectionLimit(23);
    expect(TRUTH).toContain(`no more than ${inetd.window?.count} times in a minute, ${inetd.most} times in a run`);
  });

  it('names the ports to whose services a connection costs something', () => {
    const costly = Array.from({ length: 65_535 }, (_, i) => i + 1).filter((port) => reluctance(port) === 1);
    const named = ['5432, 5433, 6432', '1433', '1521', '27017', '7, 9, 13, 19, 23, 37, 79, 113, 512-514'];
    for (const ports of named) expect(TRUTH).toContain(`(${ports})`);
    const written = named
      .flatMap((ports) => ports.split(', '))
      .flatMap((range) => {
        const [first, last = first] = range.split('-').map(Number) as [number, number?];
        return Array.from({ length: last - first + 1 }, (_, i) => first + i);
      });
    expect(written.sort((a, b) => a - b)).toEqual(costly);
  });
});

/** What is sent to an anchor that never answers, when it is to be heard. */
async function witnessAsked() {
  const ledger = ledgerOf(addressOf('198.51.100.1', segment([443], 'open')));
  const responders = respondersOf(ledger);
  heard(ledger, responders, 0);
  const [waitMs, patienceMs] = [300, 1500];
  const asked: { readonly at: number; readonly forMs: number }[] = [];
  const ask = async (_: number, forMs: number) => {
    const at = Date.now();
    asked.push({ at, forMs });
    await new Promise((go) => setTimeout(go, forMs));
    return answer('silent', at, at + forMs);
  };
  const pings = new TimingPings({
    ledger,
    responders,
    ask,
    timeoutMs: () => waitMs,
    patienceMs,
    cancelled: () => false,
  });
  const hearing = pings.anchor(0, 'tcp');
  await vi.runAllTimersAsync();
  expect(await hearing).toBe(false);
  const [quick, patient] = [waitMs, patienceMs].map((wait) => asked.filter(({ forMs }) => forMs === wait)) as [
    typeof asked,
    typeof asked,
  ];
  const gaps = (questions: typeof asked) =>
    questions.slice(1).map(({ at }, i) => at - (questions[i] as { at: number }).at);
  const [gapMs] = new Set(gaps(quick));
  return {
    quick: quick.length,
    gapMs,
    patient: patient.length,
    pausesMs: gaps(patient).map((gap) => gap - patienceMs),
  };
}

/** How many of so many silent addresses are asked the long question beside the sweep. */
function askedEarly(addresses: number): number {
  const one = (_: unknown, i: number) => addressOf(`198.51.100.${i}`, segment([22], 'blocked'));
  const ledger = ledgerOf(...Array.from({ length: addresses }, one));
  let asked = 0;
  const ask = async () => {
    asked++;
    return answer('silent');
  };
  new DeadNeighbours({
    ledger,
    network: NETWORK,
    responders: respondersOf(ledger),
    ask,
    arpTable: () => null,
    cancelled: () => false,
  }).askEarly();
  return asked;
}

/** Whether a silence is vouched for around which so many pulses in a row were lost. */
function vouchedAround(lost: number): boolean {
  const history = new AnswerHistory();
  history.ping(0, 0, 10, true, 'fast');
  for (let i = 0; i < lost; i++) history.ping(0, 100 + i, 400 + i, false, 'fast');
  history.ping(0, 1000, 1010, true, 'fast');
  return history.brackets(() => true).enclose(50, 900);
}

/** The ports asked of an address that answers open on whatever it is asked. */
async function randomPorts(random: () => number): Promise<number[]> {
  const ledger = ledgerOf(addressOf('198.51.100.1', segment([443], 'open')));
  const asked: number[] = [];
  const ask = async (_: number, port: number) => {
    asked.push(port);
    return answer('open');
  };
  const acceptsAnything = new AcceptsAnything({
    ...{ ledger, random, ask, atOnce: 8 },
    concerns: () => true,
    cancelled: () => false,
  });
  acceptsAnything.opened(0);
  await acceptsAnything.finished();
  return asked;
}
