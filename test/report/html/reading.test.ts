// The page as people read it: without scripts, on paper, on a phone, in the dark, with a screen reader.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { meaning } from '../../../src/report/text/methodology/methodology.ts';
import { eventfulReport } from '../samples/eventful-report.ts';
import { reportOf, sampleReport } from '../samples/sample-report.ts';
import { axe } from './axe.ts';
import { inBrowser, pageOf } from './browser.ts';

/** All text of the page, folded or not; `innerText` would leave out what is not laid out yet. */
const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const isSeen = (page: Page, text: string) => page.getByText(text).first().isVisible();
/** Whether the page is wider than its window. */
const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

inBrowser('the page', (open) => {
  it.each(['light', 'dark'] as const)(
    '%s: axe-core finds nothing, with all unfolded and filters in use',
    async (scheme) => {
      const { page } = await open(await pageOf(eventfulReport), { colorScheme: scheme });
      await page.getByLabel('Host').fill('example');
      await page.getByLabel('violations').check();
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.getByLabel('Port').fill('not a port');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await axe(page)).toEqual([]);
    },
  );

  it('axe-core would find what is planted', async () => {
    const { page } = await open(await pageOf(eventfulReport));
    await page.evaluate(() => document.documentElement.style.setProperty('--soft', '#9aa0a6'));
    expect((await axe(page)).join()).toContain('color-contrast');
  });

  it('has the sample report in all its kinds', async () => {
    const { page } = await open(await pageOf(sampleReport), { colorScheme: 'dark' });
    expect(await axe(page)).toEqual([]);
  });

  it('works without scripts: all is there, folds unfold, and no filter that would do nothing', async () => {
    const { page, incidents } = await open(await pageOf(eventfulReport), { javaScriptEnabled: false });
    expect(await page.locator('#filter').isVisible()).toBe(false);
    for (const words of [
      'Fail: 2 violations',
      '5432 postgresql',
      'since the report of',
      'Waiting',
      'How this was measured',
    ])
      expect(await isSeen(page, words)).toBe(true);
    expect(await isSeen(page, 'INFRA-142')).toBe(false);
    await page.locator('#waived > summary').click();
    expect(await isSeen(page, 'INFRA-142')).toBe(true);
    expect(incidents).toEqual([]);
  });

  it('on paper: everything unfolded, no filters, black on white in the dark, and nothing cut off', async () => {
    const { page } = await open(await pageOf(eventfulReport), {
      colorScheme: 'dark',
      javaScriptEnabled: false,
      viewport: { width: 700, height: 1000 },
    });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('#filter').isVisible()).toBe(false);
    expect(await page.locator('nav').isVisible()).toBe(false);
    for (const words of ['INFRA-142', '2001:db8:100::25', '444-65535']) expect(await isSeen(page, words)).toBe(true);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
  });

  it('on paper, with scripts: what was folded is folded again afterwards', async () => {
    const { page } = await open(await pageOf(eventfulReport), { viewport: { width: 700, height: 1000 } });
    const isOpen = () => page.locator('details').evaluateAll((all) => all.map((one) => one.hasAttribute('open')));
    const before = await isOpen();
    expect(before).toContain(false);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await isOpen()).not.toContain(false);
    await page.emulateMedia({ media: 'print' });
    expect(await overflows(page)).toBe(false);
    const colours = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor]);
    expect(colours).toEqual(['rgb(255, 255, 255)']);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await isOpen()).toEqual(before);
  });

  it('on paper, filtered: says by what, and how much of all that is', async () => {
    const { page } = await open(await pageOf(eventfulReport));
    const note = page.locator('#filter-paper');
    const printed = async () => {
      await page.emulateMedia({ media: 'print' });
      const text = (await note.isVisible()) ? await note.innerText() : null;
      await page.emulateMedia({ media: 'screen' });
      return text;
    };
    expect(await printed()).toBeNull();
    await page.getByLabel('Host').fill('DB1');
    await page.getByLabel('Port').fill('1-6000');
    await page.getByLabel('Severity').selectOption('high');
    await page.getByLabel('violations').check();
    await page.getByLabel('waived').check();
    expect(await note.isVisible()).toBe(false);
    expect(await printed()).toBe(
      'Printed with a filter: host DB1; port 1-6000; severity high or worse; verdict violations, waived. 1 of 24 entries shown.',
    );
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await printed()).toBeNull();
    await page.getByLabel('Port').fill('no port');
    expect(await printed()).toBeNull();
  });

  it('on a phone: no wider than the window, apart from the matrix, which scrolls in its own place', async () => {
    for (const report of [eventfulReport, sampleReport]) {
      const { page } = await open(await pageOf(report), { viewport: { width: 360, height: 740 } });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await overflows(page)).toBe(false);
    }
  });

  it('tells everything, in this order', async () => {
    const { page } = await open(await pageOf(eventfulReport));
    expect(await page.locator('h1, h2').allInnerTexts()).toEqual([
      '✖\ufe0e Fail: 2 violations, 1 inconclusive, 1 waived, 196,631 as intended (8 answered, 196,599 beside an answering port, 24 at addresses where no port answered), 1 only observed',
      'Violations 2 2 NEW',
      'Inconclusive 1',
      'Warnings 1',
      'Waived 1',
      'Only observed 1',
      expect.stringMatching(/^As intended/),
      expect.stringMatching(/^Exposure/),
      'Changed 3',
      'Waiting',
      'How this was measured',
    ]);
    const text = await textOf(page);
    for (const words of [
      'From internet · 2026-11-21 02:00:07 UTC · 5 min 34 s',
      'Warning: The waiver for files.example.com',
      'NEW critical seen open (SYN-ACK in 11.8 ms), intended blocked',
      '.github/port-policy.yml:12 · evidence: direct (it answered) · 1 attempt · not so in the report of 2026-11-20 02:00 UTC',
      'What to do: Restrict it to the application',
      '.github/port-policy.yml:12',
      'Waived until 2026-12-31',
      'waiver: .github/port-policy.yml:44',
      'NEW: 2 of 2 violations, not so in the report of 2026-11-20 02:00 UTC.',
      'since the report of 2026-11-20 02:00:06 UTC, from internet, commit 9e107d9d372b',
      '1 newly open, 1 newly blocked, 1 gone host. One port or name was not compared',
      'Did not hold within 5 min 0 s: 9 rounds in 5 min 0 s, the last of which asked everything.',
      'shop.example.com (203.0.113.8), port 443: held, and then did not, twice',
      'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      '203.0.113.0/24',
      'from seed 4021177',
      'started by octocat',
      'port-policy 1.0.0',
      ...meaning(sampleReport).map(([, words]) => words),
    ])
      expect(text.replace(/\s+/g, ' ')).toContain(words);
  });

  it('what could not be checked is open where nothing is worse', async () => {
    const doubtful = reportOf(sampleReport.verdicts.filter(({ verdict }) => verdict !== 'violation'));
    const { page } = await open(await pageOf(doubtful));
    expect(await page.locator('details[open] > summary h2').first().innerText()).toMatch(/^Inconclusive/);
    expect(await page.locator('h1').innerText()).toContain('Inconclusive: 10 inconclusive');
  });

  it('a green run says so, and what it does not say', async () => {
    const green = reportOf(
      sampleReport.verdicts.filter(({ verdict }) => verdict === 'pass'),
      { warnings: [] },
    );
    const { page } = await open(await pageOf(green));
    expect(await page.locator('h1').innerText()).toContain(
      '✔\ufe0e Pass: all 185 as intended (103 answered, 82 beside an answering port)',
    );
    expect(await textOf(page)).toContain('What it does not say:');
  });

  it('a report without a verdict is a page all the same', async () => {
    const { page, incidents } = await open(await pageOf(reportOf([], { policies: [], controls: [], warnings: [] })));
    expect(await page.locator('h1').innerText()).toContain('nothing was judged');
    await page.keyboard.press('/');
    await page.keyboard.type('x');
    expect(incidents).toEqual([]);
    expect(await axe(page)).toEqual([]);
  });
});
