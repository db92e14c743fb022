// What an explanation rests on: how often, over what time, who answered meanwhile; and an open that proves no service.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { ExpectedState } from '../../src/model/words.ts';
import { address, control, failed, input, observe, rule, saw, segment, verdictOn } from './build.ts';

const V4 = '203.0.113.7';
const V6 = '2001:db8::7';

/** Port 5432 of one address, of which 443 is asked too. */
function on5432(expected: ExpectedState, seen: Observation, other: Observation = saw('silent')) {
  const planned = address(V4, segment('443', rule('observe', 1)), segment('5432', rule(expected, 2)));
  return verdictOn(input([observe(planned, { 443: other, 5432: seen })], { sources: ['198.51.100.4'] }), V4, 5432);
}

describe('silence', () => {
  it('is told with its attempts, their time and the anchor', () => {
    const seen = saw('anchored', {
      ...{ attempts: 4, firstAskedMs: 320, lastAskedMs: 2430, anchor: { port: 443, protocol: 'tcp' } },
    });
    expect(on5432('open', seen, saw('open')).explanation).toBe(
      'Usually a security group or firewall drops this port, or its service is overloaded and its accept queue is full. 4 attempts over 2.1 s got no answer, while port 443 on the same address answered before and after.',
    );
    expect(on5432('closed', seen, saw('open')).explanation).toContain(
      '4 attempts over 2.1 s got no answer, while port 443 on the same address answered before and after.',
    );
  });

  it('is told with those who vouched where the address has no anchor', () => {
    expect(on5432('open', saw('silent', { attempts: 3, firstAskedMs: 0, lastAskedMs: 12_400 })).explanation).toContain(
      'None of the 2 ports asked on this address answered, while others over IPv4 answered before and after (this one: 3 attempts over 12 s).',
    );
    expect(on5432('closed', saw('silent')).explanation).toContain(
      '2 attempts got no answer, while others over IPv4 answered before and after.',
    );
  });

  it('names an anchor over UDP with its protocol', () => {
    const seen = saw('anchored', { anchor: { port: 53, protocol: 'udp' } });
    expect(on5432('open', seen).explanation).toContain(
      'while port 53/udp on the same address answered before and after',
    );
  });

  it.each([
    [1, 0, 5000, '1 attempt)'],
    [2, 1000, 1000, '2 attempts)'],
    [2, null, null, '2 attempts)'],
    [2, 0, 130, '2 attempts over 0.1 s)'],
    [4, 1000, 10_949, '4 attempts over 9.9 s)'],
    [4, 1000, 10_960, '4 attempts over 10 s)'],
    [9, 0, 119_400, '9 attempts over 119 s)'],
    [9, 0, 240_000, '9 attempts over 240 s)'],
  ])('of %i attempts from %s to %s ms: %s', (attempts, firstAskedMs, lastAskedMs, words) => {
    expect(on5432('open', saw('silent', { attempts, firstAskedMs, lastAskedMs })).explanation).toContain(
      `(this one: ${words}`,
    );
  });

  it('is never explained where it is a pass', () => {
    const seen = saw('anchored', { firstAskedMs: 0, lastAskedMs: 900, anchor: { port: 443, protocol: 'tcp' } });
    expect(on5432('blocked', seen)).toMatchObject({ verdict: 'pass', explanation: '', advice: '' });
  });

  it('of hundreds of ports shares its texts', () => {
    const planned = address(V4, segment('1-255', rule('closed', 1)));
    const at = (i: number) => saw('silent', { firstAskedMs: i / 10, lastAskedMs: 1500 + i / 9 });
    const { verdicts } = evaluate(input([{ address: planned, at }]));
    expect(verdicts).toHaveLength(255);
    expect(new Set(verdicts.map(({ explanation }) => explanation)).size).toBeLessThan(10);
  });

  it('that is only observed says what it rests on', () => {
    const seen = saw('anchored', {
      attempts: 4,
      firstAskedMs: 0,
      lastAskedMs: 2100,
      anchor: { port: 443, protocol: 'tcp' },
    });
    expect(on5432('observe', seen, saw('open')).explanation).toBe(
      'Observed only: 4 attempts over 2.1 s got no answer, while port 443 on the same address answered before and after.',
    );
  });

  it('is not laid at the door of a control that is there', () => {
    const planned = address(V4, segment('22', rule('blocked')));
    const observed = [observe(planned, { 22: failed('deaf-vantage') })];
    const controls = [control('github.com:443'), control('2001:db8::53:53/udp')].map((one, i) => ({
      ...one,
      family: i === 0 ? (4 as const) : (6 as const),
    }));
    const { explanation, advice } = verdictOn(input(observed, { controls }), V4, 22);
    expect(explanation).toContain(
      'Nothing that was asked over IPv4 answered this machine both before and after, not even github.com:443, so silence proves nothing. 2 attempts got no answer.',
    );
    expect(advice).toBe(
      'Check that this machine reaches github.com:443 over IPv4. If it cannot, name another control, or run from another place.',
    );
  });
});

describe('an address that accepts connections on any port', () => {
  const device =
    'This address also accepts connections on random unused ports, as a SYN proxy, a load balancer in protection mode, a tarpit or a honeypot does.';

  it('is no pass of open', () => {
    const { verdict, severity, explanation, advice } = on5432('open', saw('proxied'));
    expect([verdict, severity]).toEqual(['inconclusive', null]);
    expect(explanation).toBe(`"Open" here does not prove that a service is running. ${device}`);
    expect(advice).toBe(
      'Check the service with a request of its own (an HTTP health check). To find out from here, let that device trust this machine (198.51.100.4), or probe from behind it.',
    );
  });

  it.each(['blocked', 'closed', 'filtered'] as const)('violates %s still, and claims no service', (expected) => {
    const { verdict, severity, explanation, advice } = on5432(expected, saw('proxied'));
    expect([verdict, severity]).toEqual(['violation', 'critical']);
    expect(explanation).toBe(
      `Connections get in, but "open" here does not show whether PostgreSQL, a database, is running. ${device}`,
    );
    expect(advice).toContain('Check on the host whether anything listens on this port (ss -ltn)');
  });

  it('is told where it is only observed', () => {
    expect(on5432('observe', saw('proxied')).explanation).toBe(
      `Observed only: "open" here does not prove that a service is running. ${device}`,
    );
  });

  it('is no proof that another address of the name serves', () => {
    const judged = rule('open', 1, {}, 'www.example.com');
    const observed = (there: Observation) => [
      observe(address(V4, segment('443', judged)), { 443: saw('rst') }),
      observe(address(V6, segment('443', judged)), { 443: there }),
    ];
    const explained = (there: Observation) => verdictOn(input(observed(there)), V4, 443).explanation;
    expect(explained(saw('open'))).toContain('The port is open over IPv6');
    expect(explained(saw('proxied'))).not.toContain('The port is open over IPv6');
  });
});
