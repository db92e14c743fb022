// The page against text that wants to be more than text: nothing of it runs, nothing is asked of any network.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { breakCommands } from '../../../src/report/escape/workflow-command.ts';
import { safeUrl } from '../../../src/report/html/shown-text.tsx';
import { eventfulReport } from '../samples/eventful-report.ts';
import { harmlessTwin, hostileReport, poisoned, sampleReport } from '../samples/sample-report.ts';
import { inBrowser, pageOf } from './browser.ts';

/** What breaks out of HTML where something is not escaped; each sets a flag, so that nobody has to look for it. */
const BREAKOUTS = [
  '"><img src=x onerror="window.broken=1">',
  "'><svg/onload=window.broken=2>",
  '</script><script>window.broken=3</script>',
  '</style><script>window.broken=4</script>',
  '</title><script>window.broken=5</script>',
  '--><script>window.broken=6</script><!--',
  ']]><script>window.broken=7</script>',
  '" onfocus="window.broken=8" autofocus tabindex="1" x="',
  '<iframe srcdoc="<script>parent.broken=9</script>"></iframe>',
  '<link rel=stylesheet href="https://evil.example/x.css"><base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '&lt;img src=x onerror=window.broken=10&gt;',
  '${window.broken=11} {{constructor.constructor("window.broken=12")()}}',
  'javascript:window.broken=13',
].join(' ');

const SCRIPT_URL = 'javascript:window.broken=14';
const withUrls = (report: Report): Report => ({
  ...report,
  run: { ...report.run, url: SCRIPT_URL },
  drift: {
    ...(eventfulReport.drift as NonNullable<Report['drift']>),
    baseline: { startedAt: BREAKOUTS, vantage: BREAKOUTS, commit: BREAKOUTS, url: SCRIPT_URL },
    changes: (eventfulReport.drift?.changes ?? []).map((change) => {
      const { host, explanation } = change;
      return { ...change, host: `${host}${BREAKOUTS}`, explanation: `${explanation}${BREAKOUTS}`, service: BREAKOUTS };
    }),
  },
  wait: { limitMs: 1, tookMs: 1, rounds: 2, held: true, stopped: false, flapped: [{ ...flapped, host: BREAKOUTS }] },
  scope: [BREAKOUTS],
});
const flapped = { address: BREAKOUTS, protocol: 'tcp', ports: '1', count: 1, times: 1 } as const;

