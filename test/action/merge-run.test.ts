// `command: merge` in a step: what it reads, what it leaves, and how it ends.
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { type TemporaryFolder, temporaryFolder } from '../cli/temporary-folder.ts';
import { bring, database, mergeStep, reportFrom } from './merging.ts';

let workspace: TemporaryFolder;
let temp: TemporaryFolder;
beforeEach(() => {
  workspace = temporaryFolder();
  temp = temporaryFolder();
});
afterEach(() => {
  workspace.remove();
  temp.remove();
});

const shut = database('filtered');
const open = database('open');
const readBack = (path: string) => JSON.parse(readFileSync(join(workspace.path, path), 'utf8')) as Report;

it('is green where every vantage sees what the policy wants', async () => {
  bring(workspace, reportFrom('internet', [shut]));
  bring(workspace, reportFrom('vpc', []));
  const { code, outputs, errors, warnings, summary } = await mergeStep({ workspace });
  expect({ code, errors, warnings }).toEqual({ code: 0, errors: [], warnings: [] });
  expect(outputs).toMatchObject({ result: 'pass', violations: 0, inconclusive: 0, waived: 0, drift: '' });
  expect(outputs['report-json']).toBe(join(workspace.path, 'port-policy-report', 'report.json'));
  const merged = readBack('port-policy-report/report.json');
  expect(merged.vantages?.map(({ name }) => name)).toEqual(['internet', 'vpc']);
  expect(merged.run.url).toBe('https://github.com/example/infrastructure/actions/runs/42');
  expect(summary).toContain('✅');
});

it('is red where one of them sees an open database, and the annotation names it', async () => {
  bring(workspace, reportFrom('internet', [open]));
  bring(workspace, reportFrom('vpc', [shut]));
  const { code, outputs, errors } = await mergeStep({ workspace });
  expect(code).toBe(1);
  expect(outputs).toMatchObject({ result: 'fail', violations: 1, inconclusive: 0 });
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('internet');
  expect(errors[0]).not.toContain('vpc');
});

it('is inconclusive where a vantage of the policy has no report, and says which', async () => {
  bring(workspace, reportFrom('internet', [shut]));
  const { code, outputs, errors, warnings } = await mergeStep({ workspace });
  expect(code).toBe(3);
  expect(outputs).toMatchObject({ result: 'inconclusive', violations: 0, inconclusive: 1 });
  expect([...errors, ...warnings].join('\n')).toContain('vantage vpc');
});

it('expects vantages that the policy does not declare', async () => {
  bring(workspace, reportFrom('internet', [shut]));
  bring(workspace, reportFrom('vpc', []));
  const { code, errors } = await mergeStep({ workspace, inputs: { 'expect-vantage': 'office' } });
  expect(code).toBe(3);
  expect(errors.join('\n')).toContain('vantage office');
});

it('does not count a report that is older than `within`', async () => {
  const startedAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
  bring(workspace, reportFrom('internet', [shut], { startedAt, finishedAt: startedAt }));
  bring(workspace, reportFrom('vpc', []));
  expect((await mergeStep({ workspace })).code).toBe(0);
  expect((await mergeStep({ workspace, inputs: { within: '2h' } })).code).toBe(3);
});

it('reads what lies in the temporary folder of the runner, and files by their names', async () => {
  bring(temp, reportFrom('internet', [shut]));
  bring(workspace, reportFrom('vpc', []), 'vpc.json');
  const reports = `${temp.path}/reports/*/report.json\nvpc.json`;
  const { code, errors } = await mergeStep({ workspace, temp: temp.path, inputs: { reports } });
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
});

