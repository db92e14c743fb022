// Whenever a run is stopped, nothing passes that the whole run would not have let pass: what is not known yet is inconclusive.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { judge } from '../../../src/evaluate/judge.ts';
import type { ExpectedState, VerdictKind } from '../../../src/model/words.ts';
import { observations } from '../../../src/probe/observations.ts';
import { addressOf, segment } from '../ledger-of.ts';
import { type MadeUpRun, madeUpRun, type Network } from '../made-up-network.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const HOST = '198.51.100.1';
const OTHER = '198.51.100.2';
const EXPECTED = ['open', 'closed', 'filtered', 'blocked'] as const;
type Behaviour = 'open' | 'refused' | 'silent' | 'reject' | 'open-to-odd' | 'late';

const behaviour = fc.constantFrom<Behaviour>('open', 'refused', 'silent', 'silent', 'reject', 'open-to-odd', 'late');
const scenes = fc.record({
  ports: fc.array(fc.record({ expected: fc.constantFrom(...EXPECTED), behaviour }), { minLength: 2, maxLength: 14 }),
  /** After so many SYNs the address falls silent to us, for all ports but the first. */
  bansAfter: fc.option(fc.integer({ min: 1, max: 40 })),
  acceptsAnything: fc.boolean(),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  stopAt: fc.integer({ min: 0, max: 9000 }),
});
type Scene = typeof scenes extends fc.Arbitrary<infer T> ? T : never;

function networkOf({ ports, bansAfter, acceptsAnything }: Scene): Network {
  let sent = 0;
  return ({ address, port, before, flow }) => {
    if (address !== HOST) return 'open';
    if (port === 1) return 'open';
    if (bansAfter !== null && ++sent > bansAfter) return 'silent';
    const of = ports[port - 2]?.behaviour;
    if (of === undefined) return acceptsAnything ? 'open' : 'silent';
    if (of === 'open-to-odd') return flow === 1 ? 'open' : 'refused';
    if (of === 'late') return before === 0 ? 'silent' : 'open';
    return of;
  };
}

async function verdictsOf(scene: Scene, how: Pick<MadeUpRun, 'stopAt' | 'endBy'>): Promise<VerdictKind[]> {
  const segments = scene.ports.map(({ expected }, i) => segment([i + 2], expected));
  const target = addressOf(HOST, segment([1], 'open'), ...segments);
  const witness = addressOf(OTHER, segment([443], 'open'));
  const { ledger, responders, rounds } = await madeUpRun([target, witness], networkOf(scene), {
    seed: scene.seed,
    ...how,
  });
  const stopped = how.stopAt !== undefined || rounds.cutShort ? 'out-of-time' : null;
  const isEvidence = (index: number) => rounds.isEvidence(index);
  const isChecked = (index: number) => rounds.isChecked(index);
  const [seen] = observations(ledger, responders, isEvidence, stopped, new Map(), isChecked);
  const expectedOf: ExpectedState[] = ['open', ...scene.ports.map(({ expected }) => expected)];
  return expectedOf.map((expected, i) => judge(expected, 'vouched', seen?.at(i) as Parameters<typeof judge>[2]));
}

it('lets nothing pass that the whole run does not, wherever it is stopped', async () => {
  await fc.assert(
    fc.asyncProperty(scenes, async (scene) => {
      const whole = await verdictsOf(scene, {});
      const cut = await verdictsOf(scene, { stopAt: scene.stopAt });
      const better = cut.flatMap((kind, i) => (kind === 'pass' && whole[i] !== 'pass' ? [i] : []));
      expect({ better, cut, whole }).toMatchObject({ better: [] });
    }),
    { numRuns: 150 },
  );
}, 120_000);

it('lets nothing pass that the whole run does not, where it begins no further round', async () => {
  await fc.assert(
    fc.asyncProperty(scenes, async (scene) => {
      const whole = await verdictsOf(scene, {});
      const cut = await verdictsOf(scene, { endBy: scene.stopAt });
      const better = cut.flatMap((kind, i) => (kind === 'pass' && whole[i] === 'violation' ? [i] : []));
      expect({ better, cut, whole }).toMatchObject({ better: [] });
    }),
    { numRuns: 150 },
  );
}, 120_000);
