import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { MOST_CONNECTIONS } from '../../../src/model/services/careful-services.ts';
import type { Answer } from '../../../src/probe/record/answer.ts';
import { Asker } from '../../../src/probe/send/asker.ts';
import { Connections } from '../../../src/probe/send/connections.ts';
import { silentPort } from '../../silent-port.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function listen(host: string): Promise<{ port: number; server: Server }> {
  const server = createServer((socket) => socket.on('error', () => {}));
  await new Promise<void>((ready) => server.listen(0, host, ready));
  closing.push(() => new Promise((done) => server.close(done)));
  return { port: (server.address() as AddressInfo).port, server };
}

function asker(): Asker {
  const made = new Asker();
  closing.push(() => made.close());
  return made;
}

const ask = (by: Asker, host: string, port: number, timeoutMs = 1000, learn = false) =>
  new Promise<Answer & { source: string | null }>((done) =>
    by.ask(host, port, timeoutMs, learn, (answer, source) => done({ ...answer, source })),
  );

describe('Asker', () => {
  it.each(['127.0.0.1', '::1'])(
    'hears an open and a closed port of %s, and from which address it asked',
    async (host) => {
      const { port, server } = await listen(host);
      const by = asker();
      expect(await ask(by, host, port, 1000, true)).toMatchObject({ kind: 'open', errno: null, source: host });
      await new Promise((done) => server.close(done));
      expect(await ask(by, host, port)).toMatchObject({ kind: 'refused', errno: 'ECONNREFUSED' });
      expect(by.inFlight).toBe(0);
    },
  );

  it('sends nothing, and resets at once, so that the server sees no orderly connection', async () => {
    const { port, server } = await listen('127.0.0.1');
    const seen = new Promise<string>((resolve) => {
      server.on('connection', (socket) => {
        socket.on('data', () => resolve('data'));
        socket.on('end', () => resolve('end'));
        socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
      });
    });
    await ask(asker(), '127.0.0.1', port);
    expect(await seen).toBe('ECONNRESET');
  });

  it('counts connections, and asks no port that has seen as many as it may', async () => {
    const { port, server } = await listen('127.0.0.1');
    let accepted = 0;
    server.on('connection', () => accepted++);
    const connections = new Connections();
    for (let seen = 2; seen < MOST_CONNECTIONS; seen++) connections.opened('127.0.0.1', port);
    const by = new Asker(connections);
    closing.push(() => by.close());
    const kinds: string[] = [];
    for (let time = 0; time < 4; time++) kinds.push((await ask(by, '127.0.0.1', port)).kind);
    expect(kinds).toEqual(['open', 'open', 'cancelled', 'cancelled']);
    expect(connections.count('127.0.0.1', port)).toBe(MOST_CONNECTIONS);
    await new Promise((wake) => setTimeout(wake, 50));
    expect(accepted).toBe(2);
  });

  it.skipIf(process.platform === 'win32')('calls a port silent when its time is over, and not before', async () => {
    const { port, close } = await silentPort();
    closing.push(close);
    const answer = await ask(asker(), '127.0.0.1', port, 300);
    expect(answer.kind).toBe('silent');
    expect(answer.endedAt - answer.askedAt).toBeGreaterThanOrEqual(300);
  });

  it('does not call an answer silence because this process was busy when it came', async () => {
    const { port } = await listen('127.0.0.1');
    const answering = ask(asker(), '127.0.0.1', port, 100);
    setImmediate(() => {
      const until = performance.now() + 400;
      while (performance.now() < until);
    });
    expect((await answering).kind).toBe('open');
  });

  it('ends what is in flight as cancelled, and asks nothing more', async () => {
    const { port, close } = await silentPort();
    closing.push(close);
    const by = asker();
    const waiting = ask(by, '127.0.0.1', port, 5000);
    by.stop();
    expect((await waiting).kind).toBe('cancelled');
    expect((await ask(by, '127.0.0.1', port)).kind).toBe('cancelled');
  });
});
