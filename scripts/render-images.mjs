// Makes the pictures of docs/images/ from one real run and one real merge in the lab: terminal, summary, comment and pages, light and dark.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBrowser } from './pictures/browser.mjs';
import { githubPage } from './pictures/github-page.mjs';
import { load } from './pictures/load.mjs';
import { smallPng } from './pictures/small-png.mjs';
import { terminalPage } from './pictures/terminal-page.mjs';
import { captured, hasTmux } from './pictures/tmux.mjs';

const HELP = `Usage: node scripts/render-images.mjs [FOLDER [CHECKOUT]]

Runs the dist/ of CHECKOUT (of this one if not told: build it first) in the lab, and writes the pictures to FOLDER
(docs/images). Needs what the lab needs (test/lab/README.md), chromium and tmux.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder = join(root, 'docs/images'), checkout = root] = process.argv.slice(2);
/** Of the terminal: what a window shows without scrolling. */
const ROWS = 40;
const SCALE = 1.25;

if (folder.startsWith('-')) {
  console.error(HELP);
  process.exit(2);
}
if (!hasTmux()) {
  console.error(
    'tmux is missing, and with it the pictures of the terminal. Install it (apt-get install tmux), then run this again.',
  );
  process.exit(1);
}
const { withScene, reportsOf, CHECK } = await load('scripts/pictures/scene.ts');
const { publishedBy } = await load('scripts/pictures/scene-action.ts');
const { mergedReportsOf } = await load('scripts/pictures/scene-merge.ts');
const reports = mkdtempSync(join(tmpdir(), 'port-policy-render-'));
/** Of the merge of three vantages. */
const merged = join(reports, 'merged');
mkdirSync(folder, { recursive: true });
try {
  let published;
  const terminals = [];
  await withScene(resolve(checkout), async (scene) => {
    await reportsOf(scene, reports);
    published = await publishedBy(scene, resolve(checkout));
    const inside = [...scene.lab.enter('vantage'), 'env', `--chdir=${scene.workspace}`, ...scene.cli, ...CHECK];
    for (const columns of [80, 120]) terminals.push({ columns, ...(await captured(inside, { columns, rows: ROWS })) });
  });
  mkdirSync(merged);
  await mergedReportsOf(resolve(checkout), merged);
  for (const [name, text] of Object.entries(published)) writeFileSync(join(reports, `${name}.md`), text);
  await withBrowser(async (browser) => {
    for (const dark of [false, true]) await pictures(browser, dark, published, terminals);
  });
  console.log(`The pictures are in ${folder}.`);
} finally {
  if (process.env.KEEP_REPORTS === undefined) rmSync(reports, { recursive: true, force: true });
  else console.log(`The reports are in ${reports}.`);
}

async function pictures(browser, dark, { summary, comment }, terminals) {
  const shot = async (name, options, take) => {
    const tab = await browser.newPage({ deviceScaleFactor: SCALE, colorScheme: dark ? 'dark' : 'light', ...options });
    writeFileSync(join(folder, `${name}${dark ? '-dark' : ''}.png`), smallPng(await take(tab)));
    await tab.close();
  };
  for (const { columns, screen, whole } of terminals) {
    const end = columns === 80 ? '' : `-${columns}`;
    const all =
      columns === 80
        ? [
            ['terminal', screen],
            ['terminal-whole', whole],
          ]
        : [[`terminal${end}`, screen]];
    for (const [name, text] of all)
      await shot(name, { viewport: { width: 1400, height: 400 } }, async (tab) => {
        await tab.setContent(terminalPage(text, { dark, columns }));
        return tab.locator('pre').screenshot();
      });
  }
  for (const [name, markdown, width] of [
    ['summary', summary, 1012],
    ['comment', comment, 880],
  ])
    await shot(name, { viewport: { width: width + 48, height: 400 } }, async (tab) => {
      await tab.setContent(await githubPage(markdown, { dark, width }));
      return tab.locator('.markdown-body').screenshot();
    });
  for (const [name, width, height, from] of [
    ['report-html', 1280, 1200, reports],
    ['report-html-phone', 390, 844, reports],
    ['merge-html', 1280, 1000, merged],
  ])
    await shot(name, { viewport: { width, height } }, async (tab) => {
      await tab.setContent(readFileSync(join(from, 'report.html'), 'utf8'));
      return tab.screenshot();
    });
}
