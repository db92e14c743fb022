// nmap's XML: what real scans of a lab said, in which every answer was made on purpose, and what was made of it.
import { describe, expect, it } from 'vitest';
import { fixture, problemOf, said, scanOf } from '../../said.ts';

/** What the host 198.51.100.2 of the lab does, from TCP port 8001 on. */
const EVERY_ANSWER = [
  '198.51.100.2 tcp 8001-8002 open syn-ack',
  '198.51.100.2 tcp 8003,8007,8010 closed rst',
  '198.51.100.2 tcp 8004 filtered timeout',
  '198.51.100.2 tcp 8005 filtered icmp-port-unreachable',
  '198.51.100.2 tcp 8006 filtered icmp-admin-prohibited',
  '198.51.100.2 tcp 8008 filtered icmp-unreachable',
  '198.51.100.2 tcp 8009 filtered icmp-net-unreachable',
];

describe('a SYN scan', () => {
  it('says of each port what came back', async () => {
    const scan = await scanOf(fixture('nmap-syn.xml'));
    expect(scan).toMatchObject({ tool: 'nmap', version: '7.93', finishedAt: '2026-11-21T16:18:32Z', warnings: [] });
    expect(said(scan)).toEqual([...EVERY_ANSWER, '198.51.100.3 tcp 8001-8010 filtered timeout']);
  });

  it('says of the ports that it does not list which they are', async () => {
    const scan = await scanOf(fixture('nmap-extraports.xml'));
    expect(scan.warnings).toEqual([]);
    expect(said(scan)).toEqual([
      '198.51.100.2 tcp 1-8000,8003,8007,8010-9000 closed rst',
      ...EVERY_ANSWER.filter((line) => !line.includes('rst')),
      '198.51.100.3 tcp 1-9000 filtered timeout',
    ]);
  });

  it('with --open names the other ports of the hosts that it shows, and those hosts alone', async () => {
    const scan = await scanOf(fixture('nmap-open-only.xml'));
    expect(said(scan).filter((line) => line.includes('rst'))).toEqual([
      '198.51.100.2 tcp 8003,8007,8010-8050 closed rst',
    ]);
    expect(scan.hosts.map(({ address }) => address)).toEqual(['198.51.100.2']);
  });

  it('of TCP and UDP at once keeps the two apart', async () => {
    expect(said(await scanOf(fixture('nmap-both-protocols.xml')))).toEqual([
      '198.51.100.2 tcp 1-100 closed rst',
      '198.51.100.2 tcp 8001-8002 open syn-ack',
      '198.51.100.2 udp 1-52,54-100 closed icmp-port-unreachable',
      '198.51.100.2 udp 53,8001 open reply',
    ]);
  });

  it('over IPv6', async () => {
    expect(said(await scanOf(fixture('nmap-ipv6.xml')))).toEqual([
      ...EVERY_ANSWER.map((line) => line.replace('198.51.100.2', '2001:db8::2')),
      '2001:db8::2 udp 8001,8004 open|filtered no-reply',
      '2001:db8::2 udp 8002-8003,8005 closed icmp-port-unreachable',
      '2001:db8::2 udp 8006 filtered icmp-admin-prohibited',
    ]);
  });
});

