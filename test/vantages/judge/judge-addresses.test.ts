// What vantages take from each other's verdicts, and what they prove.
import { expect, it } from 'vitest';
import type { Verdict } from '../../../src/model/verdict.ts';
import {
  ADDRESS,
  ANSWERS,
  CLOSED,
  EXPOSED,
  FILTERED,
  merged,
  OBSERVED,
  OPEN,
  type Scene,
  UNKNOWN,
} from '../patterns/scenes.ts';

/** `internet 5432: pass anchored`, of each verdict. */
function verdictsOf(scene: Scene): string[] {
  return merged(scene).verdicts.map(
    ({ vantage, ports, verdict, evidence }) => `${vantage} ${ports}: ${verdict} ${evidence}`,
  );
}

const of = (scene: Scene, vantage: string): Verdict =>
  merged(scene).verdicts.find((one) => one.vantage === vantage && one.ports !== '9999') as Verdict;

const LACKS: Partial<Verdict> = { ...FILTERED, verdict: 'inconclusive', lacks: 'proof' };

it.each<[string, Scene]>([
  ['is open to the other', { internet: [FILTERED], vpc: [OPEN] }],
  ['is open to the other on another port', { internet: [FILTERED], vpc: [{ ...OPEN, ports: '443' }] }],
  ['refuses the other with an RST', { internet: [FILTERED], vpc: [CLOSED] }],
  ['is observed open by the other', { internet: [FILTERED], vpc: [OBSERVED] }],
  ['sends this one ICMP errors', { internet: [{ ...FILTERED, cause: 'icmp-admin-prohibited' }], vpc: [OPEN] }],
  [
    'refuses this one, by an RST or not',
    { internet: [{ ...CLOSED, cause: 'refused', evidence: 'none' }], vpc: [OPEN] },
  ],
  [
    'is silent over UDP too',
    {
      internet: [FILTERED, { ...FILTERED, protocol: 'udp', ports: '53', state: 'open|filtered', cause: 'no-reply' }],
      vpc: [OPEN],
    },
  ],
  ['is not known on another port', { internet: [FILTERED, { ...UNKNOWN, ports: '9999' }], vpc: [OPEN] }],
])('an address that is silent to one vantage and %s: no pass', (_, scene) => {
  const verdict = of(scene, 'internet');
  expect(verdict).toMatchObject({ verdict: 'inconclusive', expected: 'blocked' });
  expect(verdict.state).toBe(scene.internet?.[0]?.state);
  expect(verdict.explanation).toContain(
    `No port of ${ADDRESS} that \`internet\` asked answered it, and \`vpc\` got answers`,
  );
  expect(merged(scene).patterns).toContainEqual(expect.objectContaining({ kind: 'shut-to-vantage', protocol: null }));
});

it.each<[string, Scene]>([
  ['both are silent', { internet: [FILTERED], vpc: [FILTERED] }],
  ['one port is open', { internet: [FILTERED, { ...OPEN, ports: '443' }], vpc: [OPEN] }],
  ['one port refuses with an RST', { internet: [FILTERED, ANSWERS], vpc: [OPEN] }],
  [
    'one port replies over UDP',
    { internet: [FILTERED, { ...OBSERVED, ports: '53', protocol: 'udp', cause: 'reply' }], vpc: [OPEN] },
  ],
  ['the other one knows nothing', { internet: [FILTERED], vpc: [UNKNOWN] }],
])('a pass stays where %s', (_, scene) => {
  expect(of(scene, 'internet').verdict).toBe('pass');
});

it('takes nothing from what is not a pass of `blocked` or `filtered`', () => {
  const silent = { ...FILTERED, expected: 'open', verdict: 'violation', severity: 'high' } as const;
  expect(of({ internet: [silent], vpc: [OPEN] }, 'internet')).toMatchObject({ verdict: 'violation', explanation: '' });
});

it('proves exactly the ports that were open from another vantage', () => {
  const lacks = { ...LACKS, ports: '20-25,80', count: 7 };
  const open = { ...OBSERVED, ports: '22-23', count: 2 };
  expect(verdictsOf({ internet: [lacks, ANSWERS], vpc: [open, { ...OPEN, ports: '80' }] })).toEqual([
    'internet 20-21,24-25: inconclusive anchored',
    'internet 22-23,80: pass proven',
    'vpc 22-23: not-judged direct',
    'vpc 80: pass direct',
    'internet 9999: not-judged direct',
  ]);
});

it('lacks nothing more where it is proven, and says of the rest who could prove it', () => {
  const lacks = { ...LACKS, ports: '22-23', count: 2, explanation: 'From here nothing shows it.' };
  const { verdicts } = merged({
    internet: [lacks, ANSWERS],
    vpc: [
      { ...OPEN, ports: '22' },
      { ...CLOSED, ports: '23' },
    ],
  });
  const [proven, rest] = ['22', '23'].map((port) =>
    verdicts.find((one) => one.vantage === 'internet' && one.ports === port),
  );
  expect(proven).toMatchObject({ verdict: 'pass', evidence: 'proven', count: 1, explanation: '', advice: '' });
  expect(proven).not.toHaveProperty('lacks');
  expect(rest).toMatchObject({ verdict: 'inconclusive', lacks: 'proof', count: 1 });
  expect(rest?.explanation).toBe(
    'Not open from `internet`, and the policy wants this proven (`evidence: proven`): another vantage must see the same port open. It was not open from `vpc` either, so nothing shows that a service listens there.',
  );
});

it.each<[string, Scene]>([
  ['nobody else asked it', { internet: [LACKS, ANSWERS], vpc: [{ ...OPEN, ports: '22' }] }],
  [
    'it is open at an address that accepts anything',
    { internet: [LACKS, ANSWERS], vpc: [{ ...OBSERVED, evidence: 'none' }] },
  ],
  [
    'it is open over another protocol',
    { internet: [LACKS, ANSWERS], vpc: [{ ...OPEN, protocol: 'udp', cause: 'reply' }] },
  ],
  ['the address is shut to this vantage', { internet: [LACKS], vpc: [OPEN] }],
])('proves nothing where %s', (_, scene) => {
  expect(of(scene, 'internet')).toMatchObject({ verdict: 'inconclusive' });
});

it('an exposed port proves that a service listens, too', () => {
  expect(of({ internet: [LACKS, ANSWERS], vpc: [EXPOSED] }, 'internet')).toMatchObject({
    verdict: 'pass',
    evidence: 'proven',
  });
});
