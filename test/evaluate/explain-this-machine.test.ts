// What this machine, or the network that it stands in, is known not to reach says so itself; and an advice knows what the policy has.
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { address, control, failed, input, observe, rule, saw, segment, verdictOn } from './build.ts';

const V4 = '203.0.113.7';
const V6 = '2001:db8::7';

describe("on GitHub's hosted runners", () => {
  const mail = (seen: Observation, more: object, at = V4) => {
    const planned = address(at, segment('443', rule('open', 1)), segment('25', rule('blocked', 2)));
    return verdictOn(input([observe(planned, { 443: saw('open'), 25: seen })], more), at, 25);
  };

  it.each([
    ['silence', failed('deaf-vantage'), '2 attempts got no answer.'],
    [
      'silence beside a port that went mute',
      { ...failed('deaf-vantage'), mute: { port: 443, protocol: 'tcp' } as const },
      '2 attempts got no answer.',
    ],
    ['an ICMP error', failed('deaf-vantage', 'EHOSTUNREACH'), '2 attempts got only an error (EHOSTUNREACH).'],
  ])('port 25 is known to be blocked: %s', (_, seen, asked) => {
    expect(mail(seen, { hostedRunner: true })).toMatchObject({
      explanation: `GitHub's hosted runners cannot connect to port 25 anywhere: their network blocks it. ${asked}`,
      advice:
        'Check it from a self-hosted runner. Or put `cannot-see: 25` on the vantage of this run, and it is listed as not checked.',
    });
  });

  it('says nothing of the kind on another machine, of another port, or of this machine itself', () => {
    expect(mail(failed('deaf-vantage'), {}).explanation).not.toContain('GitHub');
    expect(mail(failed('deaf-vantage'), { hostedRunner: true }, '127.0.0.1').explanation).not.toContain('GitHub');
    const planned = address(V4, segment('587', rule('blocked', 2)));
    const other = verdictOn(input([observe(planned, {}, failed('deaf-vantage'))], { hostedRunner: true }), V4, 587);
    expect(other.explanation).not.toContain('GitHub');
  });

  it('there is no IPv6', () => {
    const planned = address(V6, segment('443', rule('open', 1)));
    const seen = [observe(planned, {}, failed('no-route', 'ENETUNREACH'))];
    const hosted = verdictOn(input(seen, { hostedRunner: true }), V6, 443);
    expect(hosted.explanation).toBe("GitHub's hosted runners have no IPv6 (ENETUNREACH), so nothing was sent.");
    expect(hosted.advice).toMatch(/^Check IPv6 from a self-hosted runner that has it\..*`cannot-see`\.$/);
    const own = verdictOn(input(seen), V6, 443);
    expect(own.explanation).toBe('This machine has no route over IPv6 (ENETUNREACH), so nothing was sent.');
  });
});

describe('no way to send', () => {
  const noRoute = (at: string, detail: string) => {
    const planned = address(at, segment('443', rule('open', 1)));
    return verdictOn(input([observe(planned, {}, failed('no-route', detail))]), at, 443);
  };

  it.each(['fe80::1', 'febf::1', '169.254.10.1'])('a link-local address is said to be that: %s', (at) => {
    const { explanation, advice } = noRoute(at, 'EINVAL');
    expect(explanation).toBe(
      'This is a link-local address, which is valid only on one network link, and this machine does not know which (EINVAL). Nothing was sent.',
    );
    expect(advice).toContain('Write a routable address');
  });

  it.each([
    ['::1', 'EADDRNOTAVAIL', 'No interface of this machine has this loopback address (EADDRNOTAVAIL)'],
    [V4, 'ENETDOWN', 'The network interface that leads to this address is down (ENETDOWN)'],
    ['fec0::1', 'ENETUNREACH', 'This machine has no route over IPv6 (ENETUNREACH)'],
  ])('%s %s', (at, detail, words) => {
    expect(noRoute(at, detail).explanation).toContain(words);
  });
});

describe('an advice knows which ports the policy expects to be open', () => {
  /** Port 22 must be blocked; 443 must be open, where there is an entry for it. */
  const advised = (open: Observation | null) => {
    const segments = [segment('22', rule('blocked', 2)), ...(open === null ? [] : [segment('443', rule('open', 1))])];
    const observed = observe(address(V4, ...segments), { 22: failed('deaf-vantage'), 443: open ?? saw('rst') });
    return verdictOn(input([observed]), V4, 22).advice;
  };

  it('none: list one', () => {
    expect(advised(null)).toContain('List a port of this host that is known to be open under `open`.');
  });

  it('one that was not open: check that first', () => {
    const advice = advised(failed('deaf-vantage'));
    expect(advice).toContain('First check the ports of this host that must be open: none of them was seen open.');
    expect(advice).not.toContain('List a port');
  });

  it('one that this run leaves out: run without `only`', () => {
    const observed = observe(address(V4, segment('22', rule('blocked', 2))), {}, failed('deaf-vantage'));
    const given = input([observed]);
    const left = { ...given, plan: { ...given.plan, openLeftOut: [V4] } };
    expect(verdictOn(left, V4, 22).advice).toContain('Run without `only`');
  });

  it('two that answered: no third one is asked for', () => {
    const planned = address(V4, segment('22', rule('blocked', 2)), segment('80,443', rule('open', 1)));
    const seen = { ...failed('deaf-vantage'), mute: null };
    const { advice } = verdictOn(input([observe(planned, { 22: seen }, saw('open'))]), V4, 22);
    expect(advice).toBe(
      'Run again, more slowly (`per-host` under `limits`). If it stays so, run from a place that loses fewer packets.',
    );
  });

  it('asks for no port where a control is to be reached first', () => {
    const observed = observe(address(V4, segment('22', rule('blocked'))), {}, failed('deaf-vantage'));
    const { advice } = verdictOn(input([observed], { controls: [control('192.0.2.1:443')] }), V4, 22);
    expect(advice).toMatch(/^Check that this machine reaches 192\.0\.2\.1:443 over IPv4\./);
  });
});

describe('a full accept queue looks like a firewall', () => {
  it('is named where an expected open is silent at an address that answers otherwise', () => {
    const planned = address(V4, segment('443', rule('open', 1)), segment('8080', rule('open', 2)));
    const seen = saw('anchored', { anchor: { port: 443, protocol: 'tcp' } });
    const { explanation, advice } = verdictOn(input([observe(planned, { 443: saw('open'), 8080: seen })]), V4, 8080);
    expect(explanation).toContain('or its service is overloaded and its accept queue is full.');
    expect(advice).toContain('look at the accept queue on the host (ss -ltn: it is full if Recv-Q is above Send-Q)');
  });

  it('is not named where the whole address is silent', () => {
    const planned = address(V4, segment('8080', rule('open', 2)));
    const { explanation } = verdictOn(input([observe(planned, { 8080: saw('silent') })]), V4, 8080);
    expect(explanation).not.toContain('queue');
  });

  it('may be why a port that had answered fell silent', () => {
    const planned = address(V4, segment('443', rule('open', 1)), segment('22', rule('blocked', 2)));
    const seen = { ...failed('deaf-vantage'), mute: { port: 443, protocol: 'tcp' } as const };
    const { explanation } = verdictOn(input([observe(planned, { 443: saw('open'), 22: seen })]), V4, 22);
    expect(explanation).toContain('the service on port 443 was overloaded');
  });
});
