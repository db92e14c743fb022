// masscan's XML and JSON: real scans of a lab, and the forms that it has written over the years.
import { describe, expect, it } from 'vitest';
import { fixture, said, scanOf } from '../said.ts';

const ALONE = expect.stringContaining('masscan tells what answered, never what it asked');

const CLOSED_TOO = [
  '198.51.100.2 tcp 8001-8002 open syn-ack',
  '198.51.100.2 tcp 8003,8007 closed rst',
  // It calls this closed: a firewall rejects it by ICMP.
  '198.51.100.2 tcp 8005 filtered icmp-port-unreachable',
  '198.51.100.2 udp 8001 open reply',
  '198.51.100.2 udp 8002-8003 closed icmp-port-unreachable',
];

describe.each(['xml', 'json'])('%s', (format) => {
  it('tells what answered', async () => {
    const scan = await scanOf(fixture(`masscan.${format}`));
    expect(scan).toMatchObject({ tool: 'masscan', version: null, warnings: [ALONE] });
    expect(said(scan)).toEqual(['198.51.100.2 tcp 8001-8002 open syn-ack', '198.51.100.2 udp 53,8001 open reply']);
  });

  it('tells RST from REJECT where it shows closed ports', async () => {
    expect(said(await scanOf(fixture(`masscan-closed.${format}`)))).toEqual(CLOSED_TOO);
  });

  it('has an open port once, though its banner is another entry', async () => {
    const scan = await scanOf(fixture(`masscan-banners.${format}`));
    expect(said(scan)).toEqual(['198.51.100.2 tcp 8001-8002 open syn-ack']);
    expect(scan.warnings).toEqual([ALONE]);
  });

  it('over IPv6, which its XML calls IPv4', async () => {
    expect(said(await scanOf(fixture(`masscan-ipv6.${format}`)))).toEqual(['2001:db8::2 tcp 8001-8002 open syn-ack']);
  });

  it('that breaks off keeps what is whole, and says so', async () => {
    const text = fixture(`masscan-closed.${format}`);
    const scan = await scanOf(text.slice(0, text.lastIndexOf('8001')));
    expect(said(scan)).toEqual(CLOSED_TOO.filter((line) => !line.includes('udp 8001')));
    expect(scan.warnings).toEqual([ALONE, expect.stringContaining('breaks off')]);
  });

  it('with the line ends of Windows', async () => {
    const text = fixture(`masscan-closed.${format}`);
    expect(said(await scanOf(text.replaceAll('\n', '\r\n')))).toEqual(CLOSED_TOO);
  });
});

it('the time is that of its end, or of its last answer', async () => {
  expect((await scanOf(fixture('masscan.xml'))).finishedAt).toBe('2026-11-21T16:07:08Z');
  expect((await scanOf(fixture('masscan.json'))).finishedAt).toBe('2026-11-21T16:06:07Z');
});

it('a ping is no port', async () => {
  const scan = await scanOf(fixture('masscan-ping.json'));
  expect(said(scan)).toEqual(['198.51.100.2 tcp 8001 open syn-ack']);
  expect(scan.warnings).toEqual([ALONE]);
});

describe('other forms of its JSON', () => {
  const rows = fixture('masscan.json')
    .split('\n')
    .filter((line) => line.startsWith('{'));
  const expected = ['198.51.100.2 tcp 8001-8002 open syn-ack', '198.51.100.2 udp 53,8001 open reply'];

  it.each([
    ['one object a line, no list (-oD)', rows.join('\n')],
    [
      'commas at the end of lines, and an end that is no JSON (1.0)',
      `[\n${rows.map((row) => `${row},`).join('\n')}\n{finished: 1}\n]\n`,
    ],
    ['no list, commas, and that end', `${rows.map((row) => `${row},`).join('\n')}\n{finished: 1}\n`],
    ['as another tool prints it', JSON.stringify(JSON.parse(`[${rows.join()}]`), null, 2)],
    [
      'all ports of a host in one object',
      `[{"ip":"198.51.100.2","ports":[${rows.map((row) => JSON.stringify(JSON.parse(row).ports[0])).join()}]}]`,
    ],
  ])('%s', async (_, text) => {
    const scan = await scanOf(text);
    expect(said(scan)).toEqual(expected);
    expect(scan.warnings).toEqual([ALONE]);
  });

  it.each(['"a"b"', '"a'])('a banner that is no JSON (%s) costs its own line', async (banner) => {
    const scan = await scanOf(
      `[\n${rows[0]}\n,\n{"ip": "198.51.100.2", "ports": [ {"port": 80, "service": {"banner": ${banner}} } ] }\n,\n${rows[1]}\n]`,
    );
    expect(said(scan)).toEqual(['198.51.100.2 tcp 8001-8002 open syn-ack']);
    expect(scan.warnings).toEqual([ALONE, '1 piece of the scan could not be read and were left out.']);
  });
});
