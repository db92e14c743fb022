// Markdown as GitHub shows it: its flavour, its sanitiser, its style; a page for a browser to take a picture of.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

// Machines that render pictures seldom have a font with emoji; these few stand in for GitHub's own.
const disc = (colour) => `<circle cx="10" cy="10" r="8" fill="${colour}"/>`;
const EMOJI = {
  '🔴': disc('#dd2e44'),
  '🟠': disc('#f4900c'),
  '🟡': disc('#fdcb58'),
  '🔵': disc('#55acee'),
  '❌': '<path d="M4 4 16 16M16 4 4 16" stroke="#dd2e44" stroke-width="3.6" stroke-linecap="round"/>',
  '✅':
    '<rect x="1" y="1" width="18" height="18" rx="3" fill="#77b255"/>' +
    '<path d="m5 10.5 3.5 3.5L15 6" stroke="#fff" stroke-width="2.6" stroke-linecap="round" fill="none"/>',
  '❗': '<path d="M10 2v10.5M10 15.5v2" stroke="#dd2e44" stroke-width="3.4" stroke-linecap="round"/>',
  '❔':
    '<path d="M6 6.2C6.4 1.4 14 1.6 14 6c0 3-4 3.2-4 6.2" stroke="#99aab5" stroke-width="2.8" stroke-linecap="round" fill="none"/>' +
    '<circle cx="10" cy="16.8" r="1.8" fill="#99aab5"/>',
  '🔕':
    '<path d="M10 3a5 5 0 0 1 5 5c0 4 .6 5 2 6.500H3c1.400-1.500 2-2.500 2-6.500a5 5 0 0 1 5-5Z" fill="#ffac33"/>' +
    '<path d="M3 3 17 17.500" stroke="#be1931" stroke-width="2"/>',
  '👁️': '<path d="M1 10q9-10 18 0-9 10-18 0Z" fill="#ccd6dd"/><circle cx="10" cy="10" r="3.6" fill="#292f33"/>',
  '⏱️': '<circle cx="10" cy="11.5" r="7" fill="none" stroke="#8899a6" stroke-width="2"/><path d="M10 11.500V7.500M8 2h4" stroke="#8899a6" stroke-width="2"/>',
  '⚠️':
    '<path d="M10 1.5 19 18H1Z" fill="#ffcc4d" stroke="#ffcc4d" stroke-linejoin="round"/>' +
    '<path d="M10 7v5.5M10 15v.6" stroke="#231f20" stroke-width="2" stroke-linecap="round"/>',
};
const drawn = (html) =>
  Object.entries(EMOJI).reduce(
    (text, [emoji, shape]) =>
      text.replaceAll(emoji, `<svg class="emoji" viewBox="0 0 20 20" width="1em" height="1em">${shape}</svg>`),
    html,
  );

/**
 * @param {string} markdown
 * @param {{ dark: boolean, open?: boolean, width?: number }} look `open`: with all that is folded unfolded
 */
export async function githubPage(markdown, { dark, open = false, width = 1012 }) {
  const body = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(rehypeStringify)
    .process(markdown);
  const theme = dark ? 'dark' : 'light';
  const css = readFileSync(
    createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`),
    'utf8',
  );
  const shown = open ? String(body).replaceAll('<details>', '<details open>') : String(body);
  return `<!doctype html><meta charset="utf-8"><style>${css}
  body { margin: 0 } .markdown-body { padding: 24px; max-width: ${width}px } .emoji { vertical-align: -0.12em }
</style><article class="markdown-body">${drawn(shown)}</article>`;
}
