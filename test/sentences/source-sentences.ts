// Every sentence that the sources write out, with a mark for each parameter: string literals, templates and constant sums of them.
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** Stands in a text where the source has a parameter. */
export const HOLE = '\uE000';

export interface SourceText {
  /** `src/model/policy.ts:40` */
  readonly where: string;
  /** One sentence or clause, with `HOLE` for each parameter. */
  readonly text: string;
}

/** A sentence ends in a full stop that a blank follows, and the next begins with a capital, a quote, a number or a parameter. */
const BETWEEN_SENTENCES = /(?<=[.!?][)"']?)\s+(?=["'(`]?[A-Z0-9\uE000])/;

const AFTER_A_SENTENCE = /(?<=\uE000)\s+(?=[A-Z])/g;
const BEFORE_A_SENTENCE = /([.!?][)"']?)\uE000/g;

/** Tags, headings, list marks and bold of the texts that become Markdown. */
const MARKUP = /<\/?[a-z]+>|\*\*|^#+ |^- /gm;

export function sentencesOf(text: string): string[] {
  return text
    .replaceAll(MARKUP, '')
    .split('\n')
    .flatMap((line) => line.split(BETWEEN_SENTENCES))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

type Node = Record<string, unknown> & { readonly type?: string; readonly start?: number };

/** @returns the text of a literal, a template, or a sum of such; null for anything else */
function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateLiteral') {
    const quasis = node.quasis as { value: { cooked: string } }[];
    return quasis.map(({ value }) => value.cooked).join(HOLE);
  }
  if (node.type === 'JSXText') return (node.value as string).replaceAll(/\s+/g, ' ');
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return null;
  const [left, right] = [textOf(node.left as Node), textOf(node.right as Node)];
  return left === null || right === null ? null : left + right;
}

/** The texts of one file. */
export function textsIn(file: string, source: string): SourceText[] {
  const lineStarts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const found: SourceText[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) look(one);
    if (Array.isArray(node) || typeof node !== 'object' || node === null) return;
    const text = textOf(node as Node);
    if (text === null) {
      for (const value of Object.values(node)) look(value);
      return;
    }
    const start = (node as Node).start ?? 0;
    const line = lineStarts.findLastIndex((at) => at <= start) + 1;
    // A parameter may be a sentence of its own, before or after another.
    const apart = text.replaceAll(BEFORE_A_SENTENCE, '$1\n').replaceAll(AFTER_A_SENTENCE, '\n');
    const sentences = new Set([...sentencesOf(text), ...sentencesOf(apart)]);
    for (const sentence of sentences) found.push({ where: `${file}:${line}`, text: sentence });
    // What stands in a parameter is a text of its own.
    for (const expression of (node as { expressions?: unknown[] }).expressions ?? []) look(expression);
  };
  look(parseSync(file, source).program.body);
  return found;
}

/** @param folder from the root of the repository: `src` */
export function sourceSentences(folder: string): SourceText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .flatMap((file) => textsIn(file, readFileSync(file, 'utf8')));
}
