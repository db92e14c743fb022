// After a release: each kind of reference that people copy gets its commit, its version or its digest; what is not a release changes nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { filesWithReferences, ownReferences } from '../docs/own-references.ts';
import { runScript, type SmallProject, smallProject } from './small-project.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Digests {
  readonly image: string;
  readonly shell: string;
}

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
const FIRST: Digests = { image: digest('d'), shell: digest('5') };
const NEXT: Digests = { image: digest('e'), shell: digest('6') };
const options = ({ image, shell }: Digests) => ['--image', image, '--shell-image', shell];

/** What a page or an example may say before its first release is pinned. */
const COPIED = {
  'README.md': `- uses: port-policy/port-policy@v1.2.3
- uses: actions/checkout@${'a'.repeat(40)} # v6.0.2

repos:
  - repo: https://github.com/port-policy/port-policy
    rev: v1.2.3
    hooks: []

docker run ghcr.io/port-policy/port-policy:1.2.3 check
npx port-policy check
`,
  'docs/action.md': '`uses: port-policy/port-policy@v1.2.3` does it, `port-policy/port-policy@v1` moves.\n',
  'docs/decisions/0001-one.md': 'uses: port-policy/port-policy@v1.2.3\n',
  'examples/a/workflow.yml': `steps:
  - uses: actions/checkout@${'a'.repeat(40)} # v6.0.2
    with:
      repository: port-policy/port-policy
      ref: v1.2.3
      path: port-policy
  - uses: other/port-policy@v1.2.3
`,
  'examples/b/workflow.yml': 'uses: port-policy/port-policy/.github/workflows/nightly-audit.yml@v1.2.3\n',
  'examples/c/pod.yml': 'image: ghcr.io/port-policy/port-policy:1.2.3@sha256:DIGEST-OF-THE-RELEASE\n',
  'examples/d/Jenkinsfile': 'sh "npx --yes port-policy@1.2.3 check"\n',
  'templates/check.yml': `# include: https://raw.githubusercontent.com/port-policy/port-policy/v1.2.3/templates/check.yml
# - component: $CI_SERVER_FQDN/my-group/port-policy/check@v1.2.3
image: ghcr.io/port-policy/port-policy:1.2.3-shell
script: ghcr.io/port-policy/port-policy:1.2.3-other
`,
};

let project: SmallProject;
afterEach(() => project.remove());

/** A project with a release: its tag, and its commit. */
function released(): string {
  project = smallProject(COPIED);
  project.git('tag', '--annotate', '--message=v1.2.3', 'v1.2.3');
  return project.git('rev-parse', 'HEAD');
}

const read = (file: string) => readFileSync(join(project.root, file), 'utf8');

/** Every file after a release, by what stands in it now. */
const pinnedTo = (commit: string, version: string, { image, shell }: Digests) => ({
  'README.md': COPIED['README.md']
    .replace('port-policy/port-policy@v1.2.3', `port-policy/port-policy@${commit} # v${version}`)
    .replace('rev: v1.2.3', `rev: ${commit}  # frozen: v${version}`)
    .replace(':1.2.3 check', `:${version}@${image} check`),
  'docs/action.md': COPIED['docs/action.md'].replace('policy@v1.2.3', `policy@${commit} # v${version}`),
  'docs/decisions/0001-one.md': COPIED['docs/decisions/0001-one.md'],
  'examples/a/workflow.yml': COPIED['examples/a/workflow.yml'].replace('ref: v1.2.3', `ref: ${commit} # v${version}`),
  'examples/b/workflow.yml': COPIED['examples/b/workflow.yml'].replace('@v1.2.3', `@${commit} # v${version}`),
  'examples/c/pod.yml': `image: ghcr.io/port-policy/port-policy:${version}@${image}\n`,
  'examples/d/Jenkinsfile': `sh "npx --yes port-policy@${version} check"\n`,
  'templates/check.yml': COPIED['templates/check.yml']
    .replace('/v1.2.3/', `/${commit}/`)
    .replace('check@v1.2.3', `check@${commit} # v${version}`)
    .replace('1.2.3-shell', `${version}-shell@${shell}`),
});

const now = () => Object.fromEntries(Object.keys(COPIED).map((file) => [file, read(file)]));

