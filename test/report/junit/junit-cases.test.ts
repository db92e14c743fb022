// JUnit test cases of verdicts: how each verdict ends, what its case is called, and what it says.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { junit } from '../../../src/report/junit/junit.ts';
import { reportOf } from '../samples/sample-report.ts';
import { exposedDatabase, POLICY, verdict } from '../samples/sample-verdict.ts';
import { all, junitMistakes, rootOf } from './junit-mistakes.ts';

const quiet = { warnings: [] };

/** The one case of one verdict, after the file has been found valid. */
async function caseOf(one: Verdict) {
  const text = junit(reportOf([one], quiet));
  expect(await junitMistakes(text)).toEqual([]);
  const [found, ...others] = all(rootOf(text), 'testcase');
  expect(others).toEqual([]);
  if (found === undefined) throw new Error('no case');
  const [end, ...more] = [...found.childNodes].filter(({ nodeName }) => nodeName !== '#text');
  expect(more).toEqual([]);
  const element = all(found, end?.nodeName ?? '')[0];
  return {
    name: found.getAttribute('name'),
    classname: found.getAttribute('classname'),
    time: found.getAttribute('time'),
    end: end?.nodeName,
    type: element?.getAttribute('type'),
    message: element?.getAttribute('message'),
    text: element?.textContent,
  };
}

const names = (report: Report) => all(rootOf(junit(report)), 'testcase').map((one) => one.getAttribute('name'));

const host = (rest: Partial<Verdict>) => verdict('db1.example.com', '203.0.113.7', 12, rest);

describe('a verdict', () => {
  it('that is a violation is a failure, with what to do and where it stands', async () => {
    expect(await caseOf(exposedDatabase())).toEqual({
      classname: 'db1.example.com',
      name: '5432/tcp postgresql is blocked (203.0.113.7)',
      time: '0.012',
      end: 'failure',
      type: 'exposed-critical',
      message: 'critical: intended blocked, seen open (SYN-ACK in 11.8 ms)',
      text: [
        'db1.example.com (203.0.113.7), 5432/tcp postgresql: intended blocked, seen open (SYN-ACK in 11.8 ms)',
        'A database answers this vantage.',
        'What to do: Restrict the security group.',
        'Severity: critical. Evidence: direct.',
        `Policy: ${POLICY}:12`,
      ].join('\n'),
    });
  });

  it('that is inconclusive is an error, never a pass', async () => {
    const unknown = host({ state: 'unknown', cause: 'no-route', verdict: 'inconclusive', evidence: 'none' });
    expect(await caseOf(unknown)).toMatchObject({
      end: 'error',
      type: 'no-route',
      message: 'could not be checked: intended open, seen unknown (no route from here)',
      time: '0.000',
    });
  });

  it('that is waived is skipped, and says until when and why', async () => {
    const waiver = { until: '2027-06-30', reason: 'INFRA-142', owner: 'platform', file: POLICY, line: 30, column: 5 };
    expect(await caseOf(exposedDatabase({ verdict: 'waived', waiver }))).toMatchObject({
      end: 'skipped',
      type: 'waived',
      message: 'Waived until 2027-06-30, platform: INFRA-142 (seen open (SYN-ACK in 11.8 ms))',
      text: expect.stringContaining('A database answers'),
    });
  });

  it('that is only observed is skipped, and says what was seen', async () => {
    expect(await caseOf(host({ verdict: 'not-judged', expected: 'observe', rttMs: 4 }))).toMatchObject({
      name: '443/tcp is observed (203.0.113.7)',
      end: 'skipped',
      type: 'not-judged',
      message: 'Observed: seen open (SYN-ACK in 4 ms)',
    });
    expect((await caseOf(host({ verdict: 'not-judged' }))).message).toBe('Not judged: seen open (SYN-ACK)');
  });

  it('that passes says what that rests on', async () => {
    const passed = host({ ports: '1-21,23-79', count: 78, expected: 'blocked', state: 'filtered', cause: 'timeout' });
    expect(await caseOf({ ...passed, evidence: 'anchored' })).toMatchObject({
      name: '1-21, 23-79/tcp are blocked (203.0.113.7)',
      end: 'system-out',
      text: 'seen filtered (no answer), evidence: anchored',
    });
  });

  it('on a name or an address as a whole says so', async () => {
    const whole = { protocol: null, ports: null, expected: null, evidence: 'none' } as const;
    const unresolved = { ...whole, address: null, state: 'unknown', cause: 'dns-failed' } as const;
    const found = [
      host({ ...unresolved, verdict: 'inconclusive' }),
      host({ ...whole, address: null, state: null, cause: null, verdict: 'pass' }),
      host({ ...whole, state: null, cause: null, verdict: 'violation', severity: 'high' }),
      host({ ...whole, state: 'unknown', cause: 'out-of-scope', verdict: 'inconclusive' }),
    ].map(caseOf);
    expect((await Promise.all(found)).map(({ name, end, type }) => [name, end, type])).toEqual([
      ['DNS resolves the name', 'error', 'dns-failed'],
      ['DNS leads where it must', 'system-out', null],
      ['DNS does not lead elsewhere (203.0.113.7)', 'failure', 'resolves-elsewhere'],
      ['may be asked (203.0.113.7)', 'error', 'out-of-scope'],
    ]);
  });

  it('has a name of its own, whatever else is judged', () => {
    expect(
      names(
        reportOf([exposedDatabase(), exposedDatabase(), exposedDatabase(), exposedDatabase({ vantage: 'vpc' })], quiet),
      ),
    ).toEqual([
      '5432/tcp postgresql is blocked (203.0.113.7) from internet',
      '5432/tcp postgresql is blocked (203.0.113.7) from internet [2]',
      '5432/tcp postgresql is blocked (203.0.113.7) from internet [3]',
      '5432/tcp postgresql is blocked (203.0.113.7) from vpc',
    ]);
  });

  it('of tens of thousands of ranges has a name all the same', () => {
    const ports = Array.from({ length: 20_000 }, (_, index) => index * 2 + 1).join(',');
    const [name] = names(reportOf([host({ ports, count: 20_000, expected: 'blocked' })], quiet));
    expect(name).toMatch(/^1, 3, 5, .* and 19,980 more\/tcp are blocked \(203\.0\.113\.7\)$/);
  });
});
