// All documents: links lead somewhere, the tables of README and docs/cli.md name what the code has, and nothing private is named.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { fileIndex, listedFiles } from '../../scripts/file-index.ts';
import { COMMANDS } from '../../src/cli/command-table.ts';
import type { OptionSpec } from '../../src/cli/table/command-spec.ts';
import { EXIT } from '../../src/model/exit-codes.ts';
import { EXPECTED_STATES } from '../../src/model/words.ts';
import { anchors, codeBlocks, links, readText, root, tableOf } from './markdown.ts';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...['docs', 'docs/decisions', 'examples', 'templates', 'test/lab'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${folder}/${name}`),
  ),
];

/** Links of a document that lead to no file, or to no heading of one. */
function deadLinks(document: string, markdown: string): string[] {
  return links(markdown).filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? document : normalize(join(dirname(document), path));
    if (!existsSync(`${root}/${target}`)) return true;
    return anchor !== undefined && !anchors(path === '' ? markdown : readText(target)).includes(anchor);
  });
}

/** Files and folders of this repository that a document names in backticks and that are not there. */
function missingPaths(markdown: string): string[] {
  const named = [...markdown.matchAll(/`((?:src|test|docs|schema|scripts|examples|templates|dist|bench)\/[\w./-]*)`/g)];
  return named.map(([, path]) => path as string).filter((path) => !existsSync(`${root}/${path}`));
}

it('a dead link would be noticed', () => {
  const text = '# Here\n\n[a](nowhere.md) [b](#here) [c](#there) [d](docs/truth.md#nothing)\n\n<img src="no.png">\n';
  expect(deadLinks('README.md', text)).toEqual(['nowhere.md', '#there', 'docs/truth.md#nothing', 'no.png']);
  expect(missingPaths('`src/audit.ts` `src/nothing.ts` `test/lab/`')).toEqual(['src/nothing.ts']);
});

describe.each(documents)('%s', (document) => {
  const markdown = readText(document);

  it('has no dead link', () => {
    expect(deadLinks(document, markdown)).toEqual([]);
  });

  it('names only files that are there', () => {
    expect(missingPaths(markdown)).toEqual([]);
  });

  it('names no private tracker', () => {
    expect(markdown).not.toMatch(/\bissues? #?\d/i);
    expect(markdown).not.toMatch(/(^|[\s("'`])#\d+\b/);
  });
});

describe('decisions', () => {
  it('are numbered without a gap, and half a page each', () => {
    const names = documents.filter((name) => name.startsWith('docs/decisions/')).map((name) => name.slice(15));
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, i) => i + 1));
    for (const name of names) {
      const text = readText(`docs/decisions/${name}`);
      expect(text.split('\n')[0], name).toMatch(new RegExp(`^# ${name.slice(0, 4)}: `));
      expect(text.split(/\s+/).length, name).toBeLessThan(350);
    }
  });
});

/** Two pages tell the exit codes: the first one, and the reference. */
describe.each(['README.md', 'docs/cli.md'])('%s', (document) => {
  it('lists every exit code', () => {
    const codes = tableOf(readText(document), 'code', 'means').flatMap(([code = '']) => code.split(', ').map(Number));
    expect(codes).toEqual(Object.values(EXIT));
  });
});

