// Ways to a false green of a merge: what goes wrong with the reports of two vantages that agree, and what must come out. None passes.
import { onlyAPart, opensAlone } from '../../src/model/documents/partial-run.ts';
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { type MergeRules, mergeReports } from '../../src/vantages/merge-reports.ts';
import { exposedDatabase, verdict } from '../report/samples/sample-verdict.ts';
import { goodVerdicts, HOUR_MS, OPTIONS, reportFrom, shardsFrom } from './reports.ts';

/** What must come out: the exit code 2, or 3, or 1; and words of the sentence that says why. */
type Wanted = readonly ['unusable' | 'inconclusive' | 'fail', RegExp];

export const internet = (rest: Partial<Report> = {}, verdicts = goodVerdicts()) =>
  reportFrom('internet', verdicts, rest);
export const vpc = (rest: Partial<Report> = {}, verdicts = goodVerdicts()) => reportFrom('vpc', verdicts, rest);
const changed = (report: Report, change: (verdict: Verdict) => Verdict): Report => ({
  ...report,
  verdicts: report.verdicts.map(change),
});
export const sharded = (change: (shards: Report[]) => Report[] = (shards) => shards) => [
  vpc(),
  ...change(shardsFrom('internet')),
];
export const firstOf = (change: (shard: Report) => Report) => (shards: Report[]) =>
  shards.map((shard, i) => (i === 0 ? change(shard) : shard));
const other = (text: string) => text.padEnd(64, '0');
const at = (hours: number) => new Date(OPTIONS.nowMs + hours * HOUR_MS).toISOString();

