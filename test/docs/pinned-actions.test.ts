// Actions of others, in the workflows here, in those to copy and in documents: each by the commit of a release, everywhere the same; and zizmor's findings.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeReader } from '../readers/readers.ts';

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