inBrowser('hostile text', (open) => {
  const hostile: [string, Report][] = [
    ['what breaks out of HTML', withUrls(poisoned(BREAKOUTS))],
    ['every way out of every output', hostileReport],
  ];
  it.each(hostile)('%s: nothing runs, nothing is asked for, no element is made', async (_, report) => {
    const { page, incidents } = await open(await pageOf(report, { policyUrl: () => SCRIPT_URL }), {}, '#verdict=pass');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (globalThis as { broken?: number }).broken)).toBeUndefined();
    expect(incidents).toEqual([]);
    const hrefs = await page.locator('[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(hrefs.filter((href) => !/^(#[a-z-]+|https:\/\/.*)$/.test(href ?? ''))).toEqual([]);
    const foreign = 'img, svg, iframe, object, embed, base, link, form, meta[http-equiv=refresh], [onerror], [onfocus]';
    expect(await page.locator(foreign).count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
  });

  it('the elements are those of the harmless twin, but for code between backticks', async () => {
    // The hostile address of the run is no link, as it should not be.
    const shape = async (report: Report) => {
      const { page } = await open(await pageOf({ ...report, run: { ...report.run, url: null } }));
      return page.evaluate(() =>
        Array.from(document.querySelectorAll('*:not(code)'), ({ localName, attributes }) =>
          [localName, ...Array.from(attributes, ({ name }) => name)].join(' '),
        ),
      );
    };
    expect(await shape(hostileReport)).toEqual(await shape(harmlessTwin));
    const { page } = await open(await pageOf(hostileReport));
    const codes = await page
      .locator('code')
      .evaluateAll((all) => all.map((one) => [one.attributes.length, one.children.length]));
    expect(new Set(codes.map(String))).toEqual(new Set(['0,0']));
  });

  it('should something get through all the same, the browser itself refuses to run or to fetch it', async () => {
    const planted =
      '<img src="x.png" onerror="window.broken=1"><script>window.broken=2</script><style>p{}</style>' +
      '<p style="color:red" onclick="window.broken=3">x</p><script src="https://evil.example/x.js"></script>';
    const html = (await pageOf(sampleReport)).replace('<main>', `<main>${planted}`);
    const { page, incidents } = await open(html);
    expect(await page.evaluate(() => (globalThis as { broken?: number }).broken)).toBeUndefined();
    const urls = (kind: string) => incidents.filter((text) => text.startsWith(kind)).map((text) => text.split(' ')[1]);
    expect(urls('request:')).toHaveLength(2);
    expect(urls('refused:').sort()).toEqual(urls('request:').sort());
    expect(incidents.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(5);
  });

  it('a filter in the address is only ever text', async () => {
    const hash = `#host=${encodeURIComponent('"><img src=x onerror=window.broken=1>')}&port=<b>&verdict=<i>`;
    const { page, incidents } = await open(await pageOf(sampleReport), {}, hash);
    expect(await page.locator('#filter-host').inputValue()).toBe('"><img src=x onerror=window.broken=1>');
    expect(await page.locator('main img, b:text-is("<b>")').count()).toBe(0);
    expect(incidents).toEqual([]);
  });
});

it('the policy of the page allows its style and its script by their hashes, and nothing else', async () => {
  const html = await pageOf(sampleReport);
  const between = (tag: string) => html.split(`<${tag}>`)[1]?.split(`</${tag}>`)[0] ?? '';
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy =
    `default-src 'none'; style-src ${hash(between('style'))}; script-src ${hash(between('script'))}; ` +
    "base-uri 'none'; form-action 'none'";
  expect(html.includes(`<meta http-equiv="Content-Security-Policy" content="${policy}"/>`)).toBe(true);
  expect(/<[^>]* (style|on\w+)=/.exec(html)).toBeNull();
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
});

it('controls and bidi characters are visible escapes, and printed to a log the page is no command', async () => {
  const html = await pageOf(hostileReport);
  const unseen = /[\0-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u206f\ufeff]/g;
  // What the tests' compiler leaves of the script is indented, which is nobody's text; the rest has nothing unseen.
  expect(
    (html.replace(/<script>[\s\S]*<\/script>/, '').match(unseen) ?? []).map((found) => found.codePointAt(0)),
  ).toEqual([]);
  expect(html.includes('\\u202e')).toBe(true);
  // What is broken up for a log must not be the script or the style: they would not match their hashes any more.
  const harmless = await pageOf(sampleReport);
  expect(breakCommands(harmless) === harmless).toBe(true);
});

it.each([
  ['https://github.com/a/b', true],
  ['http://ghe.example/a', true],
  ['HTTPS://GITHUB.COM/a', true],
  ['javascript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  ['//evil.example', false],
  ['https:javascript:alert(1)', false],
  ['https://a\u202eb', false],
  [`https://a/${'x'.repeat(5000)}`, false],
  ['', false],
])('%j is a link: %s', (url, isLink) => {
  expect(safeUrl(url)).toBe(isLink ? url : null);
});

it('what has no line in a browser is named all the same', async () => {
  const html = await pageOf({ ...sampleReport, run: { ...sampleReport.run, url: null } }, { policyUrl: () => null });
  expect(html.includes('.github/port-policy.yml:12')).toBe(true);
  expect(html.includes('/blob/')).toBe(false);
});

it('a line that the shell has no address for leads to the commit that the report knows', async () => {
  const html = await pageOf(sampleReport, { policyUrl: () => null });
  const { repository, commit } = sampleReport.run;
  const file = `https://github.com/${repository}/blob/${commit}/.github/port-policy.yml`;
  expect(html).toContain(`<a href="${file}#L12" rel="noreferrer noopener">.github/port-policy.yml:12</a>`);
  expect(html).toContain(`<a href="${file}" rel="noreferrer noopener">.github/port-policy.yml</a> <small>sha256`);
});