export const FALSE_GREENS: readonly [
  what: string,
  reports: readonly Report[],
  wanted: Wanted,
  options?: Partial<MergeRules>,
][] = [
  // Something is missing.
  ['no report at all', [], ['unusable', /no report/]],
  ['a vantage is missing', [vpc()], ['inconclusive', /declares the vantage `internet`/]],
  [
    'an expected vantage is missing',
    [internet(), vpc()],
    ['inconclusive', /`office` was expected/],
    { expectVantages: ['office'] },
  ],
  ['a shard is missing', sharded((shards) => shards.slice(1)), ['inconclusive', /no report of shard 1 of 3/]],
  [
    'every shard but the last is missing',
    sharded((shards) => shards.slice(2)),
    ['inconclusive', /no report of shard 2 of 3/],
  ],
  ['a report without verdicts', [internet(), vpc({}, [])], ['inconclusive', /has no verdicts/]],
  [
    'its verdicts are gone, and its totals stand',
    [internet(), { ...vpc(), verdicts: [] }],
    ['inconclusive', /has no verdicts/],
  ],
  [
    'half of its verdicts are gone',
    [internet(), { ...vpc(), verdicts: vpc().verdicts.slice(1) }],
    ['inconclusive', /totals of 1.json/],
  ],
  [
    'a shard that has lost its verdicts',
    sharded(firstOf((one) => ({ ...one, verdicts: [] }))),
    ['inconclusive', /totals of 1.json/],
  ],
  [
    'a shard that judged nothing and calls it a pass',
    sharded(firstOf((one) => emptyShard(one, 'pass'))),
    ['inconclusive', /result of 1.json is `pass`/],
  ],
  [
    'a report that only observes',
    [
      reportFrom(
        'internet',
        [verdict('a.example.com', '203.0.113.9', 5, { expected: 'observe', verdict: 'not-judged' })],
        { expects: { vantages: ['internet'], shards: 1 } },
      ),
    ],
    ['inconclusive', /None of the reports judges a port/],
  ],
  // Reports that do not belong together.
  [
    'another policy',
    [internet(), vpc({ policies: [{ path: 'p.yml', sha256: other('a') }] })],
    ['unusable', /same policy text/],
  ],
  [
    'one policy file more',
    [internet(), vpc({ policies: [...vpc().policies, { path: 'p.yml', sha256: other('a') }] })],
    ['unusable', /same policy text/],
  ],
  ['no policy', [internet({ policies: [] }), vpc({ policies: [] })], ['unusable', /does not say which policy/]],
  [
    'other values of variables',
    [
      internet({ variables: [{ name: 'HOST', sha256: other('a') }] }),
      vpc({ variables: [{ name: 'HOST', sha256: other('b') }] }),
    ],
    ['unusable', /variable `HOST`: 0.json against 1.json/],
  ],
  [
    'a variable that one run alone sets',
    [internet({ variables: [{ name: 'HOST', sha256: other('a') }] }), vpc()],
    ['unusable', /variable `HOST`/],
  ],
  ['one vantage twice', [internet(), vpc(), vpc()], ['unusable', /more than one report of `vpc`: 1.json and 2.json/]],
  [
    'one shard twice',
    sharded((shards) => [...shards, ...shards.slice(0, 1)]),
    ['unusable', /more than one report of `internet`, shard 1 of 3/],
  ],
  [
    'a renamed vantage',
    [internet(), reportFrom('vcp', goodVerdicts())],
    ['unusable', /`vcp`, which the policy does not declare/],
  ],
  [
    'a vantage renamed in the head alone',
    [internet(), { ...internet(), vantage: 'vpc' }],
    ['unusable', /has a verdict from `internet`/],
  ],
  [
    'a report without a vantage',
    [internet(), vpc(), reportFrom(null, goodVerdicts())],
    ['unusable', /does not say which vantage/],
  ],
  ['a merged report given again', [internet(), mergedOf(internet(), vpc())], ['unusable', /is a merged report/]],
  [
    'a merged report that lost its list of vantages',
    [internet(), { ...mergedOf(internet(), vpc()), vantages: undefined, vantage: 'vpc' } as unknown as Report],
    ['unusable', /is a merged report/],
  ],
  [
    'another version of the schema',
    [internet(), { ...vpc(), schemaVersion: 2 } as unknown as Report],
    ['unusable', /schema version 2/],
  ],
  // Reports that say something else than now.
  [
    'a report that is too old',
    [internet(), vpc({ startedAt: at(-25), finishedAt: at(-24.9) })],
    ['inconclusive', /25 hours old/],
  ],
  ['too old for this merge', [internet(), vpc()], ['inconclusive', /15 minutes old/], { withinMs: HOUR_MS / 6 }],
  ['a long run, begun too early', [internet(), vpc({ startedAt: at(-25) })], ['inconclusive', /25 hours old/]],
  [
    'a report from the future',
    [internet(), vpc({ startedAt: at(1), finishedAt: at(2) })],
    ['inconclusive', /after now/],
  ],
  ['a run that ended before it began', [internet(), vpc({ finishedAt: at(-1) })], ['inconclusive', /before it began/]],
  [
    'a fresh judgement of an old scan',
    [internet(), vpc({ scan: { tool: 'nmap', version: '7.95', finishedAt: at(-200) } })],
    ['inconclusive', /8 days old/],
  ],
  // Runs of a part.
  [
    'a cancelled run',
    [internet(), vpc({}, [...goodVerdicts(), unasked('cancelled')])],
    ['inconclusive', /was stopped/],
  ],
  [
    'a run out of time',
    [internet(), vpc({}, [...goodVerdicts(), unasked('out-of-time')])],
    ['inconclusive', /time of the run .* was over/],
  ],
  [
    'a run of a part of the policy',
    [internet(), vpc({ warnings: [onlyAPart('a.example.com')] })],
    ['inconclusive', /a part of the policy/],
  ],
  [
    'a run that `scope` narrowed',
    [internet(), vpc({ scope: ['203.0.113.9'] }, [...goodVerdicts(), outOfScope()])],
    ['inconclusive', /outside the scope/],
  ],
  // Shards that do not fit together.
  [
    'a shard that planned something else',
    sharded(firstOf((one) => withShard(one, { planned: { count: 3, digest: other('1') } }))),
    ['inconclusive', /did not plan the same/],
  ],
  [
    'a shard that resolved another address',
    sharded((shards) =>
      shardsFrom('internet', { 1: 'www.example.com at 203.0.113.99' }).map((one, i) =>
        i === 1 ? one : (shards[i] as Report),
      ),
    ),
    ['inconclusive', /Some planned this and others did not: www.example.com at 203.0.113.(3|99) and/],
  ],
  [
    'an address that no shard took',
    sharded(firstOf((one) => withShard(one, { taken: { count: 0, digest: other(''), elements: [] } }))),
    ['inconclusive', /No shard from `internet` took 203.0.113.1/],
  ],
  [
    'an address that no shard took, unnamed',
    sharded(firstOf((one) => withShard(one, { taken: { count: 0, digest: other('') } }))),
    ['inconclusive', /do not add up/],
  ],
  [
    'an address that two shards took',
    sharded((shards) => firstOf((one) => withShard(one, { taken: shards[1]?.shard?.taken as never }))(shards)),
    ['inconclusive', /More than one shard from `internet` took/],
  ],
  [
    'an address that two shards judge',
    sharded(firstOf((one) => reportFrom('internet', goodVerdicts(), { shard: one.shard, expects: one.expects }))),
    ['inconclusive', /More than one shard from `internet` checked/],
  ],
  [
    'another count of shards',
    sharded(firstOf((one) => withShard({ ...one, expects: { ...one.expects, shards: 4 } }, { of: 4 }))),
    ['inconclusive', /divided differently/],
  ],
  [
    'a whole report beside shards',
    [vpc(), internet(), ...shardsFrom('internet').slice(1)],
    ['inconclusive', /divided differently/],
  ],
  [
    'a shard beyond the last',
    sharded((shards) => shards.map((one, i) => (i === 2 ? withShard(one, { index: 4 }) : one))),
    ['inconclusive', /shard 4 of 3, and there is no such shard/],
  ],
  [
    'a part that forgot that it is one',
    [internet({ expects: { vantages: ['internet', 'vpc'], shards: 8 } }), vpc()],
    ['inconclusive', /no report of shard 1 of 8/],
  ],
  // Files that were changed.
  [
    'edited totals',
    [internet(), vpc({ totals: { ...vpc().totals, pass: 99 } })],
    ['inconclusive', /say 99 for `pass`/],
  ],
  [
    'an edited result over a violation',
    [internet(), vpc({ result: 'pass' }, [...goodVerdicts(), exposedDatabase()])],
    ['fail', /result of 1.json is `pass`/],
  ],
  [
    'an open port that passes as blocked',
    [internet(), changed(vpc({}, [exposedDatabase()]), (one) => ({ ...one, verdict: 'pass' }))],
    ['inconclusive', /no run of port-policy says/],
  ],
  [
    'an open port that is not judged',
    [internet(), vpc({}, [exposedDatabase({ verdict: 'not-judged', severity: null })])],
    ['inconclusive', /no run of port-policy says/],
  ],
  [
    'a pass of a port of which nothing is known',
    [internet(), vpc({}, [blocked({ state: 'unknown', cause: 'deaf-vantage', evidence: 'none' })])],
    ['inconclusive', /no run of port-policy says/],
  ],
  [
    'a pass by silence that nothing vouches for',
    [internet(), vpc({}, [blocked({ evidence: 'none' })])],
    ['inconclusive', /no run of port-policy says/],
  ],
  [
    'a pass of a single run that claims proof',
    [internet(), vpc({}, [blocked({ evidence: 'proven' })])],
    ['inconclusive', /no run of port-policy says/],
  ],
  [
    'more ports than it names',
    [internet(), vpc({}, [blocked({ count: 12 })])],
    ['inconclusive', /no run of port-policy says/],
  ],
  [
    'fewer vantages expected in every file',
    [vpc({ expects: { vantages: ['vpc'], shards: 1 } })],
    ['inconclusive', /`internet` was expected/],
    { expectVantages: ['internet'] },
  ],
  // What the vantages show of each other.
  [
    'a scan in place of a run',
    [internet(), vpc({ scan: { tool: 'nmap', version: '7.95', finishedAt: at(-1) } })],
    ['inconclusive', /judged by a scan by nmap/],
  ],
  [
    'an earlier report in place of a run',
    [internet(), vpc({ scan: { tool: 'port-policy', version: '1.0.0', finishedAt: at(-1) } })],
    ['inconclusive', /judged by an earlier report/],
  ],
  [
    'an address that is shut to one vantage',
    [internet({}, [blocked()]), vpc({}, [verdict('a.example.com', '203.0.113.9', 5, {})])],
    ['inconclusive', /No port of 203.0.113.9 that `internet` asked answered/],
  ],
  [
    'an address that answers ICMP errors alone',
    [
      internet({}, [blocked({ cause: 'icmp-admin-prohibited' })]),
      vpc({}, [verdict('a.example.com', '203.0.113.9', 5, {})]),
    ],
    ['inconclusive', /No port of 203.0.113.9/],
  ],
  [
    'a proof that nobody gives',
    [internet({}, [lacksProof()]), vpc({}, [verdict('b.example.com', '203.0.113.8', 5, { ports: '22' })])],
    ['inconclusive', /No other vantage of this merge checked it/],
  ],
  [
    'a proof by a scan',
    [
      internet({}, [lacksProof(), rst()]),
      vpc({ scan: { tool: 'nmap', version: null, finishedAt: at(-1) } }, [
        openTo22({ expected: 'observe', verdict: 'not-judged' }),
        exposedTo('203.0.113.1'),
      ]),
    ],
    ['fail', /evidence: proven/],
  ],
  [
    'a proof by an address that accepts anything',
    [
      internet({}, [lacksProof(), rst()]),
      vpc({}, [openTo22({ evidence: 'none', expected: 'observe', verdict: 'not-judged' })]),
    ],
    ['inconclusive', /evidence: proven/],
  ],
  [
    'a proof of what is not known at all',
    [
      internet({}, [lacksProof({ state: 'unknown', cause: 'deaf-vantage', evidence: 'none' }), rst()]),
      vpc({}, [openTo22({})]),
    ],
    ['inconclusive', /no run of port-policy says/],
  ],
  [
    'a proof of another port of the same verdict',
    [internet({}, [lacksProof({ ports: '21-22', count: 2 }), rst()]), vpc({}, [openTo22({})])],
    ['inconclusive', /No other vantage of this merge checked it/],
  ],
  [
    'a proof by a vantage that sees only what is open',
    [
      internet({}, [lacksProof(), rst()]),
      vpc({ warnings: [opensAlone('vpc')], result: 'inconclusive' }, [
        openTo22({ expected: 'observe', verdict: 'not-judged' }),
      ]),
    ],
    ['inconclusive', /evidence: proven/],
  ],
  [
    'two vantages that see only what is open',
    [openOnly('internet'), openOnly('vpc')],
    ['inconclusive', /None of the reports judges a port/],
  ],
  [
    'two vantages that see only what is open, and a waiver for what is',
    [openOnly('internet', [waivedOpen()]), openOnly('vpc')],
    ['inconclusive', /None of the reports judges a port/],
  ],
  [
    'a proof at another address',
    [internet({}, [lacksProof(), rst()]), vpc({}, [openTo22({ address: '203.0.113.77' })])],
    ['inconclusive', /evidence: proven/],
  ],
  [
    'a proof over another protocol',
    [internet({}, [lacksProof(), rst()]), vpc({}, [openTo22({ protocol: 'udp', cause: 'reply' })])],
    ['inconclusive', /evidence: proven/],
  ],
  ['open from one, blocked from the other', [internet({}, [exposedDatabase()]), vpc()], ['fail', /must not be/]],
  [
    'open from one, and waived nowhere',
    [internet(), vpc({}, [exposedDatabase({ evidence: 'none' })])],
    ['fail', /must not be/],
  ],
];

