// templates/check.yml: its inputs, the job that GitLab makes of it, and the job's script run by sh against loopback, for each exit code.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { EXIT } from '../../src/model/exit-codes.ts';
import { CLI } from '../built.ts';
import { closedPort, type Listener, listener } from '../cli/loopback.ts';
import { type TemporaryFolder, temporaryFolder } from '../cli/temporary-folder.ts';
import { codeBlocks, readText, tableOf } from '../docs/markdown.ts';
import { inputsOf, interpolate, jobsOf } from './interpolate.ts';

const template = readText('templates/check.yml');
const page = readText('templates/README.md');
const inputs = inputsOf(template);
/** What the script runs where there is no port-policy. */
const npx = template.match(/npx --yes port-policy@[\w.]+/g) ?? [];
type Job = ReturnType<typeof jobsOf>[string];

/** The one job that is not hidden, with what it extends. */
function jobOf(given: Parameters<typeof jobsOf>[1] = {}): Job {
  const jobs = jobsOf(template, given);
  const shown = Object.keys(jobs).filter((name) => !name.startsWith('.'));
  expect(shown).toEqual([given['job-name'] ?? 'port-policy']);
  const job = jobs[shown[0] as string] as Job;
  const base = jobs[job.extends as string];
  expect(base, 'what the job extends').toBeDefined();
  return { ...base, ...job };
}

let open: Listener;
let closed: number;
const folders: TemporaryFolder[] = [];
beforeAll(async () => {
  open = await listener();
  closed = await closedPort();
});
afterAll(async () => {
  await open.close();
  for (const folder of folders) folder.remove();
});

describe('inputs', () => {
  it('the file is two YAML documents without a complaint', () => {
    const documents = parseAllDocuments(template);
    expect(documents).toHaveLength(2);
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  });

  it('each has a description, and a default that its own rules allow', () => {
    for (const [name, { description }] of Object.entries(inputs)) {
      expect(description, name).toMatch(/^[A-Z].*\.$/s);
      expect(description?.length, name).toBeLessThan(1024);
    }
    expect(() => interpolate(template, {})).not.toThrow();
  });

  it('each is used, and none is unknown', () => {
    const used = new Set([...template.matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(inputs).sort());
  });

  it('the page has each with its default', () => {
    const rows = tableOf(page, 'input', 'default').map(([name = '', value = '']) => [name, value]);
    expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(inputs).sort());
    for (const [name = '', value = ''] of rows) {
      const shown = inputs[name]?.default;
      expect(value, name).toBe(Array.isArray(shown) ? 'none' : shown);
    }
  });

  it.each([
    { vantage: "a'; touch gotcha; '" },
    { scope: '203.0.113.0/24\nb' },
    { policy: '' },
    { 'report-dir': '../outside' },
    { 'report-dir': '/etc' },
    { 'report-dir': 'a/../..' },
    { 'report-dir': '.' },
    { 'job-name': 'a"b' },
    { 'fail-on': 'sometimes' },
    { 'allow-failure': 'never' },
    { vantages: 'internet' },
  ])('%j is refused before a pipeline is made', (given) => {
    expect(() => interpolate(template, given as never)).toThrow(/input/);
  });
});

describe('the job', () => {
  it('keeps the reports and shows the tests, whatever the verdict, and is not cut off', () => {
    expect(jobOf()).toMatchObject({
      stage: 'test',
      interruptible: false,
      allow_failure: false,
      artifacts: {
        when: 'always',
        paths: ['port-policy-report'],
        reports: { junit: 'port-policy-report/report.junit.xml' },
      },
    });
  });

  it('is what the inputs say', () => {
    const given = {
      'job-name': 'from: the internet',
      stage: 'verify',
      'allow-failure': 'inconclusive',
      'report-dir': 'reports/dmz',
      image: 'node:24',
    };
    expect(jobOf(given)).toMatchObject({
      stage: 'verify',
      image: { name: 'node:24', entrypoint: [''] },
      allow_failure: { exit_codes: [EXIT.inconclusive] },
      artifacts: { paths: ['reports/dmz'] },
    });
  });

  it('an unusable policy fails the pipeline, whatever may fail', () => {
    expect(jobOf({ 'allow-failure': 'violation' }).allow_failure).toEqual({
      exit_codes: [EXIT.fail, EXIT.inconclusive],
    });
  });

  it('runs the same version in the image and by npx', () => {
    const [, version] = /^ghcr\.io\/port-policy\/port-policy:([\d.]+)-shell/.exec(String(inputs.image?.default)) ?? [];
    expect(npx).toEqual([`npx --yes port-policy@${version}`]);
  });
});

