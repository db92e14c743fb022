// The SARIF builder: valid against the standard's schema, within GitHub's limits, and nothing in it that acts.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SEVERITIES, type Severity } from '../../../src/model/words.ts';
import {
  FINGERPRINT,
  LONGEST_DESCRIPTION,
  MOST_GZIP_BYTES,
  MOST_RESULTS,
  SHOWN_LOCATIONS,
  SHOWN_TAGS,
} from '../../../src/report/sarif/sarif-limits.ts';
import { type ResultText, type SarifContent, sarifJson, sarifLog } from '../../../src/report/sarif/sarif-log.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';
import { at, content, result, rule } from './sarif-content.ts';
import { sarifMistakes } from './sarif-mistakes.ts';

/** The one run, after the file has been found valid. */
function runOf(made: SarifContent) {
  const log = sarifLog(made);
  expect(sarifMistakes(sarifJson(log))).toEqual([]);
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

const fingerprints = (results: readonly ResultText[]) =>
  runOf(content(results)).results.map(({ partialFingerprints }) => partialFingerprints[FINGERPRINT]);

describe('a run', () => {
  it('has the tool, the category, and each result on its line with its rule', () => {
    const run = runOf(content([result(12, { related: [at(7)] })]));
    expect(run.automationDetails).toEqual({ id: 'port-policy/internet/' });
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver).toMatchObject({ name: 'port-policy', version: '1.2.3' });
    const location = (line: number, endColumn: number) => ({
      artifactLocation: { uri: 'policy.yml', uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: 3, endColumn },
    });
    expect(run.results).toEqual([
      {
        ruleId: 'open-port',
        ruleIndex: 1,
        level: 'error',
        message: { text: 'Port 5432 is open. See [line 7](1).' },
        locations: [{ physicalLocation: location(12, 7) }],
        relatedLocations: [{ id: 1, physicalLocation: location(7, 4) }],
        partialFingerprints: { [FINGERPRINT]: expect.stringMatching(/^[0-9a-f]{16}:1$/) },
      },
    ]);
  });

  it('without results is valid too, and says that it went through', () => {
    const run = runOf(content([]));
    expect(run.results).toEqual([]);
    expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  it('says what a reader should know, and that it was stopped', () => {
    const { invocations } = runOf(content([], { warnings: ['A control did not answer.'], completed: false }));
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'warning', message: { text: 'A control did not answer.' } }],
      },
    ]);
  });

  it('names the file of a related place where it is another', () => {
    const [one] = runOf(content([result(3, { related: [at(1234, './base [1].yml'), at(5)] })])).results;
    expect(one?.message.text).toBe('Port 5432 is open. See [line 1,234 of ./base _1_.yml](1), [line 5](2).');
  });

  it('is the same text every time', () => {
    const made = content([result(1), result(2)]);
    expect(sarifJson(sarifLog(made))).toBe(sarifJson(sarifLog(structuredClone(made))));
  });
});

describe('a rule', () => {
  // GitHub: over 9.0 is critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low.
  const band = (score: number): Severity =>
    score > 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';

  it.each(SEVERITIES)('of severity %s is a security alert of that severity', (severity) => {
    const [made] = runOf(content([], { rules: [rule('x', { severity })] })).tool.driver.rules;
    const score = made?.properties['security-severity'];
    expect(score).toMatch(/^\d\.\d$/);
    expect(band(Number(score))).toBe(severity);
  });

  it('without a severity is no security alert', () => {
    const [made] = runOf(content([])).tool.driver.rules;
    expect(made?.properties).toEqual({ tags: ['security'], precision: 'high', 'problem.severity': 'recommendation' });
    expect(made?.defaultConfiguration).toEqual({ level: 'note' });
  });

  it('keeps to the lengths that GitHub has', () => {
    const long = 'word '.repeat(1000);
    const tags = Array.from({ length: 30 }, (_, index) => `tag-${index}`);
    const [made] = runOf(content([], { rules: [rule('x', { title: long, description: long, tags })] })).tool.driver
      .rules;
    expect(made?.shortDescription.text).toHaveLength(LONGEST_DESCRIPTION);
    expect(made?.fullDescription.text).toHaveLength(LONGEST_DESCRIPTION);
    expect(made?.properties.tags).toHaveLength(SHOWN_TAGS);
  });
});

