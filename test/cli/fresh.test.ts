// `fresh [REPORT...]`: exit codes, what it prints, and what it cannot use.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportJson } from '../../src/report/json/report-json.ts';
import { sampleReport } from '../report/samples/sample-report.ts';
import { runCli } from './run-cli.ts';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.ts';

let folder: TemporaryFolder;
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => folder.remove());

const HOUR = 3_600_000;

function report(name: string, hoursAgo: number, more: Partial<Report> = {}): string {
  const at = new Date(Date.now() - hoursAgo * HOUR).toISOString();
  const expects = { vantages: ['internet'], shards: 1 };
  const audit = { ...sampleReport, expects, warnings: [], startedAt: at, finishedAt: at };
  return folder.write(name, reportJson({ ...audit, ...more }));
}

describe('fresh', () => {
  it('0 for a complete audit of last night, whatever it found', async () => {
    const { code, stdout, stderr } = await runCli(['fresh', report('night.json', 9)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/^fresh The last complete audit of .+ from internet began 9 h ago/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Its result is fail.');
  });

  it('3 for an older one', async () => {
    const { code, stdout } = await runCli(['fresh', report('old.json', 37)]);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^NOT FRESH/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('36 h is the most that is allowed');
  });

  it.each([
    [['--max-age', '38h'], 0],
    [['--max-age', '7d'], 0],
    [['--max-age', '90m'], 3],
  ])('with %j it is %d', async (options, code) => {
    expect((await runCli(['fresh', report('old.json', 37), ...options])).code).toBe(code);
  });

  it('3 for one that began in the future', async () => {
    expect((await runCli(['fresh', report('clock.json', -1)])).code).toBe(3);
  });

  it('reads standard input, and the file that the action writes', async () => {
    const { readFileSync } = await import('node:fs');
    const input = readFileSync(report('night.json', 9), 'utf8');
    expect((await runCli(['fresh', '-'], { input })).code).toBe(0);
    folder.write('port-policy-report/report.json', input);
    expect((await runCli(['fresh'], { cwd: folder.path })).code).toBe(0);
  });

  it('prints JSON', async () => {
    const { code, stdout } = await runCli(['fresh', report('old.json', 37), '--format', 'json']);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ fresh: false, maxAgeMs: 36 * HOUR, audits: [{ reason: 'too-old' }] });
  });

  it.each([
    ['no such file', ['fresh', 'nowhere.json'], 'cannot read the report nowhere.json'],
    ['no file at all', ['fresh'], 'cannot read the report port-policy-report/report.json'],
    [
      'no duration',
      ['fresh', 'x.json', '--max-age', 'long'],
      '--max-age `long` is not a duration: write `36h` or `7d`',
    ],
    ['too long', ['fresh', 'x.json', '--max-age', '400d'], 'an age is from 1s to 366d'],
    ['no unit', ['fresh', 'x.json', '--max-age', '36'], 'has no unit'],
    ['a workflow', ['fresh', 'nightly.yml'], 'fresh reads the report.json of an audit'],
  ])('2 for %s', async (_, args, message) => {
    const { code, stdout, stderr } = await runCli(args, { cwd: temporaryCwd() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('2 for a file that is not a report', async () => {
    const { code, stderr } = await runCli(['fresh', folder.write('no.json', '{"a": 1}')]);
    expect(code).toBe(2);
    expect(stderr).toContain('name the report.json of an audit');
  });
});

function temporaryCwd(): string {
  return folder.path.concat('/..');
}
