// The sentences that the unit tests of warnings and diagnostics expect word by word, which no golden file has.
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { sentencesOf } from './source-sentences.ts';

const FOLDERS = ['audit', 'diff', 'draft', 'drift', 'evaluate', 'plan', 'policy', 'probe', 'scan'];
const EXACT = /^to(?:Be|Equal|StrictEqual|MatchObject|ContainEqual)$/;

type Node = Record<string, unknown> & { readonly type?: string };

/** The string literals in the arguments of `toBe`, `toEqual` and the like. */
function asserted(node: unknown, isInside: boolean): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => asserted(one, isInside));
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, callee, arguments: given } = node as Node;
  if (type === 'Literal') return isInside && typeof value === 'string' ? [value] : [];
  const { property } = (callee ?? {}) as { property?: { name?: string } };
  if (type === 'CallExpression' && EXACT.test(property?.name ?? ''))
    return [...asserted(callee, isInside), ...asserted(given, true)];
  return Object.values(node).flatMap((one) => asserted(one, isInside));
}

/** Whole sentences alone: what a test expects may as well be a part of one, a name or a number. */
export function assertedSentences(folder: string): string[] {
  const texts = FOLDERS.flatMap((name) =>
    readdirSync(`${folder}/${name}`, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${name}/${file}`),
  )
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => asserted(parseSync(file, readFileSync(file, 'utf8')).program.body, false));
  const sentences = texts.flatMap(sentencesOf).filter((one) => /^[\p{Lu}`"(].*[.?!]\)?$/u.test(one));
  return [...new Set(sentences)].filter((one) => one.split(' ').length > 3);
}
