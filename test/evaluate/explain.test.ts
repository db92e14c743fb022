// What a colleague would say: each theme by its words, in a run small enough to see why it must say just that.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Unresolved } from '../../src/model/plan.ts';
import { EXPECTED_STATES, type ExpectedState, type Family } from '../../src/model/words.ts';
import { address, failed, input, observe, rule, saw, segment, verdictOn } from './build.ts';

const V4 = '203.0.113.7';
const V6 = '2001:db8::7';

/** Port 8080 of one address, of which 443 is asked too. */
function on8080(
  expected: ExpectedState,
  seen: Observation,
  more: { alive?: boolean; at?: string; sources?: string[]; vantage?: string } = {},
) {
  const { alive = true, at = V4, sources = [], vantage = null } = more;
  const planned = address(at, segment('443', rule('open', 1)), segment('8080', rule(expected, 2)));
  const observed = observe(planned, { 443: alive ? saw('open') : saw('silent'), 8080: seen });
  return verdictOn(input([observed], { sources, vantage }), at, 8080);
}

/** The same rule for 443 on several addresses of www.example.com. */
function www(expected: ExpectedState, seen: Readonly<Record<string, Observation>>, of: string) {
  const observed = Object.entries(seen).map(([at, observation]) =>
    observe(address(at, segment('443', rule(expected, 1, {}, 'www.example.com'))), { 443: observation }),
  );
  return verdictOn(input(observed), of, 443);
}

