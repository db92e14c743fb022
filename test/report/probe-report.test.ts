// What `probe` prints: a meaning for every cause, nothing judged, and nothing foreign in it.
import { expect, it } from 'vitest';
import type { Report, Verdict } from '../../src/model/report.ts';
import { CAUSES } from '../../src/model/words.ts';
import { probeReport } from '../../src/report/probe-report.ts';
import { sampleReport } from './sample-report.ts';

const options = { colour: false, columns: 80 };

function reportOf(...verdicts: Partial<Verdict>[]): Report {
  const [first] = sampleReport.verdicts;
  if (first === undefined) throw new Error('the sample has no verdict');
  const observed = { ...first, expected: 'observe', verdict: 'not-judged', severity: null, count: 1 } as const;
  return { ...sampleReport, warnings: [], verdicts: verdicts.map((verdict) => ({ ...observed, ...verdict })) };
}

it('has a meaning of its own for every cause', () => {
  const meanings = CAUSES.map((cause) => {
    const text = probeReport(
      reportOf({ ports: '22', cause, state: 'unknown', evidence: 'none', explanation: cause }),
      options,
    );
    return text.split('\n').slice(2, -3).join(' ').trim();
  });
  expect(meanings.every((meaning) => meaning.length > 9)).toBe(true);
  expect(new Set(meanings).size).toBe(CAUSES.length);
});

it('tells ports alike as one range, and judges nothing', () => {
  const rst = {
    state: 'closed',
    cause: 'rst',
    evidence: 'direct',
    host: '192.0.2.7',
    address: '192.0.2.7',
    service: null,
  } as const;
  const text = probeReport(
    reportOf({ ...rst, ports: '22' }, { ...rst, ports: '23' }, { ...rst, ports: '80' }),
    options,
  );
  expect(text).toContain('22-23, 80');
  expect(text).toContain('closed (RST');
  expect(text).toContain('nothing was judged');
  expect(text).not.toMatch(/PASS|FAIL/);
});

it('shows a hostile host as text', () => {
  const text = probeReport(reportOf({ host: 'x\x1b[2J\n::error::y', address: null, ports: '22' }), options);
  expect(text).toContain('\\x1b[2J\\n');
  expect(text).not.toContain('\x1b');
  expect(text).not.toMatch(/^\s*::error::/m);
});
