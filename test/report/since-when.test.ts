// Since when a finding is known: told of each whose ports were compared, whatever else could not be, and of no other.
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/drift/compare-reports.ts';
import { onlyAPart } from '../../src/model/documents/partial-run.ts';
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { type FormatName, formats } from '../../src/report/formats.ts';
import { issueBody } from '../../src/report/github/issue.ts';
import { reportOf } from './samples/sample-report.ts';
import { exposedDatabase, verdict } from './samples/sample-verdict.ts';

const SO = 'was so already in the report of 2026-11-29 11:24 UTC';
const NOT_SO = 'not so in the report of 2026-11-29 11:24 UTC';

const database = exposedDatabase();
const shut = exposedDatabase({ state: 'filtered', cause: 'timeout', verdict: 'pass', severity: null, rttMs: null });
const web = verdict('www.example.com', '203.0.113.4', 20, {
  ...{ state: 'closed', cause: 'rst', verdict: 'violation', severity: 'high' },
  explanation: 'Nothing listens.',
});
const backups = verdict('backup1.example.com', '2001:db8::1', 26, {
  ...{ ports: '22,25,80', count: 3, expected: 'blocked', state: 'unknown', cause: 'no-route' },
  ...{ verdict: 'inconclusive', evidence: 'none', explanation: 'This machine has no route.' },
});

function since(before: readonly Verdict[], now: readonly Verdict[], partial = false): Report {
  const warnings = partial ? [onlyAPart('db1.example.com:5432')] : [];
  const baseline = { ...reportOf([...before]), warnings, startedAt: '2026-11-29T11:24:00.000Z' };
  const report = reportOf([...now]);
  return { ...report, drift: compareReports(baseline, report) };
}

async function textOf(report: Report, format: FormatName): Promise<string> {
  const reporter = await formats[format]();
  const rest = { policyUrl: () => null, maxBytes: 1_000_000, reportHint: '', colour: false, columns: 120 };
  return reporter(report, rest)
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ');
}

function issueOf(report: Report): string {
  const mark = { key: '0123456789abcdef', instance: '0123456789ab', runId: 1, attempt: 1 };
  const more = {
    workflow: 'nightly',
    unchecked: new Map(),
    fates: null,
    partial: false,
    previous: null,
    policyUrl: () => null,
  };
  return issueBody(report, { mark, ...more });
}

/** How often it is said of a finding; the head, which counts them, is left out. */
const timesSo = (text: string) => text.replace(/Nothing is known to be new: [^.]*/g, '').split(SO).length - 1;

const texts = async (report: Report) => [
  await textOf(report, 'terminal'),
  await textOf(report, 'markdown'),
  await textOf(report, 'html'),
  issueOf(report),
];

describe('beside ports that could not be checked', () => {
  const report = since([shut, web, backups], [database, web, backups]);

  it('each finding that was compared says it in every text', async () => {
    for (const text of await texts(report)) {
      expect(text).toContain(SO);
      expect(text).toContain(NOT_SO);
      expect(text).toContain(
        'NEW: 1 of 2 violations, not so in the report of 2026-11-29 11:24 UTC. The other one was so already',
      );
      expect(text).not.toMatch(/NEW since|known since|the baseline of/);
      // Once each at its finding; nothing is told of what was not compared.
      expect(timesSo(text)).toBe(1);
    }
  });
});

describe('what the baseline does not say', () => {
  it.each([
    ['did not ask', [database]],
    ['could not tell', [database, { ...web, state: 'unknown', cause: 'no-route', verdict: 'inconclusive' } as Verdict]],
    ['saw otherwise', [database, { ...web, state: 'filtered', cause: 'timeout' } as Verdict]],
    ['asked of another address', [database, { ...web, address: '203.0.113.5' }]],
  ] as const)('is not told of a port that it %s', async (_, before) => {
    for (const text of await texts(since([...before, backups], [database, web, backups], true))) {
      // Of the database alone.
      expect(timesSo(text)).toBe(1);
      expect(text).not.toMatch(/(?:other one|violations) (?:was|were) so already in it/);
    }
  });

  it('is told of some ports of a verdict, and not of the others', async () => {
    const wide = (ports: string, count: number) => exposedDatabase({ ports, count, service: null });
    const text = await textOf(since([wide('100-109', 10)], [wide('100-119', 20)], true), 'terminal');
    expect(text).toContain(
      'Nothing is known to be new: 10 of 20 violations were so already in the report of 2026-11-29 11:24 UTC.',
    );
  });

  it('is not told of a name that the baseline does not judge', async () => {
    const leads = verdict('www.example.com', '198.51.100.1', 9, {
      ...{ protocol: null, ports: null, state: null, cause: null, verdict: 'violation', severity: 'high' },
      explanation: 'It leads elsewhere.',
    });
    expect(await textOf(since([database, web], [database, web, leads]), 'terminal')).not.toContain('all 3 violations');
    expect(await textOf(since([database, web, leads], [database, web, leads]), 'terminal')).toContain(
      'Nothing new: all 3 violations were so already in the report of 2026-11-29 11:24 UTC.',
    );
  });

  it('is not told where the baseline looked from elsewhere', async () => {
    const elsewhere = { ...database, vantage: 'office' };
    const text = await textOf(since([web], [web, elsewhere]), 'terminal');
    expect(timesSo(text)).toBe(1);
  });
});
