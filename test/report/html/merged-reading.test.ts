// The page of a merged report as people read it: what is open from where first, filtered by vantage, on a phone, on paper, without a script.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import {
  alikeMergedReport,
  greenMergedReport,
  poisonedMerge,
  sampleMergedReport,
} from '../samples/sample-merged-report.ts';
import { HOSTILE_PIECES, reportOf } from '../samples/sample-report.ts';
import { axe } from './axe.ts';
import { inBrowser, pageOf } from './browser.ts';

const seen = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('details[data-v] li'))
      .filter((row) => row.checkVisibility())
      .map((row) =>
        [
          row.querySelector('.who b')?.textContent,
          row.querySelector('.who span')?.firstChild?.textContent,
          row.querySelector('.from')?.textContent,
        ]
          .filter(Boolean)
          .join(' '),
      ),
  );

inBrowser('the page of a merge', (open) => {
  it('tells what is open from where before anything else, and each finding with its vantages', async () => {
    const { page, incidents } = await open(await pageOf(sampleMergedReport));
    expect(await page.locator('h1, h2').allInnerTexts()).toEqual([
      expect.stringMatching(
        /^✖\ufe0e Fail: 9 violations, 4 inconclusive, 199,694 as intended \(.*\), 1 only observed$/,
      ),
      'Open from where 8',
      'Each machine from each vantage 11 rows',
      'Shut from where it must be 2',
      'Violations 9',
      'Inconclusive 4',
      'Warnings 1',
      'Only observed 1',
      'As intended 199,694',
      'How this was measured',
    ]);
    expect(await seen(page)).toEqual([
      '6379 redis cache.example.com from office',
      '5432 postgresql db1.example.com from internet',
      '5432 postgresql db1.example.com from office and vpc',
      '5671 amqps queue.example.com from internet',
      '5671 amqps queue.example.com from office and vpc',
      '5432 postgresql db1.example.com from internet',
      '22, 3306 shop.example.com from internet',
      'no report vantage internet, shard 2 of 2',
    ]);
    expect(incidents).toEqual([]);
  });

  it('has of each vantage when, from which address and by which run it looked', async () => {
    const { page } = await open(await pageOf(sampleMergedReport));
    const facts = await page.locator('#measured dd').first().locator('li').allTextContents();
    expect(facts).toEqual([
      'internet: 2026-11-21 02:00:07 UTC to 2026-11-21 02:03:41 UTC · probes left from 198.51.100.20, 2001:db8:20::20 · a report is missing · commit 0f1e2d3c4b5a · its run: https://github.com/example/infrastructure/actions/runs/1234567890',
      'office: 2026-11-21 02:01:00 UTC to 2026-11-21 02:02:30 UTC · 2 reports, one for each shard · probes left from 192.0.2.10, 192.0.2.11 · commit 0f1e2d3c4b5a · its run: https://github.com/example/infrastructure/actions/runs/1234567891',
      'vpc: 2026-11-21 01:58:00 UTC to 2026-11-21 01:59:10 UTC · 2 reports, one for each shard · probes left from 10.20.0.5 · commit 0f1e2d3c4b5a · its run: https://github.com/example/infrastructure/actions/runs/1234567892',
    ]);
  });

  it('filters by vantage: what others see is hidden, in the address and on paper it is named', async () => {
    const { page } = await open(await pageOf(sampleMergedReport));
    await page.getByLabel('From').selectOption('office');
    expect(new Set((await seen(page)).filter((text) => !/from (office|internet, office)/.test(text)))).toEqual(
      new Set(),
    );
    expect(await page.evaluate(() => location.hash)).toBe('#from=office');
    expect(await page.locator('#filter-count').textContent()).toBe('14 of 38 entries shown');
    await page.getByLabel('violations').check();
    expect(await seen(page)).toEqual([
      '6379 redis cache.example.com from office',
      '5432 postgresql db1.example.com from office and vpc',
      '5671 amqps queue.example.com from office and vpc',
    ]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filter-paper').innerText()).toBe(
      'Printed with a filter: from office; verdict violations. 3 of 38 entries shown.',
    );
    const again = await open(await pageOf(sampleMergedReport), {}, '#from=internet&verdict=inconclusive');
    expect(await seen(again.page)).toEqual([
      '5432 postgresql db1.example.com from internet',
      '22, 3306 shop.example.com from internet',
      'no report vantage internet, shard 2 of 2',
    ]);
    await again.page.keyboard.press('Escape');
    expect(await again.page.getByLabel('From').inputValue()).toBe('');
    const unknown = await open(await pageOf(sampleMergedReport), {}, '#from=nowhere');
    expect(await unknown.page.getByLabel('From').inputValue()).toBe('');
  });

  it('filters patterns and the matrix by host, as it does the findings', async () => {
    const { page } = await open(await pageOf(sampleMergedReport));
    await page.getByLabel('Host').fill('203.0.113.8');
    expect(await page.locator('#patterns li[data-h]:visible .who b').allTextContents()).toEqual(['6379 redis']);
    expect(await page.locator('#exposure tbody tr:visible th > span').allTextContents()).toEqual(['cache.example.com']);
  });

  it('has no such filter where there is one vantage', async () => {
    const { vantages = [], verdicts } = greenMergedReport;
    const one = {
      ...greenMergedReport,
      vantages: vantages.slice(0, 1),
      verdicts: verdicts.filter(({ vantage }) => vantage === 'internet'),
    };
    const { page, incidents } = await open(await pageOf(one));
    expect(await page.locator('#filter-from').count()).toBe(0);
    await page.getByLabel('Host').fill('api');
    expect(await page.evaluate(() => location.hash)).toBe('#host=api');
    expect(incidents).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('%s: axe-core finds nothing, with all unfolded', async (colorScheme) => {
    const { page } = await open(await pageOf(alikeMergedReport), { colorScheme });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await axe(page)).toEqual([]);
  });

  it('is no wider than a phone, and shows the cells of a machine below each other with the names of the vantages', async () => {
    const { page } = await open(await pageOf(alikeMergedReport), { viewport: { width: 360, height: 740 } });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const widths = () =>
      page.evaluate(() => {
        const scroller = document.querySelector('#exposure .scroller') as HTMLElement;
        return [document.documentElement.scrollWidth - innerWidth, scroller.scrollWidth - scroller.clientWidth];
      });
    expect(await widths()).toEqual([0, 0]);
    const label = await page
      .locator('#exposure tbody td')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toBe('"internet"');
  });

  it('works without a script and on paper: patterns and matrix are there, the filter is not', async () => {
    const { page, incidents } = await open(await pageOf(sampleMergedReport), { javaScriptEnabled: false });
    const isSeen = (text: string) => page.getByText(text).first().isVisible();
    expect(await page.locator('#filter').isVisible()).toBe(false);
    for (const text of ['Exposed everywhere', 'a report is missing', 'open 5432 postgresql'])
      expect(await isSeen(text)).toBe(true);
    await page.emulateMedia({ media: 'print' });
    for (const text of ['As meant, and proven', 'left from 192.0.2.10']) expect(await isSeen(text)).toBe(true);
    expect(incidents).toEqual([]);
  });

  const shape = async (report: Report) => {
    const { vantages = [] } = report;
    // A hostile address of a run is no link.
    const unlinked = {
      ...report,
      run: { ...report.run, url: null },
      vantages: vantages.map((one) => ({ ...one, run: { ...one.run, url: null } })),
    };
    const { page, incidents } = await open(await pageOf(unlinked));
    expect(incidents).toEqual([]);
    return page.evaluate(() =>
      Array.from(document.querySelectorAll('*:not(code)'), ({ localName, attributes }) =>
        [localName, ...Array.from(attributes, ({ name }) => name)].join(' '),
      ),
    );
  };

  it('hostile names of vantages are text: the elements are those of the harmless twin', async () => {
    expect(await shape(poisonedMerge(HOSTILE_PIECES.join(' ')))).toEqual(await shape(poisonedMerge('harmless')));
  });

  it('a vantage of a hostile name can be chosen', async () => {
    const { page } = await open(await pageOf(poisonedMerge('"><img src=x onerror=alert(1)>')));
    await page.getByLabel('From').selectOption({ index: 2 });
    expect(await page.locator('#filter-count').textContent()).toBe('14 of 38 entries shown');
    const hash = await page.evaluate(() => location.hash);
    const again = await open(await pageOf(poisonedMerge('"><img src=x onerror=alert(1)>')), {}, hash);
    expect(await again.page.locator('#filter-count').textContent()).toBe('14 of 38 entries shown');
  });

  it('of many vantages and machines is still quick to open', async () => {
    const names = Array.from({ length: 24 }, (_, at) => `vantage-${at}`);
    const [one] = sampleMergedReport.vantages ?? [];
    if (one === undefined) throw new Error('the sample has no vantage');
    const verdicts = Array.from({ length: 1000 }, (_, host) =>
      names.map((vantage, at) => ({
        ...(sampleMergedReport.verdicts[0] as Report['verdicts'][number]),
        host: `h${host}.example`,
        address: `10.0.${host >> 8}.${host & 255}`,
        vantage,
        rttMs: at,
      })),
    ).flat();
    const report = {
      ...reportOf(verdicts, { vantage: null, warnings: [] }),
      vantages: names.map((name) => ({ ...one, name })),
      patterns: [],
    };
    const html = await pageOf(report);
    expect(Buffer.byteLength(html)).toBeLessThan(30_000_000);
    const { page, incidents } = await open(html);
    expect(await page.locator('#exposure tbody tr').count()).toBe(240);
    await page.getByLabel('From').selectOption('vantage-7');
    expect(await page.locator('#filter-count').textContent()).toMatch(/^\d+ of 20000 entries shown; 4000 more are not/);
    expect(incidents).toEqual([]);
  }, 60_000);
});
