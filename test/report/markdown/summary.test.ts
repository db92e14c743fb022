// The job summary, read as GitHub reads it: its order, its folds, what hostile text does to it (nothing), its size.
import { describe, expect, it } from 'vitest';
import { byteLength } from '../../../src/base/utf8.ts';
import type { Report } from '../../../src/model/report.ts';
import { POLICY_IN_INPUTS } from '../../../src/model/tool.ts';
import { terminal } from '../../../src/report/escape/terminal.ts';
import { summary } from '../../../src/report/markdown/summary.ts';
import type { SummaryOptions } from '../../../src/report/text/report-options.ts';
import { elementCounts, elements, githubTree, looseTexts, type Node, textOf } from '../readers/github-markdown.ts';
import { noDrift } from '../samples/sample-drift.ts';
import {
  HOSTILE_PIECES,
  hostileReport,
  poisoned,
  reportOf,
  sampleReport,
  sampleVerdict,
} from '../samples/sample-report.ts';

const MIB = 1_048_576;
const options: SummaryOptions = {
  policyUrl: (file, line) =>
    `https://github.com/example/infrastructure/blob/0f1e/${file}${line === null ? '' : `#L${line}`}`,
  maxBytes: MIB,
  reportHint: 'All of it is in report.json, in the artifact port-policy-report.',
};

/** A harmless twin of a report whose names are all cut. */
const widest = poisoned('x'.repeat(60));

const only = (tree: Node, name: string) => elements(tree).filter(({ tagName }) => tagName === name);
const rowsOf = (tree: Node) =>
  only(tree, 'tr').map((row) => (row.children ?? []).filter(({ type }) => type === 'element').length);
const passes = reportOf(
  sampleReport.verdicts.filter(({ verdict }) => verdict === 'pass'),
  { warnings: [] },
);
const doubtful = reportOf(sampleReport.verdicts.filter(({ verdict }) => verdict !== 'violation'));
const firstLine = (report: Report) => summary(report, options).split('\n')[0];

it('is the golden file', async () => {
  await expect(summary(sampleReport, options)).toMatchFileSnapshot('summary.golden.md');
});

