// Where a host comes from that stands in a file, in every format: the policy's line stays the place, and the file's line is said.
import { expect, it } from 'vitest';
import { type FormatName, formats } from '../../src/report/formats.ts';
import { annotations } from '../../src/report/github/annotations.ts';
import { reportOf } from './samples/sample-report.ts';
import { exposedDatabase } from './samples/sample-verdict.ts';

const report = {
  ...reportOf([
    exposedDatabase({ source: 'ours.txt:12' }),
    exposedDatabase({ host: 'db2.example.com', address: '203.0.113.21', source: 'outputs.json#/db/value/eu' }),
    exposedDatabase({ host: 'db3.example.com', address: '203.0.113.22', source: '</td>\u001b[2J.txt:1' }),
  ]),
  hostFiles: [{ path: 'ours.txt', sha256: 'a'.repeat(64), hosts: 2 }],
};

it('annotations say it behind the finding', () => {
  const said = annotations(report)
    .map(({ message }) => message)
    .join('\n');
  expect(said).toContain('osts from ours.txt:12, outputs.json#/db/value/eu, ');
  expect(said).not.toContain('\u001b');
});

const OPTIONS = { colour: false, columns: 200, policyUrl: () => null, reportHint: '', maxBytes: 1_000_000 };

it.each<FormatName>(['terminal', 'json', 'markdown', 'sarif', 'junit', 'html', 'tap'])('%s', async (name) => {
  const write = await formats[name]();
  const text = write(report, OPTIONS);
  expect(text.replaceAll('\\', '')).toMatch(/ours\.txt:12/);
  expect(text.replaceAll('&#47;', '/')).toContain('outputs.json');
  expect(text).not.toContain('\u001b');
  if (name === 'html') expect(text).not.toContain('</td>\u001b');
});

it('SARIF relates the line of a file that lies in the repository', async () => {
  const write = await formats.sarif();
  const log = JSON.parse(write(report, OPTIONS));
  const related = log.runs[0].results.flatMap((one: { relatedLocations?: unknown[] }) => one.relatedLocations ?? []);
  expect(JSON.stringify(related)).toMatch(/"uri":"ours.txt"[^{]*"region":\{"startLine":12,/);
  expect(JSON.stringify(related)).not.toContain('outputs.json');
});
