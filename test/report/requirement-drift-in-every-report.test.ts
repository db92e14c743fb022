// Requirements that are satisfied no more, or newly, in every report for people and programs: told, short, and never as markup.
import { describe, expect, it } from 'vitest';
import type { Drift, RequirementDrift } from '../../src/model/documents/drift.ts';
import type { Report } from '../../src/model/report.ts';
import { driftSchema } from '../../src/model/schema/drift-schema.ts';
import { reportSchema } from '../../src/model/schema/report-schema.ts';
import { type FormatName, formats } from '../../src/report/formats.ts';
import { comment, sameComment } from '../../src/report/github/comment.ts';
import { driftJson } from '../../src/report/json/drift-json.ts';
import { driftMarkdown } from '../../src/report/markdown/drift-markdown.ts';
import { machinesOf } from '../../src/report/rows/machines.ts';
import { driftTerminal } from '../../src/report/terminal/drift-terminal.ts';
import { changeCount } from '../../src/report/text/drift-words.ts';
import { createSha256 } from '../../src/shell/create-sha256.ts';
import { junitMistakes } from './junit/junit-mistakes.ts';
import { elementCounts, githubTree } from './readers/github-markdown.ts';
import { commentOptions } from './samples/sample-comment.ts';
import { sampleDrift } from './samples/sample-drift.ts';
import { HOSTILE_PIECES, sampleReport } from './samples/sample-report.ts';

const requirements: readonly RequirementDrift[] = [
  {
    requirement: 'PCI-DSS 1.3.1',
    kind: 'no-longer-satisfied',
    explanation: 'It was satisfied in the baseline, and is not now (2 violations).',
  },
  {
    requirement: 'ISO 27001 A.8.20',
    kind: 'newly-satisfied',
    explanation: 'It is satisfied, and was not in the baseline (1 waived).',
  },
];
const nothing = { newlyOpen: 0, newlyBlocked: 0, newHosts: 0, goneHosts: 0, changedAddresses: 0, changedVerdicts: 0 };
const drift: Drift = { ...sampleDrift, totals: nothing, notCompared: 0, changes: [], requirements };
const counts = { pass: 3, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 };
const report: Report = {
  ...sampleReport,
  requirements: [
    { ...counts, requirement: 'PCI-DSS 1.3.1', satisfied: false, violation: 2 },
    { ...counts, requirement: 'ISO 27001 A.8.20', satisfied: true },
  ],
  drift,
};
const options = {
  ...{ colour: false, columns: 100, policyUrl: () => null, maxBytes: 1_000_000 },
  ...{ reportHint: 'See report.json.', hashed: { createSha256 } },
};
const textOf = async (name: FormatName, of = report) => (await formats[name]())(of, options);
const totals = '1 requirement no longer satisfied, 1 requirement newly satisfied';

it('the terminal tells them under what changed', async () => {
  const part = /Changes since [\s\S]*?\n\n/.exec(await textOf('terminal'))?.[0];
  expect(part).toBe(
    [
      'Changes since the report of 2026-11-20 02:00 UTC: 1 requirement no longer satisfied, 1 requirement',
      'newly satisfied',
      '  requirement      PCI-DSS 1.3.1',
      '                   no longer satisfied: It was satisfied in the baseline, and is not now (2',
      '                   violations).',
      '  requirement      ISO 27001 A.8.20',
      '                   newly satisfied: It is satisfied, and was not in the baseline (1 waived).',
      '',
      '',
    ].join('\n'),
  );
});

it('the job summary has a line for each, in the open', async () => {
  const text = (await textOf('markdown')).replace(/<details>[\s\S]*?<\/details>/g, '');
  expect(text).toContain(
    [
      '- ❌ Requirement `PCI-DSS 1.3.1`: It was satisfied in the baseline, and is not now (2 violations).',
      '- ✅ Requirement `ISO 27001 A.8.20`: It is satisfied, and was not in the baseline (1 waived).',
      '',
    ].join('\n'),
  );
  expect(text).toContain(totals);
});

