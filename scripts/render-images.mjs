// Makes the pictures of docs/images/ from a sample report: the summary, the comment and the page, light and dark.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { withBrowser } from './pictures/browser.mjs';
import { githubPage } from './pictures/github-page.mjs';

// Node 20 runs no TypeScript; vite, which the tests need anyway, does.
const load = async (path) => {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
};
const images = fileURLToPath(new URL('../docs/images/', import.meta.url));
const { eventfulReport: report } = await load('test/report/samples/eventful-report.ts');
const { sampleComment } = await load('test/report/samples/sample-comment.ts');
const options = {
  policyUrl: (file, line) => `https://github.com/example/infrastructure/blob/0f1e/${file}#L${line}`,
  reportHint: 'All of it is in report.json, beside this file.',
  maxBytes: 1_000_000,
};
const summary = (await load('src/report/markdown/summary.ts')).summary(report, options);
const html = (await (await load('src/report/html/html-report.tsx')).htmlReporter())(report, options);

const folder = mkdtempSync(join(tmpdir(), 'port-policy-render-'));
const file = join(folder, 'report.html');
writeFileSync(file, html);
try {
  await withBrowser(async (browser) => {
    for (const dark of [false, true]) {
      const end = dark ? '-dark.png' : '.png';
      for (const [name, markdown, width] of [
        ['summary', summary, 1012],
        ['comment', sampleComment, 880],
      ]) {
        const tab = await browser.newPage({ viewport: { width: width + 48, height: 400 }, deviceScaleFactor: 1.2 });
        await tab.setContent(await githubPage(markdown, { dark, width }));
        await tab.locator('.markdown-body').screenshot({ path: join(images, `${name}${end}`) });
      }
      const colorScheme = dark ? 'dark' : 'light';
      const page = await browser.newPage({
        viewport: { width: 1060, height: 1330 },
        deviceScaleFactor: 1.2,
        colorScheme,
      });
      await page.goto(`file://${file}`);
      await page.screenshot({ path: join(images, `report-html${end}`) });
    }
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
