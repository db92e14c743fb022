// The container images: what they are made of, and that they check, lint, write reports and stop as the command line does outside.
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
// What is copied is dist/, which must be that of the sources.
import '../built.ts';
import { closedPort, type Listener, listener } from '../cli/loopback.ts';
import { buildImages, type Images, runContainer, startContainer, whyNoImages, workFolder } from './image-scene.ts';
import { runScript } from './small-project.ts';

const STDERR = 2;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const missing = whyNoImages();
if (missing !== null)
  writeSync(STDERR, `\nIMAGE TESTS SKIPPED: the container images were not built and not run: ${missing}.\n`);

/** All files below a folder, by their paths in it. */
const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();

describe('Containerfile', () => {
  const containerfile = readFileSync(join(ROOT, 'Containerfile'), 'utf8');

  it('pins each base by its digest, and runs nothing, so that no emulation is needed', () => {
    const bases = [...containerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    expect(bases.filter((base) => base !== 'scratch')).toHaveLength(2);
    for (const base of bases) expect(base).toMatch(/^(?:scratch|\S+:\S+@sha256:[0-9a-f]{64})$/);
    expect(containerfile).not.toMatch(/^RUN/m);
  });
});

describe('image', () => {
  it('says which base it does not know', async () => {
    const folder = workFolder({});
    const answer = await runScript('image', folder, '--base', 'nobody/node=oci:x');
    rmSync(folder, { recursive: true });
    expect(answer).toEqual({
      code: 1,
      out: '--base nobody/node=oci:x: Containerfile has no base of that name. Write NAME=IMAGE.\n',
    });
  });
});

describe.skipIf(missing !== null)('the container images', () => {
  let images: Images;
  let open: Listener;
  let closed: number;
  const folders: string[] = [];
  const work = (policy: string, owner?: number) => {
    const folder = workFolder({ 'port-policy.yml': policy }, owner);
    folders.push(folder);
    return folder;
  };
  const passing = () => `version: 1\nhosts:\n  - { host: 127.0.0.1, open: ${open.port}, blocked: ${closed} }\n`;
  const failing = () => `version: 1\nhosts:\n  - { host: 127.0.0.1, blocked: ${open.port} }\n`;

  beforeAll(async () => {
    images = await buildImages();
    open = await listener();
    closed = await closedPort();
  });
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  afterAll(async () => {
    await open?.close();
    images?.remove();
  });

  it('are for both processors, by a user with a number, and start the command line', () => {
    for (const platform of ['linux/amd64', 'linux/arm64']) {
      expect(images.withoutShell.configs[platform]).toMatchObject({
        User: '65532:65532',
        Entrypoint: ['/nodejs/bin/node', '/opt/port-policy/dist/cli/index.js'],
        Cmd: ['--help'],
        WorkingDir: '/work',
      });
      const shell = images.withShell.configs[platform];
      expect(shell).toMatchObject({ User: '1000:1000', Cmd: ['port-policy', '--help'], WorkingDir: '/work' });
      expect(shell?.Entrypoint ?? []).toEqual([]);
    }
  });

  it('say what they are, as package.json and the commit do', () => {
    const label = (name: string) => `org.opencontainers.image.${name}`;
    for (const image of [images.withoutShell, images.withShell])
      for (const { Labels } of Object.values(image.configs))
        expect(Labels).toMatchObject({
          [label('title')]: manifest.name,
          [label('description')]: manifest.description,
          [label('source')]: manifest.repository.url.replace(/^git\+|\.git$/g, ''),
          [label('licenses')]: manifest.license,
          [label('version')]: manifest.version,
          [label('revision')]: expect.stringMatching(/^[0-9a-f]{40}$/),
        });
  });

  it('have what the command line needs, for everybody to read and for nobody to change, and are small', () => {
    for (const { root, ownBytes } of [images.withoutShell, images.withShell]) {
      const folder = join(root, 'opt/port-policy');
      const wanted = ['dist/cli', 'dist/thread', 'schema'].flatMap((name) =>
        filesBelow(join(ROOT, name)).map((file) => `${name}/${file}`),
      );
      expect(filesBelow(folder)).toEqual([...wanted, 'LICENSE', 'dist/licenses.txt', 'package.json'].sort());
      for (const file of filesBelow(folder)) {
        const { uid, mode } = statSync(join(folder, file));
        expect([uid, mode & 0o777]).toEqual([0, 0o755]);
      }
      expect(ownBytes).toBeGreaterThan(100_000);
      expect(ownBytes).toBeLessThan(1_500_000);
    }
    const added = filesBelow(images.withoutShell.root).filter((file) => !file.startsWith('opt/'));
    expect(added.filter((file) => /(?:^|\/)(?:\w*sh|busybox|env)$/.test(file))).toEqual([]);
  });

  it('print their help where nothing is asked, and their version', async () => {
    const help = await runContainer(images.withoutShell, { args: [], work: work('') });
    expect(help).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('port-policy check') });
    const version = await runContainer(images.withoutShell, { args: ['--version'], work: work('') });
    expect(version.stdout.trim()).toContain(manifest.version);
  });

  it('check from the network that they are given: green, and red', async () => {
    const args = ['check', 'port-policy.yml'];
    const green = await runContainer(images.withoutShell, { args, work: work(passing()) });
    expect(green).toMatchObject({ code: 0, stdout: expect.stringContaining('PASS') });
    const red = await runContainer(images.withoutShell, { args, work: work(failing()) });
    expect(red).toMatchObject({ code: 1, stdout: expect.stringContaining('FAIL: 1 violation') });
  });

  it.each([
    ['localhost', 0],
    ['site.test', 0],
    ['nobody.test', 3],
  ])('look up %s as the machine does, in /etc/hosts and then in DNS', async (name, code) => {
    const beside = `family: ipv4, resolves-to: 127.0.0.1`;
    const policy = `version: 1\nhosts:\n  - { host: ${name}, ${beside}, open: ${open.port} }\n`;
    const run = await runContainer(images.withoutShell, { args: ['check', 'port-policy.yml'], work: work(policy) });
    expect(run.code, run.stdout).toBe(code);
  });

  it('lint a policy, and name a mistake', async () => {
    const args = ['lint', 'port-policy.yml'];
    expect(await runContainer(images.withoutShell, { args, work: work(passing()), network: 'none' })).toMatchObject({
      code: 0,
    });
    const wrong = await runContainer(images.withoutShell, {
      args,
      work: work('version: 1\nhosts: nobody\n'),
      network: 'none',
    });
    expect(wrong).toMatchObject({ code: 2, stdout: expect.stringContaining('port-policy.yml:2') });
  });

  it('write reports as their user, or as the one that --user names', async () => {
    const args = ['check', 'port-policy.yml', '--report-dir', 'reports'];
    for (const [owner, user] of [
      [65532, undefined],
      [1234, '1234:1234'],
    ] as const) {
      const folder = work(passing(), owner);
      const { code } = await runContainer(images.withoutShell, { args, work: folder, ...(user && { user }) });
      expect(code).toBe(0);
      expect(statSync(join(folder, 'reports/report.json')).uid).toBe(owner);
    }
  });

  it('say before they ask anybody that they may not write reports', async () => {
    const connections = open.connections();
    const args = ['check', 'port-policy.yml', '--report-dir', 'reports'];
    const { code, stderr } = await runContainer(images.withoutShell, { args, work: work(passing(), 4321) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/reports.*permission denied/is);
    expect(open.connections()).toBe(connections);
  });

  it('stop at SIGTERM, although they are the first process, with exit code 143 and reports', async () => {
    const folder = work(failing(), 65532);
    const args = ['check', 'port-policy.yml', '--wait', '60s', '--report-dir', 'reports'];
    const before = open.connections();
    const container = startContainer(images.withoutShell, { args, work: folder });
    while (open.connections() === before) await new Promise((resolve) => setTimeout(resolve, 20));
    process.kill(container.pid(), 'SIGTERM');
    expect((await container.ended).code).toBe(143);
    expect(JSON.parse(readFileSync(join(folder, 'reports/report.json'), 'utf8')).result).toBe('fail');
  });

  it('need no home to write to, even where compiled code is to be kept', async () => {
    const env = { NODE_DISABLE_COMPILE_CACHE: '' };
    const { code, stderr } = await runContainer(images.withoutShell, {
      args: ['check', 'port-policy.yml'],
      work: work(passing()),
      env,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringMatching(/EROFS|EACCES|warning/i) });
  });

  it('are not green without a network', async () => {
    const policy = 'version: 1\nhosts:\n  - { host: 192.0.2.1, blocked: ssh }\n';
    const { code, stdout } = await runContainer(images.withoutShell, {
      args: ['check', 'port-policy.yml'],
      work: work(policy),
      network: 'none',
    });
    expect(code).toBe(3);
    expect(stdout).not.toContain('PASS');
  });

  it('run the script of the example for GitLab, which needs a shell', async () => {
    const { exposure } = parse(readFileSync(join(ROOT, 'examples/gitlab-ci/.gitlab-ci.yml'), 'utf8'));
    const folder = work(passing(), 1000);
    const args = ['sh', '-e', '-c', exposure.script.join('\n')];
    const { code, stdout } = await runContainer(images.withShell, { args, work: folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('PASS') });
    expect(statSync(join(folder, 'exposure-report/report.json')).uid).toBe(1000);
  });

  it('run the script of the example for Kubernetes, which needs none', async () => {
    const { spec } = parse(readFileSync(join(ROOT, 'examples/kubernetes/nightly.yml'), 'utf8')).spec.jobTemplate;
    const [{ command }] = spec.template.spec.containers;
    const folder = work(passing(), 65532);
    copyFileSync(join(ROOT, 'examples/kubernetes/run.mjs'), join(folder, 'run.mjs'));
    const pod = (index: number) =>
      runContainer(images.withoutShell, {
        entrypoint: command.map((word: string) => word.replace('/config/', '/work/')),
        args: [],
        env: {
          ...{ JOB_COMPLETION_INDEX: `${index}`, SHARDS: '1', WAIT_SECONDS: '30', RUN: 'a-uid' },
          ...{ POLICY: '/work/port-policy.yml', REPORTS: '/work/reports' },
        },
        work: folder,
      });
    const [shard, merged] = await Promise.all([pod(0), pod(1)]);
    expect(shard.code, shard.stderr).toBe(0);
    expect(merged).toMatchObject({ code: 0, stdout: expect.stringContaining('PASS') });
  });

  it('have bills of materials: what is bundled, the packages of the base, and Node', async () => {
    const bundled = {
      ...{ $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json', bomFormat: 'CycloneDX', specVersion: '1.5' },
      version: 1,
      metadata: { component: { type: 'application', name: 'port-policy', 'bom-ref': 'port-policy@1' } },
      components: [{ type: 'library', name: 'yaml', version: '2.9.1', 'bom-ref': 'yaml@2.9.1' }],
    };
    const path = join(images.folder, 'bundled.json');
    writeFileSync(path, JSON.stringify(bundled));
    const made = await runScript('image-sbom', images.folder, path);
    expect(made.code, made.out).toBe(0);
    const expected = {
      'port-policy': ['port-policy@', 'yaml@2.9.1', 'libc6@2.41-12', 'node@24.21.0'],
      // What is removed and has left its settings behind is not there.
      'port-policy-shell': ['port-policy@', 'yaml@2.9.1', 'dash@0.5.12-12', 'node@24.21.0'],
    };
    for (const [name, listed] of Object.entries(expected)) {
      const text = readFileSync(join(images.folder, `${name}.cdx.json`), 'utf8');
      expect(await new JsonStrictValidator(Version.v1dot5).validate(text)).toBeNull();
      const { components, metadata } = JSON.parse(text);
      const parts = components.map((one: { name: string; version?: string }) => `${one.name}@${one.version ?? ''}`);
      expect(parts).toEqual(listed);
      expect(metadata.component).toMatchObject({ type: 'container', version: expect.stringMatching(/^sha256:/) });
    }
  });
});
