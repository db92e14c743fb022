// Renders a job summary as GitHub would show it, to a PNG: node scripts/render-summary.mjs summary.md out.png [--dark]
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const [input, output, ...flags] = process.argv.slice(2);
if (input === undefined || output === undefined) {
  process.stderr.write('usage: node scripts/render-summary.mjs summary.md out.png [--dark] [--open]\n');
  process.exit(2);
}

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

const body = await unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify)
  .process(readFileSync(input, 'utf8'));
const theme = flags.includes('--dark') ? 'dark' : 'light';
const css = readFileSync(
  createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`),
  'utf8',
);
const shown = flags.includes('--open') ? String(body).replaceAll('<details>', '<details open>') : String(body);
const page = `<!doctype html><meta charset="utf-8"><style>${css}
  body { margin: 0 } .markdown-body { padding: 24px; max-width: 1012px } .emoji { vertical-align: -0.12em }
</style><article class="markdown-body">${drawn(shown)}</article>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const tab = await browser.newPage({ viewport: { width: 1060, height: 400 }, deviceScaleFactor: 2 });
  await tab.setContent(page);
  await tab.locator('.markdown-body').screenshot({ path: output });
} finally {
  await browser.close();
}
