// The input `baseline` and the output `drift` of the built action.
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportJson } from '../../src/report/json/report-json.ts';
import { type Listener, listener } from '../cli/loopback.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { reportOf } from '../report/samples/sample-report.ts';
import { verdict } from '../report/samples/sample-verdict.ts';
import { runStep } from './runner.ts';

const workspace = temporaryFolder();
let open: Listener;

beforeAll(async () => {
  open = await listener();
  workspace.write('policy.yml', `version: 1\nhosts:\n  - { host: 127.0.0.1, open: ${open.port} }\n`);
  const closed = { vantage: null, ports: `${open.port}`, state: 'closed', verdict: 'violation' } as const;
  const report = reportOf([verdict('127.0.0.1', '127.0.0.1', 3, closed)], { vantage: null });
  workspace.write('last-night/report.json', reportJson({ ...report, startedAt: '2026-01-02T03:04:05.000Z' }));
  workspace.write('broken.json', '{}');
});

afterAll(async () => {
  await open.close();
  workspace.remove();
});

const step = (baseline: string, rest = {}) =>
  runStep({ workspace, inputs: { policy: 'policy.yml', baseline, ...rest } });

it('says what changed: log, summary and output', async () => {
  const { code, outputs, summary, stdout } = await step('last-night/report.json');
  expect(code).toBe(0);
  expect(outputs).toMatchObject({ result: 'pass', drift: '1' });
  expect(summary).toContain('<summary>Since 2026-01-02 03:04 UTC: 1 violation fixed</summary>');
  expect(stdout).toContain('Changes since the report of 2026-01-02 03:04 UTC: 1 violation fixed');
});

it('is empty without one', async () => {
  expect((await step('')).outputs).toMatchObject({ result: 'pass', drift: '' });
});

it.each(['first-night/report.json', 'policy.yml/report.json'])(
  '%s is not there: a warning, and the run goes on',
  async (path) => {
    const { code, outputs, annotations } = await step(path);
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ result: 'pass', drift: '' });
    expect(annotations).toMatchObject([
      {
        level: 'warning',
        properties: { title: 'port-policy: no baseline' },
        message: expect.stringContaining(`'${path}'`),
      },
    ]);
  },
);

it.each([
  ['broken.json', 'is JSON, but no report of port-policy; name the report.json of an earlier run'],
  ['policy.yml', 'is not JSON'],
  ['last-night', 'that is a folder; name the report.json in it'],
])('%s is unusable input', async (path, says) => {
  const { code, outputs, annotations } = await step(path);
  expect(code).toBe(2);
  expect(outputs).toEqual({});
  expect(annotations).toMatchObject([{ level: 'error', message: expect.stringContaining(says) }]);
});

it('is no link out of the workspace, and nothing of what that leads to is printed', async () => {
  const elsewhere = temporaryFolder();
  const secret = elsewhere.write('secret', 'hunter2-the-password');
  symlinkSync(secret, join(workspace.path, 'link.json'));
  symlinkSync(elsewhere.path, join(workspace.path, 'link'));
  for (const path of ['link.json', 'link/secret']) {
    const { code, annotations, stdout } = await step(path);
    expect(code).toBe(2);
    expect(annotations).toMatchObject([{ level: 'error', message: expect.stringContaining('outside the workspace') }]);
    expect(stdout).not.toContain('hunter2');
  }
  elsewhere.remove();
});

it('may lie elsewhere where the workflow itself says so, and what is wrong with it is said in our own words', async () => {
  const elsewhere = temporaryFolder();
  const good = elsewhere.write('report.json', readFileSync(join(workspace.path, 'last-night/report.json'), 'utf8'));
  expect((await step(good)).outputs).toMatchObject({ result: 'pass', drift: '1' });
  for (const text of ['hunter2-the-password', '{"schemaVersion":1,"verdicts":[],"hunter2":1}']) {
    const { code, stdout } = await step(elsewhere.write('secret', text));
    expect(code).toBe(2);
    expect(stdout).toContain('name the report.json of an earlier run');
    expect(stdout).not.toContain('hunter2');
  }
  elsewhere.remove();
});

it('is not read where nothing is probed', async () => {
  expect((await step('broken.json', { command: 'lint' })).code).toBe(0);
});