describe('open, and must not be', () => {
  it('names the service that the port is for, the time of the answer and the vantage', () => {
    const planned = address(V4, segment('5432', rule('blocked')));
    const { explanation, advice, severity } = verdictOn(
      input([observe(planned, { 5432: saw('open') })], { vantage: 'internet' }),
      V4,
      5432,
    );
    expect(explanation).toBe(
      'Expected blocked, but the connection was accepted (SYN-ACK in 11.8 ms): this is the port of PostgreSQL, a database, reachable from the vantage internet; whoever reaches it can guess passwords and use its flaws, with the data behind it.',
    );
    expect(advice).toMatch(/^Restrict it to the application's subnets in the security group/);
    expect(severity).toBe('critical');
  });

  it('claims no service where the port says nothing', () => {
    const { explanation, advice } = on8080('filtered', saw('open'));
    expect(explanation).toBe(
      'Expected filtered, but the connection was accepted (SYN-ACK in 11.8 ms): something listens there and is reachable from here.',
    );
    expect(advice).toContain('drop 8080/tcp in the firewall');
  });

  it('tells a closed port to be stopped, not dropped', () => {
    expect(on8080('closed', saw('open')).advice).not.toContain('firewall');
  });

  it('points at rules for one family alone', () => {
    const { explanation, advice } = www('blocked', { [V4]: saw('silent'), [V6]: saw('open') }, V6);
    expect(explanation).toContain(`Over IPv4 (${V4}) it is not open: the firewall usually has rules for IPv4 alone.`);
    expect(advice).toContain('the same rule for IPv6');
    expect(www('blocked', { [V4]: saw('open'), [V6]: saw('open') }, V6).explanation).not.toContain('IPv4');
    expect(www('blocked', { [V4]: failed('deaf-vantage'), [V6]: saw('open') }, V6).explanation).not.toContain('IPv4');
    const mixed = { [V4]: saw('silent'), '203.0.113.8': saw('open'), [V6]: saw('open') };
    expect(www('blocked', mixed, V6).explanation).not.toContain('IPv4');
  });
});

describe('not open, and must be', () => {
  it('an RST: not running or bound elsewhere, and perhaps a firewall', () => {
    const { explanation, advice, severity } = on8080('open', saw('rst'));
    expect(explanation).toContain('Expected open, but the connection was refused (RST in 0.4 ms)');
    expect(explanation).toContain('not running, or listens on another interface');
    expect(explanation).toContain('a firewall that rejects with a reset looks the same');
    expect(advice).toContain('8080/tcp');
    expect(severity).toBe('high');
  });

  it('a refusal of unknown kind says that it is', () => {
    expect(on8080('open', saw('refused')).explanation).toContain('(RST or ICMP in 3 ms, not told apart here)');
  });

  it('silence while another port answered: dropped', () => {
    const { explanation, advice } = on8080('open', saw('silent'), { sources: ['198.51.100.4', '2001:db8:1::1'] });
    expect(explanation).toBe(
      'Expected open, but 2 attempts got no answer, while port 443 of the same address answered: a security group or firewall drops this port.',
    );
    expect(advice).toContain('let this machine (198.51.100.4) reach 8080/tcp');
  });

  it('says of a private source what a public target sees of it', () => {
    expect(on8080('open', saw('silent'), { sources: ['10.1.0.4'] }).advice).toContain(
      '(10.1.0.4, which the target sees as a public address of your network)',
    );
    expect(on8080('open', saw('silent'), { sources: ['10.1.0.4'], at: '10.2.0.9' }).advice).toContain(
      'let this machine (10.1.0.4) reach',
    );
    expect(on8080('open', saw('silent'), { sources: ['2001:db8:1::1'] }).advice).toContain('let this machine reach');
  });

  it('silence of everything on the address', () => {
    const { explanation } = on8080('open', saw('silent', { attempts: 4 }), { alive: false });
    expect(explanation).toContain(`4 attempts got no answer, nor did any other of the 2 ports asked of ${V4}`);
    expect(explanation).toContain('while others over IPv4 answered before and after: the host is down');
    const alone = address(V4, segment('8080', rule('open')));
    expect(verdictOn(input([observe(alone, { 8080: saw('silent') })]), V4, 8080).explanation).toContain(
      `the only port asked of ${V4}`,
    );
  });

  it('speaks of no security group on loopback', () => {
    expect(on8080('open', saw('silent'), { at: '127.0.0.1' }).explanation).toContain(
      'a firewall on this machine drops',
    );
  });

  it.each([
    ['icmp-port-unreachable', 'a firewall rule of the kind REJECT sends'],
    ['icmp-admin-prohibited', 'usually the source is not on the allow-list'],
    ['icmp-unreachable', 'a router on the way cannot reach the host, or a firewall rejects'],
    ['icmp-net-unreachable', 'has no route to that network'],
  ] as const)('%s', (cause, words) => {
    const { explanation } = on8080('open', saw('reject', { cause }));
    expect(explanation).toContain(words);
    expect(explanation).toContain('came back (in 2 ms)');
  });

  it('one address of a name fails while another of the same family is open: DNS at an old host', () => {
    const { explanation, advice } = www(
      'open',
      { [V4]: saw('silent'), '203.0.113.8': saw('open'), [V6]: saw('open') },
      V4,
    );
    expect(explanation).toContain(
      '2 attempts got no answer, while 203.0.113.8, also www.example.com, is open: usually DNS still lists an old host',
    );
    expect(advice).toContain(`take ${V4} out of DNS`);
  });

  it('open over IPv4 but not over IPv6, however it is shut', () => {
    for (const seen of [saw('rst'), saw('silent'), saw('reject')]) {
      const { explanation, advice } = www('open', { [V4]: saw('open'), [V6]: seen }, V6);
      expect(explanation).toContain(`open over IPv4 (${V4}) but not over IPv6`);
      expect(advice).toContain('remove the AAAA record or set family: ipv4');
    }
    const { advice } = www('open', { [V4]: saw('rst'), [V6]: saw('open') }, V4);
    expect(advice).toContain('remove the A record or set family: ipv6');
  });

  it('does not compare with another name or another rule', () => {
    const own = address(V4, segment('443', rule('open', 1, {}, 'a.example')));
    const others = [rule('open', 1, {}, 'b.example'), rule('open', 2, {}, 'a.example')].map((other, i) =>
      observe(address(`203.0.113.${20 + i}`, segment('443', other)), { 443: saw('open') }),
    );
    const { explanation } = verdictOn(input([observe(own, {}), ...others]), V4, 443);
    expect(explanation).toContain('not running');
  });

  it('finds a sibling whose ports are laid out otherwise', () => {
    const one = rule('open', 1, {}, 'a.example');
    const here = address(V4, segment('443', one));
    const there = address(
      '203.0.113.8',
      segment('443/udp', one),
      segment('1-5,22', rule('open', 2)),
      segment('80-90,440-450', one),
    );
    const lists = observe(there, {});
    // Index 0 is 443/udp, the last but seven 443/tcp.
    const seen = { address: there, at: (i: number) => (i === 21 ? saw('open') : lists.at(i)) };
    const { explanation } = verdictOn(input([observe(here, {}), seen]), V4, 443);
    expect(explanation).toContain('203.0.113.8, also a.example, is open');
  });
});

describe('shut, in another way than intended', () => {
  it('closed where filtered was expected', () => {
    const { explanation, advice, severity } = on8080('filtered', saw('rst'));
    expect(explanation).toContain('nothing listens, yet the packets are not dropped on the way');
    expect(advice).toContain('drop 8080/tcp instead');
    expect(severity).toBe('medium');
  });

  it('filtered where closed was expected', () => {
    const { explanation, advice, severity } = on8080('closed', saw('silent'));
    expect(explanation).toContain(
      'while port 443 of the same address answered: usually a security group or firewall drops the packets',
    );
    expect(advice).toContain('write blocked');
    expect(severity).toBe('medium');
    expect(on8080('closed', saw('reject'), { alive: false }).explanation).toContain(
      'usually a firewall or router rejects the packets',
    );
  });
});

describe('not known', () => {
  it('no IPv6 on this machine, or no route to one address', () => {
    const { explanation, advice, severity } = on8080('blocked', failed('no-route', 'ENETUNREACH'), { at: V6 });
    // Port 443 of it answered, so there is a route for the family.
    expect(explanation).toBe(
      `Expected blocked, but nothing is known of this port: this machine has no route to ${V6} (ENETUNREACH), so nothing was sent.`,
    );
    expect(advice).toContain('Add the route');
    expect(severity).toBeNull();
    const alone = address(V6, segment('8080', rule('blocked')));
    const none = verdictOn(input([observe(alone, {}, failed('no-route', 'ENETUNREACH'))]), V6, 8080);
    expect(none.explanation).toContain('this machine has no IPv6 to reach 2001:db8::7 with (ENETUNREACH)');
    expect(none.advice).toContain('set family: ipv4');
  });

  it.each([
    ['no-neighbour', null, 'or to the router that leads there (ARP failed)', 'Check that the host'],
    ['local-firewall', 'EPERM', 'a firewall on this machine itself stopped the probe (EPERM)', 'OUTPUT rules'],
    ['local-resources', 'EMFILE', 'ran out of file descriptors', 'ulimit -n'],
    ['local-resources', 'EADDRNOTAVAIL', 'no local address or port left', 'rate under limits'],
    ['local-resources', 'ENOBUFS', 'ran out of something that a probe needs (ENOBUFS)', 'in-flight under limits'],
    ['out-of-scope', null, 'outside the scope', 'Widen the scope'],
    ['cancelled', null, 'stopped before its turn', 'Run again'],
    ['not-covered', 'nmap 7.93', 'the scan does not tell how it is', 'without --observations'],
    ['dns-failed', null, 'DNS failed', 'resolver'],
  ] as const)('%s %s', (cause, detail, words, next) => {
    const { explanation, advice } = on8080('blocked', failed(cause, detail));
    expect(explanation).toContain(words);
    expect(advice).toContain(next);
  });

  it.each(['no-neighbour', 'no-route'] as const)('says of the edge of a link that no host has it: %s', (cause) => {
    const hosts = { network: '198.51.100.0/24', firstHost: '198.51.100.1', lastHost: '198.51.100.254' };
    const seen = { ...failed(cause), linkEdge: { kind: 'broadcast', ...hosts } as const };
    const { explanation, advice } = on8080('blocked', seen);
    expect(explanation).toContain("is the broadcast address of 198.51.100.0/24, a network on this machine's own link");
    expect(advice).toContain('198.51.100.1-198.51.100.254');
  });

  it('says neighbour discovery over IPv6', () => {
    expect(on8080('blocked', failed('no-neighbour'), { at: V6 }).explanation).toContain('neighbour discovery failed');
  });

  it('nothing answered this machine: silence proves nothing, and how it would', () => {
    for (const expected of ['open', 'blocked', 'closed', 'filtered'] as const) {
      const seen = failed('deaf-vantage');
      const { explanation, advice } = www(expected, { [V6]: seen }, V6);
      expect(explanation).toBe(
        `Expected ${expected}, but 2 attempts got no answer: nothing answered this machine over IPv6, so silence proves nothing.`,
      );
      expect(advice).toBe(
        'Add a port of www.example.com that is known to be open, as open, or a control that this machine can reach; else run from another place.',
      );
    }
    const { explanation, advice } = www('blocked', { [V6]: failed('deaf-vantage'), [V4]: saw('rst') }, V6);
    expect(explanation).toContain('nothing answered this machine over IPv6');
    expect(advice).toContain('or set family: ipv4 if IPv6 is not meant');
  });

  it('an ICMP error that nothing vouches for is not called silence', () => {
    const { explanation } = www('blocked', { [V4]: failed('deaf-vantage', 'ECONNREFUSED') }, V4);
    expect(explanation).toContain(
      'got nothing but an error (ECONNREFUSED): nothing answered this machine over IPv4, so such an error',
    );
  });

  it('somebody else answered, but not before and after', () => {
    const other = address('203.0.113.99', segment('443', rule('open', 1)));
    const planned = address(V4, segment('8080', rule('blocked', 2)));
    const seen = input([observe(other, {}, saw('open')), observe(planned, {}, failed('deaf-vantage'))]);
    expect(verdictOn(seen, V4, 8080).explanation).toContain(
      'nothing shows that this machine could hear IPv4 both before and after',
    );
  });

  it('names the port that went mute, and says of none that answered all the time that it did not', () => {
    const muted = on8080('blocked', { ...failed('deaf-vantage'), mute: { port: 22, protocol: 'tcp' } });
    expect(muted.explanation).toContain(`port 22 of ${V4} did answer, but not reliably`);
    const { explanation } = on8080('blocked', { ...failed('deaf-vantage'), mute: null });
    expect(explanation).toContain(`port 443 of ${V4} answered, but it could not be asked often enough`);
    expect(explanation).not.toContain('not reliably');
  });

  it('the address itself answered, and then went mute', () => {
    const { explanation, advice } = on8080('blocked', failed('deaf-vantage'));
    expect(explanation).toContain(`port 443 of ${V4} did answer, but not reliably before and after this silence`);
    expect(advice).toContain('more slowly (per-host under limits)');
  });

  it('filtered on no evidence reads as deaf', () => {
    const { explanation, verdict } = on8080('blocked', saw('silent', { evidence: 'none' }), { alive: false });
    expect(verdict).toBe('inconclusive');
    expect(explanation).toContain('nothing answered this machine over IPv4');
  });

  it('vouched where the policy asks for an anchor', () => {
    const anchored = { ...rule('blocked', 2), evidence: 'anchored' } as const;
    const planned = address(V4, segment('443', rule('open', 1)), segment('22', anchored));
    const mute = verdictOn(input([observe(planned, {}, saw('silent'))]), V4, 22);
    expect(mute.explanation).toContain(`nothing else on ${V4} answered either; the policy asks for anchored evidence`);
    expect(mute.advice).toContain('evidence: vouched');
    const late = verdictOn(input([observe(planned, { 443: saw('open'), 22: saw('silent') })]), V4, 22);
    expect(late.explanation).toContain('port 443 of the same address answered, but not both before and after');
  });

  it('a refusal of unknown kind where filtered is expected', () => {
    const { explanation, advice } = on8080('filtered', saw('refused'));
    expect(explanation).toContain('an RST would make it closed, an ICMP error filtered');
    expect(advice).toContain('write blocked');
  });
});

describe('names that do not resolve', () => {
  const of = (family: Family | null, code: string) => {
    const gone: Unresolved = {
      host: 'gone.example',
      family,
      code,
      position: { file: 'policy.yml', line: 3, column: 9 },
    };
    const { verdicts } = evaluate(input([], { unresolved: [gone] }));
    return verdicts[0];
  };

  it('no such name', () => {
    expect(of(null, 'ENOTFOUND')?.explanation).toBe(
      'No address is known for gone.example: there is no such name, or it has no such record (ENOTFOUND), so nothing that the policy expects of it was checked.',
    );
    expect(of(null, 'ENOTFOUND')?.advice).toContain('Check the spelling');
  });

  it('one family alone', () => {
    const verdict = of(6, 'ENOTFOUND');
    expect(verdict?.explanation).toContain('No IPv6 address is known for gone.example');
    expect(verdict?.explanation).toContain('expects of it over IPv6');
    expect(verdict?.advice).toContain('if IPv6 is not meant, set family: ipv4');
    expect(of(4, 'EAI_AGAIN')?.advice).toContain('if IPv4 is not meant, set family: ipv6');
  });

  it.each([
    ['EAI_AGAIN', 'the resolver did not answer or failed for the moment (EAI_AGAIN)'],
    ['ESERVFAIL', 'the resolver failed (ESERVFAIL)'],
    ['ETIMEOUT', 'the resolver did not answer in time (ETIMEOUT)'],
    ['EWHATEVER', 'the resolver failed (EWHATEVER)'],
  ])('%s', (code, words) => {
    expect(of(null, code)?.explanation).toContain(words);
    expect(of(null, code)?.advice).toContain('Check the resolver of this machine');
  });
});

describe('what every explanation has', () => {
  it("the policy's own reason, at its end", () => {
    const planned = address(V4, segment('22', rule('blocked', 1, { reason: 'INFRA-142, "no" <shells>' })));
    const { explanation } = verdictOn(input([observe(planned, { 22: saw('open') })]), V4, 22);
    expect(explanation.endsWith(' The policy says: "INFRA-142, "no" <shells>".')).toBe(true);
  });

  it('the other answers, where there were several', () => {
    const { explanation } = on8080('blocked', saw('open', { also: ['timeout', 'rst', 'timeout'] }));
    expect(explanation).toContain(
      ' Other attempts at this port saw no answer and an RST: several machines share the address, or packets are lost on the way.',
    );
  });

  it('for what is only observed, what was seen', () => {
    expect(on8080('observe', saw('open')).explanation).toBe(
      'Observed only: the connection was accepted (SYN-ACK in 11.8 ms).',
    );
    expect(on8080('observe', failed('no-route')).explanation).toContain('nothing is known of this port');
  });

  it('whole sentences, whatever was expected and seen', () => {
    const observations = [
      saw('open'),
      saw('rst'),
      saw('refused'),
      saw('silent'),
      saw('anchored'),
      saw('reject'),
      failed('deaf-vantage'),
      failed('no-route'),
    ];
    for (const expected of EXPECTED_STATES) {
      for (const seen of observations) {
        const { verdict, explanation, advice } = on8080(expected, seen, { alive: seen.rttMs !== null });
        if (verdict === 'pass') continue;
        for (const text of [explanation, advice]) {
          expect(text).toMatch(/^[A-Z].*\.$/);
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\.|[,:;] [,:;]|: :|\n/);
        }
      }
    }
  });

  it.each([
    [0.01, 'under 0.1 ms'],
    [0.42, '0.4 ms'],
    [99.96, '100 ms'],
    [251.4, '251 ms'],
  ])('a time that can be read: %d', (rttMs, words) => {
    expect(on8080('blocked', saw('open', { rttMs })).explanation).toContain(`SYN-ACK in ${words})`);
  });
});
