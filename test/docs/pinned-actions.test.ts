// Actions of others, in the workflows here, in those to copy and in documents: each by the commit of a release, everywhere the same; and zizmor's findings.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeReader } from '../readers/readers.ts';
import { filesWithReferences, type OwnReference, ownReferences, pinOf } from './own-references.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** `- uses: OWNER/NAME@COMMIT # v1.2.3` */
const PINNED = /^[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(ROOT.length));

/** Those of examples/ are workflows where something in them is run by GitHub. */
const workflows = [
  ...filesIn('.github/workflows'),
  ...filesIn('examples').filter((file) => /^on:/m.test(readFileSync(join(ROOT, file), 'utf8'))),
];

/** Pages show workflows to copy as well. */
const pages = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What stands behind each `uses:`; ours have no commit of their own to name. */
const used = [...workflows, ...pages].flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^\s*(?:- )?uses: (.*?)\s*$/gm)]
    .map(([, text = '']) => ({ file, text }))
    .filter(({ text }) => !/^(?:\.\/|port-policy\/port-policy[/@])/.test(text)),
);

describe('actions of others', () => {
  it('are pinned to the commit of a release, which a comment names', () => {
    expect(used.length).toBeGreaterThan(40);
    expect(used.filter(({ text }) => !PINNED.test(text))).toEqual([]);
  });

  it('are the same everywhere: dependabot changes those of .github/ alone', () => {
    const versions = new Map<string, Set<string>>();
    for (const { text } of used) {
      const [name = ''] = text.split('@');
      versions.set(name, (versions.get(name) ?? new Set()).add(text));
    }
    expect([...versions.values()].filter(({ size }) => size > 1)).toEqual([]);
  });
});

/** Files that are a part of a release themselves: at its tag they must name that release, whose commit and digests nobody knows yet. */
const isReleased = (file: string) => /^(?:templates|\.github)\//.test(file);

/** What is wrong with a reference to ours, where package.json has this version; null: nothing. */
function ownProblem(
  { file, how, version }: Pick<OwnReference, 'file' | 'how' | 'version'>,
  current: string,
): string | null {
  if (how === 'not at all') return 'it names neither the tag of a release nor its commit';
  if (how === 'commit' && version === null)
    return /\.md$/.test(file) ? null : 'a comment must say which version the commit is';
  if (version === null || isNewer(version, current)) return `there is no version ${version} yet`;
  if (version === current) return null;
  if (isReleased(file)) return `it is released with ${current}, and would run ${version}`;
  // Once a release is public, its commit and its digests are known.
  return how === 'tag'
    ? `it is the tag of an earlier release: run scripts/release/pin.mjs with the commit of v${version}`
    : null;
}

const isNewer = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true }) > 0;

describe('port-policy itself', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const ours = ownReferences(ROOT, filesWithReferences(ROOT));

  it('is named at the tag of this version, or pinned to a release', () => {
    expect(ours.length).toBeGreaterThan(25);
    expect(
      ours.flatMap((one) => {
        const problem = ownProblem(one, version);
        return problem === null ? [] : [`${one.file}: ${one.text}: ${problem}`];
      }),
    ).toEqual([]);
  });

  it('is the same release everywhere, as people copy from several places', () => {
    expect(new Set(ours.filter(({ file }) => !isReleased(file)).flatMap((one) => one.version ?? [])).size).toBe(1);
  });

  it.each([
    ['docs/a.md', 'v1.2.0', null],
    ['docs/a.md', `${'a'.repeat(40)} # v1.1.0`, null],
    ['docs/a.md', `${'a'.repeat(40)} # v1.10.0`, 'there is no version 1.10.0 yet'],
    [
      'docs/a.md',
      'v1.1.0',
      'it is the tag of an earlier release: run scripts/release/pin.mjs with the commit of v1.1.0',
    ],
    ['docs/a.md', 'v1', 'it names neither the tag of a release nor its commit'],
    ['docs/a.md', 'main', 'it names neither the tag of a release nor its commit'],
    ['docs/a.md', 'abcdef0 # v1.1.0', 'it names neither the tag of a release nor its commit'],
    ['examples/a/workflow.yml', 'a'.repeat(40), 'a comment must say which version the commit is'],
    ['.github/workflows/a.yml', `${'a'.repeat(40)} # v1.1.0`, 'it is released with 1.2.0, and would run 1.1.0'],
    ['.github/workflows/a.yml', 'v1.2.0', null],
  ])('in %s at %s', (file, ref, problem) => {
    expect(ownProblem({ file, ...pinOf(ref) }, '1.2.0')).toBe(problem);
  });
});

describeReader('zizmor', 'zizmor', (programs) => {
  it('finds nothing above low in workflows, dependabot and the action', () => {
    const args = ['--offline', '--no-progress', '--quiet', '--config=.github/zizmor.yml', '--min-severity=medium'];
    // It ends with another code than 0 where it finds something, or cannot read a file.
    const found = execFileSync(
      join(programs, 'zizmor'),
      [...args, '--strict-collection', '--format=json', ...workflows, '.github/dependabot.yml', 'action.yml'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(JSON.parse(found)).toEqual([]);
  });

  it('finds an action that is not pinned', () => {
    const run = () =>
      execFileSync(join(programs, 'zizmor'), ['--offline', '--quiet', '--format=json', '-'], {
        input: 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: a/b@v1\n',
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'ignore'],
      });
    expect(run).toThrow();
  });
});
