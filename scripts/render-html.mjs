// Renders report.html of a sample report to a PNG, as README and docs show it: node scripts/render-html.mjs out.png [--dark]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';

const [output, ...flags] = process.argv.slice(2);
if (output === undefined) {
  process.stderr.write('usage: node scripts/render-html.mjs out.png [--dark]\n');
  process.exit(2);
}

// Node 20 runs no TypeScript; vite, which the tests need anyway, does.
const load = async (path) => {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
};
const { htmlReporter } = await load('src/report/html/html-report.tsx');
const { eventfulReport } = await load('test/report/html/eventful-report.ts');
const page = (await htmlReporter())(eventfulReport, {
  policyUrl: (file, line) => `https://github.com/example/infrastructure/blob/0f1e/${file}#L${line}`,
  reportHint: 'All of it is in report.json, beside this file.',
});

const folder = mkdtempSync(join(tmpdir(), 'port-policy-render-'));
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
  const file = join(folder, 'report.html');
  writeFileSync(file, page);
  const colorScheme = flags.includes('--dark') ? 'dark' : 'light';
  const tab = await browser.newPage({ viewport: { width: 1060, height: 1330 }, deviceScaleFactor: 1.2, colorScheme });
  await tab.goto(`file://${file}`);
  await tab.screenshot({ path: output });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
