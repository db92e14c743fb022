// Exceptions that came, went, or end on another day.
import { describe, expect, it } from 'vitest';
import { changesOf, diffOf, hosts } from './diff-of.ts';

const policy = (...waivers: readonly string[]) =>
  `${hosts('{ host: www.example.com, blocked: [22, 8081] }')}${waivers.length === 0 ? '' : `waivers: [${waivers.join(', ')}]\n`}`;
const waiver = (ports: string, state: string, until: string, more = '') =>
  `{ host: www.example.com, ports: ${ports}, state: ${state}, until: ${until}, reason: T-1${more} }`;

it.each([
  [
    'added',
    [],
    [waiver('22', 'open', '2027-01-31')],
    'weakening high waiver-added www.example.com 22/tcp null -> open until 2027-01-31',
  ],
  [
    'added, of a port that is known for nothing',
    [],
    [waiver('8081', 'open', '2027-01-31')],
    'weakening medium waiver-added www.example.com 8081/tcp null -> open until 2027-01-31',
  ],
  [
    'added, of what is not open',
    [],
    [waiver('22', '[closed, filtered]', '2027-01-31')],
    'weakening low waiver-added www.example.com 22/tcp null -> closed or filtered until 2027-01-31',
  ],
  [
    'removed',
    [waiver('22', 'open', '2027-01-31')],
    [],
    'tightening waiver-removed www.example.com 22/tcp open until 2027-01-31 -> null',
  ],
  [
    'longer',
    [waiver('22', 'open', '2027-01-31')],
    [waiver('22', 'open', '2027-06-30')],
    'weakening high waiver-changed www.example.com 22/tcp open until 2027-01-31 -> open until 2027-06-30',
  ],
  [
    'shorter',
    [waiver('22', 'open', '2027-06-30')],
    [waiver('22', 'open', '2027-01-31')],
    'tightening waiver-changed www.example.com 22/tcp open until 2027-06-30 -> open until 2027-01-31',
  ],
  [
    'of more ports',
    [waiver('22', 'closed', '2027-01-31')],
    [waiver('22-23', 'closed', '2027-01-31')],
    'weakening low waiver-added www.example.com 23/tcp null -> closed until 2027-01-31',
  ],
  [
    'of more states',
    [waiver('22', 'closed', '2027-01-31')],
    [waiver('22', '[closed, filtered]', '2027-01-31')],
    'weakening low waiver-added www.example.com 22/tcp null -> filtered until 2027-01-31',
  ],
  [
    'under another owner',
    [waiver('22', 'open', '2027-01-31')],
    [waiver('22', 'open', '2027-01-31', ', owner: platform')],
    'neutral waiver-changed www.example.com 22/tcp open until 2027-01-31 -> open until 2027-01-31',
  ],
])('%s', (_, old, now, change) => {
  expect(changesOf(policy(...old), policy(...now))).toEqual([change]);
});

it('of several, the one that ends last holds', () => {
  const old = policy(waiver('22', 'open', '2026-06-30'), waiver('22', 'open', '2027-01-31'));
  expect(changesOf(old, policy(waiver('22', 'open', '2027-01-31')))).toEqual([]);
  expect(changesOf(old, policy(waiver('22', 'open', '2026-06-30')))).toEqual([
    'tightening waiver-changed www.example.com 22/tcp open until 2027-01-31 -> open until 2026-06-30',
  ]);
});

describe('that is over', () => {
  const over = waiver('22', 'open', '2026-06-30');
  const holds = waiver('22', 'open', '2026-08-01');
  const marks = (old: string, now: string, today = '2026-08-01') =>
    diffOf(old, now, { today }).changes.map(({ mark }) => mark);

  it('excuses nothing, so that neither its coming nor its going matters', () => {
    expect(marks(policy(over), policy())).toEqual(['neutral']);
    expect(marks(policy(), policy(over))).toEqual(['neutral']);
    expect(marks(policy(over), policy(waiver('22', 'open', '2026-07-31')))).toEqual(['neutral']);
  });

  it('is as good as added when it is made to hold again, and as good as removed when it is ended', () => {
    expect(marks(policy(over), policy(holds))).toEqual(['weakening']);
    expect(marks(policy(holds), policy(over))).toEqual(['tightening']);
  });

  it('holds on its last day', () => {
    expect(marks(policy(), policy(holds))).toEqual(['weakening']);
    expect(marks(policy(), policy(holds), '2026-08-02')).toEqual(['neutral']);
  });

  it('says so', () => {
    expect(diffOf(policy(), policy(over), { today: '2026-08-01' }).changes[0]?.sentence).toContain(
      'until 2026-06-30, which is over, and',
    );
  });
});

it('of a vantage, an address, or UDP, is told of there alone', () => {
  const text = (waivers: string) =>
    `${hosts('{ host: 203.0.113.0/30, blocked: [22, 53/udp] }')}vantages: { internet: null, vpc: null }\n${waivers}`;
  const now = text(
    'waivers: [{ host: 203.0.113.2/31, ports: 53/udp, state: open, until: 2027-01-31, reason: T-1, from: vpc }]\n',
  );
  expect(changesOf(text(''), now)).toEqual([
    'weakening medium waiver-added 203.0.113.2/31 53/udp null -> open until 2027-01-31 from vpc',
  ]);
});
