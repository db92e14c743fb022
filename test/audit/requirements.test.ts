// `satisfies` on loopback: what a run says of each requirement, and that none is satisfied over less than the policy says.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeGiven } from '../../src/audit/merge.ts';
import type { Report, RequirementResult } from '../../src/model/report.ts';
import { reportSchema } from '../../src/model/schema/report-schema.ts';
import { reportJson } from '../../src/report/json/report-json.ts';
import { closedPort, type Listener, listener } from '../cli/loopback.ts';
import { nobody, reportOf, sourceOf } from './report-of.ts';

let open: Listener;
let closed: number;
let other: number;

beforeAll(async () => {
  open = await listener();
  closed = await closedPort();
  other = await closedPort();
});

afterAll(() => open.close());

const lookup = async (_: string, family: 4 | 6) => (family === 4 ? ['127.0.0.3'] : []);
const run = { lookup, ownOf: nobody };

const of = ({ requirements = [] }: Report, text: string): RequirementResult => {
  const found = requirements.find(({ requirement }) => requirement === text);
  if (found === undefined) throw new Error(`no requirement ${text}`);
  return found;
};
const kinds = ({ unchecked = [] }: RequirementResult) => unchecked.map(({ kind }) => kind);
const withHead = (head: string, ...items: string[]) => ({
  file: 'policy.yml',
  text: sourceOf(...items).text.replace('version: 1\n', `version: 1\n${head}\n`),
});

describe('the requirements of a run', () => {
  it('are those of the entry, the item and the role that decided, each once, in the order of the policy', async () => {
    const role = `roles: { web: { satisfies: [R, I], open: ${open.port} } }`;
    const report = await reportOf(
      withHead(
        role,
        `{ host: 127.0.0.1, satisfies: I, roles: web, blocked: [{ ports: ${closed}, satisfies: [" E ", E, I] }, ${other}] }`,
      ),
    );
    const satisfies = new Map(report.verdicts.map((one) => [one.ports, one.satisfies]));
    expect(satisfies).toEqual(
      new Map([
        [`${open.port}`, ['I', 'R']],
        [`${closed}`, ['I', 'E']],
        [`${other}`, ['I']],
      ]),
    );
    expect(report.requirements).toEqual([
      { requirement: 'I', satisfied: true, pass: 3, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 },
      { requirement: 'E', satisfied: true, pass: 1, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 },
      { requirement: 'R', satisfied: true, pass: 1, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 },
    ]);
    expect(reportSchema.parse(JSON.parse(reportJson(report)))).toEqual(JSON.parse(reportJson(report)));
  });

  it('are not there where the policy has none', async () => {
    const report = await reportOf(sourceOf(`{ host: 127.0.0.1, blocked: ${closed} }`));
    expect(report.requirements).toBeUndefined();
    expect(reportJson(report)).not.toContain('satisfies');
  });

  it('keep passes apart that stand for different ones', async () => {
    const [a, b] = [closed, other].sort((x, y) => x - y);
    const ports = `[{ ports: ${a}, satisfies: A }, { ports: ${b}, satisfies: B }]`;
    const report = await reportOf(sourceOf(`{ host: 127.0.0.1, blocked: ${ports} }`));
    expect(report.verdicts.map(({ ports, satisfies }) => [ports, satisfies])).toEqual([
      [`${a}`, ['A']],
      [`${b}`, ['B']],
    ]);
  });

  it('add up where entries of several items decide together', async () => {
    const report = await reportOf(
      sourceOf(
        `{ host: 127.0.0.1, satisfies: A, blocked: ${closed} }`,
        `{ host: 127.0.0.1, blocked: { ports: ${closed}, satisfies: B } }`,
      ),
    );
    expect(report.verdicts.map(({ satisfies }) => satisfies)).toEqual([['A', 'B']]);
    expect(report.requirements?.map(({ satisfied }) => satisfied)).toEqual([true, true]);
  });
});

