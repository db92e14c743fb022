// What a colleague would say of UDP: replies, ICMP, and above all silence, which says least and needs the most words.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { PlannedControl } from '../../src/model/plan.ts';
import { answersStrangers, UDP_SERVICES } from '../../src/model/udp-services.ts';
import { EXPECTED_STATES, type ExpectedState } from '../../src/model/words.ts';
import { address, control, failed, input, observe, rule, saw, segment, verdictOn } from './build.ts';

const V4 = '203.0.113.7';

interface Around {
  readonly port?: number;
  /** What port 443/tcp of the same address did. */
  readonly tcp?: Observation;
  /** What port 123/udp of another address did. */
  readonly elsewhere?: Observation;
  readonly controls?: readonly PlannedControl[];
  readonly demand?: 'vouched' | 'anchored';
}

/** One UDP port of an address of which 443/tcp is asked too. */
function udp(expected: ExpectedState, seen: Observation, around: Around = {}) {
  const { port = 53, tcp = saw('open'), controls = [], demand = 'vouched' } = around;
  const judged = { ...rule(expected, 2), evidence: demand };
  const planned = address(V4, segment('443', rule('open', 1)), segment(`${port}/udp`, judged));
  const other = address('203.0.113.99', segment('123/udp', rule('observe', 3)));
  const elsewhere = around.elsewhere ?? saw('silentUdp', { question: 'ntp' });
  const observed = [observe(planned, { 443: tcp, [port]: seen }), observe(other, { 123: elsewhere })];
  return verdictOn(input(observed, { controls }), V4, port);
}

describe('UDP open, and must not be', () => {
  it('says what the reply speaks, and how that harms', () => {
    const { explanation, advice, severity } = udp('blocked', saw('reply'));
    expect(explanation).toBe(
      'It answered a DNS question, so this is DNS, a name server, and it is reachable from here: attackers use a server that resolves any name for strangers to flood others.',
    );
    expect(advice).toContain('no recursion');
    expect(severity).toBe('medium');
  });

  it('goes by what answered, not by the number', () => {
    const { explanation, severity } = udp('closed', saw('reply', { question: 'memcached' }), { port: 5353 });
    expect(explanation).toContain('this is memcached, a data store over UDP, without a password by default,');
    expect(explanation).toContain('flood others with thousands of times what they send');
    expect(severity).toBe('critical');
    const quic = udp('blocked', saw('reply', { question: 'quic' }), { port: 8443 });
    expect(quic.explanation).toContain('so it speaks QUIC or DTLS and is reachable from here.');
    expect(quic.severity).toBe('medium');
  });

  it('goes by the number where an empty datagram was answered', () => {
    const { explanation } = udp('blocked', saw('reply', { question: 'empty' }), { port: 19 });
    expect(explanation).toContain('This is the port of the small services');
    expect(udp('filtered', saw('reply', { question: 'empty' }), { port: 7777 }).explanation).toContain(
      'A service that the policy does not allow answers from here.',
    );
  });
});

describe('UDP not open, and must be', () => {
  it('its own question went unanswered while UDP was heard: not running, or dropped', () => {
    const { verdict, severity, explanation, advice } = udp(
      'open',
      saw('silentUdp', { firstAskedMs: 100, lastAskedMs: 4300 }),
      { tcp: saw('silent') },
    );
    expect([verdict, severity]).toEqual(['violation', 'high']);
    expect(explanation).toBe(
      'The service is down, it listens on another interface, or a security group or firewall drops the question or the reply. 3 DNS questions over 4.2 s got no reply, while others replied over UDP before and after.',
    );
    expect(advice).toContain('(ss -lun). If it does, allow this machine to reach this port in the firewall.');
    expect(advice).toContain('If it speaks something other than DNS, name the protocol with `speaks`.');
  });

  it('names the anchor, and says so where TCP alone answered at the address', () => {
    const anchored = saw('silentUdp', { evidence: 'anchored', anchor: { port: 123, protocol: 'udp' } });
    expect(udp('open', anchored).explanation).toContain(
      'while port 123/udp on the same address answered before and after.',
    );
    const byTcp = saw('silentUdp', { evidence: 'anchored', anchor: { port: 443, protocol: 'tcp' } });
    expect(udp('open', byTcp).explanation).toContain(
      'while port 443/tcp on the same address answered before and after, and others replied over UDP before and after.',
    );
    expect(udp('open', saw('silentUdp')).explanation).toContain(
      'while port 443/tcp on the same address answered, and others replied over UDP before and after.',
    );
  });

  it('closed by ICMP: nothing listens, or a firewall that rejects', () => {
    const { explanation, advice } = udp('open', saw('closedUdp', { question: 'dns' }));
    expect(explanation).toBe('Nothing listens on this port, or a firewall rejects it with the same message.');
    expect(advice).toContain('(ss -lun)');
  });
});