describe('other scans', () => {
  it('a connect scan does not tell an RST from an ICMP error, and its other errors may be its own', async () => {
    const scan = await scanOf(fixture('nmap-connect.xml'));
    expect(said(scan)).toEqual([
      '198.51.100.2 tcp 8001-8002 open syn-ack',
      // 8005 is rejected by ICMP. 8006, 8008 and 8009 are too, by errors that connect() also makes without a route.
      '198.51.100.2 tcp 8003,8005,8007,8010-8050 closed refused',
      '198.51.100.2 tcp 8004 filtered timeout',
      '198.51.100.3 tcp 8001-8050 filtered timeout',
    ]);
    expect(scan.warnings).toEqual([expect.stringContaining('3 ports of a connect scan (-sT) met an error')]);
  });

  it('UDP: an ICMP port-unreachable is closed, silence is open|filtered, other errors are filtered', async () => {
    expect(said(await scanOf(fixture('nmap-udp.xml'))).filter((line) => line.includes(' udp '))).toEqual([
      '198.51.100.2 udp 53,8001 open reply',
      '198.51.100.2 udp 8002-8003,8005,8007 closed icmp-port-unreachable',
      '198.51.100.2 udp 8004 open|filtered no-reply',
      '198.51.100.2 udp 8006 filtered icmp-admin-prohibited',
      '198.51.100.2 udp 8008 filtered icmp-unreachable',
    ]);
  });

  it.each(['ack', 'fin'])('%s tells nothing that is repeated here', async (kind) => {
    const scan = await scanOf(fixture(`nmap-${kind}.xml`));
    expect(said(scan)).toEqual([]);
    expect(scan.warnings).toEqual([
      expect.stringContaining(`a scan of the kind ${kind}, which does not tell open from closed`),
      'The scan says nothing about any port.',
    ]);
  });

  it('a SYN scan with flags of the user’s own is none', async () => {
    const text = fixture('nmap-syn.xml');
    expect(said(await scanOf(text.replace('type="syn"', 'type="syn" scanflags="SYN"')))).not.toEqual([]);
    expect(said(await scanOf(text.replace('type="syn"', 'type="syn" scanflags="ACKPSH"')))).toEqual([]);
  });

  it('a search for hosts asks no port', async () => {
    const scan = await scanOf(fixture('nmap-ping.xml'));
    expect(scan).toMatchObject({ hosts: [], warnings: ['The scan says nothing about any port.'] });
  });
});

describe('before nmap 7.93, which counts the other ports and does not name them', () => {
  it('they are those that were asked and are not listed', async () => {
    for (const name of ['extraports', 'both-protocols']) {
      const [old, now] = [await scanOf(fixture(`nmap-7.80-${name}.xml`)), await scanOf(fixture(`nmap-${name}.xml`))];
      expect(old.version).toBe('7.80');
      expect(said(old)).toEqual(said(now));
      expect(old.warnings).toEqual([]);
    }
  });

  const old = fixture('nmap-7.80-extraports.xml');

  it.each([
    ['the count is not theirs', old.replace('count="8993"', 'count="8992"').replace('count="8993"', 'count="8992"')],
    [
      'they have two reasons',
      old.replace(
        '<extrareasons reason="resets" count="8993"/>',
        '<extrareasons reason="resets" count="8990"/><extrareasons reason="reset" count="3"/>',
      ),
    ],
    ['the list of what was asked is not as long as it says', old.replace('numservices="9000"', 'numservices="9001"')],
    ['the list of what was asked is none', old.replace('services="1-9000"', 'services="1-9000,x"')],
    [
      'port 0 was asked too',
      old.replace('numservices="9000" services="1-9000"', 'numservices="9001" services="0-9000"'),
    ],
    [
      'another protocol was asked too',
      old.replace('<scaninfo', '<scaninfo type="sctpinit" protocol="sctp" numservices="1" services="7"/><scaninfo'),
    ],
    [
      'the kind of scan over another protocol is not known',
      old.replace('<scaninfo', '<scaninfo type="x" protocol="udp" numservices="1" services="7"/><scaninfo'),
    ],
  ])('not covered where %s', async (_, text) => {
    expect(text).not.toBe(old);
    const scan = await scanOf(text);
    expect(said(scan).filter((line) => line.includes('rst'))).toEqual([]);
    expect(said(scan)).toContain('198.51.100.2 tcp 8001-8002 open syn-ack');
    expect(scan.warnings).toContainEqual(expect.stringContaining('without saying which they are'));
  });

  it('not covered where the same ICMP error could be of either protocol', async () => {
    const text = fixture('nmap-7.80-both-protocols.xml')
      .replace('state="closed" count="199"', 'state="filtered" count="199"')
      .replace('"resets"', '"admin-prohibiteds"');
    expect(said(await scanOf(text))).toEqual([
      '198.51.100.2 tcp 8001-8002 open syn-ack',
      '198.51.100.2 udp 53,8001 open reply',
    ]);
  });
});

