// Every sentence of the golden files, whatever their format: layout, markup and escapes taken off again.
import { readdirSync, readFileSync } from 'node:fs';
import { sentencesOf } from './source-sentences.ts';

export interface GoldenSentence {
  /** The file that it stands in, from test/. */
  readonly file: string;
  readonly sentence: string;
}

/** Texts of each kind of file, each of them of one writer: a paragraph, a cell, a value. */
const READERS: readonly [name: RegExp, read: (text: string) => readonly string[]][] = [
  [/sarif\.golden\.json$/, (text) => jsonTexts(text).map(withBackticks)],
  [/\.golden\.json$/, jsonTexts],
  [/\.golden\.md$/, markdownTexts],
  [/\.golden\.(xml|html)$/, markupTexts],
  [/\.golden\.yml$/, commentTexts],
  [/\.golden\.txt$/, (text) => unwrapped(text)],
  [/\.expected\.txt$/, diagnosticTexts],
];

export function goldenSentences(folder: string): GoldenSentence[] {
  const found = new Map<string, GoldenSentence>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const read = READERS.find(([name]) => name.test(file))?.[1];
    if (read === undefined) continue;
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    for (const sentence of read(text).flatMap(sentencesOf)) {
      const isSentence = /^["'(`]?[\p{L}\d]/u.test(sentence) && /[.?!][)"'`]*$/.test(sentence);
      if (isSentence && sentence.split(' ').length > 3 && !found.has(sentence))
        found.set(sentence, { file: file.replaceAll('\\', '/'), sentence });
    }
  }
  return [...found.values()];
}

function jsonTexts(text: string): string[] {
  return (text.match(/"(?:[^"\\]|\\.)*"/g) ?? []).flatMap((literal) => (JSON.parse(literal) as string).split('\n'));
}

/** Readers of SARIF show plain text, so code is in quotes there. */
function withBackticks(text: string): string {
  return text.replaceAll(/(?<!\w)'([^'\n]+)'(?!\w)/g, '`$1`');
}

function markdownTexts(text: string): string[] {
  return markupTexts(text.replaceAll(/ ?\| ?|^- |^#+ /gm, '\n')).map((line) =>
    line
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll('**', '')
      .replaceAll(/\\([^\w\s])/g, '$1'),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

function markupTexts(text: string): string[] {
  return text
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, '\n')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
      name ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)),
    )
    .split('\n');
}

/** What the golden files of the terminal and drafts are wrapped at. */
const TERMINAL_WIDTH = 100;
const DRAFT_WIDTH = 100;

/** A line that had no room for the first word of the next goes on in it. */
function unwrapped(text: string, width = TERMINAL_WIDTH): string[] {
  const texts: string[] = [];
  let last = '';
  for (const line of text.split('\n')) {
    const body = line.trim().replace(/^(-> |! |[✗?✓] )/, '');
    const goesOn = body !== '' && last.length + 1 + (body.split(' ')[0] ?? '').length > width && body === line.trim();
    if (goesOn) texts.push(`${texts.pop()} ${body}`);
    else texts.push(body);
    last = line;
  }
  // Columns of a table are texts of their own.
  return texts.flatMap((one) => one.split(/ {2,}/));
}

/** The comments of a draft. */
function commentTexts(text: string): string[] {
  return unwrapped(text.replaceAll(/^( *)#+/gm, '$1'), DRAFT_WIDTH);
}

/** `LINE:COLUMN+LENGTH code: message | help ~ related` */
function diagnosticTexts(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/^\S+ [\w-]+: /, '').replace(/ \| .*$/, ''));
}
