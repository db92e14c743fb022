// The examples for GitLab and Jenkins: their scripts, run by a shell as a runner would, on loopback; the services themselves have not seen them.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLI } from '../built.ts';
import { closedPort, type Listener, listener } from '../cli/loopback.ts';
import { type TemporaryFolder, temporaryFolder } from '../cli/temporary-folder.ts';
import { readText } from '../docs/markdown.ts';

interface GitLabJob {
  readonly script?: readonly string[];
  readonly artifacts?: {
    readonly reports?: { readonly junit?: string };
    readonly paths?: readonly string[];
    readonly when?: string;
  };
}

const gitlab = parse(readText('examples/gitlab-ci/.gitlab-ci.yml')) as Record<string, GitLabJob>;
const jenkins = readText('examples/jenkins/Jenkinsfile');

/** What each runs to check, with a short wait. */
const scripts = [
  ['gitlab-ci', (gitlab.exposure?.script ?? []).join('\n')],
  ['jenkins', /sh '''\n([\s\S]*?)'''/.exec(jenkins)?.[1] ?? ''],
] as const;

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

describe.each(scripts)('examples/%s', (_, script) => {
  /** In place of the image's command line, and of what npx fetches, the project as it stands here. */
  function run(policy: string) {
    const folder = temporaryFolder();
    folders.push(folder);
    folder.write('port-policy.yml', `version: 1\nhosts:\n  - ${policy}\n`);
    mkdirSync(join(folder.path, 'bin'));
    const npx = folder.write('bin/npx', `#!/bin/sh\n[ "$1" = --yes ] && shift 2 && exec port-policy "$@"\n`);
    chmodSync(npx, 0o755);
    const own = folder.write('bin/port-policy', `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`);
    chmodSync(own, 0o755);
    const text = script.replace('--wait 5m', '--wait 1s');
    const { status, stdout, stderr } = spawnSync('/bin/sh', ['-e', '-c', text], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { PATH: [join(folder.path, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter) },
    });
    return { status, log: `${stdout}${stderr}`, has: (path: string) => existsSync(join(folder.path, path)) };
  }

  it('passes where the policy holds', () => {
    const { status, log } = run(`{ host: 127.0.0.1, open: ${open.port}, blocked: ${closed} }`);
    expect(log).toContain('PASS');
    expect(status).toBe(0);
  });

  it('fails where it does not, and leaves the test report that is collected', () => {
    const { status, log, has } = run(`{ host: 127.0.0.1, blocked: ${open.port} }`);
    expect(log).toContain('FAIL: 1 violation');
    expect(status).toBe(1);
    expect(has('exposure-report/report.junit.xml')).toBe(true);
  });
});

it('both collect the test report and keep the folder, whatever the verdict', () => {
  expect(gitlab.exposure?.artifacts).toMatchObject({
    when: 'always',
    paths: ['exposure-report'],
    reports: { junit: 'exposure-report/report.junit.xml' },
  });
  expect(jenkins).toMatch(/always \{\s+junit testResults: 'exposure-report\/report\.junit\.xml'/);
});

it('the images are named by digest, which nobody knows before the release, and GitLab’s have a shell', () => {
  const named = ['gitlab-ci/.gitlab-ci.yml', 'gitlab-matrix/.gitlab-ci.yml', 'kubernetes/nightly.yml'].map((file) => {
    const text = readText(`examples/${file}`);
    expect(text, file).toContain('DIGEST-OF-THE-RELEASE');
    return [file, [...text.matchAll(/^ *image: (.*)$/gm)].map(([, image]) => image)] as const;
  });
  for (const [file, images] of named) {
    expect(images.length, file).toBeGreaterThan(0);
    const tag = file.startsWith('gitlab') ? '\\d+\\.\\d+\\.\\d+-shell' : '\\d+\\.\\d+\\.\\d+';
    for (const image of images)
      expect(image).toMatch(
        new RegExp(`^ghcr\\.io/port-policy/port-policy:${tag}@sha256:(?:DIGEST-OF-THE-RELEASE|[0-9a-f]{64})$`),
      );
  }
});