describe('what the reader meets', () => {
  const tree = githubTree(summary(sampleReport, options));

  it('is the heading, the facts, the violations, what is not known, how to check, the warnings, the matrix, what is open and two folds', () => {
    const blocks = (tree.children ?? []).filter(({ type }) => type === 'element').map(({ tagName }) => tagName);
    expect(blocks).toEqual([
      ...['h2', 'p', 'ul', 'p', 'ul', 'p', 'ul'],
      ...['h3', 'table', 'table', 'p'],
      ...['p', 'ul', 'details', 'details'],
    ]);
    const [heading] = only(tree, 'h2');
    expect(heading && textOf(heading)).toBe(
      '❌ Exposure policy: 9 violations, 10 inconclusive, 185 as intended (103 answered, 82 beside an answering port), 1 only observed',
    );
    expect(only(tree, 'summary').map((title) => textOf(title).replace(/:.*/, ''))).toEqual([
      'Every port by host and state',
      'How this was measured',
    ]);
  });

  it('has the most severe violation first, with what to do and the line of the policy', () => {
    const [list] = only(tree, 'ul');
    const rows = list === undefined ? [] : only(list, 'li');
    expect(rows.map((row) => textOf(row).trim().split(/\s+/)[1])).toEqual([
      ...['critical', 'critical', 'high', 'high', 'high', 'low', 'low'],
    ]);
    const [first] = rows;
    expect(first && textOf(first)).toContain('What to do: Restrict the security group');
    expect(first && only(first, 'a').map(({ properties }) => properties?.href)).toEqual([
      'https://github.com/example/infrastructure/blob/0f1e/.github/port-policy.yml#L12',
    ]);
  });

  it('folds alike inconclusive ports of an address into one row', () => {
    const text = textOf(only(tree, 'ul')[1] as Node);
    expect(text).toContain('22-24, 80');
    expect(text).toContain('Shown for port 22; the other ports in this row are the same.');
  });

  it('names every host under exposure', () => {
    const text = textOf(only(tree, 'details')[0] as Node);
    for (const { host } of sampleReport.verdicts) expect(text).toContain(host);
    expect(text).toContain('22 ssh, 443 https');
  });

  it('has no links where the policy cannot be linked to, but still the places', () => {
    const unknown = { ...sampleReport, run: { ...sampleReport.run, url: null } };
    const text = summary(unknown, { ...options, policyUrl: () => null });
    expect(only(githubTree(text), 'a')).toEqual([]);
    expect(text).toContain('(.github/port-policy.yml, line&nbsp;12)');
  });

  it('says "from the inputs" of a policy that has no file, and links nowhere', () => {
    const rule = { ...sampleVerdict.rule, file: POLICY_IN_INPUTS };
    const [violation] = sampleReport.verdicts.filter(({ verdict }) => verdict === 'violation');
    const policies = [{ path: POLICY_IN_INPUTS, sha256: '0'.repeat(64) }];
    const text = summary(reportOf([{ ...(violation ?? sampleVerdict), rule }], { policies }), options);
    expect(only(githubTree(text), 'a').map(({ properties }) => properties?.href)).toEqual([]);
    expect(text).toContain(' · from the inputs<br>');
    expect(text).toContain(' · policy from the inputs\n');
  });

  it('leaves the vantage out where there is none', () => {
    expect(summary({ ...sampleReport, vantage: null }, options).split('\n')[2]).toMatch(
      /^7 hosts, 204 ports · 3\.2 s · 2026-11-21 02:00 UTC · \[/,
    );
  });
});

describe('how it was measured', () => {
  const methodology = (report: Report) => textOf(only(githubTree(summary(report, options)), 'details').at(-1) as Node);

  it('shows each control, those that did not answer first', () => {
    expect(methodology(sampleReport)).toContain('10.20.0.2:53/udp ⚠️ did not answer, github.com:443 answered');
    expect(methodology({ ...sampleReport, controls: [] })).toContain(
      'Controls: none; only what the policy probes vouches',
    );
    const controls = Array.from({ length: 30 }, (_, i) => ({ target: `c${i}:443`, answered: i !== 29 }));
    expect(methodology({ ...sampleReport, controls })).toContain('c29:443 ⚠️ did not answer, c0:443 answered');
  });

  it('counts the UDP ports, and says nothing of UDP where there are none', () => {
    expect(methodology(sampleReport)).toContain(
      'UDP: 10 ports (2 open, 2 closed, 6 silent); each was sent the question of',
    );
    const tcp = reportOf(sampleReport.verdicts.filter(({ protocol }) => protocol === 'tcp'));
    expect(methodology(tcp)).not.toContain('UDP:');
  });

  it('says the pace and the seed', () => {
    expect(methodology(sampleReport)).toContain('attempts a second: at most 1,000, to one address: at most 200');
    expect(methodology(sampleReport)).toContain('from seed 4021177');
  });
});

describe('exposure', () => {
  const cells = (report: Report) =>
    only(only(githubTree(summary(report, options)), 'details').at(-2) as Node, 'tr').map((row) =>
      (row.children ?? []).filter(({ type }) => type === 'element').map((cell) => textOf(cell).trim()),
    );

  it('has a column of UDP silence where there is any, and calls no port open that proves nothing', () => {
    const rows = cells(sampleReport);
    expect(rows[0]).toEqual(['Host', 'Open', 'Closed', 'Filtered', 'Silent (open or filtered)', 'Unknown']);
    expect(rows.find(([host]) => host?.startsWith('ns1'))?.slice(1)).toEqual([
      '53/udp domain, 1900/udp ssdp',
      '5000-5001/udp',
      '–',
      '69/udp, 123/udp, 161/udp, 5555-5556/udp, 11211/udp',
      '–',
    ]);
    expect(rows.find(([host]) => host?.startsWith('shop'))?.[1]).toBe(
      '443 https, 5432 postgresql (unproven: the address accepts any port)',
    );
    expect(cells(reportOf([sampleVerdict]))[0]).not.toContain('Silent (open or filtered)');
  });

  it('keeps a proven open apart from one that is not', () => {
    const udp = { ...sampleVerdict, host: 'x', protocol: 'udp', ports: '53', service: null } as const;
    const tcp = { ...udp, protocol: 'tcp', ports: '1-40', count: 40, evidence: 'none' } as const;
    expect(cells(reportOf([udp, tcp]))[1]?.[1]).toBe('53/udp; 1-40 (unproven: the address accepts any port)');
  });
});

describe('the other results', () => {
  it('says a pass in one line, and folds everything', () => {
    expect(firstLine(passes)).toBe(
      '## ✅ Exposure policy: all 185 as intended (103 answered, 82 beside an answering port)',
    );
    const tree = githubTree(summary(passes, options));
    expect(only(tree, 'details').map(({ properties }) => properties?.open)).toEqual([undefined, undefined]);
  });

  it('shows what is inconclusive without a click, and folds what is more than a few', () => {
    const titles = (report: Report) => only(githubTree(summary(report, options)), 'summary').map(textOf);
    const folds = ['Every port by host and state', 'How this was measured'];
    expect(firstLine(doubtful)).toBe(
      '## ⚠️ Exposure policy: 10 inconclusive, 185 as intended (103 answered, 82 beside an answering port), 1 only observed',
    );
    expect([titles(doubtful), titles(sampleReport)]).toEqual([folds, folds]);
    const [unsure = sampleVerdict] = sampleReport.verdicts.filter(({ verdict }) => verdict === 'inconclusive');
    const many = Array.from({ length: 12 }, (_, at) => ({ ...unsure, explanation: `Ticket T${at}.` }));
    expect(titles(reportOf(many))).toEqual(['❔ 4 more that could not be checked', ...folds]);
  });

  it('folds what is waived, and says when the first waiver ends', () => {
    const waiver = { reason: 'later', owner: null, until: '2026-12-31', file: 'p.yml', line: 3, column: 1 };
    const report = reportOf([{ ...sampleVerdict, verdict: 'waived', waiver }]);
    expect(only(githubTree(summary(report, options)), 'summary').map(textOf)[0]).toBe(
      '🔕 1 waived: against the policy, allowed by a waiver for now; the first waiver ends after 2026-12-31',
    );
  });

  it('says of a violation whether the baseline has it', () => {
    const drift = { ...noDrift, baseline: { ...noDrift.baseline, startedAt: '2026-11-29T04:12:00Z' } };
    const violations = reportOf(sampleReport.verdicts.filter(({ verdict }) => verdict === 'violation'));
    const text = (report: Report) => textOf(githubTree(summary(report, options)));
    expect(text({ ...violations, drift })).toContain(
      'line\u00a012 · was so already in the report of 2026-11-29 04:12 UTC',
    );
    // What of the rest could not be compared makes no difference, unless it is not known which ports those were.
    expect(text({ ...violations, drift: { ...drift, notCompared: 1 } })).toContain('so already');
    const { baseline, totals, changes } = drift;
    expect(text({ ...violations, drift: { baseline, totals, changes, notCompared: 1 } })).not.toContain('so already');
    expect(text(violations)).not.toContain('baseline');
  });

  it('speaks of one and of none as people do', () => {
    const one = sampleReport.verdicts.filter(({ verdict }) => verdict === 'violation').slice(0, 1);
    expect(firstLine(reportOf(one))).toBe('## ❌ Exposure policy: 1 violation, none as intended');
    expect(firstLine(reportOf([sampleVerdict]))).toBe('## ✅ Exposure policy: 1 as intended (answered)');
  });
});

describe('hostile text', () => {
  const shape = (report: Report, sanitized: boolean) => {
    const tree = githubTree(summary(report, options), sanitized);
    return { counts: elementCounts(tree), rows: rowsOf(tree) };
  };

  it.each([true, false])('makes no element, row or cell (sanitized: %s)', (sanitized) => {
    expect(shape(hostileReport, sanitized)).toEqual(shape(widest, sanitized));
  });

  it.each(HOSTILE_PIECES)('%j alone makes none either', (piece) => {
    // As wide: tables are divided by the width of what they show.
    const twin = shape(poisoned('x'.repeat(terminal(piece).length)), false);
    expect(shape(poisoned(piece), false)).toEqual(twin);
  });

  it('links nowhere but to the policy', () => {
    for (const link of only(githubTree(summary(hostileReport, options)), 'a')) {
      expect(link.properties?.href).toMatch(/^https:\/\/github\.com\/example\/infrastructure\/blob\/0f1e\/\.github\//);
    }
  });

  it('mentions nobody, and no issue', () => {
    const loose = looseTexts(githubTree(summary(hostileReport, options)));
    for (const text of loose) expect(text).not.toMatch(/@octocat|#1\b|GH-1|:smile:|www\.evil|https?:/);
  });
});

describe('size', () => {
  const violation = sampleReport.verdicts.find(({ verdict }) => verdict === 'violation');
  const many = reportOf(
    Array.from({ length: 5000 }, (_, index) => ({
      ...(violation ?? sampleVerdict),
      host: `host-${index}.example.com`,
      address: `10.0.${index >> 8}.${index & 255}`,
      explanation: `${violation?.explanation} ${'Something long that a person wrote. '.repeat(8)}<&|> 日本語 ${index}`,
    })),
  );

  it('is under the limit for 5,000 violations, whole at every end, and says what is missing', () => {
    const text = summary(many, options);
    expect(byteLength(text)).toBeLessThanOrEqual(MIB);
    expect(byteLength(text)).toBeGreaterThan(MIB * 0.95);
    const tree = githubTree(text);
    const [list] = only(tree, 'ul');
    const shown = list === undefined ? 0 : only(list, 'li').length;
    expect(text).toContain(
      `**${(5000 - shown).toLocaleString('en-US')} more findings left out here.** All of it is in report.json`,
    );
    expect(text.match(/What to do:/g)).toHaveLength(shown);
    expect(only(tree, 'summary')).toHaveLength(3);
    expect(text.match(/<details/g)).toHaveLength(3);
    expect(text.match(/<\/details>/g)).toHaveLength(3);
  });

  it.each([0, 50, 500, 2000, 3000, 4000, 5000, 8000])('keeps to %i bytes', (maxBytes) => {
    const text = summary(sampleReport, { ...options, maxBytes });
    expect(byteLength(text)).toBeLessThanOrEqual(maxBytes);
    expect((text.match(/<details/g) ?? []).length).toBe((text.match(/<\/details>/g) ?? []).length);
  });

  it('cuts one endless text instead of dropping the others', () => {
    const endless = poisoned('x'.repeat(3_000_000));
    const text = summary(endless, options);
    expect(byteLength(text)).toBeLessThanOrEqual(MIB);
    expect(text.includes('How this was measured')).toBe(true);
    expect(rowsOf(githubTree(text))).toEqual(rowsOf(githubTree(summary(widest, options))));
  });
});
