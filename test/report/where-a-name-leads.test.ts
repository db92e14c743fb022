// What every report says of a name: DNS was asked where it leads, and no port of it.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { annotations } from '../../src/report/github/annotations.ts';
import { junit } from '../../src/report/junit/junit.ts';
import { summary } from '../../src/report/markdown/summary.ts';
import { verdictsSarif } from '../../src/report/sarif/verdicts-sarif.ts';
import { terminalReport } from '../../src/report/terminal/terminal-report.ts';
import { evidenceTexts } from '../../src/report/text/methodology/methodology.ts';
import { pageOf } from './html/browser.ts';
import { junitMistakes } from './junit/junit-mistakes.ts';
import { elementCounts, githubTree } from './readers/github-markdown.ts';
import { reportOf, sampleVerdict } from './samples/sample-report.ts';
import { verdict } from './samples/sample-verdict.ts';

/** As `evaluate/verdict.ts` makes them: one for the name where it leads well, else one an address. */
const name = (address: string | null, rest: Partial<Verdict> = {}) =>
  verdict('shop.example.com', address, 9, {
    protocol: null,
    ports: null,
    expected: null,
    state: null,
    cause: null,
    evidence: 'none',
    attempts: 0,
    ...rest,
  });
const elsewhere = (address: string, rest: Partial<Verdict> = {}) =>
  name(address, {
    verdict: 'violation',
    severity: 'high',
    explanation: `Expected shop.example.com to resolve into 203.0.113.0/24, but it resolves to ${address}.`,
    advice: 'Correct the record.',
    ...rest,
  });

const quiet = { warnings: [] };
const right: Report = reportOf([sampleVerdict, name(null)], quiet);
const wrong: Report = reportOf([sampleVerdict, elsewhere('192.0.2.7')], quiet);

const summaryOf = (report: Report) =>
  summary(report, { policyUrl: () => null, maxBytes: 1_048_576, reportHint: 'In report.json.' });
/** The page without its tags: what is read. */
const readPage = async (report: Report) => (await pageOf(report)).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');

describe('what it rests on', () => {
  it('is DNS, counted apart from ports that rest on nothing', () => {
    const dns = '1 by DNS: the name leads where it must, or elsewhere';
    expect(evidenceTexts(right)).toEqual(['1 direct: answered for themselves', dns]);
    const unknown = verdict('gone.example.com', null, 21, { state: 'unknown', cause: 'dns-failed', evidence: 'none' });
    const [, none, names] = evidenceTexts(reportOf([sampleVerdict, unknown, elsewhere('192.0.2.7')], quiet));
    expect(none).toMatch(/^1 none: rest on nothing/);
    expect(names).toBe(dns);
    const two = reportOf([elsewhere('192.0.2.7'), elsewhere('192.0.2.8')], quiet);
    expect(evidenceTexts(two)).toEqual(['2 by DNS: the name leads where it must, or elsewhere']);
  });

  it('is DNS in the summary, on the page and in JUnit', async () => {
    for (const report of [right, wrong]) {
      for (const text of [summaryOf(report), await readPage(report), junit(report)]) {
        expect(text).not.toMatch(/rest on nothing|evidence: none/i);
        expect(text).toContain('by DNS');
      }
      expect(junit(report)).toMatch(/evidence: by DNS/i);
      expect(await readPage(report)).toContain('evidence: by DNS');
    }
  });
});

