// What the green of a report rests on: counted port by port, said in words, and part of the headline of every format.
import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/report/formats.ts';
import { greenBasis, greenBasisText, headlineText } from '../../../src/report/text/green-basis.ts';
import { reportOf, sampleVerdict } from '../samples/sample-report.ts';

const NONE = { answered: 0, refused: 0, proven: 0, beside: 0, nothing: 0, byDns: 0 };

type Seen = Partial<typeof sampleVerdict>;
const pass = (seen: Seen): typeof sampleVerdict => ({
  ...sampleVerdict,
  ...{ verdict: 'pass', expected: 'blocked', count: 1, severity: null, waiver: null, explanation: '', advice: '' },
  ...seen,
});
const OPEN: Seen = { expected: 'open', state: 'open', cause: 'syn-ack', evidence: 'direct' };
const RST: Seen = { state: 'closed', cause: 'rst', evidence: 'direct' };
const silent = (evidence: 'anchored' | 'vouched' | 'proven'): Seen => ({
  state: 'filtered',
  cause: 'timeout',
  evidence,
});
const at = (address: string, vantage: string | null = null): Seen => ({ address, vantage });

describe('one port', () => {
  it.each<[string, Seen, Partial<typeof NONE>]>([
    ['a SYN-ACK', OPEN, { answered: 1 }],
    ['an RST', RST, { answered: 1 }],
    ['a UDP reply', { ...OPEN, protocol: 'udp', cause: 'reply' }, { answered: 1 }],
    ['silence beside an anchor', silent('anchored'), { beside: 1 }],
    ['silence of a silent address', silent('vouched'), { nothing: 1 }],
    ['an ICMP error of a silent address', { ...silent('vouched'), cause: 'icmp-admin-prohibited' }, { nothing: 1 }],
    [
      'UDP silence',
      { protocol: 'udp', state: 'open|filtered', cause: 'no-reply', evidence: 'anchored' },
      { beside: 1 },
    ],
    [
      'UDP closed by ICMP',
      { protocol: 'udp', state: 'closed', cause: 'icmp-port-unreachable', evidence: 'vouched' },
      { nothing: 1 },
    ],
    ['a refusal that is not told apart', { state: 'closed', cause: 'refused', evidence: 'none' }, { refused: 1 }],
    ['silence here, open from elsewhere', silent('proven'), { proven: 1 }],
    [
      'a name that leads where it must',
      { protocol: null, ports: null, state: null, cause: null, evidence: 'none' },
      { byDns: 1 },
    ],
    ['many folded', { ...silent('anchored'), ports: '1-65535', count: 65_535 }, { beside: 65_535 }],
    ['no pass', { ...OPEN, verdict: 'violation' }, {}],
  ])('%s', (_, seen, expected) => {
    expect(greenBasis({ verdicts: [pass(seen)] })).toEqual({ ...NONE, ...expected });
  });
});

it('is beside an answering port where any port of the address answered that vantage, whatever is made of it', () => {
  const silence = pass({ ...at('203.0.113.1', 'a'), ...silent('vouched') });
  const open = pass({ ...at('203.0.113.1', 'a'), ...OPEN, verdict: 'not-judged' });
  const accepting = pass({ ...at('203.0.113.1', 'a'), ...OPEN, verdict: 'violation', evidence: 'none' });
  const elsewhere = pass({ ...at('203.0.113.1', 'b'), ...OPEN, verdict: 'violation' });
  const other = pass({ ...at('203.0.113.2', 'a'), ...OPEN, verdict: 'violation' });
  expect(greenBasis({ verdicts: [silence, open] })).toEqual({ ...NONE, beside: 1 });
  expect(greenBasis({ verdicts: [silence, accepting] })).toEqual({ ...NONE, beside: 1 });
  expect(greenBasis({ verdicts: [silence, elsewhere, other] })).toEqual({ ...NONE, nothing: 1 });
});

it.each<[Partial<typeof NONE>, string]>([
  [
    { answered: 12, beside: 20, nothing: 9 },
    '12 answered, 20 beside an answering port, 9 at addresses where no port answered',
  ],
  [{ answered: 1200 }, 'all answered'],
  [{ nothing: 1 }, 'at addresses where no port answered'],
  [{ proven: 2, refused: 1, byDns: 1 }, '2 open from another vantage, 1 refused by RST or ICMP, 1 by DNS'],
  [{}, ''],
])('%j is "%s"', (some, text) => {
  expect(greenBasisText({ ...NONE, ...some })).toBe(text);
});

const GREEN = reportOf([pass(OPEN), pass({ ...silent('anchored'), ports: '1-20', count: 20 })]);
const BASIS = '1 answered, 20 beside an answering port';

it('stands behind the passes of a headline', () => {
  expect(headlineText(GREEN)).toBe(`all 21 as intended (${BASIS})`);
  const mixed = reportOf([
    ...GREEN.verdicts,
    pass({ ...OPEN, verdict: 'violation' }),
    pass({ ...OPEN, verdict: 'not-judged' }),
  ]);
  expect(headlineText(mixed, 1)).toBe(`1 violation (1 new), 21 as intended (${BASIS}), 1 only observed`);
  expect(headlineText(reportOf([pass({ ...OPEN, verdict: 'violation' })]))).toBe('1 violation, none as intended');
});

it.each(['terminal', 'markdown', 'html', 'junit', 'sarif'] as const)('is in %s', async (format) => {
  const reporter = await formats[format]();
  expect(
    reporter(GREEN, { colour: false, columns: 200, policyUrl: () => null, maxBytes: 1e6, reportHint: '' }),
  ).toContain(BASIS);
});