describe('UDP shut, in another way than intended', () => {
  it('closed where filtered was expected', () => {
    const { verdict, severity, explanation, advice } = udp('filtered', saw('closedUdp'), { port: 5555 });
    expect([verdict, severity]).toEqual(['violation', 'medium']);
    expect(explanation).toContain('the host says that nothing listens, or a firewall rejects with the same message');
    expect(advice).toContain('drop this port instead of letting it through or rejecting it');
  });

  it('filtered where closed was expected', () => {
    const seen = saw('closedUdp', { state: 'filtered', cause: 'icmp-admin-prohibited' });
    expect(udp('closed', seen, { port: 5555 }).explanation).toContain(
      'usually a firewall or router rejects the packets',
    );
  });
});

it('claims no UDP reply where a closed port was shown by ICMP and TCP vouched', () => {
  const { explanation } = udp(
    'observe',
    saw('closedUdp', { evidence: 'anchored', anchor: { port: 443, protocol: 'tcp' } }),
  );
  expect(explanation).toContain(
    'Observed only: an ICMP error came back, while port 443/tcp on the same address answered before and after.',
  );
  expect(explanation).not.toContain('over UDP');
});

describe('UDP silence that settles nothing', () => {
  it('UDP was never heard: this side may be silent, and a UDP control would show', () => {
    for (const expected of ['open', 'blocked', 'filtered'] as const) {
      const { verdict, explanation, advice } = udp(expected, saw('silentUdp', { evidence: 'none' }));
      expect(verdict).toBe('inconclusive');
      expect(explanation).toBe(
        'No UDP reply reached this machine over IPv4, so its own firewall may explain the silence. 3 DNS questions got no reply.',
      );
      expect(advice).toContain('Add a UDP control that answers over IPv4, such as a DNS server');
    }
  });

  it('does not ask for a control that is there', () => {
    const controls = [control('192.0.2.53:53/udp'), control('192.0.2.1:443'), control('2001:db8::53:53/udp')];
    const { explanation, advice } = udp('blocked', saw('silentUdp', { evidence: 'none' }), { controls });
    expect(explanation).toContain(
      'No UDP reply over IPv4 came both before and after, often enough to rule out chance, so',
    );
    expect(advice).toContain('Let this machine reach 192.0.2.53:53/udp, or name another UDP control');
  });

  it('claims no more than that UDP was not heard before and after, where it was heard once', () => {
    const seen = saw('silentUdp', { evidence: 'none' });
    const { explanation } = udp('blocked', seen, { elsewhere: saw('reply', { question: 'ntp' }) });
    expect(explanation).toContain('No UDP reply over IPv4 came both before and after, often enough');
    // An ICMP error is no reply: it does not show that this side lets UDP in.
    expect(udp('blocked', seen, { elsewhere: saw('closedUdp') }).explanation).toContain(
      'over IPv4, so its own firewall',
    );
  });

  it('an empty datagram proves nothing: say what it speaks', () => {
    const { verdict, explanation, advice } = udp('blocked', saw('silentUdp', { question: 'empty' }), { port: 5555 });
    expect(verdict).toBe('inconclusive');
    expect(explanation).toBe(
      'Open and filtered look the same here, because this port has no question of its own, and most services ignore an empty datagram. 3 empty datagrams got no reply.',
    );
    expect(advice).toContain('name it with `speaks`. Else check the port on the host (ss -lun).');
  });

  it('gives each service that keeps silent to strangers its reason', () => {
    const reasons = UDP_SERVICES.filter(({ name }) => !answersStrangers(name)).map(({ name, ports: [port] }) => {
      const { explanation } = udp('blocked', saw('silentUdp', { question: name }), { port });
      return /because (.*?)\. \d/.exec(explanation)?.[1] ?? explanation;
    });
    expect(reasons).toEqual([
      'its answer comes from another port, which a NAT or a stateful firewall on this side may drop',
      'a server of several realms may keep silent about those that it does not know',
      'an agent that speaks only v1 or v2c answers nobody without its community',
      'only a domain controller answers a stranger there',
      'a gateway may keep silent to peers that it does not know',
      'a server with tls-auth or tls-crypt drops whatever is not signed with its key',
      'a concentrator may ignore peers that it does not know',
      'a server answers only the clients that it shares a secret with',
      'a device may answer only its own link',
      'many servers ignore strangers, to stay hidden from scanners',
      'a responder may answer only its own link',
      'a VPN server may answer only clients that it knows over TLS already',
    ]);
  });

  it('names services that nobody has a question for, by what the port is for', () => {
    const { explanation, advice } = udp('blocked', saw('silentUdp', { question: 'empty' }), { port: 51820 });
    expect(explanation).toContain(
      'because this is the port of WireGuard, which answers nobody without a key that it knows.',
    );
    expect(advice).toBe(
      "Check it in the firewall's rules, or on the host (ss -lun). A firewall that rejects by ICMP instead of dropping would settle it.",
    );
  });

  it('says who can check an expected open', () => {
    expect(udp('open', saw('silentUdp', { question: 'snmp' }), { port: 161 }).advice).toBe(
      'Check it with a client that the service knows, or on the host (ss -lun).',
    );
    expect(udp('filtered', saw('silentUdp', { question: 'snmp' }), { port: 161 }).advice).not.toContain('ICMP');
  });

  it('silence never shows closed', () => {
    const { verdict, explanation, advice } = udp('closed', saw('silentUdp'));
    expect(verdict).toBe('inconclusive');
    expect(explanation).toContain(
      'Silence does not show that a UDP port is closed: a closed one sends an ICMP port-unreachable.',
    );
    expect(explanation).not.toContain('its own side');
    expect(advice).toContain('Or write `blocked`: the silence of this service is enough for that.');
    const unheard = udp('closed', saw('silentUdp', { evidence: 'none' }));
    expect(unheard.explanation).toContain(
      'No UDP reply reached this machine over IPv4 at all, so its own side may drop UDP.',
    );
    expect(unheard.advice).not.toContain('write `blocked`');
    expect(udp('closed', saw('silentUdp', { question: 'empty' }), { port: 5555 }).advice).toContain(
      'Or check the port on the host (ss -lun).',
    );
  });

  it('vouched where the policy asks for an anchor', () => {
    const { verdict, explanation } = udp('blocked', saw('silentUdp'), { demand: 'anchored' });
    expect(verdict).toBe('inconclusive');
    expect(explanation).toContain('port 443/tcp on this address answered, but not both before and after');
    // Asking for more would not help where the question is the trouble.
    const snmp = udp('blocked', saw('silentUdp', { question: 'snmp' }), { demand: 'anchored', port: 161 });
    expect(snmp.explanation).toContain('without its community');
  });

  it('nothing at all was heard', () => {
    const seen = { ...failed('deaf-vantage'), question: 'dns' } as const;
    const { explanation, advice } = udp('blocked', seen, { tcp: failed('deaf-vantage') });
    expect(explanation).toBe(
      'Nothing answered this machine over IPv4, so silence proves nothing. 2 DNS questions got no reply.',
    );
    expect(advice).toContain('Or add a control that this machine can reach');
    expect(udp('blocked', seen).explanation).toContain('Port 443/tcp on this address did answer, but not reliably');
  });

  it('an ICMP error on no evidence closes nothing', () => {
    const seen = saw('closedUdp', { evidence: 'none' });
    for (const expected of ['closed', 'blocked'] as const) {
      const { verdict, explanation } = udp(expected, seen, { tcp: failed('deaf-vantage') });
      expect(verdict).toBe('inconclusive');
      expect(explanation).toContain("so this error proves nothing, as a firewall on this machine's side sends it too.");
    }
  });
});

