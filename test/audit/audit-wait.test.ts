// A run that waits, on real sockets: a service that comes up late, and a port that closes late.
import { afterEach, expect, it } from 'vitest';
import { type AuditOptions, audit } from '../../src/audit.ts';
import { closedPort, type Listener, listener } from '../cli/loopback.ts';
import { nobody, options, reportOf, sourceOf } from './report-of.ts';

const listeners: Listener[] = [];
const opened = async (port = 0) => {
  const one = await listener(undefined, port);
  listeners.push(one);
  return one;
};
const waiting = (limitMs: number, onRound: () => void): Pick<AuditOptions, 'wait'> => ({ wait: { limitMs, onRound } });

afterEach(async () => {
  for (const one of listeners.splice(0)) await one.close();
});

it('passes once the late service is there, and asked what held no more than twice', async () => {
  const up = await Promise.all(Array.from({ length: 6 }, () => opened()));
  const late = await closedPort();
  const source = sourceOf(`{ host: 127.0.0.1, open: [${[...up.map(({ port }) => port), late].join(', ')}] }`);
  let rounds = 0;
  const report = await reportOf(
    source,
    waiting(60_000, () => void (rounds++ === 1 && opened(late))),
  );
  expect(report.result).toBe('pass');
  expect(report.wait).toMatchObject({ held: true, rounds: 4, flapped: [] });
  expect(report.totals.probes).toBe(7);
  const asked = up.map(({ connections }) => connections()).sort((a, b) => a - b);
  // Three of them were asked along in both rounds between, to show that the machine hears the address.
  expect(asked).toEqual([2, 2, 2, 4, 4, 4]);
});

it('passes once what must not be open has closed, by an answer or by what others answer', async () => {
  const [up, old] = [await opened(), await opened()];
  const source = sourceOf(`{ host: 127.0.0.1, open: ${up.port}, blocked: ${old.port} }`);
  const report = await reportOf(
    source,
    waiting(60_000, () => void old.close()),
  );
  listeners.splice(listeners.indexOf(old), 1);
  expect(report.result).toBe('pass');
  expect(report.wait).toMatchObject({ held: true, rounds: 3 });
});

it('names a service that goes while another comes', async () => {
  const [steady, shaky] = [await opened(), await opened()];
  const late = await closedPort();
  const source = sourceOf(`{ host: 127.0.0.1, open: [${steady.port}, ${shaky.port}, ${late}] }`);
  let rounds = 0;
  const report = await reportOf(
    source,
    waiting(60_000, () => {
      rounds++;
      if (rounds === 1) {
        listeners.splice(listeners.indexOf(shaky), 1);
        void shaky.close();
        void opened(late);
      }
      if (rounds === 2) void opened(shaky.port);
    }),
  );
  expect(report.result).toBe('pass');
  expect(report.wait?.flapped).toMatchObject([{ host: '127.0.0.1', ports: `${shaky.port}`, times: 1 }]);
});

it('gives up in time, and its report is that of a whole round', async () => {
  const [up, never] = [await opened(), await closedPort()];
  const source = sourceOf(`{ host: 127.0.0.1, open: [${up.port}, ${never}] }`);
  const report = await reportOf(
    source,
    waiting(2500, () => {}),
  );
  expect(report.result).toBe('fail');
  expect(report.totals.probes).toBe(2);
  expect(report.wait?.held).toBe(false);
});

it('asks an address that DNS has only now', async () => {
  const up = await opened();
  let known = false;
  const outcome = await audit([sourceOf(`{ host: new.example, family: ipv4, open: ${up.port} }`)], {
    ...options(
      waiting(60_000, () => {
        known = true;
      }),
    ),
    ownOf: nobody,
    lookup: async () => {
      if (known) return ['127.0.0.1'];
      throw Object.assign(new Error('none'), { code: 'ENOTFOUND' });
    },
  });
  expect(outcome.kind === 'report' && outcome.report).toMatchObject({ result: 'pass', wait: { held: true } });
});