export function mergedOf(...reports: readonly Report[]): Report {
  const outcome = mergeReports(
    reports.map((report, i) => ({ path: `${i}.json`, report })),
    OPTIONS,
  );
  if (outcome.kind === 'unusable') throw new Error(outcome.problems.join('\n'));
  return outcome.report;
}

function blocked(rest: Partial<Verdict> = {}): Verdict {
  return verdict('a.example.com', '203.0.113.9', 6, {
    ports: '22',
    expected: 'blocked',
    state: 'filtered',
    cause: 'timeout',
    evidence: 'anchored',
    ...rest,
  });
}

function lacksProof(rest: Partial<Verdict> = {}): Verdict {
  return blocked({ verdict: 'inconclusive', evidence: 'anchored', lacks: 'proof', ...rest });
}

function waivedOpen(): Verdict {
  const waiver = { until: '2027-01-31', reason: 'r', owner: null, file: 'policy.yml', line: 9, column: 1 };
  const open = { state: 'open', cause: 'syn-ack', evidence: 'direct', severity: 'high' } as const;
  return blocked({ ...open, ports: '5432', verdict: 'waived', waiver });
}

function openOnly(vantage: string, more: readonly Verdict[] = []): Report {
  const seen = blocked({ verdict: 'not-judged' });
  return reportFrom(vantage, [seen, ...more], { warnings: [opensAlone(vantage)], result: 'inconclusive' });
}

