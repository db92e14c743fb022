// Publishing never changes the verdict: whatever cannot be written costs a warning, and the rest is written all the same.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT_FILES } from '../../src/report/report-files.ts';
import { type Listener, listener } from '../cli/loopback.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { type Launch, runStep, type StepOptions } from './runner.ts';

const workspace = temporaryFolder();
let open: Listener;

beforeAll(async () => {
  open = await listener();
  workspace.write('pass.yml', `version: 1\nhosts:\n  - { host: 127.0.0.1, open: ${open.port} }\n`);
  workspace.write('fail.yml', `version: 1\nhosts:\n  - { host: 127.0.0.1, blocked: ${open.port} }\n`);
  workspace.write('unknown.yml', 'version: 1\nhosts:\n  - { host: nonexistent.invalid, open: 443 }\n');
  mkdirSync(join(workspace.path, 'a-folder'));
});
afterAll(async () => {
  await open.close();
  workspace.remove();
});

const step = (options: Omit<StepOptions, 'workspace'>) => runStep({ workspace, ...options });
const EXITS = [
  ['pass.yml', 0],
  ['fail.yml', 1],
  ['unknown.yml', 3],
] as const;

describe.each([
  ['is in no folder', '/nonexistent/output'],
  ['is a folder', 'a-folder'],
  ['is on a full disk', '/dev/full'],
])('a file of outputs that %s', (name, path) => {
  it.concurrent.each(EXITS)('costs one warning, and %s still exits %i with its reports', async (policy, code) => {
    const reportDir = `out ${name} ${policy}`;
    const run = await step({
      inputs: { policy, 'report-dir': reportDir },
      env: { GITHUB_OUTPUT: path.startsWith('/') ? path : join(workspace.path, path) },
    });
    const warnings = run.annotations.filter(({ message }) => message.includes('outputs of this step could not be'));
    expect(warnings).toHaveLength(1);
    expect(run.stdout).not.toContain('internal error');
    expect(run.code).toBe(code);
    expect(readdirSync(join(workspace.path, reportDir))).toHaveLength(REPORT_FILES.length);
    expect(run.summary).toContain('Exposure policy');
  });
});

it.skipIf(process.platform === 'win32')(
  'a pipe that nobody reads, for outputs and summary, costs a warning each and no endless wait',
  async () => {
    const pipe = join(workspace.path, 'unread-pipe');
    execFileSync('mkfifo', [pipe]);
    const run = await step({
      inputs: { policy: 'fail.yml', 'report-dir': 'piped' },
      env: { GITHUB_OUTPUT: pipe, GITHUB_STEP_SUMMARY: pipe },
    });
    const said = run.annotations.map(({ message }) => message).join('\n');
    expect(said).toContain('later steps see none of them (that is a named pipe, not a file)');
    expect(said).toContain('the job summary could not be written: that is a named pipe, not a file');
    expect(run.code).toBe(1);
    expect(readdirSync(join(workspace.path, 'piped'))).toHaveLength(REPORT_FILES.length);
  },
);

it('one report that cannot be written costs one warning, and the others are there', async () => {
  workspace.write('partly/report.sarif/in-the-way', '');
  const run = await step({ inputs: { policy: 'pass.yml', 'report-dir': 'partly' } });
  expect(run.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining('could not be removed'),
    expect.stringContaining("the report report.sarif could not be written to 'partly'"),
  ]);
  expect(run.outputs).toHaveProperty('report-html');
  expect(run.outputs).not.toHaveProperty('report-sarif');
  expect(run.code).toBe(0);
});

it.skipIf(process.platform !== 'linux')(
  'a report folder that takes none is a warning, and no endless try',
  async () => {
    const run = await step({ inputs: { policy: 'fail.yml', 'report-dir': '/proc/x/y' } });
    expect(run.annotations.map(({ message }) => message).join()).toContain("could not be written to '/proc/x/y'");
    expect(run.code).toBe(1);
  },
);

it('a log that nobody reads any more leaves the verdict and the reports', async () => {
  const launch: Launch = async ([program, ...args], env, cwd) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    child.stderr.destroy();
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, stdout: '', stderr: '' };
  };
  const run = await step({ inputs: { policy: 'fail.yml', 'report-dir': 'unread' }, launch });
  expect(run.outputs.result).toBe('fail');
  expect(readdirSync(join(workspace.path, 'unread'))).toHaveLength(REPORT_FILES.length);
  expect(run.code).toBe(1);
});

