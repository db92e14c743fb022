// templates/check.yml run by gitlab-ci-local: included as a component, held to GitLab's JSON schema, and its job's exit code read as GitLab reads it.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLI } from '../built.ts';
import { closedPort, type Listener, listener } from '../cli/loopback.ts';
import { readText, root } from '../docs/markdown.ts';
import { GIT_ALONE, PATH, type Repository, repository } from '../hook/hook-scene.ts';
import { jobsOf } from './interpolate.ts';

const STDERR = 2;
const PROGRAM = join(root, 'node_modules/gitlab-ci-local/dist/index.js');

/** A Node that gitlab-ci-local runs on; null where there is none. */
function fittingNode(): string | null {
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  const other = process.env.PORT_POLICY_NODE24;
  return other !== undefined && existsSync(other) ? other : null;
}

const node = fittingNode();
if (node === null)
  writeSync(
    STDERR,
    '\nGITLAB TESTS SKIPPED: gitlab-ci-local did not run templates/check.yml: it needs Node 22 or later; set PORT_POLICY_NODE24 to the path of one.\n',
  );

describe.skipIf(node === null)('gitlab-ci-local', () => {
  let project: Repository;
  let open: Listener;
  let closed: number;

  /** Runs the pipeline in which `include` has these inputs, and the project this policy. */
  function pipeline(
    host: string,
    inputs: object,
    { jobs = {}, args = [] }: { jobs?: object; args?: readonly string[] } = {},
  ) {
    project.add({
      '.gitlab-ci.yml': JSON.stringify({
        include: [{ component: '$CI_SERVER_FQDN/$CI_PROJECT_PATH/check@$CI_COMMIT_SHA', inputs }],
        ...jobs,
      }),
      'port-policy.yml': `version: 1\nhosts:\n  - ${host}\n`,
    });
    return run(...args);
  }

  function run(...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(
      node as string,
      [PROGRAM, '--force-shell-executor', '--no-artifacts-to-source', ...args],
      {
        cwd: project.path,
        encoding: 'utf8',
        env: {
          ...GIT_ALONE,
          PATH: [join(project.path, '../bin'), PATH].join(delimiter),
          HOME: join(project.path, '..'),
        },
      },
    );
    return { code: status, log: `${stdout}${stderr}`, stdout };
  }

  beforeAll(async () => {
    open = await listener();
    closed = await closedPort();
    project = repository({ 'templates/check.yml': readText('templates/check.yml') });
    project.git('commit', '--quiet', '--message=a component');
    project.git('remote', 'add', 'origin', 'https://gitlab.example.com/group/port-policy.git');
    // It copies the tracked files for containers first, which there are none of.
    for (const [name, text] of [
      ['port-policy', `exec '${process.execPath}' '${CLI}' "$@"`],
      ['rsync', 'exit 0'],
    ] as const)
      chmodSync(project.program(name, text), 0o755);
  });
  afterAll(async () => {
    await open.close();
    project.remove();
  });

  it('green where the policy holds', () => {
    const { code, log } = pipeline(`{ host: 127.0.0.1, open: ${open.port}, blocked: ${closed} }`, {});
    expect(log).toContain('json schema validated');
    expect(log).toMatch(/ PASS {2}port-policy$/m);
    expect(code).toBe(0);
    expect(existsSync(join(project.path, 'port-policy-report/report.junit.xml'))).toBe(true);
  });

  it('red where it does not, although something else may fail', () => {
    const { log } = pipeline(`{ host: 127.0.0.1, blocked: ${open.port} }`, { 'allow-failure': 'inconclusive' });
    // Its own exit code is 0 wherever a job has an `allow_failure` with exit codes, whatever came of it.
    expect(log).toMatch(/FAIL 1 *$/m);
    expect(log).toMatch(/^ FAIL {2}port-policy$/m);
  });

  it('red, or orange by allow-failure, where it could not be known', () => {
    const unknown = '{ host: nowhere.invalid, open: 443 }';
    const red = pipeline(unknown, {});
    expect(red.log).toMatch(/FAIL 3 *$/m);
    expect(red.code).toBe(1);
    const orange = pipeline(unknown, { 'allow-failure': 'inconclusive' });
    expect(orange.log).toMatch(/WARN 3 *$/m);
    expect(orange.code).toBe(0);
  });

  it('a value that the template does not allow is refused, by its rule', () => {
    const { code, log } = pipeline('{ host: 127.0.0.1, open: 1 }', { vantage: "a'b" }, { args: ['--list'] });
    expect(log).toContain("`vantage` input: `a'b` does not match required regex: ^[^'\\n]*$.");
    expect(code).not.toBe(0);
  });

  it('the schema is one that refuses a job', () => {
    const { code, log } = pipeline('{ host: 127.0.0.1, open: 1 }', { stage: '[test]' }, { args: ['--list'] });
    expect(log).not.toContain('json schema validated');
    expect(code).not.toBe(0);
  });

  it('the inputs reach the job, and a job of the same name adds to it', () => {
    const inputs = {
      'job-name': 'from the dmz',
      image: 'node:24',
      vantage: 'dmz',
      'report-dir': 'reports/dmz',
      'allow-failure': 'violation',
    };
    const jobs = { 'from the dmz': { tags: ['dmz'], rules: [{ if: '$CI_PIPELINE_SOURCE == "push"' }] } };
    const { log, stdout } = pipeline('{ host: 127.0.0.1, open: 1 }', inputs, { jobs, args: ['--preview'] });
    expect(log).toContain('json schema validated');
    const job = parse(stdout.slice(stdout.search(/^---$/m)))['from the dmz'];
    expect(job).toMatchObject({
      stage: 'test',
      image: { name: 'node:24' },
      tags: ['dmz'],
      rules: [{ if: '$CI_PIPELINE_SOURCE == "push"' }],
      allow_failure: { exit_codes: [1, 3] },
      artifacts: { reports: { junit: 'reports/dmz/report.junit.xml' } },
    });
    // What our own reading of the documentation makes of the same inputs.
    const ours = jobsOf(readText('templates/check.yml'), inputs)['from the dmz'];
    expect(job.script).toEqual(ours?.script);
    expect(job.script.join('\n')).toContain("vantage='dmz'");
  });

  it.each(['gitlab-ci', 'gitlab-matrix'])('examples/%s is by the schema', (example) => {
    project.add({ '.gitlab-ci.yml': readText(`examples/${example}/.gitlab-ci.yml`) });
    const variables = ['--variable', 'CI_PIPELINE_SOURCE=schedule'];
    const { code, log } = run('--preview', ...variables);
    expect(log).toContain('json schema validated');
    expect(log).toMatch(/^exposure:$/m);
    expect(code).toBe(0);
  });
});
