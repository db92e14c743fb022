// The JSON of a dry run: addresses that are alike as ranges, and apart where a file of hosts names them in several places.
import { expect, it } from 'vitest';
import { dryRunSchema } from '../../../src/model/schema/dry-run-schema.ts';
import { dryRunJsonPieces } from '../../../src/report/json/dry-run-json.ts';
import { planOf } from '../../plan/plan-of.ts';

const TEXT = `version: 1
hosts:
  - {host: [10.0.0.0/30, 10.0.0.4, gone.example.com], open: 443, blocked: 22-23}
  - {host: a.example.com, resolves-to: 10.0.9.0/24, open: 443}`;

const facts = (plan = planOf(TEXT, { 'a.example.com': { addresses: ['10.0.8.1'] } })) => ({
  ...{ plan, vantage: null, shard: null, time: { least: 0.5, most: 2 }, limitMs: null, notes: ['One.'] },
});

const documentOf = (given = facts()) => dryRunSchema.parse(JSON.parse([...dryRunJsonPieces(given)].join('')));

it('says what is asked, what is not, and why', () => {
  const document = documentOf();
  expect(
    document.rows.map((one) => `${one.addresses} ${one.count} ${one.ports} ${one.expected} ${one.probes}`),
  ).toEqual([
    '10.0.0.0/30 4 22-23 blocked 8',
    '10.0.0.0/30 4 443 open 4',
    '10.0.0.4 1 22-23 blocked 2',
    '10.0.0.4 1 443 open 1',
  ]);
  expect(document).toMatchObject({
    probes: 15,
    addresses: 5,
    time: { leastSeconds: 0.5, mostSeconds: 32 },
    notes: ['One.'],
    unresolved: [{ host: 'gone.example.com', family: null, code: 'ENOTFOUND', rule: { line: 3 } }],
    nameChecks: [
      { host: 'a.example.com', resolvesTo: '10.0.9.0/24', inside: [], outside: ['10.0.8.1'], failure: null },
    ],
  });
});

it('tells addresses apart that stand in several places of a file', () => {
  const plan = planOf(TEXT);
  const source = { at: (address: string) => `ours.txt:${address === '10.0.0.1' ? 1 : 2}` };
  const named = plan.addresses.map((one) => one.segments);
  const sourced = new Map(
    [...new Set(named)].map((segments) => [
      segments,
      segments.map((segment) => ({
        ...segment,
        appliedEntries: segment.appliedEntries.map((applied) => ({ ...applied, source })),
      })),
    ]),
  );
  const addresses = plan.addresses.map((one) => ({ ...one, segments: sourced.get(one.segments) ?? [] }));
  const { rows } = documentOf(facts({ ...plan, addresses }));
  expect(rows.filter(({ ports }) => ports === '443').map((row) => [row.addresses, row.source])).toEqual([
    ['10.0.0.0', 'ours.txt:2'],
    ['10.0.0.1', 'ours.txt:1'],
    ['10.0.0.2/31', 'ours.txt:2'],
    ['10.0.0.4', 'ours.txt:2'],
  ]);
});