describe('what was not covered', () => {
  it('everything that a scan which was killed has not reached', async () => {
    const scan = await scanOf(fixture('nmap-killed.xml'));
    expect(scan.finishedAt).toBeNull();
    expect(scan.hosts.map(({ address }) => address)).toEqual(['198.51.100.2']);
    expect(scan.warnings).toEqual([expect.stringMatching(/^The scan breaks off at line 40: nmap was stopped/)]);
  });

  it('a host in the middle of which the text breaks off', async () => {
    const text = fixture('nmap-syn.xml');
    const scan = await scanOf(text.slice(0, text.lastIndexOf('198.51.100.3" addrtype') + 400));
    expect(scan.hosts.map(({ address }) => address)).toEqual(['198.51.100.2']);
    expect(scan.warnings).toEqual([expect.stringContaining('breaks off')]);
  });

  it('what comes after a place that is no XML', async () => {
    const text = fixture('nmap-syn.xml');
    const broken = text.lastIndexOf('<times');
    const scan = await scanOf(`${text.slice(0, broken)}<times <${text.slice(broken)}`);
    expect(scan.hosts.map(({ address }) => address)).toEqual(['198.51.100.2']);
    expect(scan.warnings).toEqual([expect.stringContaining('breaks off at line')]);
  });

  it('what follows after the end', async () => {
    const text = fixture('nmap-syn.xml');
    // A second one of the same, with and without its prolog, and something else.
    const another = text.replaceAll('198.51.100.2', '198.51.100.9');
    for (const more of [another, another.slice(another.indexOf('<nmaprun')), 'Nmap done']) {
      const scan = await scanOf(`${text}\n${more}`);
      expect(scan.hosts.map(({ address }) => address)).toEqual(['198.51.100.2', '198.51.100.3']);
      expect(scan.warnings).toEqual(['Something follows after the end of the scan, and was not read.']);
    }
  });

  it('a host that is down, and the machine itself may be one without a ping', async () => {
    expect(said(await scanOf(fixture('nmap-no-ping.xml')))).toEqual([
      '198.51.100.1 (unsure) tcp 8001-8003 closed rst',
      '198.51.100.2 tcp 8001-8002 open syn-ack',
      '198.51.100.2 tcp 8003 closed rst',
      '198.51.100.3 tcp 8001-8003 filtered timeout',
    ]);
  });

  it('an answer that crossed a router is not the machine’s own', async () => {
    const text = fixture('nmap-no-ping.xml').replace(
      'reason="reset" reason_ttl="64"',
      'reason="reset" reason_ttl="57"',
    );
    expect(said(await scanOf(text))[0]).toBe('198.51.100.1 tcp 8001-8003 closed rst');
  });

  it('in a scan of UDP alone too', async () => {
    const text = fixture('nmap-udp.xml').replace(/<scaninfo type="syn".*\n/, '');
    const silent = text.replaceAll('reason="arp-response"', 'reason="user-set"');
    expect(said(await scanOf(text))[0]).toBe('198.51.100.2 udp 53,8001 open reply');
    expect(said(await scanOf(silent))[0]).toBe('198.51.100.2 (unsure) udp 53,8001 open reply');
  });

  it('the machine’s own addresses are known for what they are', async () => {
    expect(said(await scanOf(fixture('nmap-self.xml')))).toEqual([
      '127.0.0.1 (here) tcp 8001-8003 closed rst',
      '198.51.100.1 (here) tcp 8001-8003 closed rst',
    ]);
  });

  it.each(['down', 'unknown', 'skipped'])('a host that is %s, whatever ports it has', async (state) => {
    const scan = await scanOf(fixture('nmap-syn.xml').replaceAll('<status state="up"', `<status state="${state}"`));
    expect(scan.hosts).toEqual([]);
  });

  it('a host that nmap gave up', async () => {
    const scan = await scanOf(fixture('nmap-timed-out.xml'));
    expect(scan).toMatchObject({
      hosts: [],
      warnings: [
        expect.stringContaining('made with --host-timeout 300ms'),
        'nmap gave up on 1 host for lack of time: not covered.',
        expect.anything(),
      ],
    });
  });

  it('states and reasons that prove nothing here', async () => {
    const scan = await scanOf(
      fixture('nmap-syn.xml')
        .replace('state="open" reason="syn-ack"', 'state="open" reason="script-set"')
        .replace('state="filtered" reason="no-response"', 'state="closed|filtered" reason="no-response"')
        .replace('state="filtered" reason="port-unreach"', 'state="filtered" reason="time-exceeded"'),
    );
    expect(said(scan)[0]).toBe('198.51.100.2 tcp 8002 open syn-ack');
    expect(said(scan).join()).not.toMatch(/198.51.100.2 tcp 800[45]/);
    expect(scan.warnings).toEqual([
      expect.stringMatching(/^3 ports are in a state, or for a reason, that proves nothing here/),
    ]);
  });
});

