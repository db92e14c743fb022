// How much a report covers, in words: hosts and ports, the times of a merge, and what the result of a shard does not say.
import { expect, it } from 'vitest';
import { countMachines } from '../../../src/report/rows/machines.ts';
import { fromVantagesText, missingText } from '../../../src/report/rows/merged/merged-facts.ts';
import { spanText } from '../../../src/report/text/counts-text.ts';
import {
  extentText,
  listedWarnings,
  shardCaveats,
  shardText,
  timeTexts,
} from '../../../src/report/text/run-extent-text.ts';
import { sampleMergedReport } from '../samples/sample-merged-report.ts';
import { sampleReport } from '../samples/sample-report.ts';

it('counts a port once in one run, and once for each vantage in a merge', () => {
  expect(extentText(1, sampleReport)).toBe('1 host, 204 ports');
  expect(extentText(11, sampleMergedReport)).toBe(
    '11 hosts, 199,707 port views (a port counts once for each vantage that asked it)',
  );
});

it('counts a machine once, whoever sees it, and a missing report not at all', () => {
  const addresses = new Set(sampleMergedReport.verdicts.flatMap(({ address }) => address ?? []));
  expect(countMachines(sampleMergedReport)).toBe(addresses.size);
});

it('tells when a merge was seen, from the first run to the last', () => {
  expect(timeTexts(sampleReport)).toEqual(['3.2 s', '2026-11-21 02:00 UTC']);
  expect(timeTexts(sampleMergedReport)).toEqual(['2026-11-21 01:58 to 02:03 UTC']);
  expect(spanText('2026-11-21T02:00:00.000Z', '2026-11-21T02:00:59.000Z')).toBe('2026-11-21 02:00 UTC');
  expect(spanText('2026-11-21T23:59:00.000Z', '2026-11-22T00:01:00.000Z')).toBe(
    '2026-11-21 23:59 to 2026-11-22 00:01 UTC',
  );
});

it('names the vantages that there are reports of, and what is not covered', () => {
  expect(fromVantagesText(sampleMergedReport)).toBe('From 3 vantages: internet, office, vpc');
  expect(missingText(sampleMergedReport)).toBe('Not covered in full: vantage internet, shard 2 of 2.');
  const missing = sampleMergedReport.verdicts.filter(({ cause }) => cause === 'no-report');
  const lacks = Array.from({ length: 10 }, (_, at) => missing.map((one) => ({ ...one, host: `v${at}` })));
  expect(missingText({ verdicts: [] })).toBeNull();
  expect(missingText({ verdicts: lacks.flat() })).toBe(
    'Not covered in full: v0; v1; v2; v3; v4; v5; v6; v7; and 2 more.',
  );
  const [vantages] = [sampleMergedReport.vantages?.slice(0, 1)];
  expect(fromVantagesText({ verdicts: [], vantages })).toBe('From 1 vantage: internet');
});

it('says of a shard that it is one, with its own warnings or without', () => {
  const set = { count: 100, digest: '0'.repeat(64) };
  const shard = { index: 2, of: 8, planned: set, taken: set };
  const own = 'Shard 2 of 8 has nothing to judge, because this policy has too few addresses.';
  expect(shardText({ shard: null })).toBeNull();
  expect(shardText({ shard })).toBe('shard 2 of 8');
  expect(shardCaveats({ shard, warnings: ['Other.', own] })).toEqual([own]);
  expect(shardCaveats({ shard, warnings: ['Other.'] })).toHaveLength(1);
  expect(shardCaveats({ shard: null, warnings: [own] })).toEqual([]);
  expect(listedWarnings({ shard, warnings: ['Other.', own] })).toEqual(['Other.']);
  expect(listedWarnings({ shard: null, warnings: [own] })).toEqual([own]);
});