describe('README', () => {
  const readme = readText('README.md');

  it('is short: at most 1,200 words, as wc counts them', () => {
    expect(readme.split(/\s+/).filter((word) => word !== '').length).toBeLessThanOrEqual(1200);
  });

  it('goes from what it is to its links', () => {
    expect([...readme.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'Get it',
      'First policy, first workflow',
      'What it prints',
      'The five states',
      'Exit codes',
      'What green means',
      'Links',
    ]);
    expect(readme.match(/<picture>/g)).toHaveLength(1);
  });

  it('lists the five states, and tells of green in six lines', () => {
    const states = tableOf(readme, 'state', 'the port must be').map(([state]) => state);
    expect([...states].sort()).toEqual([...EXPECTED_STATES].sort());
    const [, green = ''] = /^## What green means\n\n(.*?)\n\n/ms.exec(readme) ?? [];
    expect(green.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(6);
  });

  it('links every page that a user reads', () => {
    const forUsers = readdirSync(`${root}/docs`).filter(
      (name) => name.endsWith('.md') && !['files.md', 'glossary.md', 'prober.md'].includes(name),
    );
    const linked = links(readme).map((link) => link.split('#')[0]);
    expect(forUsers.filter((name) => !linked.includes(`docs/${name}`))).toEqual([]);
  });

  it('says on its first screen how to get it: in a workflow, by npx, as a container, as a pre-commit hook', () => {
    const [screen = ''] = readme.split('\n## First policy');
    const blocks = codeBlocks(screen).map(({ text }) => text);
    expect(blocks.slice(0, 4)).toEqual([
      expect.stringMatching(/^- uses: port-policy\/port-policy@(?:v\d+\.\d+\.\d+|[0-9a-f]{40} # v\d+\.\d+\.\d+)$/),
      'npx port-policy check',
      expect.stringMatching(/^docker run .*ghcr\.io\/port-policy\/port-policy:\d+\.\d+\.\d+\S* check$/),
      expect.stringMatching(/^repos:\n {2}- repo: https:\/\/github\.com\/port-policy\/port-policy\n/),
    ]);
    expect(screen.split('\n').length).toBeLessThan(60);
  });

  it('gives the commands to begin with', () => {
    expect(readme).toMatch(/^git clone .* && cd port-policy\nnode examples\/quickstart\/run\.mjs$/m);
    expect(readText('CONTRIBUTING.md')).toContain('```sh\nnpm ci && npm test\n```');
  });
});

describe('docs/cli.md', () => {
  const page = readText('docs/cli.md');

  it('lists every command with all its options', () => {
    const rows = tableOf(page, 'command', 'does');
    expect(rows.map(([usage = '']) => usage)).toEqual(
      Object.values(COMMANDS).map(({ usage }) => usage.replace(' [options]', '')),
    );
    for (const [i, { options }] of Object.values(COMMANDS).entries()) {
      const listed = [...(rows[i]?.[1] ?? '').matchAll(/--([a-z-]+)/g)].map(([, name]) => name);
      expect(listed.sort()).toEqual(Object.keys(options).sort());
    }
  });

  it('promises of --format, command by command, what each can print', () => {
    // `terminal` or `json`, of all but `a` also `x`, and of `b` also `y`
    const [, sentence = ''] = /`--format` is (.*?)\(\[docs/s.exec(page) ?? [];
    const [common = '', ...more] = sentence.split(/, (?:and )?of /);
    const words = (text: string) => [...text.matchAll(/`([a-z]+)`/g)].map(([, word]) => word);
    for (const [command, { options }] of Object.entries(COMMANDS)) {
      const { format } = options as Record<string, OptionSpec | undefined>;
      if (format === undefined) continue;
      if (!format.choices?.includes('terminal')) {
        // What prints for programs alone stands in a sentence of its own.
        const own = (format.choices ?? []).map((choice) => `\`${choice}\``).join(' or ');
        expect(page).toContain(`\`${command}\` prints ${own}`);
        continue;
      }
      const promised = more.flatMap((part) => {
        const [whose = '', formats = ''] = part.split(' also ');
        return words(whose).includes(command) === whose.startsWith('all but') ? [] : words(formats);
      });
      expect([command, ...[...words(common), ...promised].sort()]).toEqual([
        command,
        ...[...(format.choices ?? [])].sort(),
      ]);
    }
  });
});

describe('docs/files.md', () => {
  const listed = listedFiles(`${root}/`);

  it('is what the files begin with', () => {
    expect(readText('docs/files.md'), 'run npm run generate').toBe(fileIndex(listed));
  });

  it('has a line on every file', () => {
    expect(listed.filter(({ purpose }) => purpose === null)).toEqual([]);
  });

  it('has no folder in which one looks for long', () => {
    const sizes = new Map<string, number>();
    for (const { path } of listed) sizes.set(dirname(path), (sizes.get(dirname(path)) ?? 0) + 1);
    expect([...sizes].filter(([, size]) => size > 15)).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  it('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    const named = [...readText('CONTRIBUTING.md').matchAll(/`npm run ([\w-]+)/g)].map(([, name]) => name as string);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('says where a test lies: in a folder of src/, or in one that it names', () => {
    const named = [...readText('CONTRIBUTING.md').matchAll(/`test\/(\w+)\/`/g)].map(([, folder]) => folder as string);
    const folders = readdirSync(`${root}/test`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('/') && name.endsWith('.test.ts'))
      .map((name) => dirname(name));
    const misplaced = folders.filter(
      (folder) => !existsSync(`${root}/src/${folder}`) && !named.includes(folder.split('/')[0] as string),
    );
    expect(misplaced).toEqual([]);
  });
});