describe('cannot be used, exit code 2:', () => {
  const ends = async (inputs: Record<string, string>, message: string) => {
    const { code, outputs, errors } = await mergeStep({ workspace, temp: temp.path, inputs });
    expect(errors).toEqual([message]);
    expect({ code, outputs }).toEqual({ code: 2, outputs: {} });
  };

  it('a pattern in a folder that is not there', () =>
    ends(
      {},
      "no report matches 'reports/**/report.json', as there is no folder 'reports'; does a step before this one download the artifacts into it?",
    ));

  it('a pattern in an empty folder', async () => {
    symlinkSync(temp.path, join(workspace.path, 'link'));
    workspace.write('reports/.git/HEAD', 'ref');
    await ends(
      {},
      "no report matches 'reports/**/report.json', as there is no file in 'reports'; does a step before this one download the artifacts into it?",
    );
  });

  it('a pattern that matches nothing, and what is there', async () => {
    workspace.write('reports/exposure-vpc/summary.md', '');
    workspace.write('reports/exposure-vpc/raport.json', '{}');
    await ends(
      {},
      "no report matches 'reports/**/report.json'; in 'reports' there is 'exposure-vpc/raport.json' and 'exposure-vpc/summary.md'",
    );
  });

  it('a file that is not there, and one that is a folder', async () => {
    workspace.write('reports/vpc/x', '');
    const { code, errors } = await mergeStep({ workspace, inputs: { reports: 'vpc.json\nreports/vpc' } });
    expect(errors).toEqual([
      "cannot read the report 'vpc.json': there is no such file; does a step before this one download it?",
      "'reports/vpc' in the input 'reports' is a folder; for all reports in it write 'reports/vpc/**/report.json'",
    ]);
    expect(code).toBe(2);
  });

  it('files that are no reports: each is named, and none is quoted', async () => {
    bring(workspace, reportFrom('internet', [shut]));
    workspace.write('reports/a/report.json', '{"schemaVersion": 1, "verdicts": [');
    workspace.write('reports/b/report.json', 'secret');
    const { code, errors } = await mergeStep({ workspace });
    expect(errors).toEqual([
      'the report reports/a/report.json is not JSON (it ends in the middle, after 34 characters: only a part of it was written or copied)',
      'the report reports/b/report.json is not JSON (at character 1)',
    ]);
    expect(code).toBe(2);
  });

  it('two reports of one place', async () => {
    bring(workspace, reportFrom('internet', [shut]), 'reports/a/report.json');
    bring(workspace, reportFrom('internet', [shut]), 'reports/b/report.json');
    const { code, errors, outputs } = await mergeStep({ workspace });
    expect({ code, outputs }).toEqual({ code: 2, outputs: {} });
    expect(errors.join()).toMatch(/reports\/a\/report.json.* and .*reports\/b\/report.json/);
  });
});

describe('links', () => {
  it('lead nowhere outside of the workspace and the temporary folder', async () => {
    const elsewhere = temporaryFolder();
    try {
      bring(elsewhere, reportFrom('vpc', []), 'report.json');
      bring(workspace, reportFrom('internet', [shut]));
      symlinkSync(join(elsewhere.path, 'report.json'), join(workspace.path, 'vpc.json'));
      symlinkSync(elsewhere.path, join(workspace.path, 'link'));
      const reports = 'vpc.json\nlink/**/report.json\nlink/report.json';
      const { code, errors } = await mergeStep({ workspace, temp: temp.path, inputs: { reports } });
      expect(errors).toEqual([
        "no report matches 'link/**/report.json', as 'link' is a link that leads outside the workspace",
        "the report 'vpc.json' is a link that leads outside the workspace",
        "the report 'link/report.json' is a link that leads outside the workspace",
      ]);
      expect(code).toBe(2);
    } finally {
      elsewhere.remove();
    }
  });

  it('are not followed by a pattern, and may lead from one of the two folders to the other', async () => {
    bring(temp, reportFrom('vpc', []), 'report.json');
    bring(workspace, reportFrom('internet', [shut]));
    symlinkSync(temp.path, join(workspace.path, 'reports', 'exposure-vpc'));
    const pattern = await mergeStep({ workspace, temp: temp.path });
    expect(pattern.code).toBe(3);
    const named = await mergeStep({
      ...{ workspace, temp: temp.path },
      inputs: { reports: 'reports/**/report.json\nreports/exposure-vpc/report.json' },
    });
    expect(named.code).toBe(0);
  });

  it('that match are told, where nothing else does', async () => {
    const elsewhere = temporaryFolder();
    try {
      workspace.write('reports/x', '');
      symlinkSync(bringTo(elsewhere), join(workspace.path, 'reports', 'report.json'));
      const { errors } = await mergeStep({ workspace });
      expect(errors).toEqual([
        "no report matches 'reports/**/report.json' but the link 'report.json' in 'reports', and a pattern follows no link",
      ]);
    } finally {
      elsewhere.remove();
    }
  });
});

