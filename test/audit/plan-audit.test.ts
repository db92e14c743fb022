// Everything before the first packet: what cannot be used, what would be asked, and what lint says.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, lint, planAudit } from '../../src/audit.ts';
import { type Listener, listener } from '../cli/loopback.ts';
import { nobody, options, reportOf, sourceOf } from './report-of.ts';

let open: Listener;

beforeAll(async () => {
  open = await listener();
});

afterAll(() => open.close());

describe('what cannot be used', () => {
  it.each([
    ['a broken policy', 'version: 2\n', 'wrong-version'],
    ['nothing to judge', `version: 1\nhosts:\n  - { host: 127.0.0.1, observe: 22 }\n`, 'nothing-to-judge'],
    ['too much', `version: 1\nhosts:\n  - { host: 10.0.0.0/8, blocked: all }\n`, 'too-many-probes'],
  ])('%s', async (_, text, code) => {
    const outcome = await audit([{ file: 'policy.yml', text }], options());
    expect(outcome.kind).toBe('unusable');
    expect(outcome.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  it('may be nothing to judge, for whoever only looks', async () => {
    const source = sourceOf(`{ host: 127.0.0.1, observe: ${open.port} }`);
    expect(await reportOf(source, { mayObserveOnly: true })).toMatchObject({
      result: 'pass',
      totals: { notJudged: 1 },
    });
  });
});

describe('planAudit and lint', () => {
  it('plan without a packet, and with the time that it would take', async () => {
    const before = open.connections();
    const planned = await planAudit([sourceOf(`{ host: www.example.com, open: ${open.port}, blocked: 1-1000 }`)], {
      lookup: async (_, family) => (family === 4 ? ['127.0.0.1'] : []),
      ownOf: nobody,
    });
    if (planned.kind !== 'plan') throw new Error('no plan');
    expect(planned.plan).toMatchObject({ probes: 1001, addresses: [{ address: '127.0.0.1' }], unresolved: [] });
    expect(planned.time.least).toBeCloseTo(1001 / 2000);
    expect(planned.time.most).toBeGreaterThan(planned.time.least);
    expect(open.connections()).toBe(before);
  });

  it('asks DNS for each name and family once', async () => {
    const asked: string[] = [];
    await planAudit(
      [
        sourceOf(
          '{ host: [a.example.com, b.example.com], open: 22 }',
          '{ host: a.example.com, family: ipv4, open: 80 }',
        ),
      ],
      {
        lookup: async (name, family) => {
          asked.push(`${name} ${family}`);
          return family === 4 ? ['127.0.0.1'] : [];
        },
      },
    );
    expect(asked.sort()).toEqual(['a.example.com 4', 'a.example.com 6', 'b.example.com 4', 'b.example.com 6']);
  });

  it('lint says everything at once, and asks nobody', () => {
    const text = 'version: 1\nhosts:\n  - { host: 127.0.0.1, open: [0, htpps] }\n';
    const { diagnostics } = lint([{ file: 'p.yml', text }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['bad-port', 'bad-service']);
    expect(lint([sourceOf('{ host: nonexistent.invalid, open: 22 }')]).diagnostics).toEqual([]);
  });
});
