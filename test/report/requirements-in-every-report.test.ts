// Requirements in every report for people and programs: which are satisfied, and why the others are not.
import { expect, it } from 'vitest';
import type { Report, RequirementResult } from '../../src/model/report.ts';
import { formats } from '../../src/report/formats.ts';
import { createSha256 } from '../../src/shell/create-sha256.ts';
import { HOSTILE_PIECES, reportOf, sampleReport } from './samples/sample-report.ts';
import { sarifMistakes } from './sarif/sarif-mistakes.ts';

const options = {
  colour: false,
  columns: 100,
  policyUrl: () => null,
  maxBytes: 1_000_000,
  reportHint: 'See report.json.',
  hashed: { createSha256 },
};

const none = { satisfied: false, pass: 0, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 };
const requirements: RequirementResult[] = [
  { ...none, requirement: 'PCI-DSS 1.2.5', satisfied: true, pass: 41 },
  { ...none, requirement: 'PCI-DSS 11.4.6', pass: 3, violation: 2, waived: 1, waivedUntil: '2026-12-31' },
  { ...none, requirement: 'ISO 27001 A.8.20', pass: 7, inconclusive: 4 },
  { ...none, requirement: 'INFRA-7', notJudged: 1 },
  {
    ...none,
    requirement: 'INFRA-8',
    unchecked: [
      {
        kind: 'other-vantage',
        explanation: 'Something of it is judged from `vpc`, and this run is of `internet`.',
      },
    ],
  },
];
const report: Report = {
  ...sampleReport,
  requirements,
  verdicts: sampleReport.verdicts.map((one) =>
    one.verdict === 'violation' ? { ...one, satisfies: ['PCI-DSS 11.4.6'] } : one,
  ),
};
const textOf = async (name: keyof typeof formats, of = report) => (await formats[name]())(of, options);

it('the job summary has a table, those that are not satisfied first', async () => {
  const text = await textOf('markdown');
  const section = /<details><summary>📋[\s\S]*?<\/details>/.exec(text)?.[0] ?? '';
  expect(section).toBe(
    [
      '<details><summary>📋 Requirements: 1 of 5 satisfied</summary>',
      '',
      '| | Requirement | As intended | Why it is not satisfied |',
      '|---|---|--:|---|',
      '| ❌&nbsp;not&nbsp;satisfied | `PCI-DSS 11.4.6` | 3 | 2 violations.<br>1 waived until 2026-12-31. |',
      '| ❌&nbsp;not&nbsp;satisfied | `ISO 27001 A.8.20` | 7 | 4 could not be checked. |',
      '| ❌&nbsp;not&nbsp;satisfied | `INFRA-7` | 0 | No part of it is judged: its ports are only observed. |',
      '| ❌&nbsp;not&nbsp;satisfied | `INFRA-8` | 0 | No part of it was checked.<br>Something of it is judged from `vpc`, and this run is of `internet`. |',
      '| ✅&nbsp;satisfied | `PCI-DSS 1.2.5` | 41 |  |',
      '',
      '</details>',
    ].join('\n'),
  );
});

it('the terminal names those that are not satisfied', async () => {
  const part = /Requirements: [\s\S]*?\n\n/.exec(await textOf('terminal'))?.[0];
  expect(part).toBe(
    [
      'Requirements: 1 of 5 satisfied',
      '  ✗ PCI-DSS 11.4.6: 2 violations. 1 waived until 2026-12-31.',
      '  ✗ ISO 27001 A.8.20: 4 could not be checked.',
      '  ✗ INFRA-7: No part of it is judged: its ports are only observed.',
      '  ✗ INFRA-8: No part of it was checked. Something of it is judged from `vpc`, and this run is of',
      '    `internet`.',
      '',
      '',
    ].join('\n'),
  );
});

it('the page has a table, and a link to it', async () => {
  const text = await textOf('html');
  expect(text).toContain('<a href="#requirements">Requirements</a>');
  const section = /<details class="requirements"[\s\S]*?<\/details>/.exec(text)?.[0].replace(/<[^>]+>/g, ' ') ?? '';
  for (const { requirement } of requirements) expect(section).toContain(requirement);
  expect(section).toContain('1 of 5 satisfied');
  expect(section).toContain('1 waived until 2026-12-31.');
});

it('JUnit has them as a property, SARIF as tags of its results', async () => {
  expect(await textOf('junit')).toContain(
    '<property name="requirements" value="1 of 5 satisfied; not satisfied: PCI-DSS 11.4.6, ISO 27001 A.8.20, INFRA-7, INFRA-8"/>',
  );
  const sarif = await textOf('sarif');
  expect(sarifMistakes(sarif)).toEqual([]);
  const tags = JSON.parse(sarif).runs[0].results.map(({ properties }: { properties?: object }) => properties);
  expect(tags).toContainEqual({ tags: ['PCI-DSS 11.4.6'] });
});

it.each(Object.keys(formats) as (keyof typeof formats)[])('%s says nothing where the policy has none', async (name) => {
  expect((await textOf(name, sampleReport)).toLowerCase()).not.toContain('requirement');
});

it('no name of one breaks out of a table', async () => {
  for (const piece of HOSTILE_PIECES) {
    const hostile = { ...report, requirements: [{ ...none, requirement: `A${piece}` }] };
    const rows = (await textOf('markdown', hostile))
      .split('\n')
      .filter((line) => line.includes('No part of it was checked'));
    expect(rows).toHaveLength(1);
    expect((await textOf('html', hostile)).replace(/<(script|style)>[\s\S]*?<\/\1>/g, '')).not.toContain('<img');
  }
});

it('TAP and the headline say that some are not satisfied, also of a run that passes', async () => {
  expect(await textOf('tap')).toContain('# Requirements: 1 of 5 satisfied; not satisfied: PCI-DSS 11.4.6');
  const green: Report = {
    ...report,
    result: 'pass',
    verdicts: report.verdicts.filter((one) => one.verdict === 'pass'),
  };
  expect(await textOf('headline', green)).toContain('Requirements not satisfied: 4 of 5.');
  const satisfied = requirements.filter((one) => one.satisfied);
  expect(await textOf('headline', { ...green, requirements: satisfied })).not.toContain('Requirements');
});

it('exceptions are told wherever it is said why a requirement is not satisfied, and in the name of a warned test', async () => {
  const explanation =
    'Except port 5432 on 203.0.113.7: `open: 5432` (policy.yml, line 12) decides it there, and does not name this requirement.';
  const verdicts = sampleReport.verdicts.filter(({ verdict }) => verdict === 'pass');
  const excepted: Report = {
    ...reportOf(verdicts),
    requirements: [{ ...none, requirement: 'PCI-DSS 1.3.1', pass: 255, exceptions: [{ count: 1, explanation }] }],
  };
  const plain = explanation.replaceAll('`', '');
  for (const name of ['terminal', 'markdown', 'html'] as const)
    expect((await textOf(name, excepted)).replace(/<[^>]*>|`|\\/g, '').replace(/\s+/g, ' ')).toContain(plain);
  expect(await textOf('headline', excepted)).toContain('Requirements not satisfied: 1 of 1.');
  expect(JSON.parse(await textOf('json', excepted))).toMatchObject({ requirements: excepted.requirements });
  const { predicate } = JSON.parse(await textOf('intoto', { ...excepted, expects: { vantages: [], shards: 1 } }));
  expect(predicate.warnedTests).toEqual([
    'requirement PCI-DSS 1.3.1, except 1 port that other entries of the policy decide',
  ]);
  expect([predicate.result, predicate.failedTests]).toEqual(['WARNED', []]);
});