describe('fingerprints', () => {
  it('stay when the line moves and the words change', () => {
    const [before] = fingerprints([result(1)]);
    expect(fingerprints([result(99, { message: 'It is open.', position: at(99) })])).toEqual([before]);
  });

  it('differ for whatever tells results apart, on one line too', () => {
    const [one, two] = fingerprints([result(1), result(1, { identity: ['check', 'db1.example.com', '5433'] })]);
    expect(one).not.toBe(two);
    // Not by gluing: the parts are kept apart.
    const [left, right] = fingerprints([result(1, { identity: ['a', 'bc'] }), result(1, { identity: ['ab', 'c'] })]);
    expect(left).not.toBe(right);
  });

  it('count those alike, in their order', () => {
    const [first, second, third] = fingerprints([result(1), result(2), result(3)]);
    expect([first, second, third].map((value) => value?.split(':')[1])).toEqual(['1', '2', '3']);
    expect(new Set([first, second, third].map((value) => value?.split(':')[0])).size).toBe(1);
  });
});

describe('limits', () => {
  it('leaves out the least grave of more than 25,000 results, says so, and stays small enough', () => {
    const many = Array.from({ length: MOST_RESULTS + 7 }, (_, index) =>
      result(index + 1, {
        level: index < 10 ? 'note' : 'error',
        message: `Port ${index} of host-${index * 7919}.example.com is open, and a database answers. `.repeat(3),
        identity: [`${index}`],
      }),
    );
    const run = runOf(content(many));
    expect(run.results).toHaveLength(MOST_RESULTS);
    expect(run.results.filter(({ level }) => level === 'note')).toHaveLength(3);
    // Still in the order given: the three notes that fit come first.
    expect(run.results.slice(0, 4).map(({ level }) => level)).toEqual(['note', 'note', 'note', 'error']);
    expect(run.invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe(
      '7 more results left out of this file.',
    );
    expect(gzipSync(sarifJson(sarifLog(content(many)))).length).toBeLessThan(MOST_GZIP_BYTES);
  });

  it('keeps as many related places as are shown, each with its link', () => {
    const related = Array.from({ length: 1500 }, (_, index) => at(index + 2));
    const [one] = runOf(content([result(1, { related })])).results;
    expect(one?.relatedLocations).toHaveLength(SHOWN_LOCATIONS);
  });

  it('cuts a message that a policy made endless', () => {
    const [one] = runOf(content([result(1, { message: 'x'.repeat(1_000_000) })])).results;
    expect(one?.message.text.length).toBeLessThan(2100);
  });

  it('has a message where none is given: GitHub refuses an empty one', () => {
    const [one] = runOf(content([result(1, { message: ' \n' })])).results;
    expect(one?.message.text).toBe('No message.');
  });
});

describe('hostile text', () => {
  const poisoned = (value: string) =>
    content([
      result(1, {
        message: `${value}Port 5432 is open.${value}`,
        position: at(1, `${value}policy.yml`),
        related: [at(2, `${value}other.yml`)],
        identity: [value],
      }),
      result(2, { message: value }),
    ]);

  it.each(HOSTILE_PIECES)('%j makes no link, no control character and no absolute path', (piece) => {
    const log = sarifLog(poisoned(piece));
    const text = sarifJson(log);
    // Links are counted there.
    expect(sarifMistakes(text)).toEqual([]);
    const strings: string[] = [];
    JSON.parse(text, (_, value) => (typeof value === 'string' ? strings.push(value) && value : value));
    for (const string of strings) expect(string).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
  });
});