describe('one slot, several questions', () => {
  it('passes what was answered by silence and nothing else, and folds it into one verdict', () => {
    const planned = address(V4, segment('53,123,161,5555,9999/udp', rule('blocked', 2)));
    const seen = {
      53: saw('silentUdp'),
      123: saw('silentUdp', { question: 'ntp', attempts: 4 }),
      161: saw('silentUdp', { question: 'snmp' }),
      5555: saw('silentUdp', { question: 'empty' }),
      9999: saw('closedUdp'),
    };
    const { verdicts, totals } = evaluate(input([observe(planned, seen)]));
    expect(verdicts.map((v) => [v.ports, v.verdict, v.state, v.attempts])).toEqual([
      ['53,123', 'pass', 'open|filtered', 4],
      ['161', 'inconclusive', 'open|filtered', 3],
      ['5555', 'inconclusive', 'open|filtered', 3],
      ['9999', 'pass', 'closed', 1],
    ]);
    expect(totals).toMatchObject({ openOrFiltered: 4, closed: 1, pass: 3, inconclusive: 2 });
  });

  it('keeps a port of TCP and the same of UDP apart', () => {
    const one = rule('blocked', 2);
    const planned = address(V4, segment('53', one), segment('53/udp', one));
    const order = [saw('silent'), saw('silentUdp')];
    const observed = { address: planned, at: (i: number) => order[i] as Observation };
    const { verdicts } = evaluate(input([observed]));
    expect(verdicts.map((v) => [v.protocol, v.ports, v.state, v.verdict])).toEqual([
      ['tcp', '53', 'filtered', 'pass'],
      ['udp', '53', 'open|filtered', 'pass'],
    ]);
  });
});

