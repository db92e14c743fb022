// The delay bridge: as slow as asked for, lossy by its seed, bounded, silent where nobody is, and gone with its lab.
import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { describeLab } from '../describe-lab.ts';
import type { Lab } from '../lab.ts';
import { ADDRESSES } from '../topology.ts';
import { connectFrom, withLab } from '../with-lab.ts';
import { addBridge, type BridgeOptions, whyNoBridge } from './add-bridge.ts';

const STDERR = 2;
const far = ADDRESSES.far.ipv4[0] as string;
const far6 = ADDRESSES.far.ipv6[0] as string;
const NOBODY = '203.0.113.77';

const ASK_ALL = fileURLToPath(new URL('ask-all.mjs', import.meta.url));

/** The closed ports of `far` that gave no answer to their only SYN. */
async function silentPorts(lab: Lab, ports: readonly number[]): Promise<number[]> {
  const command = [process.execPath, ASK_ALL, far, JSON.stringify(ports)];
  const { stdout, stderr } = await lab.run('vantage', command);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as number[];
}

/** Lays a bridge, asks, and cuts it again. */
async function askOver(lab: Lab, options: BridgeOptions, ports: readonly number[]): Promise<number[]> {
  const bridge = await addBridge(lab, options);
  const silent = await silentPorts(lab, ports);
  await bridge.end();
  return silent;
}

const why = whyNoBridge();
// It serves the benchmark: a machine that has the lab and no compiler, or no TUN device, may do without, and says so.
const skipped = why !== undefined;
if (skipped) writeSync(STDERR, `\nLAB TESTS SKIPPED: "the delay bridge" did not run: ${why}.\n`);

describeLab('the delay bridge', () => {
  it.skipIf(skipped)('delays both ways, in both families', () =>
    withLab(async (lab) => {
      await lab.listen('far', '::', [80]);
      await addBridge(lab, { delayMs: 20 });
      // The first connect of a process also loads what Node needs for it.
      const [, ...timed] = await connectFrom(lab, [
        [far, 80],
        [far, 80],
        [far6, 80],
      ]);
      for (const { said, ms } of timed) {
        expect(said).toBe('connected');
        expect(ms).toBeGreaterThanOrEqual(39);
        expect(ms).toBeLessThan(80);
      }
    }),
  );

  it.skipIf(skipped)('loses the same packets with the same seed, in whatever order they come', () =>
    withLab(async (lab) => {
      const ports = Array.from({ length: 400 }, (_, index) => 1000 + index);
      const first = await askOver(lab, { delayMs: 1, lossPercent: 20, seed: 7 }, ports);
      const again = await askOver(lab, { delayMs: 1, lossPercent: 20, seed: 7 }, ports.toReversed());
      const other = await askOver(lab, { delayMs: 1, lossPercent: 20, seed: 8 }, ports);
      expect(again).toEqual(first);
      expect(other).not.toEqual(first);
      // 36 % of 400 lose the question or the answer: 144, and five standard deviations are 48.
      for (const { length } of [first, other]) {
        expect(length).toBeGreaterThan(96);
        expect(length).toBeLessThan(192);
      }
    }),
  );

  it.skipIf(skipped)('loses nothing where none is asked for, and says what went over it', () =>
    withLab(async (lab) => {
      const bridge = await addBridge(lab, { delayMs: 1 });
      const ports = Array.from({ length: 300 }, (_, index) => 1000 + index);
      expect(await silentPorts(lab, ports)).toEqual([]);
      const { forth, back } = await bridge.end();
      for (const lane of [forth, back]) {
        // Multicast listener reports of IPv6 may go along, and the last of them be on its way still when the bridge ends.
        expect(lane).toMatchObject({ lost: 0, overflowed: 0 });
        expect(lane.sent).toBeGreaterThanOrEqual(300);
        expect(lane.received).toBeGreaterThanOrEqual(lane.sent);
      }
    }),
  );

  it.skipIf(skipped)('holds no more than its queue', () =>
    withLab(async (lab) => {
      const bridge = await addBridge(lab, { delayMs: 100, queue: 10 });
      const ports = Array.from({ length: 50 }, (_, index) => 1000 + index);
      expect((await silentPorts(lab, ports)).length).toBeGreaterThan(0);
      expect((await bridge.end()).forth.overflowed).toBeGreaterThan(0);
    }),
  );

  it.skipIf(skipped)('an address behind it that nobody has is silent', () =>
    withLab(async (lab) => {
      await addBridge(lab, { delayMs: 1 });
      const [dead, alive] = await connectFrom(lab, [
        [NOBODY, 80],
        [far, 80],
      ]);
      expect(dead).toMatchObject({ said: 'silence', icmpIn: 0 });
      expect(alive?.said).toBe('ECONNREFUSED');
    }),
  );

  it.skipIf(skipped)('ends with the lab', async () => {
    let ended: Promise<unknown> = Promise.resolve();
    await withLab(async (lab) => {
      const { start } = lab;
      lab.start = (...args) => {
        const started = start(...args);
        if (args[1][0]?.endsWith('delay-bridge')) ended = started.finished;
        return started;
      };
      await addBridge(lab, { delayMs: 1 });
    });
    expect(await ended).toMatchObject({ signal: 'SIGKILL' });
  });
});
