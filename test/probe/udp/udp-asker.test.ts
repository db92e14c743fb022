import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/seeded-random.ts';
import type { UdpQuestion } from '../../../src/model/udp-services.ts';
import type { Answer } from '../../../src/probe/record/answer.ts';
import { UdpAsker, type UdpManner } from '../../../src/probe/udp/udp-asker.ts';
import { closedUdpPort } from '../../cli/loopback.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server on a thread of its own: it says its port, that it was asked, and answers 100 ms later. */
const ANSWERS_LATE = `
  const { parentPort } = require('node:worker_threads');
  const socket = require('node:dgram').createSocket('udp4');
  socket.on('message', (question, from) => {
    parentPort.postMessage('asked');
    setTimeout(() => socket.send('late', from.port, from.address), 100);
  });
  socket.bind(0, '127.0.0.1', () => parentPort.postMessage(socket.address().port));`;

interface Server {
  readonly port: number;
  readonly heard: Buffer[];
  readonly askers: RemoteInfo[];
}

/** A UDP server that answers as told; null: it says nothing. */
async function serve(
  reply: ((question: Buffer, from: RemoteInfo, socket: Socket) => void) | null,
  host = '127.0.0.1',
): Promise<Server> {
  const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4');
  closing.push(() => new Promise<void>((done) => socket.close(() => done())));
  const heard: Buffer[] = [];
  const askers: RemoteInfo[] = [];
  socket.on('message', (question, from) => {
    heard.push(question);
    askers.push(from);
    reply?.(question, from, socket);
  });
  await new Promise<void>((ready) => socket.bind(0, host, ready));
  return { port: socket.address().port, heard, askers };
}

const echo = (question: Buffer, from: RemoteInfo, socket: Socket) => socket.send(question, from.port, from.address);

type Told = Answer & { source: string | null };

function ask(by: UdpAsker, address: string, port: number, question: UdpQuestion = 'empty', timeoutMs = 5000) {
  return new Promise<Told>((resolve, reject) => {
    let told = false;
    by.ask({ address, family: address.includes(':') ? 6 : 4, port, question, flow: 0 }, timeoutMs, (answer, source) => {
      if (told) reject(new Error('told twice'));
      told = true;
      // What comes later must not be told as well.
      setImmediate(() => resolve({ ...answer, source }));
    });
  });
}

const asker = () => new UdpAsker(seededRandom(1));

/**
 * What a closed port says once something comes back. On loopback, too, a datagram or the ICMP error for it may be lost: where others
 * keep a processor's queue full, Linux drops what is beyond its end (net.core.netdev_max_backlog).
 */
async function askClosed(by: UdpAsker, host: string, question: UdpQuestion = 'empty'): Promise<Told> {
  for (let tries = 1; ; tries++) {
    const told = await ask(by, host, await closedUdpPort(host), question, 500);
    if (told.kind !== 'silent' || tries === 20) return told;
  }
}