describe('a requirement is not satisfied', () => {
  it('by a violation, and a waived one says until when', async () => {
    const waivers = ['2099-12-31', '2098-01-31'].map(
      (until, i) => `{ host: 127.0.0.${i + 1}, ports: ${open.port}, state: open, until: ${until}, reason: r }`,
    );
    const item = `{ host: [127.0.0.1, 127.0.0.2], blocked: { ports: ${open.port}, satisfies: A } }`;
    expect(of(await reportOf(sourceOf(item)), 'A')).toMatchObject({ satisfied: false });
    const source = withHead(
      `waivers: [${waivers.join(', ')}]`,
      `{ host: 127.0.0.1, satisfies: A, blocked: [${open.port}, ${closed}] }`,
    );
    expect(of(await reportOf(source), 'A')).toEqual({
      ...{ requirement: 'A', satisfied: false, pass: 1, violation: 0, waived: 1, inconclusive: 0, notJudged: 0 },
      waivedUntil: '2099-12-31',
    });
  });

  it('by what is only observed', async () => {
    const report = await reportOf(
      sourceOf(`{ host: 127.0.0.1, blocked: ${closed}, observe: { ports: ${other}, satisfies: A } }`),
    );
    expect(of(report, 'A')).toMatchObject({ satisfied: false, pass: 0, notJudged: 1 });
  });

  it('where an entry of it loses all of its ports at a host, and the winner does not stand for it', async () => {
    const exception = `{ host: 127.0.0.2, blocked: ${closed} }`;
    const range = await reportOf(
      sourceOf(`{ host: 127.0.0.0/30, blocked: { ports: ${closed}, satisfies: A } }`, exception),
    );
    expect(of(range, 'A')).toMatchObject({ satisfied: false, pass: 3, exceptions: [{ count: 1 }] });
    const alone = await reportOf(
      sourceOf(
        `{ host: [127.0.0.1, 127.0.0.2/31], satisfies: A, blocked: [${closed}, ${other}] }`,
        `{ host: [127.0.0.2, 127.0.0.3], blocked: ${closed} }`,
      ),
    );
    expect(of(alone, 'A')).toMatchObject({
      satisfied: false,
      unchecked: [
        {
          kind: 'other-entry-decides',
          explanation: `\`blocked: ${closed}\` (policy.yml, line 4) was not checked on 127.0.0.2/31: other entries decide all of its ports there, and this requirement is not theirs.`,
        },
      ],
    });
  });

  it('where a narrower entry takes a port of it away: nobody would see that it is open there', async () => {
    const network = `{ host: 127.0.0.0/30, blocked: { ports: [${open.port}, ${closed}], satisfies: A } }`;
    const report = await reportOf(sourceOf(network, `{ host: 127.0.0.1, open: ${open.port} }`));
    expect(report.result).toBe('pass');
    expect(of(report, 'A')).toEqual({
      ...{ requirement: 'A', satisfied: false, pass: 7, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 },
      exceptions: [
        {
          count: 1,
          explanation: `Except port ${open.port} on 127.0.0.1: \`open: ${open.port}\` (policy.yml, line 5) decides it there, and does not name this requirement.`,
        },
      ],
    });
    expect(reportSchema.parse(JSON.parse(reportJson(report)))).toEqual(JSON.parse(reportJson(report)));
    const named = await reportOf(sourceOf(network, `{ host: 127.0.0.1, satisfies: A, open: ${open.port} }`));
    expect(of(named, 'A')).toMatchObject({ satisfied: true, pass: 8 });
    const observed = await reportOf(sourceOf(network, `{ host: 127.0.0.1, satisfies: A, observe: ${open.port} }`));
    expect(of(observed, 'A')).toMatchObject({ satisfied: false, exceptions: [{ count: 1 }] });
  });

  it('by an exception in any of the reports of a merge, which is told once', async () => {
    const items = [
      `{ host: 127.0.0.0/30, blocked: { ports: ${closed}, satisfies: A } }`,
      `{ host: 127.0.0.1, blocked: ${closed} }`,
    ];
    const source = withHead('vantages: { here: {}, there: {} }', ...items);
    const reports = await Promise.all(['here', 'there'].map((vantage) => reportOf(source, { vantage })));
    const outcome = await mergeGiven(
      reports.map((report, i) => ({ path: `${i}.json`, report })),
      {
        toolVersion: '1',
        now: new Date(),
        withinMs: 60_000,
        expectVantages: [],
        run: reports[0]?.run as Report['run'],
      },
    );
    if (outcome.kind !== 'report') throw new Error(outcome.problems.join());
    expect(of(outcome.report, 'A')).toMatchObject({ satisfied: false, exceptions: [{ count: 1 }] });
    expect(of(outcome.report, 'A').exceptions).toHaveLength(1);
  });

  it('nor satisfied where the winner stands for it', async () => {
    const report = await reportOf(
      withHead(
        `roles: { web: { blocked: ${open.port} } }`,
        `{ host: 127.0.0.1, satisfies: A, roles: web, open: ${open.port} }`,
      ),
    );
    expect(of(report, 'A')).toMatchObject({ satisfied: true, pass: 1 });
  });

  it('by a part of the policy, and the others are listed', async () => {
    const source = sourceOf(
      `{ host: 127.0.0.1, satisfies: A, blocked: ${closed} }`,
      `{ host: 127.0.0.2, satisfies: B, blocked: ${closed} }`,
    );
    const report = await reportOf(source, { only: ['127.0.0.1'] });
    expect(report.requirements?.map((one) => [one.requirement, one.satisfied, one.pass, kinds(one)])).toEqual([
      ['A', false, 1, ['part-of-policy']],
      ['B', false, 0, ['part-of-policy']],
    ]);
  });

  it('where a host of it is out of scope, or its name does not resolve', async () => {
    const source = sourceOf(
      `{ host: 127.0.0.1, blocked: { ports: ${closed}, satisfies: A } }`,
      `{ host: 127.0.0.2, blocked: { ports: ${closed}, satisfies: A } }`,
      `{ host: a.example.com, satisfies: B, blocked: { ports: ${closed}, satisfies: C } }`,
    );
    const report = await reportOf(source, { ownOf: nobody, scope: ['127.0.0.1'], lookup: async () => [] });
    expect(of(report, 'A')).toMatchObject({ satisfied: false, pass: 1, inconclusive: 1 });
    expect(of(report, 'B')).toMatchObject({ satisfied: false, inconclusive: 1 });
    expect(of(report, 'C')).toMatchObject({ satisfied: false, inconclusive: 1 });
  });

  it('where a name leads elsewhere, as its ports are not asked there', async () => {
    const item = `{ host: a.example.com, satisfies: I, resolves-to: 127.0.0.3, blocked: { ports: ${closed}, satisfies: E } }`;
    const good = await reportOf(sourceOf(item), run);
    expect(good.requirements).toMatchObject([
      { requirement: 'I', satisfied: true, pass: 2 },
      { requirement: 'E', satisfied: true, pass: 1 },
    ]);
    const two = async (_: string, family: 4 | 6) => (family === 4 ? ['127.0.0.3', '127.0.0.4'] : []);
    const bad = await reportOf(sourceOf(item), { lookup: two, ownOf: nobody });
    expect(bad.requirements).toMatchObject([
      { requirement: 'I', satisfied: false, pass: 1, violation: 1 },
      { requirement: 'E', satisfied: false, pass: 1, violation: 1 },
    ]);
  });

  it('by a run that was stopped', async () => {
    const signal = AbortSignal.abort();
    const report = await reportOf(sourceOf(`{ host: 127.0.0.1, satisfies: A, blocked: ${closed} }`), { signal });
    expect(of(report, 'A')).toMatchObject({ satisfied: false, pass: 0 });
    expect(kinds(of(report, 'A'))).toEqual(['stopped']);
  });
});

