// The page of a merged report as text: a golden file, its patterns and their bounds, and changes that name their vantage.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { pagePatterns } from '../../../src/report/html/sections/page-patterns.ts';
import { alikeMergedReport, greenMergedReport, sampleMergedReport } from '../samples/sample-merged-report.ts';
import { pageOf } from './browser.ts';
import { readable } from './readable.ts';

const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

it('is the golden file', async () => {
  await expect(readable(await pageOf(sampleMergedReport))).toMatchFileSnapshot('merged.golden.html');
});

it('each change says which vantage sees it', async () => {
  const [first] = sampleMergedReport.verdicts;
  const drift: Report['drift'] = {
    baseline: { startedAt: '2026-11-20T02:00:00.000Z', vantage: null, commit: null, url: null },
    totals: { newlyOpen: 1, newlyBlocked: 0, newHosts: 0, goneHosts: 0, changedAddresses: 0, changedVerdicts: 0 },
    notCompared: 0,
    changes: [
      {
        kind: 'newly-open',
        host: 'api.example.com',
        address: '203.0.113.9',
        vantage: 'office',
        protocol: 'tcp',
        ports: '443',
        count: 1,
        service: 'https',
        before: null,
        after: { state: 'open', verdict: 'pass' },
        severity: null,
        rule: first?.rule ?? null,
        explanation: 'Port 443 is open now.',
      },
    ],
  };
  const html = await pageOf({ ...sampleMergedReport, drift });
  const [, changed = ''] = html.split('id="drift"');
  expect(words(changed)).toContain('443 https api.example.com (203.0.113.9) from office');
});

describe('patterns', () => {
  it('say of each vantage what it sees, and whether the policy means it so', () => {
    const views = pagePatterns(sampleMergedReport)
      .first.filter(({ weight }) => weight === 'wrong')
      .map(({ where, views: all }) => [
        where.sets[0]?.ports,
        ...all.map(({ vantage, sign, state }) => `${vantage} ${sign} ${state}`),
      ]);
    expect(views).toEqual([
      ['5432 postgresql', 'internet ✖\ufe0e open', 'office ✖\ufe0e open', 'vpc ✖\ufe0e open'],
      ['6379 redis', 'internet – filtered', 'office ✖\ufe0e open', 'vpc ● open'],
      ['5432 postgresql', 'internet ? not known', 'office ✖\ufe0e open', 'vpc ✖\ufe0e open'],
      ['5671 amqps', 'internet ! filtered', 'office ! closed', 'vpc ! closed'],
    ]);
    const shut = pagePatterns(sampleMergedReport).first.find(({ where }) => where.sets[0]?.ports === '25 smtp');
    expect(shut?.views.map(({ state }) => state)).toEqual(['filtered', 'closed', 'not judged']);
  });

  it('of many machines are one, with the machines that find no room folded', () => {
    const found = pagePatterns(alikeMergedReport).first.filter(({ where }) => where.moreMachines > 0);
    expect(found.map(({ title, where }) => [title, where.sets[0]?.ports, where.moreMachines])).toEqual([
      ['Exposed from some vantages', '22 ssh', 24],
    ]);
  });

  it('are bounded in number and in size, and what is left out is counted', async () => {
    const [first] = sampleMergedReport.patterns ?? [];
    if (first === undefined) throw new Error('the sample has no pattern');
    const patterns = Array.from({ length: 5000 }, (_, at) => ({
      ...first,
      host: `h${at}.example`,
      explanation: `Case T${at}. ${'<&>'.repeat(5000)}`,
    }));
    const html = await pageOf({ ...sampleMergedReport, patterns });
    expect(html.length).toBeLessThan(4_000_000);
    const { first: shown, leftOutFirst } = pagePatterns({ ...sampleMergedReport, patterns });
    expect(shown.length + leftOutFirst).toBe(5000);
    expect(words(html)).toContain(`${leftOutFirst.toLocaleString('en-US')} more of these left out here.`);
  });

  it('of a merge in which all is as meant are there at once, and nothing is said to be open', async () => {
    const html = await pageOf(greenMergedReport);
    expect(html).toContain('<details class="entries patterns" id="as-meant" open>');
    expect(html).not.toContain('id="patterns"');
    expect(words(html)).toContain('As meant, and proven');
  });
});
