// Waivers: what they cover and what not, when they end, and which cover nothing.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Waiver } from '../../src/model/policy.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { address, failed, input, observe, ports, rule, saw, segment } from './build.ts';

const TODAY = '2026-11-21';
const db = address(
  '203.0.113.7',
  segment('22,5432', rule('blocked', 3, { ports: ports('22,5432') }, 'db.example.com')),
);
const named = address('203.0.113.8', segment('22', rule('open', 4)));

/** As a policy writes them. */
function waivers(...lines: string[]): readonly Waiver[] {
  const text = `version: 1\nhosts: [{ host: a, open: 1 }]\nwaivers:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;
  const { policy, diagnostics } = parsePolicy(text, 'policy.yml');
  if (policy === null) throw new Error(JSON.stringify(diagnostics));
  return policy.waivers;
}

const waiver = (rest: string) => `state: open, until: 2026-12-31, reason: INFRA-142, ${rest}`;

function judged(list: readonly Waiver[], seen = { 22: saw('open'), 5432: saw('open') }, today = TODAY) {
  return evaluate(input([observe(db, seen), observe(named, {}, saw('rst'))], { waivers: list, today }));
}

const kinds = (result: ReturnType<typeof judged>) =>
  result.verdicts.map(({ address: at, ports: port, verdict }) => `${at} ${port} ${verdict}`);

describe('a waiver covers', () => {
  it.each([
    ['a name', 'host: db.example.com, ports: 22'],
    ['an address', 'host: 203.0.113.7, ports: 22'],
    ['a network', 'host: 203.0.113.0/24, ports: [1-100, 8080]'],
    ['one of several', 'host: [x.example.com, 203.0.113.7], ports: ssh'],
  ])('by %s', (_, rest) => {
    const result = judged(waivers(waiver(rest)));
    expect(kinds(result)).toContain('203.0.113.7 22 waived');
    expect(kinds(result)).toContain('203.0.113.7 5432 violation');
    expect(result.totals).toMatchObject({ waived: 1, violation: 2 });
  });

  it('with what it says, and the severity that it excuses', () => {
    const result = judged(waivers(waiver('host: db.example.com, ports: all, owner: platform')));
    const [ssh, postgres] = result.verdicts;
    expect(ssh).toMatchObject({
      verdict: 'waived',
      severity: 'high',
      waiver: { until: '2026-12-31', reason: 'INFRA-142', owner: 'platform', file: 'policy.yml', line: 4, column: 5 },
    });
    expect(ssh?.explanation).toMatch(/^This is the port of SSH, .* Waived until 2026-12-31: "INFRA-142", platform\.$/);
    expect(postgres).toMatchObject({ verdict: 'waived', severity: 'critical' });
  });

  it('so that the run passes', () => {
    const result = evaluate(
      input([observe(db, { 22: saw('open') })], {
        waivers: waivers(waiver('host: db.example.com, ports: 22')),
        today: TODAY,
      }),
    );
    expect(result).toMatchObject({ result: 'pass', totals: { waived: 1, pass: 1 } });
  });
});

describe('a waiver does not cover', () => {
  it.each([
    ['another name of the address', 'host: other.example.com, ports: 22'],
    ['another address', 'host: 203.0.113.9, ports: 22'],
    ['the other protocol', 'host: db.example.com, ports: 22/udp'],
    ['another port', 'host: db.example.com, ports: 23'],
  ])('%s', (_, rest) => {
    expect(kinds(judged(waivers(waiver(rest))))).toContain('203.0.113.7 22 violation');
  });

  it('another state than it says', () => {
    const list = waivers('host: 203.0.113.8, ports: 22, state: filtered, until: 2026-12-31, reason: x');
    expect(kinds(judged(list))).toContain('203.0.113.8 22 violation');
    const both = waivers('host: 203.0.113.8, ports: 22, state: [filtered, closed], until: 2026-12-31, reason: x');
    expect(kinds(judged(both))).toContain('203.0.113.8 22 waived');
  });

  it('what is not known', () => {
    const result = judged(waivers(waiver('host: db.example.com, ports: 22')), {
      22: failed('no-route'),
      5432: saw('rst'),
    });
    expect(kinds(result)).toContain('203.0.113.7 22 inconclusive');
    // Whether it would have been needed is not known either.
    expect(result.warnings).toEqual([]);
  });

  it('anything after its last day, and the violation says so', () => {
    const list = waivers('host: db.example.com, ports: 22, state: open, until: 2026-11-20, reason: INFRA-1');
    const [ssh] = judged(list).verdicts;
    expect(ssh).toMatchObject({ verdict: 'violation', waiver: null });
    expect(ssh?.explanation).toContain(' The waiver for this ended on 2026-11-20: "INFRA-1".');
    expect(kinds(judged(list, undefined, '2026-11-20'))).toContain('203.0.113.7 22 waived');
  });
});

it('of several, the one that ends last counts', () => {
  const line = (until: string, reason: string) =>
    `host: db.example.com, ports: 22, state: open, until: ${until}, reason: ${reason}`;
  const [ssh] = judged(
    waivers(line('2026-11-01', 'old'), line('2027-01-01', 'new'), line('2026-12-01', 'other')),
  ).verdicts;
  expect(ssh).toMatchObject({ verdict: 'waived', waiver: { reason: 'new' } });
});

describe('a waiver that covers nothing', () => {
  it('although its port was asked and is known, is warned of', () => {
    const list = waivers(waiver('host: db.example.com, ports: 22'));
    expect(judged(list, { 22: saw('rst'), 5432: saw('open') }).warnings).toEqual([
      'The waiver for db.example.com (policy.yml, line 4: "INFRA-142") is not needed: none of its ports is open against the policy in this run. Remove it, so that it cannot hide a later problem.',
    ]);
  });

  it('and has ended is said to be not missed, not that its port violates anything', () => {
    const list = waivers('host: db.example.com, ports: 22, state: open, until: 2026-11-20, reason: INFRA-142');
    expect(judged(list, { 22: saw('rst'), 5432: saw('open') }).warnings).toEqual([
      'The waiver for db.example.com (policy.yml, line 4: "INFRA-142") ended on 2026-11-20 and is not missed: none of its ports is open against the policy in this run. Remove it.',
    ]);
    expect(judged(list).warnings).toEqual([]);
  });

  it.each([
    ['covers something', 'host: db.example.com, ports: 22'],
    ['is about ports that this run did not ask', 'host: db.example.com, ports: 8080'],
    ['is about hosts that this run did not ask', 'host: gone.example.com, ports: 22'],
  ])('is not, if it %s', (_, rest) => {
    expect(judged(waivers(waiver(rest))).warnings).toEqual([]);
  });
});
