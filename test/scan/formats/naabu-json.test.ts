// naabu's JSON lines: real scans, the spellings of older versions, and its XML.
import { expect, it } from 'vitest';
import { fixture, problemOf, said, scanOf } from '../said.ts';

const ALONE = expect.stringContaining('naabu tells which ports are open, never what it asked');

it('tells open ports', async () => {
  const scan = await scanOf(fixture('naabu.json'));
  expect(scan).toMatchObject({ tool: 'naabu', version: null, finishedAt: '2026-11-21T16:17:33Z', warnings: [ALONE] });
  expect(said(scan)).toEqual(['198.51.100.2 tcp 8001-8002 open syn-ack']);
  expect(said(await scanOf(fixture('naabu-ipv6.json')))).toEqual(['2001:db8::2 tcp 8001 open syn-ack']);
});

it('in the spellings of older versions, and with names', async () => {
  const scan = await scanOf(
    [
      '{"ip":"198.51.100.2","port":{"Port":80,"Protocol":0,"TLS":false}}',
      '{"ip":"198.51.100.2","port":{"Port":53,"Protocol":1,"TLS":false}}',
      '{"host":"WWW.example.com","ip":"198.51.100.3","port":443}',
      '{"ip":"198.51.100.3","port":53,"protocol":"udp"}',
      // A host that was only looked for.
      '{"ip":"198.51.100.4","port":0,"protocol":"","tls":false}',
    ].join('\n'),
  );
  expect(said(scan)).toEqual([
    '198.51.100.2 tcp 80 open syn-ack',
    '198.51.100.2 udp 53 open reply',
    '198.51.100.3 (www.example.com) tcp 443 open syn-ack',
    '198.51.100.3 (www.example.com) udp 53 open reply',
  ]);
  expect(scan.warnings).toEqual([ALONE]);
});

it('says what it could not read', async () => {
  const scan = await scanOf(
    `${fixture('naabu.json')}{"ip":"198.51.100.2","port":70000}\n{"ip":"nobody","port":7}\n{"ip":"198.51.100.2","port":7,"protocol":"sctp"}\nWARN: slow\n{"ip":"198.5`,
  );
  expect(said(scan)).toEqual(['198.51.100.2 tcp 8001-8002 open syn-ack']);
  expect(scan.warnings).toEqual([
    ALONE,
    'The scan breaks off in the middle: it was stopped, or the file is not whole.',
    '1 piece of the scan could not be read and were left out.',
    '3 entries of the scan have no address, port or state that we know, and were left out.',
  ]);
});

it.each(['state', 'status', 'open', 'reason', 'result'])(
  'a row with a word for "%s" is of another tool',
  async (word) => {
    const foreign = `{"ip":"198.51.100.2","port":22,"${word}":"closed"}`;
    expect((await problemOf(foreign)).problem).toContain('JSON, but not of a scan');
    const scan = await scanOf(`${fixture('naabu.json')}${foreign}\n`);
    expect(said(scan)).toEqual(['198.51.100.2 tcp 8001-8002 open syn-ack']);
    expect(scan.warnings).toEqual([ALONE, expect.stringContaining('1 entry of the scan')]);
  },
);

it('what is inside of something longer than a row is none', async () => {
  const inside = `${'x'.repeat(100)}"},\n{"ip":"198.51.100.9","port":22}`;
  const long = `{"list":[${Array.from({ length: 10_000 }, () => `{"a":"${inside}`).join()}`;
  expect((await problemOf(long)).problem).toContain('JSON, but not of a scan');
  expect(said(await scanOf(`${fixture('naabu.json')}${long}`))).toEqual(['198.51.100.2 tcp 8001-8002 open syn-ack']);
});

it('as XML, which newer versions write after the manner of nmap', async () => {
  const scan = await scanOf(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nmaprun>
<nmaprun scanner="naabu" start="1" startstr="" version="2.4.0" xmloutputversion="1.05">
  <scaninfo type="connect" protocol="tcp"></scaninfo>
  <host><status state="up" reason="syn-ack"></status><address addr="198.51.100.2" addrtype="ipv4"></address>
    <address addr="02:00:5E:00:53:02" addrtype="mac"></address>
    <hostnames><hostname name="www.example.com" type="user"></hostname></hostnames>
    <ports><port protocol="tcp" portid="443"><state state="open" reason="syn-ack"></state></port>
      <port protocol="udp" portid="53"><state state="open" reason="udp-response"></state></port></ports></host>
  <runstats><finished time="1795277951" timestr="" elapsed="1.00" exit="success"></finished></runstats>
</nmaprun>`);
  expect(scan).toMatchObject({
    tool: 'naabu',
    version: '2.4.0',
    finishedAt: '2026-11-21T16:19:11Z',
    warnings: [ALONE],
  });
  expect(said(scan)).toEqual([
    '198.51.100.2 (www.example.com) tcp 443 open syn-ack',
    '198.51.100.2 (www.example.com) udp 53 open reply',
  ]);
});