/** So that the address answers this vantage, too. */
function rst(): Verdict {
  return blocked({ ports: '23', state: 'closed', cause: 'rst', evidence: 'direct' });
}

function openTo22(rest: Partial<Verdict>): Verdict {
  return verdict('a.example.com', '203.0.113.9', 5, { ports: '22', ...rest });
}

function exposedTo(address: string): Verdict {
  return exposedDatabase({ address });
}

function unasked(cause: 'cancelled' | 'out-of-time'): Verdict {
  return blocked({ ports: '25', state: 'unknown', cause, verdict: 'inconclusive', evidence: 'none' });
}

function outOfScope(): Verdict {
  const explanation = '203.0.113.8 is outside the scope of this run, so no packet was sent and nothing was checked.';
  return verdict('203.0.113.8', '203.0.113.8', 9, {
    ...{ protocol: null, ports: null, expected: null, state: 'unknown', cause: 'out-of-scope' },
    ...{ verdict: 'inconclusive', evidence: 'none', explanation },
  });
}

/** As a shard writes it that has nothing to judge. */
export function emptyShard(shard: Report, result: Report['result']): Report {
  return { ...shard, verdicts: [], totals: internet({}, []).totals, result };
}

function withShard(report: Report, rest: Partial<NonNullable<Report['shard']>>): Report {
  return { ...report, shard: report.shard && { ...report.shard, ...rest } };
}