it('says of UDP that is only observed what the silence is worth', () => {
  expect(udp('observe', saw('silentUdp')).explanation).toBe(
    'Observed only: no service is reachable, because it would have answered. 3 DNS questions got no reply, while port 443/tcp on the same address answered, and others replied over UDP before and after.',
  );
  expect(udp('observe', saw('silentUdp', { evidence: 'none' })).explanation).toContain(
    'its own firewall may explain the silence.',
  );
  expect(udp('observe', saw('silentUdp', { question: 'snmp' }), { port: 161 }).explanation).toContain(
    'without its community.',
  );
});

it('is whole sentences, whatever was expected, seen and asked', () => {
  const observations = (['reply', 'closedUdp', 'silentUdp'] as const).flatMap((kind) =>
    (['dns', 'snmp', 'empty'] as const).flatMap((question) =>
      (['direct', 'vouched', 'none'] as const).map((evidence) => saw(kind, { question, evidence })),
    ),
  );
  const answers = [saw('open'), failed('deaf-vantage')];
  let told = 0;
  for (const expected of EXPECTED_STATES) {
    for (const seen of observations) {
      for (const tcp of answers) {
        const { verdict, explanation, advice } = udp(expected, seen, { tcp });
        if (verdict === 'pass') continue;
        told++;
        for (const text of [explanation, advice]) {
          expect(text).toMatch(/^["A-Z].*\.$/);
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\.|[,:;] [,:;]|: :|\n/);
        }
      }
    }
  }
  expect(told).toBeGreaterThan(200);
});

it('a silent TCP port beside DNS alone is told that DNS shows nothing, not that it was asked too seldom', () => {
  const planned = address('203.0.113.2', segment('22', rule('blocked', 2)), segment('53/udp', rule('open', 1)));
  const observed = observe(planned, { 22: failed('deaf-vantage'), 53: saw('reply') });
  expect(verdictOn(input([observed]), '203.0.113.2', 22).explanation).toContain(
    'a UDP reply from port 53 shows only that DNS gets out',
  );
});
