// One word, one meaning: no name of the code or of a file has a retired word, and no two types of src/ share a name.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { glossary, RETIRED, retiredIn, WORDS } from '../../scripts/glossary.ts';
import { type DeclaredName, declaredNames } from './declared-names.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = ['src', 'test', 'scripts'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort(),
);
const code = files.filter((file) => /\.(?:tsx?|mjs)$/.test(file));
const names = new Map(code.map((file) => [file, declaredNames(file, readFileSync(`${root}${file}`, 'utf8'))]));

const retired = (file: string, declared: readonly DeclaredName[]): string[] =>
  declared.flatMap(({ name, line }) => {
    const word = retiredIn(file, name);
    return word === null ? [] : [`${file}:${line} ${name}: ${word.now}`];
  });

describe('a retired word', () => {
  it('is in no name of the code', () => {
    expect([...names].flatMap(([file, declared]) => retired(file, declared))).toEqual([]);
  });

  it('is in no name of a file or folder', () => {
    expect(files.filter((file) => retiredIn(file, basename(file)) !== null)).toEqual([]);
  });

  it.each([
    ['a variable', 'const pulse = 1;'],
    ['what is taken out of an object', 'const { a: { timelineOf } } = x;'],
    ['a parameter', 'const f = (hurry: number) => 1;'],
    ['a function', 'export function paysOff() {}'],
    ['a class', 'class HeldThread {}'],
    ['a private member', 'class A { #vouching = 1; }'],
    ['a type', 'type IcmpQuiet = 1;'],
    ['a member of an interface', 'interface A { readonly isHopeless: boolean }'],
    ['a word of a type', "type A = 'hopeless' | 'well';"],
    ['what is imported', "import { waiverBook } from './a.ts';"],
    ['a constant', 'const HELD_PORTS = 1;'],
  ])('is seen in %s', (_, source) => {
    expect(retired('src/a.ts', declaredNames('src/a.ts', source))).toHaveLength(1);
  });

  it('is seen in the name of a file, and not in a word that has it within', () => {
    expect(retiredIn('src/a/held-thread.test.ts', 'held-thread.test.ts')?.now).toBe('thread handle');
    expect(retiredIn('src/a.ts', 'commendKindly')).toBeNull();
    expect(retired('src/a.ts', declaredNames('src/a.ts', "const a = 'pulse'; // pulse"))).toEqual([]);
  });

  it('is retired once, and stands for another', () => {
    expect(new Set(RETIRED.map(({ old }) => old)).size).toBe(RETIRED.length);
  });
});

describe('a word with a meaning', () => {
  const types = new Map<string, string[]>();
  for (const [file, declared] of names)
    if (file.startsWith('src/'))
      for (const { name, isType, isExported } of declared)
        if (isType && isExported) types.set(name, [...(types.get(name) ?? []), file]);

  it('is the name of one type alone', () => {
    expect(types.size).toBeGreaterThan(400);
    expect([...types].filter(([, files]) => files.length > 1)).toEqual([]);
  });

  it.each(WORDS.map((word) => [word.word, word] as const))('%s lives where the glossary says', (_, { at, type }) => {
    expect(existsSync(`${root}${at}`)).toBe(true);
    if (type !== undefined) expect(types.get(type)).toEqual([at]);
  });

  it('is in docs/glossary.md', () => {
    expect(readFileSync(`${root}docs/glossary.md`, 'utf8'), 'run npm run generate').toBe(glossary());
  });
});
