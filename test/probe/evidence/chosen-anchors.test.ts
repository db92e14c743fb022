// `anchors` of a policy: only these ports are asked again and again, whatever else of the address answers.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anchorsNotAsked, extraTargets } from '../../../src/probe/extra-targets.ts';
import { observations } from '../../../src/probe/observations.ts';
import { addressOf, heard, ledgerOf, respondersOf, segment } from '../ledger-of.ts';
import { madeUpRun, type Network } from '../made-up-network.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const HOST = '198.51.100.1';
const OPEN = [22, 443, 8080];
const BLOCKED = Array.from({ length: 60 }, (_, i) => 9000 + i);
const host = (anchors?: readonly number[]) => ({
  ...addressOf(HOST, segment(OPEN, 'open'), segment(BLOCKED, 'blocked')),
  ...(anchors === undefined ? {} : { anchors }),
});
const answers =
  (...ports: readonly number[]): Network =>
  ({ port }) =>
    ports.includes(port) ? 'open' : 'silent';

describe('chosen anchors', () => {
  it('alone are asked again and again; the others once, and once at the end', async () => {
    const run = await madeUpRun([host([8080])], answers(...OPEN));
    const seen = (port: number) => run.syns.filter((syn) => syn.port === port).length;
    expect(seen(22)).toBe(1);
    expect(seen(443)).toBeLessThanOrEqual(2);
    expect(seen(8080)).toBeGreaterThan(20);
    expect(BLOCKED.every((port) => run.of(port).isEvidence)).toBe(true);
  });

  it('that do not answer are not replaced by others, of this address or elsewhere', async () => {
    const other = addressOf('198.51.100.2', segment([443], 'open'));
    const run = await madeUpRun([host([8080]), other], answers(22, 443));
    for (const port of [22, 443])
      expect(run.syns.filter((syn) => syn.port === port && syn.address === HOST).length).toBeLessThanOrEqual(2);
    expect(BLOCKED.some((port) => run.of(port).isEvidence)).toBe(false);
    expect(run.responders.anchorsAmiss(0)).toEqual([8080]);
    expect(run.responders.anchorsAmiss(1)).toBeNull();
    // It does not ask in vain: other hosts cannot vouch for this one.
    expect(run.endedAt).toBeLessThan(10_000);
  });

  it('of an address that says nothing at all leave it to others to vouch', async () => {
    const other = addressOf('198.51.100.2', segment([443], 'open'));
    const run = await madeUpRun([host([8080]), other], ({ address }) => (address === HOST ? 'silent' : 'open'));
    expect(run.responders.anchorsAmiss(0)).toBeNull();
    expect(BLOCKED.every((port) => run.of(port).isEvidence)).toBe(true);
  });

  it('that do not answer are named in the observation of what is silent beside others that do', () => {
    const ledger = ledgerOf(host([8080]));
    const responders = respondersOf(ledger);
    heard(ledger, responders, 1);
    ledger.record(3, { kind: 'silent', errno: null, askedAt: 100, endedAt: 1600 });
    const [seen] = observations(ledger, responders, () => false, null);
    expect(seen?.at(3)).toMatchObject({ state: 'unknown', cause: 'deaf-vantage', anchorsAmiss: [8080] });
    heard(ledger, responders, 2);
    const [again] = observations(ledger, responders, () => false, null);
    expect(again?.at(3)).not.toHaveProperty('anchorsAmiss');
  });

  it('that nothing is expected of are asked besides', async () => {
    const planned = host([22, 8443, 9443]);
    const extra = anchorsNotAsked([planned, host()]);
    expect(extra.map(({ address, port }) => `${address}:${port}`)).toEqual([`${HOST}:8443`, `${HOST}:9443`]);
    const run = await madeUpRun([planned, ...extraTargets(extra)], answers(22, 443, 8443));
    expect(run.syns.filter(({ port }) => port === 8443).length).toBeGreaterThan(20);
    expect(run.syns.filter(({ port }) => port === 22).length).toBe(1);
    expect(BLOCKED.every((port) => run.of(port).isEvidence)).toBe(true);
  });
});
