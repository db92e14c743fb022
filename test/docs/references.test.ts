// Whatever comments, tests and documents cite is there: truth rules, decisions, files, anchors of documents, names of the code.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText, root } from './markdown.ts';
import { deadReferences, repositoryFiles, searchedFiles, type Targets } from './references.ts';

const files = repositoryFiles();
const searched = searchedFiles(files);
const words = new Set(
  files
    .filter((file) => file !== 'test/docs/references.test.ts')
    .filter(
      (file) => /^(?:src|test|scripts|bench|schema|\.github|examples)\/|^[^/]+$/.test(file) && !file.endsWith('.md'),
    )
    .flatMap((file) => readFileSync(`${root}/${file}`, 'utf8').match(/\w+/g) ?? []),
);
const [, rules = ''] = /^## The rules\n(.*?)^## /ms.exec(readText('docs/truth.md')) ?? [];
const numbers = [...rules.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
const targets: Targets = { files, truthRules: numbers.length, hasWord: (word) => words.has(word) };

/** Files of other projects, and examples of the tests of documents and of the linter. */
const OF_OTHERS = [
  'src/main.c',
  'scripts/memcached.sysconfig',
  'src/openvpn/ssl_pkt.h',
  'src/fingerprints.ts',
  'src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd',
  'docs/truth.md#nothing',
  'src/cli/plant-1.ts',
];

/** What is written by a run of ours, and lies in no folder of the repository. */
const WRITTEN = /^(?:summary\.md|bench\/results\b.*)$/;

it('the truth rules are numbered from 1 without a gap', () => {
  expect(numbers.length).toBeGreaterThan(8);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});

it('every reference leads somewhere', () => {
  expect(searched.length).toBeGreaterThan(500);
  const dead = searched
    .filter((file) => file !== 'test/docs/references.test.ts')
    .flatMap((file) => deadReferences(file, readFileSync(`${root}/${file}`, 'utf8'), targets))
    .filter(({ text }) => !OF_OTHERS.includes(text) && !WRITTEN.test(text));
  expect(dead.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
});

describe('one that leads nowhere is found', () => {
  const dead = (file: string, text: string) => deadReferences(file, text, targets).map((one) => one.text);
  it.each([
    ['a rule', 'src/a.ts', '// As it must be (truth rule 99).', 'rule 99'],
    ['one of two rules', 'src/a.ts', '/** By rules 2 and 40. */', 'rules 2 and 40'],
    ['a decision', 'src/a.ts', '// See decision 0999.', 'decision 0999'],
    ['what nobody else can read', 'test/a.test.ts', '// Section 5 of the design, row by row.', 'the design'],
    ['a file by its name', 'src/a.ts', '// What no-such-file.ts does.', 'no-such-file.ts'],
    ['a file by its path', 'docs/a.md', 'In `probe/no-such.ts` it is.', 'probe/no-such.ts'],
    ['a file in another folder', 'src/a.ts', '// See src/model/sweep.ts.', 'src/model/sweep.ts'],
    ['a folder', 'docs/a.md', 'See src/no-such-folder/ for it.', 'src/no-such-folder/'],
    ['a document', 'src/a.ts', '// docs/no-such.md says why.', 'docs/no-such.md'],
    [
      'an anchor, in a string',
      'src/a.ts',
      "const to = 'docs/truth.md#no-such-anchor';",
      'docs/truth.md#no-such-anchor',
    ],
    ['an anchor beside the document', 'docs/a.md', '[so](truth.md#no-such-anchor)', 'truth.md#no-such-anchor'],
    ['a function', 'docs/a.md', 'Then `noSuchFunction` does it.', 'noSuchFunction'],
    ['a class', 'docs/a.md', 'Then `NoSuchClass` does it.', 'NoSuchClass'],
  ])('%s', (_, file, text, found) => expect(dead(file, text)).toEqual([found]));

  it('and one that leads somewhere is not', () => {
    const text = [
      '// Truth rules 2 and 3, decision 0007, docs/truth.md#udp, src/audit.ts, audit.ts, ../README.md, src/model/, *.test.ts.',
      "// https://github.com/other/project/blob/main/src/no-such.ts is another's.",
      "const rule = 'no-such.ts, of code alone';",
    ].join('\n');
    expect(dead('src/a.ts', text)).toEqual([]);
  });
});