it('a scan that failed by its own word is a problem where it has nothing, and a warning where it has something', async () => {
  expect(await problemOf(fixture('nmap-error.xml'))).toEqual({
    problem: 'scan breaks off, or its scanner failed, before it says anything of any port.',
    help: 'Let the scan come to its end and give its whole output.',
  });
  const scan = await scanOf(fixture('nmap-syn.xml').replace('exit="success"', 'exit="error" errormsg="out of luck"'));
  expect(scan.hosts).toHaveLength(2);
  expect(scan.warnings).toEqual([expect.stringContaining('nmap says that it ended with an error')]);
});

it('a scan of an old version says no more than that it ended', async () => {
  expect(await scanOf(fixture('nmap-syn.xml').replace(' exit="success"', ''))).toMatchObject({ warnings: [] });
});

it('two scans of one protocol in one file tell nothing of it, as which of them saw what is not told', async () => {
  const text = fixture('nmap-udp.xml').replace(
    '<scaninfo type="udp"',
    '<scaninfo type="connect" protocol="tcp" numservices="1" services="1"/><scaninfo type="udp"',
  );
  expect(said(await scanOf(text)).filter((line) => line.includes(' tcp '))).toEqual([]);
});

it('keeps the names that were asked for, and not what an address resolves back to', async () => {
  const names =
    '<hostname name="WWW.example.com." type="PTR"/><hostname name="db.example.com" type="user"/><hostname name="a b" type="PTR"/><hostname name="198.51.100.2" type="PTR"/><hostname type="PTR"/>';
  const text = fixture('nmap-syn.xml').replaceAll('<hostnames>', `<hostnames>${names}`);
  expect((await scanOf(text)).hosts[0]?.names).toEqual(['db.example.com']);
});

it('a host that was scanned twice is one, and its strongest answer counts', async () => {
  const text = fixture('nmap-syn.xml').replaceAll('198.51.100.3', '198.51.100.2');
  const scan = await scanOf(text);
  expect(said(scan)).toEqual(EVERY_ANSWER);
  expect(scan.warnings).toEqual([expect.stringContaining('9 ports are reported in more than one way')]);
  const again = fixture('nmap-7.80-extraports.xml').replaceAll('198.51.100.3', '198.51.100.2');
  expect(said(await scanOf(again))).toEqual(said(await scanOf(fixture('nmap-extraports.xml'))).slice(0, -1));
});
