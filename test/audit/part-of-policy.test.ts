// How much of its policy a run checks: held to a count of the plans of the same policy with and without the options that narrow it.
import { describe, expect, it } from 'vitest';
import { type PlanOptions, planAudit } from '../../src/audit.ts';
import { nobody } from './report-of.ts';

const POLICY = `version: 1
vantages: { office: { cannot-see: 25 } }
hosts:
  - { host: web.example.com, open: [80, 443], blocked: [25, 3306, 53/udp] }
  - { host: 10.0.0.0/28, blocked: [22, 5432] }
  - { host: 10.0.0.3, observe: 8080 }
`;
const run = async (more: Partial<PlanOptions> = {}) => {
  const planned = await planAudit([{ file: 'policy.yml', text: POLICY }], {
    vantage: 'office',
    lookup: async (_, family) => (family === 4 ? ['203.0.113.7', '203.0.113.8'] : []),
    ownOf: nobody,
    ...more,
  });
  if (planned.kind !== 'plan') throw new Error(JSON.stringify(planned.diagnostics));
  return planned;
};

describe('the part of a policy that a run checks', () => {
  it('is not told of a run that leaves out nothing', async () => {
    const { part, plan } = await run();
    expect([part, plan.probes]).toEqual([null, 2 * 4 + 16 * 2 + 1]);
    expect((await run({ scope: ['0.0.0.0/0'] })).part).toBeNull();
  });

  it.each([
    [{ only: ['web.example.com:443'] }, { checked: 2, of: 41, by: ['only'] }],
    // What the vantage cannot see is not of the run without `--only` either.
    [{ only: ['web.example.com:25,443'] }, { checked: 2, of: 41, by: ['only'] }],
    [{ only: ['web.example.com', '10.0.0.0/28'] }, { checked: 41, of: 41, by: ['only'] }],
    [{ scope: ['10.0.0.0/30'] }, { checked: 9, of: 41, by: ['scope'] }],
    // The scope lets in all that `--only` names, or it does not.
    [
      { scope: ['10.0.0.0/30'], only: ['10.0.0.1:22'] },
      { checked: 1, of: 41, by: ['only'] },
    ],
    [
      { scope: ['10.0.0.0/30'], only: ['10.0.0.0/28:22'] },
      { checked: 4, of: 41, by: ['only', 'scope'] },
    ],
  ])('%j', async (told, part) => {
    expect((await run(told)).part).toEqual(part);
  });

  it('adds up over the shards of a run', async () => {
    const parts = await Promise.all(['1/3', '2/3', '3/3'].map(async (shard) => (await run({ shard })).part));
    expect(parts.map((part) => [part?.of, part?.by])).toEqual(Array(3).fill([41, ['shard']]));
    expect(parts.reduce((sum, part) => sum + (part?.checked ?? 0), 0)).toBe(41);
  });
});

describe('a network of --only of which the policy has a part', () => {
  it('is told of in a warning', async () => {
    expect((await run({ only: ['10.0.0.0/24:22'] })).leftOut).toContain(
      'The policy says nothing about these ports at 240 of the 256 addresses in `--only 10.0.0.0/24:22`: they were not checked.',
    );
    expect((await run({ only: ['203.0.113.0/24'] })).leftOut).toContain(
      'The policy says nothing about 254 of the 256 addresses in `--only 203.0.113.0/24`: they were not checked.',
    );
    expect((await run({ only: ['10.0.0.0/28:22'] })).leftOut.join()).not.toContain('The policy says nothing');
  });
});
