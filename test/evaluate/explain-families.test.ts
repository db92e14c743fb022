// One name on two families: what is said of each way in which the two can differ, and that no advice hides what is open.
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import type { ExpectedState, Family } from '../../src/model/words.ts';
import { address, failed, input, observe, rule, saw, segment, verdictOn } from './build.ts';

const AT: Readonly<Record<Family, string>> = { 4: '203.0.113.7', 6: '2001:db8::7' };
const NAME = 'www.example.com';

const SEEN = {
  open: saw('open'),
  closed: saw('rst'),
  filtered: saw('silent'),
  rejected: saw('reject'),
  unknown: failed('deaf-vantage'),
} as const;

type Seen = keyof typeof SEEN;

/** What is said of port 8080 over one family, and what the other family shows. */
function said(expected: ExpectedState, own: Seen, other: Seen, family: Family, beside: Observation = saw('silent')) {
  const applied = rule(expected, 1, {}, NAME);
  const at = (one: Family) => address(AT[one], segment('8080', applied), segment('5432', rule('blocked', 2, {}, NAME)));
  const others: Family = family === 4 ? 6 : 4;
  return verdictOn(
    input([
      observe(at(family), { 8080: SEEN[own], 5432: beside }),
      observe(at(others), { 8080: SEEN[other], 5432: saw('silent') }),
    ]),
    AT[family],
    8080,
  );
}

const FAMILIES: readonly Family[] = [4, 6];
const MUST_NOT: readonly ExpectedState[] = ['blocked', 'closed', 'filtered'];

describe.each(FAMILIES)('open over IPv%i, and must not be', (family) => {
  const own = `IPv${family}`;
  const other = family === 4 ? 'IPv6' : 'IPv4';
  const there = family === 4 ? AT[6] : AT[4];

  it.each(
    MUST_NOT.flatMap((expected): [ExpectedState, Seen, string | null][] => [
      [
        expected,
        'filtered',
        `Over ${other} (${there}) the port is filtered, so what blocks it there does not cover ${own}.`,
      ],
      [
        expected,
        'rejected',
        `Over ${other} (${there}) the port is filtered, so what blocks it there does not cover ${own}.`,
      ],
      [
        expected,
        'closed',
        `Over ${other} (${there}) the port is closed, so the service usually listens on ${own} alone.`,
      ],
      [expected, 'open', null],
      [expected, 'unknown', null],
    ]),
  )('%s, and over the other family %s', (expected, seen, sentence) => {
    const { explanation, advice } = said(expected, 'open', seen, family);
    const first = 'A service that the policy does not allow accepts connections from here.';
    expect(explanation).toBe(sentence === null ? first : `${first} ${sentence}`);
    if (sentence === null) expect(advice).not.toContain('IPv');
    else
      expect(advice).toBe(
        `Block this port in the firewall's ${own} rules, or stop the service from listening on ${own}. If it must stay open, let its owner say so: a waiver with an end date, or \`open\` in the policy.`,
      );
  });
});

describe.each(FAMILIES)('not open over IPv%i, and must be', (family) => {
  const own = `IPv${family}`;
  const other = family === 4 ? 'IPv6' : 'IPv4';
  const there = family === 4 ? AT[6] : AT[4];
  const gives = ` If ${own} is not meant, remove the ${family === 4 ? 'A' : 'AAAA'} record or set \`family: ipv${family === 4 ? 6 : 4}\`.`;

  it.each<[Seen, string, string]>([
    [
      'closed',
      `The port is open over ${other} (${there}) and refused over ${own}: usually the service listens on ${other} alone.`,
      `Make the service listen on ${own} too. If it does, give the firewall the same rule for ${own} as for ${other}.`,
    ],
    [
      'filtered',
      `The port is open over ${other} (${there}) and filtered over ${own}: usually the firewall lets only ${other} in.`,
      `Give the firewall the same rule for ${own} as for ${other}. If it has one, check that the service listens on ${own} too.`,
    ],
    [
      'rejected',
      `The port is open over ${other} (${there}) and filtered over ${own}: usually the firewall lets only ${other} in.`,
      `Give the firewall the same rule for ${own} as for ${other}. If it has one, check that the service listens on ${own} too.`,
    ],
  ])('%s, and open over the other family', (seen, sentence, step) => {
    expect(said('open', seen, 'open', family)).toMatchObject({ explanation: sentence, advice: `${step}${gives}` });
    // A database is open there: without the record, or without the family, it would stay open and nobody would look.
    expect(said('open', seen, 'open', family, saw('open')).advice).toBe(step);
  });

  it.each<[Seen, Seen]>(
    (['closed', 'filtered', 'rejected'] as const).flatMap((seen): [Seen, Seen][] =>
      (['closed', 'filtered', 'rejected', 'unknown'] as const).map((others): [Seen, Seen] => [seen, others]),
    ),
  )('%s, and %s over the other family: no word about families', (seen, others) => {
    const { explanation, advice } = said('open', seen, others, family);
    expect(`${explanation} ${advice}`).not.toContain(other);
    expect(advice).not.toContain('record');
  });
});

describe('shut over one family otherwise than intended', () => {
  it.each(FAMILIES)('says nothing about the other family: IPv%i', (family) => {
    const other = family === 4 ? 'IPv6' : 'IPv4';
    for (const [expected, seen] of [
      ['filtered', 'closed'],
      ['closed', 'filtered'],
      ['closed', 'rejected'],
    ] as const) {
      for (const others of ['open', 'closed', 'filtered', 'unknown'] as const) {
        const { explanation, advice } = said(expected, seen, others, family);
        expect(`${explanation} ${advice}`).not.toContain(other);
      }
    }
  });
});

it('does not call a mix of closed and filtered either of the two', () => {
  const applied = rule('blocked', 1, {}, NAME);
  const at = (text: string, seen: Observation) => observe(address(text, segment('8080', applied)), { 8080: seen });
  const seen = input([at(AT[6], saw('open')), at('203.0.113.7', saw('rst')), at('203.0.113.8', saw('silent'))]);
  expect(verdictOn(seen, AT[6], 8080).explanation).toContain(
    'Over IPv4 (203.0.113.7 and 203.0.113.8) the port is not open.',
  );
});

it('does not count a silence that proves nothing as shut', () => {
  const applied = rule('blocked', 1, {}, NAME);
  const at = (text: string, seen: Observation) => observe(address(text, segment('8080', applied)), { 8080: seen });
  const seen = input([at(AT[6], saw('open')), at(AT[4], saw('silent', { evidence: 'none' }))]);
  expect(verdictOn(seen, AT[6], 8080).explanation).not.toContain('IPv4');
});