describe('UdpAsker', () => {
  it.each(['127.0.0.1', '::1'])('hears a reply from %s, and from which address it asked', async (host) => {
    const { port, heard } = await serve(echo, host);
    const by = asker();
    const told = await ask(by, host, port);
    expect(told).toMatchObject({ kind: 'open', errno: null, source: host });
    expect(told.endedAt).toBeGreaterThanOrEqual(told.askedAt);
    expect(heard).toEqual([Buffer.alloc(0)]);
    expect(by.inFlight).toBe(0);
    expect(by.icmpErrors).toEqual({ 4: 0, 6: 0 });
  });

  it.each(['127.0.0.1', '::1'])('hears a closed port of %s refuse, and counts the ICMP error', async (host) => {
    const by = asker();
    expect(await askClosed(by, host)).toMatchObject({ kind: 'refused', errno: 'ECONNREFUSED' });
    expect(by.icmpErrors).toEqual(host === '::1' ? { 4: 0, 6: 1 } : { 4: 1, 6: 0 });
    expect(by.inFlight).toBe(0);
  });

  it('calls a port silent when its time is over, and not before', async () => {
    const { port, heard } = await serve(null);
    const told = await ask(asker(), '127.0.0.1', port, 'empty', 120);
    expect(told).toMatchObject({ kind: 'silent', errno: null });
    // A timer of Node's may fire a fraction of a millisecond early.
    expect(told.endedAt - told.askedAt).toBeGreaterThan(118);
    expect(heard).toHaveLength(1);
  });

  it('does not call an answer silence because this process was busy when it came', async () => {
    const server = new Worker(ANSWERS_LATE, { eval: true });
    closing.push(() => server.terminate());
    const port = await new Promise<number>((resolve) => server.once('message', resolve));
    const asked = new Promise<void>((resolve) => server.once('message', () => resolve()));
    const answering = ask(asker(), '127.0.0.1', port, 'empty', 400);
    await asked;
    // The answer and the end of the time fall into this.
    const until = performance.now() + 600;
    while (performance.now() < until);
    expect((await answering).kind).toBe('open');
  });

  it('asks the question of the protocol, and takes any reply for somebody who is there', async () => {
    const { port, heard } = await serve((_, from, socket) => socket.send('what?', from.port, from.address));
    expect((await ask(asker(), '127.0.0.1', port, 'dns')).kind).toBe('open');
    // RFC 1035: one question, no answers.
    expect(heard[0]?.subarray(4, 8)).toEqual(Buffer.from([0, 1, 0, 0]));
  });

  it('asks each attempt with an id and a port of its own', async () => {
    const { port, heard, askers } = await serve(echo);
    const by = asker();
    await Promise.all([ask(by, '127.0.0.1', port, 'dns'), ask(by, '127.0.0.1', port, 'dns')]);
    expect(heard[0]).not.toEqual(heard[1]);
    expect(askers[0]?.port).not.toBe(askers[1]?.port);
  });

  it('hears an answer from another port, as TFTP gives it', async () => {
    const { port } = await serve((_, from) => {
      const other = createSocket('udp4');
      const error = Buffer.from([0, 5, 0, 1, 0x6e, 0x6f, 0]);
      other.send(error, from.port, from.address, () => other.close());
    });
    expect((await ask(asker(), '127.0.0.1', port, 'tftp')).kind).toBe('open');
  });

  it('takes nothing else from another port for an answer, and for no other protocol', async () => {
    const stranger = (text: string | Buffer) => (_: Buffer, from: RemoteInfo) => {
      const other = createSocket('udp4');
      other.send(text, from.port, from.address, () => other.close());
    };
    const rubbish = await serve(stranger('not TFTP'));
    const plain = await serve(stranger(Buffer.from([0, 5, 0, 1, 0x6e, 0x6f, 0])));
    const by = asker();
    const told = await Promise.all([
      ask(by, '127.0.0.1', rubbish.port, 'tftp', 200),
      ask(by, '127.0.0.1', plain.port, 'dns', 200),
      ask(by, '127.0.0.1', plain.port, 'empty', 200),
    ]);
    expect(told.map(({ kind }) => kind)).toEqual(['silent', 'silent', 'silent']);
  });

  describe('where the first question brings nothing', () => {
    /** Replies from another address of this machine, as a server does that lets the kernel choose one. */
    const fromElsewhere = (reply: (question: Buffer) => Buffer) => (question: Buffer, from: RemoteInfo) => {
      const other = createSocket('udp4');
      other.bind(0, '127.0.0.2', () => other.send(reply(question), from.port, from.address, () => other.close()));
    };
    const answered = (question: Buffer) => {
      const reply = Buffer.from(question);
      reply.writeUInt16BE(0x8005, 2);
      return reply;
    };
    const askAs = (by: UdpAsker, port: number, question: UdpQuestion, manner: UdpManner, timeoutMs = 5000) =>
      new Promise<Answer>((done) =>
        by.ask({ address: '127.0.0.1', family: 4, port, question, flow: 0 }, timeoutMs, done, { manner }),
      );

    it('asks it again with the further ones, in a moment and once', async () => {
      const { port, heard } = await serve(null);
      await ask(asker(), '127.0.0.1', port, 'dns', 150);
      expect(heard.map((question) => question.subarray(2, 4).toString('hex'))).toEqual([
        '0000',
        '0000',
        '0100',
        '0000',
      ]);
      expect(heard[1]).toEqual(heard[0]);
    });

    it('asks a port that answers, or refuses, once', async () => {
      const { port, heard } = await serve(echo);
      const by = asker();
      await ask(by, '127.0.0.1', port, 'dns');
      expect(heard).toHaveLength(1);
      expect((await askClosed(by, '127.0.0.1', 'dns')).kind).toBe('refused');
      expect(by.icmpErrors).toEqual({ 4: 1, 6: 0 });
    });

    it('hears an answer from another address that has the id of a question', async () => {
      const { port } = await serve(fromElsewhere(answered));
      expect((await ask(asker(), '127.0.0.1', port, 'dns')).kind).toBe('open');
    });

    it('takes nothing from another address that has not, nor an answer without an id, nor any to an empty datagram', async () => {
      const stray = await serve(fromElsewhere(() => Buffer.from('000084000000000000000000', 'hex')));
      const tftp = await serve(fromElsewhere(() => Buffer.from([0, 5, 0, 1, 0x6e, 0x6f, 0])));
      const by = asker();
      const told = await Promise.all([
        ask(by, '127.0.0.1', stray.port, 'dns', 200),
        ask(by, '127.0.0.1', tftp.port, 'tftp', 200),
        ask(by, '127.0.0.1', tftp.port, 'empty', 200),
      ]);
      expect(told.map(({ kind }) => kind)).toEqual(['silent', 'silent', 'silent']);
    });

    it('asks once, where an ICMP error is looked for', async () => {
      const { port, heard } = await serve(null);
      expect((await askAs(asker(), port, 'stun', 'once', 400)).kind).toBe('silent');
      expect(heard).toHaveLength(1);
    });

    it('asks an anchor the one question that it answered, from where it is heard', async () => {
      const chaosAlone = await serve((question, from, socket) => {
        if (question.readUInt16BE(question.length - 2) === 3) socket.send(answered(question), from.port, from.address);
      });
      const elsewhere = await serve(fromElsewhere(answered));
      const by = asker();
      for (const { port, heard } of [chaosAlone, elsewhere]) {
        expect((await ask(by, '127.0.0.1', port, 'dns')).kind).toBe('open');
        heard.length = 0;
        expect((await askAs(by, port, 'dns', 'as-answered')).kind).toBe('open');
        expect(heard).toHaveLength(1);
      }
    });

    it('lets each datagram after the first wait until it may leave', async () => {
      const { port, heard } = await serve(null);
      const waiting: (() => void)[] = [];
      const ready = () => new Promise<void>((go) => waiting.push(go));
      const target = { address: '127.0.0.1', family: 4, port, question: 'dns', flow: 0 } as const;
      const told = new Promise<Answer>((done) => asker().ask(target, 200, done, { ready }));
      for (let sent = 1; sent <= 3; sent++) {
        await expect.poll(() => waiting.length).toBe(sent);
        expect(heard.length).toBeLessThanOrEqual(sent);
        waiting[sent - 1]?.();
      }
      expect((await told).kind).toBe('silent');
      expect(heard).toHaveLength(4);
    });
  });

  it('hears a closed TFTP port refuse', async () => {
    expect((await askClosed(asker(), '127.0.0.1', 'tftp')).kind).toBe('refused');
  });

  it.each(['empty', 'tftp'] as const)(
    'ends what is in flight as cancelled (%s), and asks nothing more',
    async (question) => {
      const { port, heard } = await serve(null);
      const by = asker();
      const waiting = Array.from({ length: 20 }, () => ask(by, '127.0.0.1', port, question, 60_000));
      await expect.poll(() => heard.length).toBeGreaterThanOrEqual(20);
      by.stop();
      expect(new Set((await Promise.all(waiting)).map(({ kind }) => kind))).toEqual(new Set(['cancelled']));
      const before = heard.length;
      expect((await ask(by, '127.0.0.1', port)).kind).toBe('cancelled');
      expect(by.inFlight).toBe(0);
      await new Promise((turn) => setTimeout(turn, 30));
      expect(heard).toHaveLength(before);
    },
  );

  it('may be stopped before Node has connected the socket', async () => {
    const { port } = await serve(echo);
    const by = asker();
    const waiting = ask(by, '127.0.0.1', port, 'tftp');
    by.stop();
    expect(await waiting).toMatchObject({ kind: 'cancelled', source: null });
  });

  it('leaves no socket and no timer behind', async () => {
    const { port } = await serve(echo);
    const by = asker();
    const { port: mute } = await serve(null);
    const closed = await closedUdpPort('127.0.0.1');
    const held = (what: RegExp) => process.getActiveResourcesInfo().filter((name) => what.test(name)).length;
    const timers = held(/^Timeout$/);
    // Twenty of each kind: the test runner has a timer or two of its own, which may end meanwhile.
    const twenty = (each: () => Promise<unknown>) => Promise.all(Array.from({ length: 20 }, each));
    await twenty(() => ask(by, '127.0.0.1', port, 'tftp', 10_000));
    // Ten seconds for the one whose ICMP error is lost; the others have their answer at once, and must give up the rest.
    await twenty(() => ask(by, '127.0.0.1', closed, 'tftp', 10_000));
    await twenty(() => ask(by, '127.0.0.1', mute, 'tftp', 50));
    const waiting = twenty(() => ask(by, '127.0.0.1', mute, 'tftp', 600_000));
    by.stop();
    await waiting;
    // Node lists the timers that keep the process alive: a run that is over must not wait ten minutes for one.
    expect(held(/^Timeout$/)).toBeLessThan(timers + 20);
    // The two servers of this test; Node closes a socket a moment later.
    await expect.poll(() => held(/^udp/i)).toBe(2);
  });

  it('says of a send that this machine cannot make that it is its own failure', async () => {
    // Nobody may send to the broadcast address without asking the kernel for it: connect() itself fails.
    const told = await ask(asker(), '255.255.255.255', 9999, 'empty', 300);
    expect(['local', 'resources']).toContain(told.kind);
    expect(told.errno).not.toBeNull();
  });
});