it('the page has them in its section on changes', async () => {
  const text = await textOf('html');
  const section = /<details class="entries drift"[\s\S]*?<\/details>/.exec(text)?.[0].replace(/<[^>]+>/g, ' ') ?? '';
  for (const { requirement, explanation } of requirements) {
    expect(section).toContain(requirement);
    expect(section).toContain(explanation);
  }
});

it('JUnit has a line for each, TAP and SARIF count them, JSON has them', async () => {
  const junit = await textOf('junit');
  expect(junit).toContain('no longer satisfied: PCI-DSS 1.3.1: It was satisfied');
  expect(await junitMistakes(junit)).toEqual([]);
  for (const name of ['tap', 'sarif'] as const) expect(await textOf(name)).toContain(totals);
  const json = JSON.parse(await textOf('json'));
  expect(json.drift.requirements).toEqual(requirements);
  expect(reportSchema.parse(json)).toEqual(json);
});

it('the headline says how many are new', async () => {
  const green: Report = { ...report, result: 'pass', totals: { ...report.totals, violation: 0, inconclusive: 0 } };
  const passing = { ...green, verdicts: report.verdicts.filter(({ verdict }) => verdict === 'pass') };
  expect(await textOf('headline', passing)).toContain('Requirements not satisfied: 1 of 2 (1 new).');
});

describe('the comment on a pull request', () => {
  it('names those that are not satisfied any more', () => {
    const text = comment(report, commentOptions);
    expect(text).toContain(
      '<strong>No longer satisfied</strong>, and satisfied in the report of 2026-11-20 02:00 UTC: `PCI-DSS 1.3.1`.',
    );
    expect(text).not.toContain('ISO 27001');
    const later = { ...drift, baseline: { ...drift.baseline, startedAt: '2026-11-21T02:00:00.000Z' } };
    expect(sameComment(text, comment({ ...report, drift: later }, commentOptions))).toBe(true);
  });
});

describe('`diff` of two reports', () => {
  const shared = { names: { old: 'old.json', new: 'new.json' }, caveats: [] };
  const better = { ...drift, requirements: requirements.slice(1) };

  it('has them in JSON', () => {
    const json = JSON.parse(driftJson(drift, { ...shared, toolVersion: '1.2.3' }));
    expect(json.requirements).toEqual(requirements);
    expect(driftSchema.parse(json)).toEqual(json);
  });

  it('shows them in the terminal, in green only where all is better', () => {
    const show = (one: Drift, colour: boolean) =>
      driftTerminal(one, { ...shared, colour, columns: 100, machines: machinesOf(report) });
    expect(show(drift, false)).toContain(`Report diff: ${totals}.`);
    expect(show(drift, false)).toContain('  requirement      PCI-DSS 1.3.1');
    const green = '\u001b[32mReport diff';
    expect([show(better, true).includes(green), show(drift, true).includes(green)]).toEqual([true, false]);
  });

  it('shows them in Markdown, with a sign that is green only where all is better', () => {
    const show = (one: Drift) => driftMarkdown(one, { ...shared, ...options });
    expect(show(drift)).toMatch(/^## ⚠️ Report diff: 1 requirement no longer satisfied/);
    expect(show(drift)).toContain('- ❌ Requirement `PCI-DSS 1.3.1`: It was satisfied');
    expect(show(better)).toMatch(/^## ✅ Report diff: 1 requirement newly satisfied/);
  });
});

it('each counts as a change', () => {
  expect(changeCount(drift)).toBe(2);
});

it('no name of one is markup', async () => {
  const names = HOSTILE_PIECES.map((piece) => ({ ...requirements[0], requirement: `A${piece}` }));
  const hostile = { ...report, requirements: [], drift: { ...drift, requirements: names } } as Report;
  const rows = (await textOf('markdown', hostile)).split('\n').filter((line) => line.startsWith('- ❌ Requirement'));
  expect(rows).toHaveLength(names.length);
  expect((await textOf('html', hostile)).replace(/<(script|style)>[\s\S]*?<\/\1>/g, '')).not.toContain('<img');
  expect(elementCounts(githubTree(comment(hostile, commentOptions))).img).toBeUndefined();
  expect(await textOf('terminal', hostile)).not.toContain('\u001b');
});