it('writes commit, version and digests, says each line, and changes nothing when it is run again', async () => {
  const commit = released();
  const { code, out } = await project.run('pin', commit, ...options(FIRST));
  expect(code).toBe(0);
  expect(now()).toEqual(pinnedTo(commit, '1.2.3', FIRST));
  expect(out).toContain(`README.md:1: - uses: port-policy/port-policy@${commit} # v1.2.3\n`);
  expect(out).toContain(`examples/c/pod.yml:1: image: ghcr.io/port-policy/port-policy:1.2.3@${FIRST.image}\n`);
  expect(out).toMatch(new RegExp(`\nv1\\.2\\.3 is ${commit}: 10 lines changed\\.\n$`));
  expect(await project.run('pin', commit, ...options(FIRST))).toEqual({
    code: 0,
    out: `v1.2.3 is ${commit}: nothing to change.\n`,
  });
});

it('moves from one release to the next', async () => {
  const first = released();
  await project.run('pin', first, ...options(FIRST));
  project.write({ 'package.json': read('package.json').replace('1.2.3', '1.3.0') });
  project.commit();
  project.git('tag', 'v1.3.0');
  const next = project.git('rev-parse', 'HEAD');
  expect(await project.run('pin', next, ...options(NEXT))).toMatchObject({ code: 0 });
  expect(now()).toEqual(pinnedTo(next, '1.3.0', NEXT));
});

it('leaves an image at its version where its digest is not given, and says so', async () => {
  const commit = released();
  const { out } = await project.run('pin', commit);
  expect(read('examples/c/pod.yml')).toBe(COPIED['examples/c/pod.yml']);
  expect(read('templates/check.yml')).toContain(':1.2.3-shell\n');
  expect(out).toContain('References to the image stay as they are: --image was not given.\n');
  expect(out).toContain('References to the image with a shell stay as they are: --shell-image was not given.\n');
});

it('pins all that README, documents, examples and templates of this repository name', async () => {
  const files = filesWithReferences(ROOT).filter((file) => !file.startsWith('.github/'));
  project = smallProject(Object.fromEntries(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')])));
  project.git('tag', 'v1.2.3');
  const before = ownReferences(project.root, files);
  expect(await project.run('pin', project.git('rev-parse', 'HEAD'), ...options(FIRST))).toMatchObject({ code: 0 });
  const after = ownReferences(project.root, files);
  expect(after).toHaveLength(before.length);
  expect(after.filter(({ how }) => how !== 'commit' && how !== 'digest' && how !== 'npm')).toEqual([]);
  expect(new Set(after.flatMap(({ version }) => version ?? []))).toEqual(new Set(['1.2.3']));
});

describe('what is not a release changes nothing:', () => {
  it.each([
    ['a tag', 'v1.2.3', [], '"v1.2.3" is not a commit. Give all of its 40 hex digits'],
    ['a short commit', 'abcdef0', [], '"abcdef0" is not a commit'],
    ['a commit in capitals', 'A'.repeat(40), [], 'is not a commit'],
    ['a commit that is not there', '0'.repeat(40), [], 'This clone has no commit 00'],
    ['a digest without its kind', null, ['--image', 'd'.repeat(64)], 'is not a digest. Give sha256: and 64 hex digits'],
    ['a short digest', null, ['--shell-image', 'sha256:abc'], '"sha256:abc" is not a digest'],
    ['the words in its place', null, ['--image', 'sha256:DIGEST-OF-THE-RELEASE'], 'is not a digest'],
  ])('%s', async (_, commit, more, said) => {
    const head = released();
    expect(await project.run('pin', commit ?? head, ...more)).toEqual({ code: 1, out: expect.stringContaining(said) });
    expect(now()).toEqual(COPIED);
  });

  it('a commit without a tag', async () => {
    const commit = released();
    project.git('tag', '--delete', 'v1.2.3');
    expect(await project.run('pin', commit)).toEqual({
      code: 1,
      out: `${commit} is version 1.2.3, and this clone has no tag v1.2.3. If the release is public, run \`git fetch --tags\`.\n`,
    });
    expect(now()).toEqual(COPIED);
  });

  it('a commit after that of the tag', async () => {
    const tagged = released();
    project.write({ 'later.md': 'later\n' });
    project.commit();
    const later = project.git('rev-parse', 'HEAD');
    expect(await project.run('pin', later)).toEqual({
      code: 1,
      out: `The release v1.2.3 is the commit ${tagged}, and not ${later}. Give that one.\n`,
    });
    expect(now()).toEqual(COPIED);
  });

  it('no argument, and one too many', async () => {
    released();
    expect(await project.run('pin')).toMatchObject({
      code: 2,
      out: expect.stringContaining('pin.mjs COMMIT [--image DIGEST]'),
    });
    expect(await project.run('pin', 'a', 'b')).toMatchObject({ code: 2 });
    expect(await runScript('pin', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('COMMIT') });
  });
});
