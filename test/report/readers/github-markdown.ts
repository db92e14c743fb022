// Reads Markdown as GitHub does (GFM, raw HTML, its sanitizer) and counts what came out.
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

export interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

/** The HTML tree. Before the sanitizer, where `sanitized` is false: what an escape failed to hold is seen only there. */
export function githubTree(markdown: string, sanitized = true): Node {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  const whole = sanitized ? processor.use(rehypeSanitize) : processor;
  return whole.runSync(processor.parse(markdown) as never) as Node;
}

export function elements(node: Node): Node[] {
  return [...(node.type === 'element' ? [node] : []), ...(node.children ?? []).flatMap(elements)];
}

export function textOf(node: Node): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
}

/** How many of each element, by name; code spans apart, as an escape may well make some. */
export function elementCounts(tree: Node): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { tagName = '' } of elements(tree)) if (tagName !== 'code') counts[tagName] = (counts[tagName] ?? 0) + 1;
  return counts;
}

/** Text outside of code, where GitHub looks for mentions, references and emoji. */
export function looseTexts(node: Node): string[] {
  if (node.tagName === 'code') return [];
  return node.type === 'text' ? [node.value ?? ''] : (node.children ?? []).flatMap(looseTexts);
}