describe('vantages and shards', () => {
  const vantages = 'vantages: { internet: { cannot-see: ipv6 }, vpc: {} }';
  const merged = async (reports: readonly Report[]): Promise<Report> => {
    const given = reports.map((report, i) => ({ path: `${i + 1}.json`, report }));
    const { run } = reports[0] as Report;
    const outcome = await mergeGiven(given, {
      toolVersion: '1.2.3',
      now: new Date(),
      withinMs: null,
      expectVantages: [],
      run,
    });
    if (outcome.kind === 'unusable') throw new Error(outcome.problems.join('\n'));
    return outcome.report;
  };

  it('one vantage satisfies what is judged from it alone; a merge adds up', async () => {
    const source = withHead(
      vantages,
      `{ host: 127.0.0.1, from: internet, satisfies: A, blocked: ${closed} }`,
      `{ host: 127.0.0.2, satisfies: B, blocked: [{ ports: ${closed}, satisfies: C, from: vpc }, ${other}] }`,
    );
    const from = (vantage: string) => reportOf(source, { vantage });
    const [internet, vpc] = [await from('internet'), await from('vpc')];
    const told = (report: Report) => report.requirements?.map((one) => [one.requirement, one.satisfied, kinds(one)]);
    expect(told(internet)).toEqual([
      ['A', true, []],
      ['B', false, ['other-vantage']],
      ['C', false, ['other-vantage']],
    ]);
    expect(told(vpc)).toEqual([
      ['A', false, ['other-vantage']],
      ['B', false, ['other-vantage']],
      ['C', true, []],
    ]);
    expect(of(internet, 'C').unchecked?.[0]?.explanation).toBe(
      'Something of it is judged from `vpc`, and this run is of `internet`.',
    );
    expect(told(await merged([internet, vpc]))).toEqual([
      ['A', true, []],
      ['B', true, []],
      ['C', true, []],
    ]);
    const lacking = await merged([internet]);
    expect(told(lacking)).toEqual(['A', 'B', 'C'].map((text) => [text, false, ['no-report']]));
    expect(of(lacking, 'A').unchecked?.[0]?.explanation).toBe('There is no report that counts for vantage vpc.');
    const { requirements: _, ...old } = vpc;
    const unknown = await merged([internet, old as Report]);
    expect(told(unknown)).toEqual(['A', 'B', 'C'].map((text) => [text, false, ['no-report']]));
  });

  it('what a vantage cannot see stays unchecked in a merge', async () => {
    const source = withHead(
      `vantages: { internet: { cannot-see: ${other} }, vpc: {} }`,
      `{ host: 127.0.0.1, satisfies: A, blocked: [${closed}, ${other}] }`,
    );
    const reports = [await reportOf(source, { vantage: 'internet' }), await reportOf(source, { vantage: 'vpc' })];
    const { unchecked, pass } = of(await merged(reports), 'A');
    expect(pass).toBe(3);
    expect(unchecked).toEqual([
      {
        kind: 'cannot-see',
        explanation: `Something of it is not checked from \`internet\` (cannot-see): port ${other}.`,
      },
    ]);
  });

  it('what only a vantage that sees open ports alone looks at stays unchecked in a merge', async () => {
    const source = withHead(
      'vantages: { world: { sees: open-only }, vpc: {} }',
      `{ host: 127.0.0.1, satisfies: A, blocked: [{ ports: ${closed}, from: world }, { ports: ${other}, from: vpc }] }`,
      `{ host: 127.0.0.2, satisfies: B, blocked: [${closed}, ${other}] }`,
    );
    const [world, vpc] = [await reportOf(source, { vantage: 'world' }), await reportOf(source, { vantage: 'vpc' })];
    expect(of(world, 'A').satisfied).toBe(false);
    const both = await merged([world, vpc]);
    expect(both.result).toBe('pass');
    expect(of(both, 'A')).toMatchObject({
      satisfied: false,
      unchecked: [
        {
          kind: 'cannot-see',
          explanation:
            'Something of it is judged from `world` alone, which sees only what is open (`sees: open-only`): nothing shows that it is as the policy says.',
        },
      ],
    });
    // Where another vantage judges the same entry, this one only adds what it sees open.
    expect(of(both, 'B').satisfied).toBe(true);
  });

  it('shards add up, and one alone satisfies nothing', async () => {
    const source = sourceOf(
      `{ host: 127.0.0.0/29, satisfies: A, blocked: ${closed} }`,
      `{ host: 127.0.0.3, blocked: { ports: ${closed}, satisfies: [A, B] } }`,
    );
    const reports = await Promise.all(['1/2', '2/2'].map((shard) => reportOf(source, { shard, ownOf: nobody })));
    for (const report of reports)
      expect(report.requirements?.map((one) => [one.satisfied, kinds(one)])).toEqual([
        [false, ['part-of-policy']],
        [false, ['part-of-policy']],
      ]);
    expect((await merged(reports)).requirements).toMatchObject([
      { requirement: 'A', satisfied: true, pass: 8 },
      { requirement: 'B', satisfied: true, pass: 1 },
    ]);
    expect((await merged(reports.slice(0, 1))).requirements?.map(({ satisfied }) => satisfied)).toEqual([false, false]);
  });
});
