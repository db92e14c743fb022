// Renders a job summary as GitHub would show it, to a PNG: node scripts/render-summary.mjs summary.md out.png [--dark] [--open]
import { readFileSync } from 'node:fs';
import { withBrowser } from './pictures/browser.mjs';
import { githubPage } from './pictures/github-page.mjs';

const [input, output, ...flags] = process.argv.slice(2);
if (input === undefined || output === undefined) {
  process.stderr.write('usage: node scripts/render-summary.mjs summary.md out.png [--dark] [--open]\n');
  process.exit(2);
}
const look = { dark: flags.includes('--dark'), open: flags.includes('--open') };
const page = await githubPage(readFileSync(input, 'utf8'), look);
await withBrowser(async (browser) => {
  const tab = await browser.newPage({ viewport: { width: 1060, height: 400 }, deviceScaleFactor: 2 });
  await tab.setContent(page);
  await tab.locator('.markdown-body').screenshot({ path: output });
});