describe('its script', () => {
  interface Scene {
    readonly given?: Parameters<typeof jobsOf>[1];
    readonly environment?: Readonly<Record<string, string>>;
    /** Whether port-policy is on PATH, or npx in its place; `broken npx` is one that gets no package. */
    readonly program?: 'port-policy' | 'npx' | 'broken npx';
    /** Files of the project besides. */
    readonly files?: Readonly<Record<string, string>>;
  }

  const OURS = `exec '${process.execPath}' '${CLI}' "$@"`;
  const PROGRAMS = {
    'port-policy': ['port-policy', OURS],
    npx: ['npx', `[ "npx $1 $2" = '${npx[0]}' ] || exit 99\nshift 2\n${OURS}`],
    'broken npx': ['npx', 'echo "npm error code E404"\nexit 1'],
  } as const;

  function run(policy: string, { given = {}, environment = {}, program = 'port-policy', files = {} }: Scene = {}) {
    const folder = temporaryFolder();
    folders.push(folder);
    folder.write((given.policy as string | undefined) ?? 'port-policy.yml', policy);
    folder.write('2.example', '');
    for (const [name, text] of Object.entries(files)) folder.write(name, text);
    const [name, script] = PROGRAMS[program];
    const started = folder.write(`bin/${name}`, `#!/bin/sh\n${script}\n`);
    chmodSync(started, 0o755);
    // As a runner does: the script in one shell that ends at the first failure.
    const { status, stdout, stderr } = spawnSync('/bin/sh', ['-e', '-c', jobOf(given).script.join('\n')], {
      cwd: folder.path,
      encoding: 'utf8',
      env: {
        PATH: [join(folder.path, 'bin'), dirname('/bin/sh'), '/usr/bin'].join(delimiter),
        CI_PROJECT_ID: '42',
        NODE_DISABLE_COMPILE_CACHE: '1',
        ...environment,
      },
    });
    const report = join(
      folder.path,
      (given['report-dir'] as string | undefined) ?? 'port-policy-report',
      'report.json',
    );
    return {
      code: status,
      log: `${stdout}${stderr}`,
      report: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null,
      has: (path: string) => existsSync(join(folder.path, path)),
    };
  }
  const policyOf = (host: string) => `version: 1\nhosts:\n  - ${host}\n`;
  const holds = () => policyOf(`{ host: 127.0.0.1, open: ${open.port}, blocked: ${closed} }`);
  const violated = () => policyOf(`{ host: 127.0.0.1, blocked: ${open.port} }`);
  /** Nothing answers from an address of documentation, and the vantage has no control. */
  const inconclusive = policyOf('{ host: nowhere.invalid, open: 443 }');

  it.each(['port-policy', 'npx'] as const)('0 where the policy holds, by %s', (program) => {
    const { code, log, has } = run(holds(), { program });
    expect(log).toContain('PASS');
    expect(code).toBe(0);
    expect(has('port-policy-report/report.junit.xml')).toBe(true);
  });

  it('1 where it does not, and the test report is there', () => {
    const { code, log, has } = run(violated());
    expect(log).toContain('FAIL: 1 violation');
    expect(code).toBe(1);
    expect(has('port-policy-report/report.junit.xml')).toBe(true);
  });

  it('2 where port-policy cannot be had: npx ends with 1, which would be a violation', () => {
    const { code, log } = run(holds(), { program: 'broken npx' });
    expect(log).toContain('E404');
    expect(log).toContain('port-policy cannot be run: it is not on PATH, and npx could not start it.');
    expect(code).toBe(2);
  });

  it('2 for a policy that cannot be used, or is not there', () => {
    expect(run(policyOf('{ host: 127.0.0.1, open: htps }'), { given: { 'fail-on': 'never' } })).toMatchObject({
      code: 2,
    });
    expect(run(holds(), { given: { arguments: 'other.yml' } }).code).toBe(2);
  });

  it('3 where it could not be known', () => {
    const { code, log, report } = run(inconclusive);
    expect(log).toContain('INCONCLUSIVE');
    expect(code).toBe(3);
    expect(report.result).toBe('inconclusive');
  });

  it('fail-on decides of 1 and 3', () => {
    expect(run(inconclusive, { given: { 'fail-on': 'violation' } }).code).toBe(0);
    expect(run(violated(), { given: { 'fail-on': 'violation' } }).code).toBe(1);
    expect(run(violated(), { given: { 'fail-on': 'never' } }).code).toBe(0);
  });

  it('the vantage, the scope and further arguments reach the check', () => {
    const policy = `version: 1\nvantages: { dmz: {}, inside: {} }\nhosts:\n  - { host: "\${HOST}", from: dmz, open: ${open.port} }\n`;
    const given = {
      policy: 'my policies/the one.yml',
      vantage: 'dmz',
      scope: '127.0.0.0/8, *.example  192.0.2.1',
      arguments: '--var HOST="$MY_HOST" --time-limit 20s',
      'report-dir': 'reports/dmz.1',
    };
    const { code, report, log } = run(policy, { given, environment: { MY_HOST: '127.0.0.1' } });
    expect(log).toContain('PASS');
    expect(code).toBe(0);
    expect(report).toMatchObject({ vantage: 'dmz', policies: [{ path: given.policy }] });
    expect(report.scope).toEqual(expect.arrayContaining(['127.0.0.0/8', '*.example', '192.0.2.1']));
  });

  describe('in the pipeline of a fork', () => {
    const fork = { CI_MERGE_REQUEST_IID: '7', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '43' };
    const { CI_MERGE_REQUEST_IID } = fork;

    it.each([
      ['a fork', fork],
      ['a fork that was deleted', { CI_MERGE_REQUEST_IID }],
    ])('nothing is probed for %s, and nothing is green', (_, environment) => {
      const before = open.connections();
      const { code, log, report } = run(violated(), { environment });
      expect(log).toContain('port-policy.yml: no mistakes');
      expect(log).toContain('INCONCLUSIVE: this merge request is from a fork, so nothing was probed.');
      expect({ code, report, connections: open.connections() }).toEqual({ code: 3, report: null, connections: before });
    });

    it('no report of an earlier job is left to look like one, and nothing else is removed', () => {
      const names = ['report.junit.xml', 'report.json', 'report.html', 'summary.md', 'notes.txt'];
      const files = Object.fromEntries(names.map((name) => [`old/${name}`, '{}']));
      const { code, has } = run(holds(), { environment: fork, given: { 'report-dir': 'old' }, files });
      expect(code).toBe(3);
      expect(Object.keys(files).filter(has)).toEqual(['old/notes.txt']);
    });

    it('a scope of nothing but signs is not a scope', () => {
      for (const scope of [' ', ',', ', ,'])
        expect(run(violated(), { environment: fork, given: { scope } })).toMatchObject({ code: 3, report: null });
    });

    it('a policy that cannot be used is told', () => {
      const { code, log } = run(policyOf('{ host: 127.0.0.1, open: htps }'), { environment: fork });
      expect(log).toContain('port-policy.yml:3:30: error[bad-service]');
      expect(code).toBe(2);
    });

    it('fail-on decides as it does of every inconclusive run', () => {
      for (const failOn of ['violation', 'never'])
        expect(run(holds(), { environment: fork, given: { 'fail-on': failOn } }).code).toBe(0);
    });

    it('what the scope allows is probed, and nothing else', () => {
      const allowed = run(violated(), { environment: fork, given: { scope: '127.0.0.0/8' } });
      expect(allowed.code).toBe(1);
      const before = open.connections();
      const outside = run(violated(), { environment: fork, given: { scope: '192.0.2.0/24' } });
      expect(outside.code).toBeGreaterThan(1);
      expect(open.connections()).toBe(before);
    });

    it('a merge request of the project itself is not a fork', () => {
      const environment = { CI_MERGE_REQUEST_IID, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '42' };
      expect(run(holds(), { environment }).code).toBe(0);
    });
  });
});

it('what the page says to include is this file at this version', () => {
  const blocks = codeBlocks(page).filter(({ lang }) => lang === 'yaml');
  expect(blocks.length).toBeGreaterThan(2);
  const used = blocks.flatMap(({ text }) => [...text.matchAll(/^ {6}([\w-]+):/gm)].map(([, name]) => name as string));
  expect(used.filter((name) => !(name in inputs))).toEqual([]);
});