describe.skipIf(process.platform === 'win32')('a pipe that nobody writes to', () => {
  beforeAll(() => {
    execFileSync('mkfifo', [join(workspace.path, 'pipe')]);
    symlinkSync('pipe', join(workspace.path, 'linked-pipe'));
    workspace.write('on-pipe.yml', 'version: 1\nextends: ./pipe\nhosts: [{ host: 127.0.0.1, open: 1 }]\n');
    symlinkSync('/dev/zero', join(workspace.path, 'zero'));
    workspace.write('on-device.yml', 'version: 1\nextends: ./zero\nhosts: [{ host: 127.0.0.1, open: 1 }]\n');
  });

  it.concurrent.each([
    ['as the policy', { policy: 'pipe' }, 'that is a named pipe, not a file'],
    ['as the policy, by a link', { policy: 'linked-pipe' }, 'that is a named pipe, not a file'],
    ['as the base', { policy: 'on-pipe.yml' }, 'that is a named pipe, not a file'],
    ['as the baseline', { policy: 'pass.yml', baseline: 'pipe' }, 'that is a named pipe, not a file'],
    ['that is a device, as the policy', { policy: '/dev/zero' }, 'that is a device, not a file'],
    ['that is a device, as the base', { policy: 'on-device.yml' }, 'it lies outside the workspace'],
    ['that is a device, as the baseline', { policy: 'pass.yml', baseline: '/dev/zero' }, 'that is a device'],
  ])('%s ends the run at once', async (_, inputs, why) => {
    const run = await step({ inputs });
    expect(run.annotations.map(({ message }) => message).join()).toContain(why);
    expect(run.code).toBe(2);
  });
});

describe('what an editor or a shell on Windows writes', () => {
  it.concurrent.each([
    ['UTF-16', Buffer.from('\ufeffversion: 1\n', 'utf16le'), 'it is UTF-16; save it as UTF-8'],
    ['Latin-1', Buffer.from('version: 1 # \xe9\n', 'latin1'), 'it is not UTF-8: line 1 has the byte 0xE9'],
  ])('%s has a sentence', async (name, bytes, why) => {
    workspace.write(`${name}.yml`, bytes);
    const run = await step({ inputs: { policy: `${name}.yml` } });
    expect(run.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(why)]);
    expect(run.code).toBe(2);
  });

  it('a byte order mark is no part of a policy or a baseline', async () => {
    workspace.write('bom.yml', `\ufeff${readFileSync(join(workspace.path, 'pass.yml'), 'utf8')}`);
    const first = await step({ inputs: { policy: 'bom.yml', 'report-dir': 'bom' } });
    expect(first.code).toBe(0);
    workspace.write('bom.json', `\ufeff${readFileSync(join(workspace.path, 'bom/report.json'), 'utf8')}`);
    const second = await step({ inputs: { policy: 'pass.yml', baseline: 'bom.json' } });
    expect(second).toMatchObject({ code: 0, outputs: { drift: '0' } });
  });
});

describe('a token', () => {
  const event = {
    repository: { full_name: 'example/infrastructure', default_branch: 'main' },
    pull_request: { number: 7, head: { sha: 'a', repo: { full_name: 'example/infrastructure' } } },
  };
  const inputs = { policy: 'fail.yml', 'comment-in-pr': 'always' };

  it.concurrent.each([
    ['of two lines', 'ghs_theFirstHalf\nghs_theSecondHalf'],
    ['with a blank', 'ghs_theFirstHalf ghs_theSecondHalf'],
    ['with a letter that no header may have', 'ghs_theFirstHalf€ghs_theSecondHalf'],
  ])('%s is never printed, and costs a warning', async (name, token) => {
    const run = await step({ event, inputs: { ...inputs, token, 'report-dir': `token ${name}` } });
    for (const part of ['theFirstHalf', 'theSecondHalf'])
      expect(`${run.stdout}${run.stderr}${run.summary}`).not.toContain(part);
    expect(run.annotations.map(({ message }) => message).join()).toContain("the input 'token' has a line end, a blank");
    expect(run.code).toBe(1);
  });

  it('is not in the message of a bug of ours either, and nor is a password of a proxy', async () => {
    const code = `const said = process.env['INPUT_TOKEN'] + ' ' + process.env.https_proxy;
Date.prototype.toISOString = () => { throw new Error('planted ' + said); };`;
    const run = await step({
      event,
      inputs: { ...inputs, token: 'ghs_theFirstHalf\nghs_theSecondHalf' },
      env: { https_proxy: 'http://user:passwordOfTheProxy@127.0.0.1:9' },
      nodeArguments: ['--import', `data:text/javascript,${encodeURIComponent(code)}`],
    });
    expect(run.stdout).toContain('planted ***');
    for (const secret of ['theFirstHalf', 'theSecondHalf', 'passwordOfTheProxy'])
      expect(`${run.stdout}${run.stderr}`).not.toContain(secret);
    expect(run.code).toBe(2);
  });
});
