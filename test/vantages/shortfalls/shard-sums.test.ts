// Shards that do not add up are named, by what fell between them where the reports list it.
import { expect, it } from 'vitest';
import type { AddressSet, Report } from '../../../src/model/report.ts';
import { shardSums } from '../../../src/vantages/shortfalls/shard-sums.ts';
import { reportFrom, setOf } from '../reports.ts';

type Sides = readonly [planned: AddressSet, taken: AddressSet];

function saidOf(...shards: Sides[]): string[] {
  const reports = shards.map(([planned, taken], i) => {
    const shard: Report['shard'] = { index: i + 1, of: shards.length, planned, taken };
    const report = reportFrom('internet', [], { shard, expects: { vantages: [], shards: shards.length } });
    return { path: `${i + 1}.json`, report };
  });
  return shardSums({ key: 'internet', reports }).map(({ explanation }) => explanation);
}

const bare = ({ count, digest }: AddressSet): AddressSet => ({ count, digest });
const ranges = (texts: readonly string[], ...elements: string[]): AddressSet => ({ ...setOf(texts), elements });

const ALL = ['203.0.113.1', '203.0.113.2', '203.0.113.3', 'www.example.com at 203.0.113.9', 'name a.example.com'];
const whole = ranges(ALL, '203.0.113.1-203.0.113.3', ...ALL.slice(3));

it('says nothing where every element is taken once', () => {
  expect(saidOf([whole, setOf(ALL.slice(0, 2))], [whole, setOf(ALL.slice(2))])).toEqual([]);
  expect(saidOf([bare(whole), bare(setOf(ALL.slice(0, 2)))], [bare(whole), bare(setOf(ALL.slice(2)))])).toEqual([]);
});

it('names what no shard took', () => {
  const [first, second] = [setOf(ALL.slice(0, 1)), setOf(ALL.slice(3, 4))];
  expect(saidOf([whole, first], [whole, second])).toEqual([
    'No shard from `internet` took 203.0.113.2-203.0.113.3 and name a.example.com: nobody checked it.',
  ]);
});

it('names what two shards took, even where the count is right', () => {
  const [first, second] = [setOf(ALL.slice(0, 3)), ranges(ALL.slice(2, 4), '203.0.113.3', ALL[3] as string)];
  expect(saidOf([whole, first], [whole, second])).toEqual([
    'More than one shard from `internet` took 203.0.113.3: the run is not divided as it should be.',
  ]);
});

it('says that they do not add up where there are too many to list', () => {
  const [first, second] = [bare(setOf(ALL.slice(0, 3))), bare(setOf(ALL.slice(2, 4)))];
  expect(saidOf([bare(whole), first], [bare(whole), second])).toEqual([
    'The shards from `internet` planned 5 addresses and names and took 5, and the two do not add up: some were left out, or were taken twice.',
  ]);
});

it('names what some shards planned and others did not', () => {
  const moved = [...ALL.slice(0, 3), 'www.example.com at 203.0.113.10', ...ALL.slice(4)];
  const other = ranges(moved, '203.0.113.1-203.0.113.3', ...moved.slice(3));
  expect(saidOf([whole, setOf(ALL.slice(0, 3))], [other, setOf(ALL.slice(3))])).toEqual([
    'The shards from `internet` did not plan the same, so DNS gave them different addresses or they were run differently. Some planned this and others did not: www.example.com at 203.0.113.10 and www.example.com at 203.0.113.9.',
  ]);
});

it('leaves a vantage alone that lacks a shard: that is told already', () => {
  const shard: Report['shard'] = { index: 1, of: 2, planned: whole, taken: setOf([]) };
  const report = reportFrom('internet', [], { shard, expects: { vantages: [], shards: 2 } });
  expect(shardSums({ key: 'internet', reports: [{ path: '1.json', report }] })).toEqual([]);
});

it('reads elements that nobody wrote as they are', () => {
  const odd = { ...setOf([]), elements: ['203.0.113.9-203.0.113.1', '999.1.1.1', 'a-b-c', '::1-203.0.113.1', '-', ''] };
  expect(saidOf([odd, odd], [odd, setOf([])])).toEqual([]);
  expect(saidOf([odd, odd], [odd, odd])[0]).toContain('More than one shard');
});
