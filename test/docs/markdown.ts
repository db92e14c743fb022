// What the tests of the documents read of Markdown: code blocks, tables, links and the anchors of headings.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly lang?: string | null;
  readonly url?: string;
  readonly position?: { readonly start: { readonly line: number } };
}

export interface CodeBlock {
  readonly lang: string;
  readonly text: string;
  readonly line: number;
}

/** Cells as plain text, backticks gone; the header row is the first. */
export type Table = readonly (readonly string[])[];

export const root = fileURLToPath(new URL('../..', import.meta.url));

export function readText(path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8');
}

export function codeBlocks(markdown: string): CodeBlock[] {
  return nodes(markdown, 'code').map((node) => ({
    lang: node.lang ?? '',
    text: node.value ?? '',
    line: node.position?.start.line ?? 0,
  }));
}

/** What stands between backticks within a line. */
export function codeSpans(markdown: string): { readonly value: string; readonly line: number }[] {
  return nodes(markdown, 'inlineCode').map(({ value = '', position }) => ({ value, line: position?.start.line ?? 0 }));
}

export function tables(markdown: string): Table[] {
  return nodes(markdown, 'table').map((table) =>
    (table.children ?? []).map((row) => (row.children ?? []).map((cell) => plain(cell))),
  );
}

/** The one table whose first row begins with these cells. */
export function tableOf(markdown: string, ...head: readonly string[]): Table {
  const found = tables(markdown).filter((table) => head.every((cell, i) => table[0]?.[i] === cell));
  if (found.length !== 1) throw new Error(`${found.length} tables begin with | ${head.join(' | ')} |`);
  return (found[0] as Table).slice(1);
}

/** Where links and pictures lead, those of `<picture>` and `<img>` included. */
export function links(markdown: string): string[] {
  const html = nodes(markdown, 'html').flatMap(({ value = '' }) =>
    [...value.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map((match) => match[1] as string),
  );
  const marked = ['link', 'image', 'definition'].flatMap((type) => nodes(markdown, type).map(({ url = '' }) => url));
  return [...marked, ...html];
}

/** The anchors that GitHub gives to headings. */
export function anchors(markdown: string): string[] {
  return nodes(markdown, 'heading').map((heading) =>
    plain(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** By the text: a page is asked for many kinds of nodes, and for its anchors by each link that leads there. */
const trees = new Map<string, Node>();

function nodes(markdown: string, type: string): Node[] {
  const found: Node[] = [];
  const walk = (node: Node) => {
    if (node.type === type) found.push(node);
    for (const child of node.children ?? []) walk(child);
  };
  const tree = trees.get(markdown) ?? (unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node);
  trees.set(markdown, tree);
  walk(tree);
  return found;
}

function plain(node: Node): string {
  return node.value ?? (node.children ?? []).map(plain).join('');
}
