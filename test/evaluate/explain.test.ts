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
      'This is the port of PostgreSQL, a database, and it is reachable from the vantage internet: anyone who reaches it can guess passwords and exploit its flaws to get at the data.',
    );
    expect(advice).toMatch(/^Restrict it to the application's subnets in the security group/);
    expect(severity).toBe('critical');
  });

  it('claims no service where the port says nothing', () => {
    const { explanation, advice } = on8080('filtered', saw('open'));
    expect(explanation).toBe('A service that the policy does not allow accepts connections from here.');
    expect(advice).toContain('block the port in the firewall');
  });

  it('tells a closed port to be stopped, not dropped', () => {
    expect(on8080('closed', saw('open')).advice).not.toContain('firewall');
  });
});

describe('not open, and must be', () => {
  it('an RST: not running or bound elsewhere, and perhaps a firewall', () => {
    const { explanation, advice, severity } = on8080('open', saw('rst'));
    expect(explanation).toContain('usually the service is down, or it listens on another interface');
    expect(explanation).toContain('A firewall that rejects with a TCP reset looks the same.');
    expect(advice).toContain('check that the service runs and on which address it listens (ss -ltn)');
    expect(severity).toBe('high');
  });

  it('a refusal of unknown kind says that it is', () => {
    expect(on8080('open', saw('refused')).explanation).toContain('This machine could not tell the two apart.');
  });

  it('silence while another port answered: dropped', () => {
    const { explanation, advice } = on8080('open', saw('silent'), { sources: ['198.51.100.4', '2001:db8:1::1'] });
    expect(explanation).toBe(
      'Usually a security group or firewall drops this port, or its service is overloaded and its accept queue is full. 2 attempts got no answer, while port 443 on the same address answered.',
    );
    expect(advice).toContain('Allow this machine (198.51.100.4) to reach this port');
  });

  it('says of a private source what a public target sees of it', () => {
    expect(on8080('open', saw('silent'), { sources: ['10.1.0.4'] }).advice).toContain(
      '(10.1.0.4, which the target sees as a public address of your network)',
    );
    expect(on8080('open', saw('silent'), { sources: ['10.1.0.4'], at: '10.2.0.9' }).advice).toContain(
      'Allow this machine (10.1.0.4) to reach',
    );
    expect(on8080('open', saw('silent'), { sources: ['2001:db8:1::1'] }).advice).toContain(
      'Allow this machine to reach',
    );
  });

  it('silence of everything on the address', () => {
    const { explanation } = on8080('open', saw('silent', { attempts: 4 }), { alive: false });
    expect(explanation).toMatch(/^The host is down, the address is no longer its own, or /);
    expect(explanation).toContain(
      'None of the 2 ports asked on this address answered, while others over IPv4 answered before and after (this one: 4 attempts).',
    );
    const alone = address(V4, segment('8080', rule('open')));
    expect(verdictOn(input([observe(alone, { 8080: saw('silent') })]), V4, 8080).explanation).toContain(
      'No other port of this address was asked.',
    );
  });

  it('speaks of no security group on loopback', () => {
    expect(on8080('open', saw('silent'), { at: '127.0.0.1' }).explanation).toContain(
      'a firewall on this machine drops',
    );
  });

  it.each([
    ['icmp-port-unreachable', "A firewall's REJECT rule answers for this port"],
    ['icmp-admin-prohibited', 'usually this machine is not on its allow-list'],
    ['icmp-unreachable', 'A router on the way cannot reach the host, or a firewall rejects'],
    ['icmp-net-unreachable', 'has no route to that network'],
  ] as const)('%s', (cause, words) => {
    const { explanation } = on8080('open', saw('reject', { cause }));
    expect(explanation).toContain(words);
  });

  describe('one address of a name fails while another of the same family is open', () => {
    const OTHER = '203.0.113.8';
    const said = (seen: Observation, beside: Observation) => {
      const applied = rule('open', 1, {}, 'www.example.com');
      const at = (text: string, byPort: Record<number, Observation>) =>
        observe(address(text, segment('443', applied), segment('80', rule('open', 2))), byPort);
      return verdictOn(
        input([at(V4, { 443: seen, 80: beside }), at(OTHER, { 443: saw('open'), 80: saw('open') })]),
        V4,
        443,
      );
    };
    const leave = 'take its address out of DNS';

    it('refused: the service of this host first, and no word of DNS while another port is open here', () => {
      const { explanation, advice } = said(saw('rst'), saw('open'));
      expect(explanation).toBe(
        'The same name has this port open on 203.0.113.8. Here it is refused, so some clients of the name may fail. Usually the service on this host is down, or listens on another interface; a firewall that rejects looks the same.',
      );
      expect(advice).toBe(
        'On the host of this address, check that the service runs and on which address it listens (ss -ltn).',
      );
      expect(said(saw('rst'), saw('rst')).advice).toContain(leave);
    });

    it('silent beside an open port: the firewall first, and the host is not called down', () => {
      const { explanation, advice } = said(saw('silent'), saw('open'));
      expect(explanation).toContain(
        'Usually a security group or firewall drops this port, or its service is overloaded',
      );
      expect(explanation).not.toContain('down');
      expect(explanation).toContain('2 attempts got no answer, while port 80 on the same address answered.');
      expect(advice).toMatch(
        /^Compare the firewall rules of this address with those of 203\.0\.113\.8, and allow this machine/,
      );
      expect(advice).not.toContain('DNS');
    });

    it('rejected: the firewall', () => {
      const { explanation, advice } = said(saw('reject'), saw('open'));
      expect(explanation).toContain('Here a firewall or router rejects it');
      expect(advice).toMatch(/^Compare the firewall rules/);
      expect(advice).not.toContain('DNS');
    });

    it('all of the address is silent: whether the host is up, and DNS last', () => {
      const { explanation, advice } = said(saw('silent'), saw('silent'));
      expect(explanation).toContain('Usually the host is down, DNS still lists an old host, or');
      expect(advice).toMatch(/^Check that the host of this address is up\. .* take its address out of DNS\.$/);
    });
  });

  it('does not compare with another name or another rule', () => {
    const own = address(V4, segment('443', rule('open', 1, {}, 'a.example')));
    const others = [rule('open', 1, {}, 'b.example'), rule('open', 2, {}, 'a.example')].map((other, i) =>
      observe(address(`203.0.113.${20 + i}`, segment('443', other)), { 443: saw('open') }),
    );
    const { explanation } = verdictOn(input([observe(own, {}), ...others]), V4, 443);
    expect(explanation).toContain('usually the service is down');
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
    expect(explanation).toContain('The same name has this port open on 203.0.113.8');
  });
});

