// Reports of two vantages of one policy, made for merging, whole and in shards, and the options of a merge a few minutes later.
import { createHash } from 'node:crypto';
import type { AddressSet, Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { MergeRules } from '../../src/vantages/merge-reports.ts';
import { reportOf } from '../report/samples/sample-report.ts';
import { verdict } from '../report/samples/sample-verdict.ts';

export const HOUR_MS = 60 * 60 * 1000;
const STARTED_AT = '2026-11-21T02:00:07.123Z';

export const OPTIONS: MergeRules = {
  toolVersion: '1.2.3',
  nowMs: Date.parse(STARTED_AT) + HOUR_MS / 4,
  withinMs: 24 * HOUR_MS,
  expectVantages: [],
  run: { repository: 'example/infrastructure', commit: 'c', url: 'https://example.com/', actor: 'octocat' },
};

/** The report of a vantage; the verdicts get its name. */
export function reportFrom(vantage: string | null, verdicts: readonly Verdict[], rest: Partial<Report> = {}): Report {
  return reportOf(
    verdicts.map((one) => ({ ...one, vantage })),
    { vantage, warnings: [], controls: [], startedAt: STARTED_AT, ...rest },
  );
}

const ADDRESSES = ['203.0.113.1', '203.0.113.2', '203.0.113.3'];

/** Of three addresses, all as the policy says: 443 open, two ports blocked. */
export function goodVerdicts(): Verdict[] {
  return ADDRESSES.flatMap(goodVerdictsOf);
}

function goodVerdictsOf(address: string): Verdict[] {
  return [
    verdict(address, address, 5, {}),
    verdict(address, address, 6, {
      ports: '22-23',
      count: 2,
      expected: 'blocked',
      state: 'filtered',
      cause: 'timeout',
      evidence: 'anchored',
      attempts: 4,
    }),
  ];
}

/** The sum of the SHA-256 of each element, modulo 2^256. */
export function setOf(elements: readonly string[]): AddressSet {
  const sum = elements.reduce(
    (total, one) => (total + BigInt(`0x${createHash('sha256').update(one).digest('hex')}`)) % (1n << 256n),
    0n,
  );
  return { count: elements.length, digest: sum.toString(16).padStart(64, '0'), elements: [...elements] };
}

/** Three shards of one address each, the last by a name. @param resolved what the shards plan and take in place of the last, by shard */
export function shardsFrom(vantage: string, resolved: Readonly<Record<number, string>> = {}): Report[] {
  return ADDRESSES.map((address, index) => {
    const all = [...ADDRESSES.slice(0, 2), resolved[index] ?? 'www.example.com at 203.0.113.3'];
    return reportFrom(vantage, goodVerdictsOf(address), {
      expects: { vantages: ['internet', 'vpc'], shards: 3 },
      shard: { index: index + 1, of: 3, planned: setOf(all), taken: setOf(all.slice(index, index + 1)) },
    });
  });
}
