// A real browser for the tests of the page: where there is none they are skipped loudly, or fail if CI requires one.
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { type HtmlOptions, htmlReporter } from '../../../src/report/html/html-report.tsx';
import { temporaryFolder } from '../../cli/temporary-folder.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

const options: HtmlOptions = {
  policyUrl: (file, line) =>
    `https://github.com/example/infrastructure/blob/0f1e/${encodeURI(file.replace(/\p{Cs}/gu, '\ufffd'))}${line === null ? '' : `#L${line}`}`,
  reportHint: 'All of it is in report.json, beside this file.',
};

/** The page of a report as text. */
export async function pageOf(report: Report, rest: Partial<HtmlOptions> = {}): Promise<string> {
  return (await htmlReporter())(report, { ...options, ...rest });
}

/** A page in the browser, and whatever happened there that should not. */
export interface Opened {
  readonly page: Page;
  /** Messages of the console, errors of scripts, dialogs, and requests for anything but the page itself. */
  readonly incidents: readonly string[];
}

export type Open = (html: string, context?: BrowserContextOptions, hash?: string) => Promise<Opened>;

/**
 * Tests in one browser, which opens each text as a file of its own, as a reader of an artifact does.
 * @param tests is given the function that opens a page; what it opens is closed after each test
 */
export function inBrowser(name: string, tests: (open: Open) => void): void {
  if (!existsSync(CHROMIUM)) {
    const isRequired = process.env.PORT_POLICY_CHROMIUM === 'required';
    const reason = `${CHROMIUM} is not there: apt-get install chromium, or say where it is with CHROMIUM`;
    if (isRequired)
      it(name, () => {
        expect.fail(reason);
      });
    else {
      process.stderr.write(`\nSKIPPED, tests of the page (${name}): ${reason}\n`);
      it.skip(`${name} (${reason})`, () => {});
    }
    return;
  }
  describe(name, () => {
    const folder = temporaryFolder();
    let browser: Browser;
    let opened = 0;

    beforeAll(async () => {
      const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
      browser = await chromium.launch({ executablePath: CHROMIUM, args: [...args, '--disable-sync'] });
    });
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
    });
    afterAll(async () => {
      await browser?.close();
      folder.remove();
    });

    tests(async (html, context = {}, hash = '') => {
      const path = folder.write(`${opened++}.html`, html);
      const page = await (await browser.newContext(context)).newPage();
      const incidents: string[] = [];
      page.on('console', (message) => incidents.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
      page.on('dialog', (dialog) => {
        incidents.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!(request.url().split('#')[0] === `file://${path}`)) incidents.push(`request: ${request.url()}`);
      });
      page.on('requestfailed', (request) => {
        if (request.failure()?.errorText === 'csp') incidents.push(`refused: ${request.url()}`);
      });
      await page.goto(`file://${path}${hash}`);
      return { page, incidents };
    });
  });
}
