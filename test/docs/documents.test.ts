// All documents: links lead somewhere, README's tables name what the code has, and nothing private is named.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { COMMANDS, type OptionSpec } from '../../src/cli/command-table.ts';
import { EXIT } from '../../src/model/exit-codes.ts';
import { anchors, links, readText, root, tableOf } from './markdown.ts';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...['docs', 'docs/decisions', 'examples', 'test/lab'].flatMap((folder) =>
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
  const named = [...markdown.matchAll(/`((?:src|test|docs|schema|scripts|examples|dist|bench)\/[\w./-]*)`/g)];
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

describe('README', () => {
  const readme = readText('README.md');

  it('lists every exit code', () => {
    const codes = tableOf(readme, 'code', 'means').flatMap(([code = '']) => code.split(', ').map(Number));
    expect(codes).toEqual(Object.values(EXIT));
  });

  it('lists every command with all its options', () => {
    const rows = tableOf(readme, 'command', 'does');
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
    const [, sentence = ''] = /`--format` is (.*?)\(\[docs/s.exec(readme) ?? [];
    const [common = '', ...more] = sentence.split(/, (?:and )?of /);
    const words = (text: string) => [...text.matchAll(/`([a-z]+)`/g)].map(([, word]) => word);
    for (const [command, { options }] of Object.entries(COMMANDS)) {
      const { format } = options as Record<string, OptionSpec | undefined>;
      if (format === undefined) continue;
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

  it('gives the two commands to begin with', () => {
    expect(readme).toContain('```sh\nnode examples/quickstart/run.mjs\n```');
    expect(readme).toContain('```sh\nnpm ci && npm test\n```');
  });
});

describe('docs/architecture.md', () => {
  it.each([
    ['src/diff', 'diff file'],
    ['src/diff/ports', 'port change file'],
    ['src/diff/whole-policy', 'whole policy file'],
    ['src/drift', 'drift file'],
    ['src/probe', 'file'],
    ['src/probe/classify', 'classifying file'],
    ['src/probe/evidence', 'evidence file'],
    ['src/probe/machine', 'machine file'],
    ['src/probe/names', 'names file'],
    ['src/probe/record', 'record file'],
    ['src/probe/rounds', 'round file'],
    ['src/probe/send', 'sending file'],
    ['src/probe/send/threads', 'thread file'],
    ['src/probe/udp', 'UDP file'],
    ['src/scan', 'scan file'],
    ['src/scan/formats', 'format file'],
    ['src/scan/formats/nmap', 'nmap file'],
    ['src/scan/formats/xml', 'XML file'],
    ['src/scan/formats/json', 'JSON file'],
  ])('lists every file of %s', (folder, head) => {
    const rows = tableOf(readText('docs/architecture.md'), head, 'does');
    const listed = rows.flatMap(([files = '']) => files.split(', '));
    expect(listed.sort()).toEqual(readdirSync(`${root}/${folder}`).sort());
  });
});

describe('CONTRIBUTING.md', () => {
  it('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    const named = [...readText('CONTRIBUTING.md').matchAll(/`npm run ([\w-]+)/g)].map(([, name]) => name as string);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
