// The page as text: a golden file, the bounds, and that its script is a text of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/report/formats.ts';
import { entryGroups, MOST_ENTRIES } from '../../../src/report/html/entries.ts';
import { pageAssets } from '../../../src/report/html/page-assets.ts';
import { eventfulReport } from '../samples/eventful-report.ts';
import { reportOf, sampleReport } from '../samples/sample-report.ts';
import { verdict } from '../samples/sample-verdict.ts';
import { pageOf } from './browser.ts';
import { readable } from './readable.ts';

it('is the golden file', async () => {
  await expect(readable(await pageOf(eventfulReport))).toMatchFileSnapshot('report.golden.html');
});

it('is in the table of formats', () => {
  expect(formats.html).toBeTypeOf('function');
});

it('costs no start-up time: its library is imported in its own folder, and that folder only where it is used', () => {
  const source = fileURLToPath(new URL('../../../src/', import.meta.url));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const importing = (pattern: RegExp) => files.filter((name) => pattern.test(readFileSync(`${source}${name}`, 'utf8')));
  expect(importing(/from 'preact/).filter((name) => !name.startsWith('report/html/'))).toEqual([]);
  expect(importing(/from '[./]+html\/[^']+'/)).toEqual([]);
  expect(importing(/import\('\.\/html\/html-report\.tsx'\)/).sort()).toEqual([
    'report/formats.ts',
    'report/report-files.ts',
  ]);
});

describe('bounds', () => {
  const violation = (index: number, explanation = `Expected blocked, but open: case T${index}.`) =>
    verdict(`host-${index}.example`, `10.0.${index >> 8}.${index & 255}`, 1, {
      verdict: 'violation',
      severity: 'low',
      explanation,
    });

  it('so many entries and no more: the most severe stay, what is missing is counted and where it is', async () => {
    const report = reportOf([
      verdict('pass.example', '192.0.2.1', 1, {}),
      ...Array.from({ length: MOST_ENTRIES + 5 }, (_, index) => violation(index)),
    ]);
    const groups = entryGroups(report);
    expect(groups.map(({ kind, leftOut }) => [kind, leftOut])).toEqual([
      ['violation', 5],
      ['pass', 1],
    ]);
    const html = await pageOf(report);
    expect(html.includes('5 more entries left out here. All of it is in report.json, beside this file.')).toBe(true);
  });

  it('texts without end do not make a page without end', async () => {
    const report = reportOf(
      Array.from({ length: 2600 }, (_, index) => violation(index, `${index} ${'&\u202e'.repeat(2000)}`)),
    );
    const html = await pageOf(report, { policyUrl: () => null });
    expect(Buffer.byteLength(html)).toBeLessThan(30_000_000);
    expect(html.includes(' more entries left out here.')).toBe(true);
  });

  it('lists of the head and the end are bounded too', async () => {
    const many = (what: string) => Array.from({ length: 5000 }, (_, index) => `${what}-${index}-x`);
    const html = await pageOf({
      ...sampleReport,
      warnings: many('warning'),
      scope: many('scope'),
      controls: many('control').map((target) => ({ target, answered: true })),
      policies: many('policy').map((path) => ({ path, sha256: '0' })),
    });
    expect(/(warning|scope|control|policy)-300-x/.exec(html)).toBeNull();
    expect(html.includes('4,800 more warnings left out here.')).toBe(true);
    expect(html.includes('and 4,900 more')).toBe(true);
  });
});

describe('the script', () => {
  it('is a text that ends no element early and needs nothing from outside of itself', async () => {
    const { script, style } = await pageAssets();
    expect(script).toMatch(/^\(function pageScript\(\) \{[\s\S]*\}\)\(\);$/);
    expect(script).not.toMatch(
      /<\/script|<!--|innerHTML|insertAdjacent|document\.write|eval\(|import\(|__vite|__name/i,
    );
    expect(style).not.toMatch(/<|@import|url\(/i);
    expect(() => new Function(`return ${script.slice(0, -3)}`)).not.toThrow();
  });
});
