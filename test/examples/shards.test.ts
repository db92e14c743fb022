// The examples that spread a policy over machines: their scripts, run by a shell as GitLab and Kubernetes would, on loopback; and the manifests
// held against the schema that Kubernetes publishes. The services themselves have not seen them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLI } from '../built.ts';
import { closedPort, type Listener, listener } from '../cli/loopback.ts';
import { type TemporaryFolder, temporaryFolder } from '../cli/temporary-folder.ts';
import { readText, root } from '../docs/markdown.ts';

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

/** A folder with a policy, and with the command line as it stands here in place of the one that the image has on PATH. */
function projectFolder(policy: string): TemporaryFolder {
  const folder = temporaryFolder();
  folders.push(folder);
  folder.write('port-policy.yml', policy);
  chmodSync(folder.write('bin/port-policy', `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`), 0o755);
  return folder;
}

async function shell(folder: TemporaryFolder, script: string, env: Readonly<Record<string, string>>) {
  const path = [join(folder.path, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  const child = spawn('/bin/sh', ['-e', '-c', script], { cwd: folder.path, env: { PATH: path, ...env } });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (log += text));
  const [status] = await once(child, 'close');
  return { status, log };
}

const reportAt = (folder: TemporaryFolder, path: string) => JSON.parse(readFileSync(join(folder.path, path), 'utf8'));

describe('examples/gitlab-matrix', () => {
  interface Job {
    readonly script: readonly string[];
    readonly when?: string;
    readonly image: string;
    readonly parallel?: { readonly matrix: readonly Readonly<Record<string, readonly string[]>>[] };
    readonly artifacts: { readonly when: string; readonly paths: readonly string[] };
  }
  const pipeline = parse(readText('examples/gitlab-matrix/.gitlab-ci.yml')) as { check: Job; exposure: Job };
  const { check, exposure } = pipeline;

  /** The jobs of `parallel: matrix`, as GitLab makes them: every combination, numbered over all of them. */
  const jobs = (check.parallel?.matrix ?? []).flatMap(({ VANTAGE = [], SHARD = [] }) =>
    VANTAGE.flatMap((vantage) => SHARD.map((shard) => ({ VANTAGE: vantage, SHARD: shard }))),
  );
  const policy = (blocked: number) =>
    `version: 1\nvantages: { internet: {}, vpc: {} }\nhosts:\n  - { host: 127.0.0.1-127.0.0.4, blocked: [${blocked}] }\n  - { host: 127.0.0.1, open: ${open.port}, from: vpc }\n`;

  async function run(text: string, left: readonly number[] = []) {
    const folder = projectFolder(text);
    const script = (job: Job) => job.script.join('\n');
    for (const [index, job] of jobs.entries()) {
      const { status, log } = await shell(folder, script(check), { ...job, CI_NODE_INDEX: `${index + 1}` });
      expect(log).not.toContain('error');
      expect(status).toBe(0);
    }
    for (const index of left) rmSync(join(folder.path, `reports/${index}`), { recursive: true });
    return { folder, ...(await shell(folder, script(exposure), {})) };
  }

  it('has a job for each vantage and shard, and keeps what each reports whatever comes of it', () => {
    expect(jobs).toHaveLength(8);
    expect(new Set(jobs.map(({ VANTAGE, SHARD }) => `${VANTAGE} ${SHARD}`)).size).toBe(8);
    expect([check.artifacts.when, exposure.artifacts.when, exposure.when]).toEqual(['always', 'always', 'always']);
    expect(check.artifacts.paths).toEqual(['reports']);
    expect(exposure.image).toBe(check.image);
  });

  it('is green where the policy holds', { timeout: 240_000 }, async () => {
    const { status, log, folder } = await run(policy(closed));
    expect(log).toContain('PASS');
    expect(status).toBe(0);
    expect(reportAt(folder, 'exposure-report/report.json').vantages).toHaveLength(2);
    expect(existsSync(join(folder.path, 'exposure-report/report.junit.xml'))).toBe(true);
  });

  it('is red for what one shard of one vantage sees, and not green without one of the shards', {
    timeout: 240_000,
  }, async () => {
    const other = policy(open.port).replace(/ {2}- \{ host: 127\.0\.0\.1, open.*\n/, '');
    const red = await run(other);
    expect(red.log).toContain('FAIL');
    expect(red.status).toBe(1);
    const missing = await run(policy(closed), [3]);
    expect(missing.log).toContain('shard 3 of 4');
    expect(missing.status).toBe(3);
  });
});

describe('examples/kubernetes', () => {
  const script = `exec '${process.execPath}' '${join(root, 'examples/kubernetes/run.mjs')}'`;
  const cronJob = parse(readText('examples/kubernetes/nightly.yml'));
  const claim = parse(readText('examples/kubernetes/volume.yml'));
  const kustomization = parse(readText('examples/kubernetes/kustomization.yml'));
  const job = cronJob.spec.jobTemplate.spec;
  const pod = job.template.spec;
  const [container] = pod.containers;
  const settingOf = (name: string): string =>
    container.env.find((one: { name: string }) => one.name === name)?.value ?? '';

  const schema = JSON.parse(readText('test/examples/kubernetes/kubernetes-1.33.schema.json'));
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema(schema, 'k8s');
  const problemsOf = (kind: string, document: unknown) => {
    ajv.validate({ $ref: `k8s#/$defs/${kind}` }, document);
    return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  it('is what Kubernetes takes', () => {
    expect(problemsOf('io.k8s.api.batch.v1.CronJob', cronJob)).toEqual([]);
    expect(problemsOf('io.k8s.api.core.v1.PersistentVolumeClaim', claim)).toEqual([]);
    const misspelt = {
      ...cronJob,
      spec: { ...cronJob.spec, jobTemplate: { spec: { ...job, completionMod: 'Indexed' } } },
    };
    expect(problemsOf('io.k8s.api.batch.v1.CronJob', misspelt)).not.toEqual([]);
  });

  it('has a pod for each shard and one to merge, all at once, and mounts what it names', () => {
    expect(job).toMatchObject({ completionMode: 'Indexed', backoffLimitPerIndex: 0 });
    expect([job.completions, job.parallelism]).toEqual([Number(settingOf('SHARDS')) + 1, job.completions]);
    expect(Number(settingOf('WAIT_SECONDS'))).toBeLessThan(job.activeDeadlineSeconds);
    const volumes = pod.volumes.map(({ name }: { name: string }) => name).sort();
    expect(container.volumeMounts.map(({ name }: { name: string }) => name).sort()).toEqual(volumes);
    const named = (name: string) => pod.volumes.find((one: { name: string }) => one.name === name);
    expect(named('reports').persistentVolumeClaim.claimName).toBe(claim.metadata.name);
    expect(named('config').configMap.name).toBe(kustomization.configMapGenerator[0].name);
    expect(claim.spec.accessModes).toEqual(['ReadWriteMany']);
    const files = readdirSync(join(root, 'examples/kubernetes'));
    for (const file of [...kustomization.resources, ...kustomization.configMapGenerator[0].files])
      expect(files).toContain(file);
    expect(container.command).toEqual(['/nodejs/bin/node', '/config/run.mjs']);
  });

  /** All pods of the Job at the same time, as Kubernetes starts them; those of `without` never come. */
  async function pods(policy: string, without: readonly number[] = [], env: Readonly<Record<string, string>> = {}) {
    const folder = projectFolder(policy);
    const given = {
      ...{ TOOL: CLI, POLICY: join(folder.path, 'port-policy.yml'), REPORTS: join(folder.path, 'reports') },
      ...{ SHARDS: settingOf('SHARDS'), WAIT_SECONDS: '60', RUN: 'a-uid', ...env },
    };
    const indexes = Array.from({ length: job.completions }, (_, index) => index);
    const ended = await Promise.all(
      indexes
        .filter((index) => !without.includes(index))
        .map((index) => shell(folder, script, { ...given, JOB_COMPLETION_INDEX: `${index}` })),
    );
    const merge = ended.at(-1);
    return {
      folder,
      shards: ended.slice(0, -1).map(({ status }) => status),
      status: merge?.status,
      log: merge?.log ?? '',
    };
  }
  const policy = (ports: string) => `version: 1\nhosts:\n  - { host: 127.0.0.1-127.0.0.6, ${ports} }\n`;

  it('is green where the policy holds', { timeout: 240_000 }, async () => {
    const { folder, shards, status, log } = await pods(policy(`blocked: ${closed}`));
    expect(shards).toEqual([0, 0, 0, 0]);
    expect(log).toContain('PASS');
    expect(status).toBe(0);
    expect(reportAt(folder, 'reports/a-uid/merged/report.json').totals.pass).toBe(6);
  });

  it('is red where one shard sees a port open, although no shard fails', { timeout: 240_000 }, async () => {
    const { shards, status, log } = await pods(policy(`blocked: ${open.port}`));
    expect(shards).toEqual([0, 0, 0, 0]);
    expect(log).toContain('FAIL: 1 violation');
    expect(status).toBe(1);
  });

  it('is not green where a pod never comes, nor where none does', { timeout: 240_000 }, async () => {
    const one = await pods(policy(`blocked: ${closed}`), [2], { WAIT_SECONDS: '20' });
    expect(one.log).toContain('shard 3 of 4');
    expect(one.status).toBe(3);
    const none = await pods(policy(`blocked: ${closed}`), [0, 1, 2, 3], { WAIT_SECONDS: '1' });
    expect(none.status).toBe(2);
  });

  it('fails every pod where the policy cannot be used', { timeout: 240_000 }, async () => {
    const { shards, status } = await pods('version: 1\nhosts: nobody\n', [], { WAIT_SECONDS: '1' });
    expect(shards).toEqual([2, 2, 2, 2]);
    expect(status).toBe(2);
  });
});
