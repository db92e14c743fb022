// Verdicts that are about a host and no port: where its name leads, and that it lies out of bounds; and names of which one address is enough.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { NameCheck, OutOfScope } from '../../src/model/plan.ts';
import { address, failed, input, observe, rule, saw, segment } from './build.ts';

const position = { file: 'policy.yml', line: 7, column: 9 };
const range = { family: 4, first: 0n, last: 1n } as const;

function check(more: Partial<NameCheck> & { none?: boolean }): NameCheck {
  const resolvesTo = { within: more.none ? [] : [range], text: more.none ? 'none' : '203.0.113.0/24', position };
  return { host: 'www.example.com', resolvesTo, inside: [], outside: [], failure: null, ...more };
}

describe('where a name leads', () => {
  const verdicts = (one: NameCheck) => evaluate(input([], { nameChecks: [one] }));

  it.each<[string, NameCheck, string, string]>([
    ['into what it must', check({ inside: ['203.0.113.7'] }), 'pass', 'pass'],
    ['elsewhere', check({ outside: ['198.51.100.1'] }), 'violation', 'fail'],
    ['nowhere', check({}), 'inconclusive', 'inconclusive'],
    ['nobody knows where', check({ failure: { family: null, code: 'EAI_AGAIN' } }), 'inconclusive', 'inconclusive'],
    [
      'into what it must, as far as is known',
      check({ inside: ['203.0.113.7'], failure: { family: 6, code: 'EAI_AGAIN' } }),
      'inconclusive',
      'inconclusive',
    ],
    ['nowhere, as it must', check({ none: true }), 'pass', 'pass'],
    ['somewhere, and must not', check({ none: true, outside: ['203.0.113.7'] }), 'violation', 'fail'],
    [
      'nobody knows whether',
      check({ none: true, failure: { family: 4, code: 'ESERVFAIL' } }),
      'inconclusive',
      'inconclusive',
    ],
  ])('%s', (_, one, verdict, result) => {
    const judged = verdicts(one);
    expect(judged.verdicts.map((each) => each.verdict)).toEqual([verdict]);
    expect(judged.result).toBe(result);
    expect(judged.verdicts[0]).toMatchObject({
      host: 'www.example.com',
      ports: null,
      protocol: null,
      count: 1,
      rule: position,
    });
  });

  it('is a violation for each address that it must not have, and claims nothing of a port', () => {
    const { verdicts: found, totals } = verdicts(
      check({ inside: ['203.0.113.7'], outside: ['198.51.100.1', '2001:db8::1'] }),
    );
    expect(found.map(({ address: at, state, cause, severity }) => [at, state, cause, severity])).toEqual([
      ['198.51.100.1', null, null, 'high'],
      ['2001:db8::1', null, null, 'high'],
    ]);
    expect(found[0]?.explanation).toBe(
      'This name must resolve into 203.0.113.0/24, but it also resolves to 198.51.100.1, beside 203.0.113.7: DNS points at an old host, or at a new one that the policy does not know. If that address is not yours, its owner answers for this name. No port of that address was asked.',
    );
    expect(totals).toMatchObject({ probes: 0, open: 0, closed: 0, filtered: 0, unknown: 0, violation: 2 });
  });
});

describe('out of bounds', () => {
  const out = (more: Partial<OutOfScope>): OutOfScope => ({
    host: '203.0.113.0/24',
    address: null,
    outside: '203.0.113.128-203.0.113.255',
    range,
    bound: 'policy-scope',
    position,
    ...more,
  });

  it.each<[Partial<OutOfScope>, string]>([
    [{}, "203.0.113.128-203.0.113.255 are outside the policy's `scope`"],
    [
      { host: '203.0.113.7', address: '203.0.113.7', outside: '203.0.113.7', bound: 'run-scope' },
      'This address is outside the scope of this run',
    ],
    [
      { host: 'www.example.com', address: '169.254.169.254', outside: '169.254.169.254', bound: 'refused' },
      '169.254.169.254 is link-local, cloud metadata, multicast or unspecified',
    ],
  ])('%j', (more, beginning) => {
    const { verdicts, result, totals } = evaluate(input([], { outOfScope: [out(more)] }));
    expect(verdicts).toMatchObject([
      { verdict: 'inconclusive', state: 'unknown', cause: 'out-of-scope', ports: null, expected: null, rule: position },
    ]);
    expect(verdicts[0]?.explanation.startsWith(beginning)).toBe(true);
    expect(verdicts[0]?.explanation).toContain('nothing was checked.');
    expect(result).toBe('inconclusive');
    expect(totals).toMatchObject({ probes: 0, unknown: 1, inconclusive: 1 });
  });
});

describe('addresses: any', () => {
  const any = (line = 3) => ({ ...rule('open', line, {}, 'www.example.com'), addresses: 'any' as const });
  const at = (last: number) => address(`203.0.113.${last}`, segment('443', any()));
  const kinds = (...seen: ReturnType<typeof saw>[]) => {
    const result = evaluate(input(seen.map((one, index) => observe(at(index + 1), { 443: one }))));
    return { kinds: result.verdicts.map(({ verdict }) => verdict), result: result.result, totals: result.totals };
  };
  const [open, shut, unknown] = [saw('open'), saw('rst'), failed('no-route')];

  it.each([
    ['one open', [shut, open, unknown], ['not-judged', 'pass', 'not-judged'], 'pass'],
    ['all open', [open, open], ['pass', 'pass'], 'pass'],
    ['none open', [shut, shut], ['violation', 'violation'], 'fail'],
    ['none open, one not known', [shut, unknown], ['inconclusive', 'inconclusive'], 'inconclusive'],
    ['none known', [unknown, unknown], ['inconclusive', 'inconclusive'], 'inconclusive'],
  ] as const)('%s', (_, seen, expected, result) => {
    const judged = kinds(...seen);
    expect(judged.kinds).toEqual(expected);
    expect(judged.result).toBe(result);
    const { pass, violation, waived, inconclusive, notJudged } = judged.totals;
    expect(pass + violation + waived + inconclusive + notJudged).toBe(seen.length);
  });

  it('does not take a proxy that accepts anything for the one that is enough', () => {
    expect(kinds(saw('proxied'), shut).kinds).toEqual(['inconclusive', 'inconclusive']);
  });

  it('is not sure of a violation where an address of the name was not asked', () => {
    const seen = [observe(at(1), { 443: shut })];
    const out = {
      host: 'www.example.com',
      address: '203.0.113.9',
      outside: '203.0.113.9',
      range,
      bound: 'run-scope',
      position,
    } as const;
    const failure = { host: 'www.example.com', family: 6, code: 'EAI_AGAIN', position } as const;
    const kindsOf = (more: object) => evaluate(input(seen, more)).verdicts.filter(({ ports }) => ports === '443');
    expect(kindsOf({ outOfScope: [out] })).toMatchObject([{ verdict: 'inconclusive' }]);
    expect(kindsOf({ unresolved: [failure] })).toMatchObject([{ verdict: 'inconclusive' }]);
    expect(kindsOf({ outOfScope: [{ ...out, host: 'other.example.com' }] })).toMatchObject([{ verdict: 'violation' }]);
  });

  it('tells rules apart, and says why', () => {
    const other = address('203.0.113.9', segment('443', any(9)));
    const { verdicts } = evaluate(
      input([observe(at(1), { 443: shut }), observe(at(2), { 443: open }), observe(other, { 443: shut })]),
    );
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['not-judged', 'pass', 'violation']);
    expect(verdicts[0]?.explanation).toContain('Another address of this name has the port open, and one is enough');
  });
});