function bringTo(folder: TemporaryFolder): string {
  return join(folder.path, bring(folder, reportFrom('vpc', []), 'report.json'));
}

describe('report-dir', () => {
  it('is not read again: what an earlier merge left there is removed', async () => {
    bring(workspace, reportFrom('internet', [shut]));
    bring(workspace, reportFrom('vpc', []));
    const inputs = { reports: '**/report.json' };
    expect((await mergeStep({ workspace, inputs })).code).toBe(0);
    expect((await mergeStep({ workspace, inputs })).code).toBe(0);
    expect(readBack('port-policy-report/report.json').vantages).toHaveLength(2);
  });

  it('of an earlier merge is cleared although an input cannot be used', async () => {
    bring(workspace, reportFrom('internet', [shut]));
    bring(workspace, reportFrom('vpc', []));
    await mergeStep({ workspace });
    expect((await mergeStep({ workspace, inputs: { within: 'soon' } })).code).toBe(2);
    expect(existsSync(join(workspace.path, 'port-policy-report/report.json'))).toBe(false);
    expect(existsSync(join(workspace.path, 'port-policy-report/summary.md'))).toBe(false);
  });

  it('with a report of a check that is to be merged: neither removed nor written over', async () => {
    const path = bring(workspace, reportFrom('internet', [shut]), 'port-policy-report/report.json');
    bring(workspace, reportFrom('vpc', []));
    const before = readFileSync(join(workspace.path, path), 'utf8');
    for (const inputs of [{ reports: '**/report.json' }, { reports: '**/report.json', within: 'soon' }]) {
      const { code, errors } = await mergeStep({ workspace, inputs });
      expect(code).toBe(2);
      if (!('within' in inputs))
        expect(errors).toEqual([
          "the report 'port-policy-report/report.json' is one to merge, and 'report-dir' has the merged report written over it: give this step another 'report-dir'",
        ]);
      expect(readFileSync(join(workspace.path, path), 'utf8')).toBe(before);
    }
    const { code } = await mergeStep({ workspace, inputs: { reports: '**/report.json', 'report-dir': 'merged' } });
    expect(code).toBe(0);
    expect(readFileSync(join(workspace.path, path), 'utf8')).toBe(before);
  });

  it('alone is nothing to merge', async () => {
    bring(workspace, reportFrom('internet', [shut]));
    bring(workspace, reportFrom('vpc', []));
    await mergeStep({ workspace });
    const { code, errors } = await mergeStep({ workspace, inputs: { reports: 'port-policy-report/*.json' } });
    expect(errors).toEqual([
      "'reports' names nothing but what an earlier merge wrote to 'port-policy-report': download the reports of the vantages to another folder",
    ]);
    expect(code).toBe(2);
  });
});

it('a baseline is compared with, and no pattern takes it for a report to merge', async () => {
  bring(workspace, reportFrom('internet', [shut]));
  bring(workspace, reportFrom('vpc', [shut]));
  await mergeStep({ workspace, inputs: { 'report-dir': 'last-night' } });
  bring(workspace, reportFrom('internet', [open]));
  const inputs = { reports: '**/report.json', baseline: 'last-night/report.json' };
  const { code, outputs, errors } = await mergeStep({ workspace, inputs });
  expect(outputs).toMatchObject({ result: 'fail', violations: 1, drift: 1 });
  expect(errors.join('\n')).toContain('NEW');
  expect(code).toBe(1);
});

it('annotates at most ten lines of the policy, and counts the rest', async () => {
  const many = Array.from({ length: 12 }, (_, index) => ({
    ...open,
    ...{ ports: String(5000 + index), rule: { ...open.rule, line: 20 + index } },
    advice: `Close it as the ${'very '.repeat(index)}first.`,
  }));
  bring(workspace, reportFrom('internet', many));
  bring(workspace, reportFrom('vpc', []));
  const { errors, outputs } = await mergeStep({ workspace });
  expect(outputs.violations).toBe(12);
  expect(errors).toHaveLength(10);
  expect(errors[9]).toMatch(/And 2 more findings with 2 violations: see the job summary\.$/);
});
