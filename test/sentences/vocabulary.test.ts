// Everything that a user can see is in plain words: messages, help, action.yml, documents and examples have none of the retired turns.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RETIRED_TURNS, retiredTurnIn } from '../../scripts/plain-words.ts';
import { COMMANDS, type CommandName } from '../../src/cli/command-table.ts';
import { helpText } from '../../src/cli/help.ts';
import { HOLE, sourceSentences } from './source-sentences.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** * docs/diagnostics.md is made from src/, which is held here itself; docs/files.md is an index of comments, docs/glossary.md lists the retired words themselves, and a decision is left as it was
 * taken.
 */
const NOT_FOR_USERS = ['docs/files.md', 'docs/glossary.md', 'docs/diagnostics.md'];

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'action.yml',
  ...['docs', 'examples', 'templates', '.github'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((file) => /\.(?:md|yml)$/.test(file) && !file.startsWith('docs/decisions/'))
      .sort(),
  ),
].filter((file) => !NOT_FOR_USERS.includes(file));

/** `file:line "the words": what to write instead`, of each paragraph that has a retired turn. */
function offendersIn(file: string, text: string): string[] {
  return paragraphsOf(text).flatMap(({ line, text: paragraph }) => offender(`${file}:${line}`, paragraph));
}

/** What reports of older versions say and are still read with, and the name that a field had. */
const OF_OLDER_VERSIONS = /^(?:\(Said of port|; the others are alike\.\))$|this field was called `mend`/;

function offender(where: string, text: string): string[] {
  const found = retiredTurnIn(text);
  if (found === null || OF_OLDER_VERSIONS.test(text)) return [];
  const sentence = text.replaceAll(HOLE, '…').slice(0, 160);
  return [`${where} "${found.words.trim()}" -> ${found.turn.now} | ${sentence}`];
}

/** What stands between blank lines, each line of a table apart, without the targets of links. */
function paragraphsOf(text: string): { readonly line: number; readonly text: string }[] {
  const found: { line: number; text: string }[] = [];
  let open: { line: number; text: string } | null = null;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replaceAll(/\]\([^)\s]*\)/g, ']').trim();
    if (line === '' || /^(?:[|#>-]|\d+\.|[\w-]+:)/.test(line)) open = null;
    if (line === '') continue;
    if (open !== null) open.text += ` ${line}`;
    else {
      open = { line: index + 1, text: line };
      found.push(open);
    }
    if (/^[|#]/.test(line)) open = null;
  }
  return found;
}

describe('no retired turn', () => {
  const offenders = sourceSentences('src')
    .filter(({ text }) => /\s/.test(text))
    .flatMap(({ where, text }) => offender(where, text));

  it.each(
    readdirSync(`${root}src`)
      .map((name) => `src/${name}`)
      .sort(),
  )('is in a message of %s', (folder) => {
    const here = offenders.filter((one) => one.startsWith(`${folder}/`) || one.startsWith(`${folder}:`));
    expect([...new Set(here)]).toEqual([]);
  });

  it.each([null, ...(Object.keys(COMMANDS) as CommandName[])])('is in the help of %s', (command) => {
    expect(offendersIn(`${command ?? ''} --help`, helpText(command))).toEqual([]);
  });

  it.each(DOCUMENTS)('is in %s', (file) => {
    expect(offendersIn(file, readFileSync(`${root}${file}`, 'utf8'))).toEqual([]);
  });
});

describe('a retired turn', () => {
  it.each([
    ['`htps` is no port', '`X` is no port'],
    ['This is none.', 'this is none'],
    ['a change that is about no port', 'about no port'],
    ['so this open proves no service', 'proves no service'],
    ['The baseline says nothing of it.', 'says nothing of it'],
    ['whoever reaches it', 'whoever'],
    ['To mend it: remove the line', 'to mend'],
    ['from which result on to exit', 'from which result on'],
    ['one a line', 'one a line'],
    ['It can stand for several ports.', null],
    ['an IPv6 address stands in brackets', 'it stands at the top'],
    ['There is no route to it, and no more than one way.', null],
    ['It is no longer there.', null],
    ['commend it, upon-1', 'anew, upon, thus, hence'],
    ['recommended', null],
  ])('in: %s', (text, turn) => {
    expect(retiredTurnIn(text)?.turn.turn ?? null).toBe(turn);
  });

  it('is found across the lines of a paragraph, and in a table', () => {
    expect(offendersIn('a.md', 'It\nis no\nport.\n\n| a | by itself |\n')).toHaveLength(2);
    expect(offendersIn('a.md', '[so](docs/whoever.md)')).toEqual([]);
  });

  it('is listed once', () => {
    expect(new Set(RETIRED_TURNS.map(({ turn }) => turn)).size).toBe(RETIRED_TURNS.length);
  });
});
