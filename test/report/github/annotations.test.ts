// Annotations: one finding in one of them, new and most severe first, within GitHub's limits, and nothing in them that acts.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { DriftChange } from '../../../src/model/documents/drift.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { type Annotation, annotations, diagnosticAnnotations } from '../../../src/report/github/annotations.ts';
import { sampleDrift } from '../samples/sample-drift.ts';
import { harmlessTwin, hostileReport, poisoned, reportOf, sampleReport } from '../samples/sample-report.ts';

const violation = sampleReport.verdicts.find(({ verdict }) => verdict === 'violation') as Verdict;
const inconclusive = sampleReport.verdicts.find(({ verdict }) => verdict === 'inconclusive') as Verdict;
const at = (verdict: Verdict, line: number, rest: Partial<Verdict> = {}): Verdict => ({
  ...verdict,
  ...rest,
  rule: { ...verdict.rule, line },
});
const range = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const changeTo = (verdict: Verdict): DriftChange => ({
  ...verdict,
  kind: 'changed-verdict',
  before: { state: 'closed', verdict: 'pass' },
  after: { state: verdict.state, verdict: verdict.verdict },
});
/** Each a finding of its own: another cause than that of its neighbours. */
const caused = (verdict: Verdict, index: number, rest: Partial<Verdict> = {}): Verdict =>
  at(verdict, index + 1, { explanation: `Reason ${'x'.repeat(index + 1)}.`, ...rest });
const levels = (all: readonly Annotation[]) => all.map(({ level }) => level).join(' ');

it('is the golden file', async () => {
  await expect(`${JSON.stringify(annotations(sampleReport), null, 2)}\n`).toMatchFileSnapshot(
    'annotations.golden.json',
  );
});

it('is empty for a pass', () => {
  expect(annotations(reportOf(sampleReport.verdicts.filter(({ verdict }) => verdict === 'pass')))).toEqual([]);
});

describe('one cause, once', () => {
  it('is one annotation on the first of its lines, which names the others', () => {
    const all = annotations(
      reportOf(range(15, (index) => at(violation, 40 - index, { host: `h${index}.example.com` }))),
    );
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ line: 26, title: '15 ports not as intended' });
    expect(all[0]?.message).toMatch(/ The same is true of lines 27, 28, 29, 30, 31, 32, 33, 34, 35, 36 and 4 more\.$/);
    const [two] = annotations(reportOf([at(violation, 7), at(violation, 9, { host: 'b.example.com' })]));
    expect(two?.message).toMatch(/ The same is true of line 9\.$/);
  });

  it('is told in each file whose lines it breaks, with the ports of that file', () => {
    const other = {
      ...violation,
      host: 'z.example.com',
      address: '203.0.113.99',
      rule: { ...violation.rule, file: 'other.yml', line: 3 },
    };
    const all = annotations(reportOf([at(violation, 7), other]));
    expect(all.map(({ file, line, title }) => [file, line, title])).toEqual([
      [violation.rule.file, 7, 'Port 8080 http-alt is closed, intended filtered'],
      ['other.yml', 3, 'Port 8080 http-alt is closed, intended filtered'],
    ]);
    expect(all[0]?.message).not.toContain('z.example.com');
  });

  it('puts what is new first, and says so', () => {
    const fresh = at(violation, 50, { severity: 'low', host: 'new.example.com', explanation: 'Another reason.' });
    const drift = { ...sampleDrift, changes: [changeTo(fresh)] };
    const [first, second] = annotations({ ...reportOf([at(violation, 3), fresh]), drift });
    expect(first).toMatchObject({ line: 50, title: 'NEW: Port 8080 http-alt is closed, intended filtered' });
    expect(first?.message).toMatch(/^NEW: new\.example\.com/);
    expect(second?.message).not.toContain('NEW');
    const [mixed] = annotations({ ...reportOf([at(violation, 50), fresh]), drift });
    expect(mixed?.title).toBe('2 ports not as intended, 1 of them NEW');
  });
});

