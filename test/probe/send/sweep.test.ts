import { type AddressInfo, createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/seeded-random.ts';
import type { Answer } from '../../../src/probe/record/answer.ts';
import { Asker } from '../../../src/probe/send/asker.ts';
import type { Pace } from '../../../src/probe/send/pace.ts';
import { sweep } from '../../../src/probe/send/sweep.ts';
import type { SweepContext, SweepView } from '../../../src/probe/send/sweep-context.ts';
import { silentPort } from '../../silent-port.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Done = (answer: Answer, source: string | null) => void;
const UNLIMITED: Pace = { rate: null, perHost: null, inFlight: 1000 };
const now = (kind: Answer['kind'], errno: string | null = null): Answer => ({
  kind,
  errno,
  askedAt: performance.now(),
  endedAt: performance.now(),
});

/** Probes by the number of their address; each has a port of its own. */
function view(addressOf: readonly number[]): SweepView {
  return {
    addressOf: Uint32Array.from(addressOf),
    port: Uint16Array.from(addressOf.map((_, index) => index + 1)),
    address: (index) => ({ address: `198.51.100.${addressOf[index]}` }),
  };
}

/** An asker that opens no socket. */
class MadeUpAsker {
  stopped = false;
  inFlight = 0;
  most = 0;
  readonly asked: { address: string; port: number; timeoutMs: number; learn: boolean; at: number }[] = [];
  readonly #reply: (port: number, done: Done) => void;
  constructor(reply: (port: number, done: Done) => void) {
    this.#reply = reply;
  }
  ask(address: string, port: number, timeoutMs: number, learn: boolean, done: Done): void {
    this.asked.push({ address, port, timeoutMs, learn, at: performance.now() });
    if (this.stopped) {
      done(now('cancelled'), null);
      return;
    }
    this.most = Math.max(this.most, ++this.inFlight);
    this.#reply(port, (answer, source) => {
      this.inFlight--;
      done(answer, source);
    });
  }
}

interface Wish {
  readonly pace?: Pace;
  readonly context?: Partial<SweepContext>;
  readonly onAnswer?: (index: number, answer: Answer) => void;
  readonly random?: () => number;
  readonly held?: () => number;
  readonly hasAnswered?: (address: number) => boolean;
}

async function run(asker: MadeUpAsker | Asker, ledger: SweepView, probes: readonly number[], wish: Wish = {}) {
  const answers = new Map<number, Answer[]>();
  const context: SweepContext = {
    asker: asker as Asker,
    ledger,
    learnSource: () => {},
    knowsSource: () => true,
    onSend: () => {},
    takeSentBesides: () => 0,
    worthRetrying: () => true,
    ...wish.context,
  };
  await sweep(context, probes, {
    timeoutMs: () => 400,
    pace: wish.pace ?? UNLIMITED,
    random: wish.random ?? seededRandom(7),
    held: wish.held,
    ...(wish.hasAnswered === undefined ? {} : { hasAnswered: wish.hasAnswered }),
    onAnswer: (index, answer) => {
      answers.set(index, [...(answers.get(index) ?? []), answer]);
      wish.onAnswer?.(index, answer);
    },
  });
  return answers;
}

const later =
  (answer: () => Answer, ms = 1) =>
  (_port: number, done: Done) => {
    setTimeout(() => done(answer(), null), ms);
  };
const indexes = (count: number) => Array.from({ length: count }, (_, i) => i);
const onHosts = (count: number, hosts: number) => view(indexes(count).map((i) => i % hosts));

