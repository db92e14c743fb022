// What an artifact may be: an archive of any make, one that lies about itself, a file as it is; no report is made of what is broken.
import { expect, it } from 'vitest';
import { type ArtifactLimits, reportsInArtifact } from '../../../src/action/baseline/reports-in-artifact.ts';
import { zip } from './zip.ts';

const LIMITS: ArtifactLimits = { mostBytes: 1_000_000, mostEntries: 20, mostReports: 3 };

async function reports(bytes: Buffer, name = 'exposure-report', limits = LIMITS): Promise<string[]> {
  const found: string[] = [];
  for await (const content of reportsInArtifact(bytes, name, limits)) found.push(content.toString('utf8'));
  return found;
}

const GOOD = { name: 'report.json', content: '{"a":1}' };

it.each([
  ['at the top', [GOOD]],
  ['in a folder', [{ ...GOOD, name: 'port-policy-report/report.json' }]],
  ['not deflated', [{ ...GOOD, stored: true }]],
  ['beside others', [{ name: 'summary.md', content: 'x' }, GOOD, { name: 'report.html', content: 'x' }]],
  ['with the backslash of old .NET', [{ ...GOOD, name: 'a\\report.json' }]],
])('is found %s', async (_, entries) => {
  expect(await reports(zip(entries))).toEqual(['{"a":1}']);
});

it('is found in a ZIP64 archive', async () => {
  expect(await reports(zip([GOOD, { name: 'x', content: '' }], { zip64: true }))).toEqual(['{"a":1}']);
});

it('of several all are found', async () => {
  const entries = ['internet', 'vpc'].map((name) => ({ name: `${name}/report.json`, content: name }));
  expect(await reports(zip(entries))).toEqual(['internet', 'vpc']);
});

it.each([
  ['nothing', []],
  ['a folder of that name', [{ name: 'report.json/', content: '' }]],
  [
    'other files',
    [
      { name: 'report.json.bak', content: 'x' },
      { name: 'my-report.json', content: 'x' },
    ],
  ],
])('there is none in an archive with %s', async (_, entries) => {
  expect(await reports(zip(entries))).toEqual([]);
});

it('a file that was uploaded without an archive is the report itself, if that is its name', async () => {
  expect(await reports(Buffer.from('{"a":1}'), 'report.json')).toEqual(['{"a":1}']);
  expect(await reports(Buffer.from('{"a":1}'), 'plan.json')).toEqual([]);
  expect(await reports(Buffer.alloc(0), 'exposure-report')).toEqual([]);
});

it.each([
  ['leads out of the folder', { name: '../report.json', content: 'x' }],
  ['leads to the root', { name: '/etc/report.json', content: 'x' }],
  ['has a drive', { name: 'C:/report.json', content: 'x' }],
  ['unpacks to more than it says', { ...GOOD, content: 'x'.repeat(500_000), says: { size: 10 } }],
  ['unpacks to less than it says', { ...GOOD, says: { size: 900_000 } }],
  ['has another checksum', { ...GOOD, says: { crc: 7 } }],
  ['is encrypted', { ...GOOD, says: { flags: 0x801 } }],
  ['is compressed as nobody knows', { ...GOOD, says: { method: 99 } }],
])('an archive with an entry that %s is not read', async (_, entry) => {
  await expect(reports(zip([entry]))).rejects.toThrow('is not a whole ZIP archive');
});

it('an archive that ends anywhere too early is not read', async () => {
  const whole = zip([GOOD, { name: 'summary.md', content: 'x'.repeat(100) }]);
  for (let length = 2; length < whole.length; length++)
    await expect(reports(whole.subarray(0, length)), `${length} bytes`).rejects.toThrow('is not a whole ZIP archive');
});

it('an archive in which any one byte is another never gives another report', async () => {
  const whole = zip([GOOD, { name: 'summary.md', content: 'x' }]);
  for (let at = 2; at < whole.length; at++) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    const found = await reports(changed).catch((error: Error) => error.message);
    if (typeof found === 'string')
      expect(found).toMatch(/^(?:is not a whole ZIP archive|has (?:more than|a report with))/);
    else expect(['[]', '["{\\"a\\":1}"]'], `byte ${at}`).toContain(JSON.stringify(found));
  }
});

it('a bomb is not unpacked', async () => {
  const bomb = zip([{ name: 'report.json', content: Buffer.alloc(50_000_000) }]);
  expect(bomb.length).toBeLessThan(100_000);
  await expect(reports(bomb)).rejects.toThrow('has a report with more than 1 MB');
  const liar = zip([{ name: 'report.json', content: Buffer.alloc(50_000_000), says: { size: 999_999 } }]);
  const before = process.memoryUsage.rss();
  await expect(reports(liar)).rejects.toThrow('is not a whole ZIP archive');
  expect(process.memoryUsage.rss() - before).toBeLessThan(40_000_000);
  await expect(reports(Buffer.alloc(2_000_000, 'x'), 'report.json')).rejects.toThrow('more than 1 MB');
});

it('no more files and reports than a run has any use for', async () => {
  const many = Array.from({ length: 21 }, (_, index) => ({ name: `${index}`, content: '' }));
  await expect(reports(zip(many))).rejects.toThrow('has more than 20 files');
  const four = Array.from({ length: 4 }, (_, index) => ({ name: `${index}/report.json`, content: '' }));
  await expect(reports(zip(four))).rejects.toThrow('has more than 3 reports');
});