describe('limits', () => {
  it('keeps ten of each level, and the last says how many findings more', () => {
    const all = annotations(
      reportOf([
        ...range(25, (index) => caused(violation, index)),
        ...range(11, (index) => caused(inconclusive, index)),
      ]),
    );
    expect(levels(all)).toBe(`${'error '.repeat(10)}${'warning '.repeat(10)}`.trim());
    expect(all[9]?.message).toMatch(/\nAnd 15 more findings with 15 violations: see the job summary\.$/);
    expect(all[8]?.message).not.toContain('more finding');
    expect(all[19]?.message).toMatch(
      /\nAnd 1 more finding with 1 port or name that could not be checked: see the job summary\.$/,
    );
  });

  it('says nothing of more where there are ten', () => {
    const all = annotations(reportOf(range(10, (index) => caused(violation, index))));
    expect(all).toHaveLength(10);
    expect(all.some(({ message }) => message.includes('more finding'))).toBe(false);
  });

  it('keeps the most severe findings', () => {
    const low = range(10, (index) => caused(violation, index, { severity: 'low' }));
    const all = annotations(reportOf([...low, caused(violation, 98, { severity: 'critical', host: 'z.example.com' })]));
    expect(all[0]?.line).toBe(99);
  });

  it('sums up one line in one message of at most 4,096 characters', () => {
    const hosts = range(300, (index) =>
      at(violation, 7, {
        host: `host-${index}.example.com`,
        address: `10.1.${index >> 8}.${index & 255}`,
        explanation: `See ticket T${index}.`,
      }),
    );
    const all = annotations(reportOf(hosts));
    expect(all).toHaveLength(1);
    expect(all[0]?.title).toBe('300 ports not as intended');
    expect(all[0]?.message.length).toBeLessThanOrEqual(4096);
    expect(all[0]?.message.length).toBeGreaterThan(3000);
    const shown = all[0]?.message.match(/host-\d+/g)?.length ?? 0;
    expect(all[0]?.message).toContain(`And ${300 - shown} more on this line.`);
  });

  it.each([4000, 4036, 4037, 4096, 5000, 100_000])('cuts a text of %i characters, with all notes in it', (length) => {
    const long = range(12, (index) => caused(violation, index, { explanation: 'x'.repeat(length + index) }));
    const all = annotations(reportOf([...long, at(violation, 1, { host: 'second.example.com' })]));
    expect(Math.max(...all.map(({ message }) => message.length))).toBeLessThanOrEqual(4096);
    expect(all[9]?.message.endsWith('And 2 more findings with 2 violations: see the job summary.')).toBe(true);
    expect(all[0]?.message.endsWith('And 1 more on this line.')).toBe(true);
  });
});

describe('hostile text', () => {
  it('is no other annotation, line or control', () => {
    const seen = annotations(hostileReport);
    const shape = (all: readonly Annotation[]) =>
      all.map(({ level, line, column, message }) => [level, line, column, message.split('\n').length]);
    // Long enough to be cut at the same place is not the same text: a shorter piece keeps both whole.
    const short = annotations(poisoned(' \n::error::x\r\n\x1b[2J\u202e'));
    expect(shape(short)).toEqual(shape(annotations(harmlessTwin)));
    for (const { message, title } of [...seen, ...short]) {
      expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      expect(title).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      expect(title.length).toBeLessThanOrEqual(200);
    }
  });
});

describe('diagnostics', () => {
  const diagnostic = (rest: Partial<Diagnostic>): Diagnostic => ({
    code: 'bad-port',
    level: 'error',
    message: 'Port 70000 is over 65535.',
    help: 'Write a port from 1 to 65535.',
    position: { file: 'policy.yml', line: 3, column: 9 },
    length: 5,
    related: [],
    ...rest,
  });

  it('stand on their place, with the help', () => {
    expect(diagnosticAnnotations([diagnostic({})])).toEqual([
      {
        level: 'error',
        file: 'policy.yml',
        line: 3,
        column: 9,
        title: 'Policy: bad-port',
        message: 'Port 70000 is over 65535.\nHelp: Write a port from 1 to 65535.',
      },
    ]);
  });

  it('stand nowhere without a place', () => {
    expect(diagnosticAnnotations([diagnostic({ position: null, help: null })])[0]).toMatchObject({
      file: null,
      line: null,
      column: null,
      message: 'Port 70000 is over 65535.',
    });
  });

  it('keep to ten of each level and 4,096 characters', () => {
    const all = diagnosticAnnotations([
      ...range(12, () => diagnostic({ message: 'x'.repeat(9000) })),
      ...range(11, () => diagnostic({ level: 'warning' })),
    ]);
    expect(levels(all)).toBe(`${'error '.repeat(10)}${'warning '.repeat(10)}`.trim());
    expect(Math.max(...all.map(({ message }) => message.length))).toBe(4096);
    expect(all[9]?.message.endsWith('\nAnd 2 more errors: see the log.')).toBe(true);
    expect(all[19]?.message).toContain('And 1 more warning: see the log.');
  });
});