describe('sweep', () => {
  it('asks addresses that never answered before those that do, as it waits longest for them', async () => {
    const asker = new MadeUpAsker(later(() => now('silent')));
    await run(asker, onHosts(60, 6), indexes(60), { hasAnswered: (address) => address % 2 === 0 });
    const heard = asker.asked.map(({ address }) => Number(address.split('.').at(-1)) % 2 === 0);
    expect(heard).toEqual([...Array(30).fill(false), ...Array(30).fill(true)]);
  });

  it('asks those that do while the pace of the others leaves it the time', async () => {
    const asker = new MadeUpAsker(later(() => now('silent')));
    const pace: Pace = { rate: null, perHost: 100, inFlight: 1000 };
    await run(asker, onHosts(40, 2), indexes(40), { pace, hasAnswered: (address) => address === 0 });
    const [first, second] = [0, 1].map((address) =>
      asker.asked.findIndex((one) => one.address.endsWith(`.${address}`)),
    );
    expect(second).toBe(0);
    // Nobody waits for the 20 ports of the one to be through.
    expect(first).toBeLessThan(10);
  });

  it('hears open, closed and silent ports of this machine, each once', async () => {
    const server = createServer((socket) => socket.on('error', () => {}));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const open = (server.address() as AddressInfo).port;
    const other = createServer();
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    const closed = (other.address() as AddressInfo).port;
    await new Promise((done) => other.close(done));
    const silent = await silentPort();
    const asker = new Asker();
    closing.push(
      () => server.close(),
      silent.close,
      () => asker.close(),
    );
    const ledger: SweepView = {
      addressOf: Uint32Array.from([0, 0, 0]),
      port: Uint16Array.from([open, closed, silent.port]),
      address: () => ({ address: '127.0.0.1' }),
    };
    const sources: string[] = [];
    const context = { knowsSource: () => false, learnSource: (_: number, source: string) => void sources.push(source) };
    const answers = await run(asker, ledger, [0, 1, 2], { context });
    expect([0, 1, 2].map((i) => answers.get(i)?.map(({ kind }) => kind))).toEqual([['open'], ['refused'], ['silent']]);
    expect(new Set(sources)).toEqual(new Set(['127.0.0.1']));
    expect(asker.inFlight).toBe(0);
  });

  it('is over at once where nothing is to be asked', async () => {
    expect((await run(new MadeUpAsker(later(() => now('open'))), view([]), [])).size).toBe(0);
  });

  it('asks every probe once, addresses in turn, and the ports of one in another order', async () => {
    const asker = new MadeUpAsker(later(() => now('refused')));
    const answers = await run(asker, onHosts(300, 3), indexes(300));
    expect([...answers.values()].every((told) => told.length === 1)).toBe(true);
    expect(answers.size).toBe(300);
    expect(asker.asked.slice(0, 3).map(({ address }) => address)).toHaveLength(3);
    expect(new Set(asker.asked.slice(0, 3).map(({ address }) => address)).size).toBe(3);
    const first = asker.asked.filter(({ address }) => address.endsWith('.0')).map(({ port }) => port);
    expect(first).not.toEqual([...first].sort((a, b) => a - b));
    expect(new Set(asker.asked.map(({ port }) => port)).size).toBe(300);
  });

  it('begins with no address rather than another: their order is random too', async () => {
    const firsts = new Set<string>();
    for (let seed = 0; seed < 20; seed++) {
      const asker = new MadeUpAsker(later(() => now('refused')));
      await run(asker, onHosts(16, 16), indexes(16), { random: seededRandom(seed) });
      expect(new Set(asker.asked.map(({ address }) => address)).size).toBe(16);
      firsts.add(asker.asked[0]?.address ?? '');
    }
    expect(firsts.size).toBeGreaterThan(5);
  });

  it('holds no more sockets at once than it may', async () => {
    const asker = new MadeUpAsker(later(() => now('refused')));
    expect((await run(asker, onHosts(200, 4), indexes(200), { pace: { ...UNLIMITED, inFlight: 7 } })).size).toBe(200);
    expect(asker.most).toBe(7);
  });

  it('holds fewer while a sweep beside it holds some of them, and all again when that gives them back', async () => {
    const asker = new MadeUpAsker(later(() => now('refused')));
    let [held, mostWhileHeld] = [5, 0];
    const options = {
      pace: { ...UNLIMITED, inFlight: 7 },
      held: () => held,
      onAnswer: (index: number) => {
        if (index !== 20 && held > 0) mostWhileHeld = asker.most;
        if (index === 20) held = 0;
      },
    };
    expect((await run(asker, view([...indexes(200)].map(() => 0)), indexes(200), options)).size).toBe(200);
    expect([mostWhileHeld, asker.most]).toEqual([2, 7]);
  });

  it.each([
    ['in all', { ...UNLIMITED, rate: 400 }, 8],
    ['at one address', { ...UNLIMITED, perHost: 400 }, 1],
  ] as const)('keeps to the rate %s', async (_, pace, hosts) => {
    const asker = new MadeUpAsker(later(() => now('refused')));
    const began = performance.now();
    await run(asker, onHosts(60, hosts), indexes(60), { pace });
    // A burst of 20, and 40 more at 400 a second. A slow machine takes longer, none may be faster.
    expect(performance.now() - began).toBeGreaterThan(80);
  });

  it('lets what is sent along with the probes count for the pace', async () => {
    const asker = new MadeUpAsker(later(() => now('refused')));
    const began = performance.now();
    await run(asker, onHosts(20, 4), indexes(20), {
      pace: { ...UNLIMITED, rate: 400 },
      context: { takeSentBesides: () => 2 },
    });
    expect(performance.now() - began).toBeGreaterThan(80);
  });

  it('asks again what this machine had no descriptor for, holds fewer sockets then, and tells the last answer alone', async () => {
    const free = 10;
    const asker: MadeUpAsker = new MadeUpAsker((_, done) => {
      const answer = asker.inFlight > free ? now('resources', 'EMFILE') : now('refused');
      setTimeout(() => done(answer, null), 1);
    });
    const answers = await run(asker, onHosts(60, 4), indexes(60), { pace: { ...UNLIMITED, inFlight: 20 } });
    expect(answers.size).toBe(60);
    expect([...answers.values()].every((told) => told.length === 1 && told[0]?.kind === 'refused')).toBe(true);
  });

  it('comes to an end where asking again cannot help, and says that it had no means', async () => {
    const asker = new MadeUpAsker(later(() => now('resources', 'EADDRNOTAVAIL')));
    const context = { worthRetrying: () => false };
    const answers = await run(asker, onHosts(50, 2), indexes(50), { context, pace: { ...UNLIMITED, inFlight: 3 } });
    expect(answers.size).toBe(50);
    expect([...answers.values()].every(([told]) => told?.kind === 'resources')).toBe(true);
    expect(asker.asked).toHaveLength(50);
  });

  it('asks again soon, and not for ever, what met itself', async () => {
    const asker = new MadeUpAsker(later(() => now('resources', 'ESELFCONNECT')));
    const answers = await run(asker, view([0]), [0]);
    expect(answers.get(0)?.map(({ kind }) => kind)).toEqual(['resources']);
    expect(asker.asked.length).toBeGreaterThan(2);
  });

  it.each([
    ['at a pace that would take days', { rate: 0.001, perHost: null, inFlight: 1000 }],
    ['at a bound that nothing leaves', { ...UNLIMITED, inFlight: 3 }],
  ])('ends at once when the run is stopped %s, and cancels what it had not asked', async (_, pace) => {
    const silent = await silentPort();
    const asker = new Asker();
    closing.push(silent.close, () => asker.close());
    const count = 5000;
    const ledger: SweepView = {
      addressOf: new Uint32Array(count),
      port: new Uint16Array(count).fill(silent.port),
      address: () => ({ address: '127.0.0.1' }),
    };
    setTimeout(() => asker.stop(), 50);
    const answers = await run(asker, ledger, indexes(count), { pace });
    expect(answers.size).toBe(count);
    expect(answers.get(count - 1)?.map(({ kind }) => kind)).toEqual(['cancelled']);
    expect(asker.inFlight).toBe(0);
  });

  it('hands UDP to those who ask it, and tells what they say', async () => {
    const asker = new MadeUpAsker(later(() => now('refused')));
    const udp = {
      has: (index: number) => index % 2 === 1,
      ask: (_: number, timeoutMs: number, done: Done) => {
        expect(timeoutMs).toBe(400);
        setTimeout(() => done(now('open'), '192.0.2.1'), 1);
      },
    };
    const sent: boolean[] = [];
    const context = { udp, onSend: (_: number, isUdp?: boolean) => void sent.push(isUdp === true) };
    const answers = await run(asker, onHosts(6, 2), indexes(6), { context });
    expect(indexes(6).map((i) => answers.get(i)?.[0]?.kind)).toEqual([
      'refused',
      'open',
      'refused',
      'open',
      'refused',
      'open',
    ]);
    expect(sent.filter(Boolean)).toHaveLength(3);
  });
});