describe('shut, in another way than intended', () => {
  it('closed where filtered was expected', () => {
    const { explanation, advice, severity } = on8080('filtered', saw('rst'));
    expect(explanation).toContain('No service is reachable, but packets to this port are not dropped');
    expect(advice).toContain('drop this port instead');
    expect(severity).toBe('medium');
  });

  it('filtered where closed was expected', () => {
    const { explanation, advice, severity } = on8080('closed', saw('silent'));
    expect(explanation).toContain(
      'usually a security group or firewall drops the packets before the host can refuse them. 2 attempts got no answer, while port 443 on the same address answered.',
    );
    expect(advice).toContain('write `blocked`');
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
    expect(explanation).toBe('This machine has no route to this address (ENETUNREACH), so nothing was sent.');
    expect(advice).toContain('Add the route');
    expect(severity).toBeNull();
    const alone = address(V6, segment('8080', rule('blocked')));
    const none = verdictOn(input([observe(alone, {}, failed('no-route', 'ENETUNREACH'))]), V6, 8080);
    expect(none.explanation).toContain('This machine has no route over IPv6 (ENETUNREACH), so nothing was sent.');
    expect(none.advice).toContain('set `family: ipv4`');
  });

  it.each([
    ['no-neighbour', null, 'or for the router that leads there (ARP failed)', 'Check that the host'],
    ['local-firewall', 'EPERM', 'A firewall on this machine itself stopped the probe (EPERM).', 'OUTPUT rules'],
    ['local-resources', 'EMFILE', 'ran out of file descriptors', 'ulimit -n'],
    ['local-resources', 'EADDRNOTAVAIL', 'no local address or port left', '`rate` under `limits`'],
    [
      'local-resources',
      'ENOBUFS',
      'ran short of a resource that a probe needs (ENOBUFS)',
      '`in-flight` under `limits`',
    ],
    ['out-of-scope', null, 'outside the scope', 'add it to the scope'],
    ['cancelled', null, 'stopped before this port had its turn', 'Run again'],
    ['not-covered', 'nmap 7.93', 'The scan does not tell how this port is.', 'without --observations'],
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
    expect(explanation).toContain(
      'This is the broadcast address of 198.51.100.0/24, a network that this machine is attached to',
    );
    expect(advice).toContain('198.51.100.1-198.51.100.254');
  });

  it('an address that nobody has is one finding, whichever way this machine learnt it', () => {
    const [table, error] = [null, 'EHOSTUNREACH'].map((detail) => on8080('blocked', failed('no-neighbour', detail)));
    expect(error).toMatchObject({ explanation: table?.explanation, advice: table?.advice });
    expect(table?.advice).toContain('In place of a network, list the hosts that exist');
    expect(table?.advice).toContain('docs/troubleshooting.md, "Addresses that nobody has"');
  });

  it('says neighbour discovery over IPv6', () => {
    expect(on8080('blocked', failed('no-neighbour'), { at: V6 }).explanation).toContain('neighbour discovery failed');
  });

  it('nothing answered this machine: silence proves nothing, and how it would', () => {
    for (const expected of ['open', 'blocked', 'closed', 'filtered'] as const) {
      const seen = failed('deaf-vantage');
      const { explanation, advice } = www(expected, { [V6]: seen }, V6);
      expect(explanation).toBe(
        'Nothing answered this machine over IPv6, so silence proves nothing. 2 attempts got no answer.',
      );
      expect(advice).toBe(
        expected === 'open'
          ? 'First check the ports of this host that must be open: none of them was seen open. Or add a control that this machine can reach, or run from another place.'
          : 'List a port of this host that is known to be open under `open`. Or add a control that this machine can reach, or run from another place.',
      );
    }
    const { explanation, advice } = www('blocked', { [V6]: failed('deaf-vantage'), [V4]: saw('rst') }, V6);
    expect(explanation).toContain('Nothing answered this machine over IPv6');
    expect(advice).toContain('If IPv6 is not meant, set `family: ipv4`.');
  });

  it('an ICMP error that nothing vouches for is not called silence', () => {
    const { explanation } = www('blocked', { [V4]: failed('deaf-vantage', 'ECONNREFUSED') }, V4);
    expect(explanation).toContain(
      "Nothing answered this machine over IPv4, so this error proves nothing, as a firewall on this machine's side sends it too. 2 attempts got only an error (ECONNREFUSED).",
    );
  });

  it('somebody else answered, but not before and after', () => {
    const other = address('203.0.113.99', segment('443', rule('open', 1)));
    const planned = address(V4, segment('8080', rule('blocked', 2)));
    const seen = input([observe(other, {}, saw('open')), observe(planned, {}, failed('deaf-vantage'))]);
    expect(verdictOn(seen, V4, 8080).explanation).toContain(
      'No answer over IPv4 shows that this machine could hear both before and after',
    );
  });

  it('names the port that went mute, and says of none that answered all the time that it did not', () => {
    const muted = on8080('blocked', { ...failed('deaf-vantage'), mute: { port: 22, protocol: 'tcp' } });
    expect(muted.explanation).toContain('Port 22 on this address did answer, but not reliably');
    const { explanation } = on8080('blocked', { ...failed('deaf-vantage'), mute: null });
    expect(explanation).toContain('Port 443 on this address answered, but was not asked often enough');
    expect(explanation).not.toContain('not reliably');
  });

  it('the address itself answered, and then went mute', () => {
    const { explanation, advice } = on8080('blocked', failed('deaf-vantage'));
    expect(explanation).toContain(
      'Port 443 on this address did answer, but not reliably before and after this silence',
    );
    expect(advice).toContain('more slowly (`per-host` under `limits`)');
  });

  it('filtered on no evidence reads as deaf', () => {
    const { explanation, verdict } = on8080('blocked', saw('silent', { evidence: 'none' }), { alive: false });
    expect(verdict).toBe('inconclusive');
    expect(explanation).toContain('Nothing answered this machine over IPv4');
  });

  it('vouched where the policy asks for an anchor', () => {
    const anchored = { ...rule('blocked', 2), evidence: 'anchored' } as const;
    const planned = address(V4, segment('443', rule('open', 1)), segment('22', anchored));
    const mute = verdictOn(input([observe(planned, {}, saw('silent'))]), V4, 22);
    expect(mute.explanation).toContain(
      'The policy asks for anchored evidence, and no other port on this address answered.',
    );
    expect(mute.advice).toContain('accept `evidence: vouched`');
    const late = verdictOn(input([observe(planned, { 443: saw('open'), 22: saw('silent') })]), V4, 22);
    expect(late.explanation).toContain('port 443 on this address answered, but not both before and after');
    const scan = { attempts: 0 };
    const scanned = verdictOn(input([observe(planned, { 443: saw('open', scan), 22: saw('silent', scan) })]), V4, 22);
    expect(scanned.explanation).toBe(
      'The policy asks for anchored evidence: port 443 on this address answered, but the scan does not say when. The scan got no answer.',
    );
  });

  it('a refusal of unknown kind where filtered is expected', () => {
    const { explanation, advice } = on8080('filtered', saw('refused'));
    expect(explanation).toContain('an RST means closed, an ICMP error means filtered');
    // It may be Linux already, where /proc is not to be read.
    expect(advice).toMatch(/^Write `blocked`: both satisfy it\..*on Linux where the kernel's counters can be read/);
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
      'DNS has no address for this name: the name or its record does not exist (ENOTFOUND), so nothing was checked.',
    );
    expect(of(null, 'ENOTFOUND')?.advice).toContain('Check the spelling');
  });

  it('one family alone', () => {
    const verdict = of(6, 'ENOTFOUND');
    expect(verdict?.explanation).toContain('DNS has no IPv6 address for this name');
    expect(verdict?.explanation).toContain('so nothing was checked over IPv6.');
    expect(verdict?.advice).toContain('If IPv6 is not meant, set `family: ipv4`.');
    expect(of(4, 'EAI_AGAIN')?.advice).toContain('If IPv4 is not meant, set `family: ipv6`.');
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

  it('for what is only observed, that it is not judged', () => {
    expect(on8080('observe', saw('open')).explanation).toBe('Observed only: the policy does not judge this port.');
    expect(on8080('observe', failed('no-route')).explanation).toBe(
      'Observed only: the policy does not judge this port.',
    );
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
          expect(text).toMatch(/^["A-Z].*\.$/);
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\.|[,:;] [,:;]|: :|\n/);
        }
      }
    }
  });
});
