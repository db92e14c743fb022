// A report that was made from a scan claims nothing of a probe: no "before and after", no pace, no attempts, in any output.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit.ts';
import type { Report } from '../../src/model/report.ts';
import { FORMAT_NAMES, formats } from '../../src/report/formats.ts';
import { comment } from '../../src/report/github/comment.ts';
import { issueBody } from '../../src/report/github/issue.ts';
import { setOf } from '../../src/report/github/violation-set.ts';
import { reportJson } from '../../src/report/json/report-json.ts';
import { evidenceTexts, meaning } from '../../src/report/text/methodology/methodology.ts';
import { scanText } from '../../src/report/text/methodology/scan-methodology.ts';
import { createSha256 } from '../../src/shell/create-sha256.ts';
import { options, sourceOf } from '../audit/report-of.ts';
import { closedPort } from '../cli/loopback.ts';
import { commentOptions } from './samples/sample-comment.ts';

const fixture = (name: string) => readFileSync(new URL(`../scan/fixtures/${name}`, import.meta.url), 'utf8');

async function judged(text: string | undefined, item: string): Promise<Report> {
  const source = sourceOf(item);
  const outcome = await audit([source], options(text === undefined ? {} : { observations: { file: 'scan', text } }));
  if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.report;
}

const TARGET = '{ host: 198.51.100.2, open: [8001], blocked: [8004, 8005, 8012, 53/udp] }';
const OUTPUT = {
  colour: false,
  columns: 100,
  policyUrl: () => null,
  maxBytes: 900_000,
  reportHint: 'The rest is elsewhere.',
  hashed: { createSha256 },
};
const rendered = async (report: Report) =>
  Promise.all(FORMAT_NAMES.map(async (name) => (await formats[name]())(report, OUTPUT)));

describe.each([
  ['nmap', 'nmap-syn.xml'],
  ['nmap', 'nmap-connect.xml'],
  ['nmap', 'nmap-both-protocols.xml'],
  ['masscan', 'masscan.json'],
  ['masscan', 'masscan-closed.xml'],
  ['naabu', 'naabu.json'],
])('a scan by %s (%s)', (tool, file) => {
  it('is told as one in every output, and claims nothing that only a probe has', async () => {
    const report = await judged(fixture(file), TARGET);
    for (const text of await rendered(report)) {
      const plain = text.replaceAll(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, '').replaceAll(/\s+/g, ' ');
      expect(plain).not.toMatch(/before and after|attempts a second|fresh socket|from seed|empty datagram/);
    }
  });

  it('says who saw it at the head of the summary and beside the result in a terminal, of TAP and in the headline', async () => {
    const report = await judged(fixture(file), TARGET);
    const said = `een by ${scanText(report)?.slice('seen by '.length)}`;
    const terminal = (await formats.terminal())(report, { ...OUTPUT, columns: 120 });
    expect(terminal.split('\n').slice(-6).join('\n')).toContain(said);
    const head = (await formats.markdown())(report, OUTPUT).split('\n').slice(0, 3).join('\n');
    expect(head.replaceAll('\\', '')).toContain(said);
    const tap = (await formats.tap())(report, OUTPUT);
    expect(tap.split('\n').filter((line) => line.startsWith('# '))).toContain(`# The ports were s${said}.`);
    expect((await formats.headline())(report, OUTPUT)).toMatch(/Judged from a scan\.|Ports seen by /);
  });

  it('says who saw it at the head of the page, of the issue and of the comment', async () => {
    const report = await judged(fixture(file), TARGET);
    const page = (await formats.html())(report, OUTPUT);
    expect(page.slice(page.indexOf('<header'), page.indexOf('</header>'))).toContain(scanText(report));
    const issue = issueBody(report, {
      mark: commentOptions.mark,
      workflow: 'w',
      unchecked: setOf([]),
      fates: null,
      partial: false,
      previous: null,
      policyUrl: () => null,
    });
    expect(issue.replaceAll('\\', '').split('\n').slice(0, 6).join('\n')).toContain(`(${scanText(report)})`);
    const text = comment(report, commentOptions).replaceAll('\\', '');
    expect(text.split(`${scanText(report)}`)).toHaveLength(2);
    expect(text.indexOf(`${scanText(report)}`)).toBeLessThan(text.indexOf('<sub>'));
  });

  it('says who saw it', async () => {
    const report = await judged(fixture(file), TARGET);
    expect(report.scan).toMatchObject({ tool });
    expect(scanText(report)).toMatch(
      new RegExp(`^seen by ${tool}( [\\d.]+)?( at 2026-11-21 \\d\\d:\\d\\d UTC)?; this run sent nothing$`),
    );
    expect(meaning(report)[0]?.[1]).toContain(`When ${tool}`);
  });

  it('says the same where the report of it is judged again', async () => {
    const report = await judged(fixture(file), TARGET);
    const again = await judged(reportJson(report), TARGET);
    expect(again.scan).toEqual(report.scan);
    expect(meaning(again)).toEqual(meaning(report));
  });
});

it('a report of a run that probed keeps its evidence when it is judged again, and says when that was', async () => {
  const item = `{ host: 127.0.0.1, blocked: ${await closedPort()} }`;
  const report = await judged(undefined, item);
  expect(report.scan).toBeNull();
  expect(scanText(report)).toBeNull();
  const again = await judged(reportJson(report), item);
  expect(again.scan).toMatchObject({ tool: 'port-policy', version: report.tool.version });
  expect(scanText(again)).toMatch(/^seen by an earlier run of port-policy \S+ at .* UTC; this run sent nothing$/);
  expect(meaning(again)[0]?.[1]).toContain('Nothing was asked again.');
  expect(evidenceTexts(again)).toEqual(evidenceTexts(report));
});