describe('the annotation', () => {
  const titles = (...verdicts: Verdict[]) =>
    annotations(reportOf(verdicts)).map(({ level, title }) => `${level}: ${title}`);
  const port = verdict('shop.example.com', '192.0.2.7', 9, {
    expected: 'blocked',
    verdict: 'violation',
    severity: 'low',
  });

  it('says that the name leads where it must not: that was checked', () => {
    expect(titles(elsewhere('192.0.2.7'))).toEqual(['error: shop.example.com leads where it must not']);
  });

  it('counts the names of a line, not their addresses, and no ports that were not asked', () => {
    const one = [elsewhere('192.0.2.7'), elsewhere('192.0.2.8')];
    expect(titles(...one)).toEqual(['error: shop.example.com leads where it must not']);
    const two = [...one, elsewhere('192.0.2.9', { host: 'api.example.com' })];
    expect(titles(...two)).toEqual(['error: 2 names lead where they must not']);
    expect(titles(...one, port)).toEqual([
      'error: shop.example.com leads where it must not, and 1 port is not as intended',
    ]);
    const another = { ...port, ports: '25', service: 'smtp' };
    expect(titles(...two, port, another)).toEqual([
      'error: 2 names lead where they must not, and 2 ports are not as intended',
    ]);
  });

  it('counts what was not asked as hosts', () => {
    const gone = (host: string) =>
      name(null, { host, state: 'unknown', cause: 'dns-failed', verdict: 'inconclusive', advice: 'Mend it.' });
    expect(titles(gone('a.example.com'))).toEqual(['warning: a.example.com could not be checked']);
    expect(titles(gone('a.example.com'), gone('b.example.com'))).toEqual(['warning: 2 hosts could not be checked']);
    const unknown = { ...port, state: 'unknown', cause: 'no-route', verdict: 'inconclusive', severity: null } as const;
    expect(titles(gone('a.example.com'), unknown)).toEqual(['warning: a.example.com and 1 port could not be checked']);
  });
});

describe('what was seen', () => {
  const several = reportOf([elsewhere('192.0.2.7'), elsewhere('192.0.2.8')], quiet);
  const terminalOf = (report: Report) => terminalReport(report, { colour: false, columns: 120 });

  it('is the address that it leads to', async () => {
    expect(terminalOf(wrong)).toContain('              leads to 192.0.2.7 (by DNS)\n');
    expect(summaryOf(wrong)).toContain('<strong>shop.example.com leads to 192.0.2.7</strong> · by DNS');
    expect(await readPage(wrong)).toMatch(/high leads to 192\.0\.2\.7(?! \().* · evidence: by DNS · not asked/);
    expect(junit(wrong)).toContain('message="high: leads to 192.0.2.7 (by DNS)"');
    expect(junit(wrong)).toContain('shop.example.com (192.0.2.7): leads to 192.0.2.7 (by DNS)');
    const [{ message = '' } = {}] = annotations(wrong);
    expect(message).toMatch(/^shop\.example\.com leads to 192\.0\.2\.7 \(by DNS\)\. Expected shop\.example\.com/);
    expect(verdictsSarif(wrong)).toContain('shop.example.com leads to 192.0.2.7 (by DNS). Expected shop.example.com');
    expect(verdictsSarif(several)).toContain('shop.example.com leads to 192.0.2.7, 192.0.2.8 (by DNS). Expected');
  });

  it('is that it leads well, where that is the whole of it', async () => {
    expect(junit(right)).toContain('leads where it must, evidence: by DNS');
    expect(await readPage(right)).toMatch(/leads where it must[\s\S]* · evidence: by DNS · not asked/);
  });

  it('never is the place-holder of old', async () => {
    for (const report of [right, wrong, several]) {
      const texts = [terminalOf(report), summaryOf(report), await readPage(report), junit(report)];
      for (const text of [...texts, verdictsSarif(report), JSON.stringify(annotations(report))])
        expect(text).not.toMatch(/seen (\*\*)?where it leads|seen leads/);
    }
  });

  it('is text, whatever stands for an address', async () => {
    const hostile = reportOf([elsewhere('\x1b[2J\n::error::x<b>|\u202e')], quiet);
    expect(terminalOf(hostile)).not.toMatch(/\x1b|^::error|\u202e/m);
    expect(elementCounts(githubTree(summaryOf(hostile), false))).not.toHaveProperty('b');
    expect(summaryOf(hostile)).not.toContain('\u202e');
    expect(await pageOf(hostile)).not.toContain('<b>|');
    expect(JSON.stringify(annotations(hostile))).not.toMatch(/\\u001b|\u202e/);
    expect(await junitMistakes(junit(hostile))).toEqual([]);
  });
});
