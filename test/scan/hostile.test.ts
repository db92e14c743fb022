// Texts that mean harm, or nothing: each ends as a problem or as a scan that claims no more than it may, and none takes the machine along.
import { describe, expect, it } from 'vitest';
import { parseScan } from '../../src/scan/parse-scan.ts';
import { fixture, problemOf, said, scanOf } from './said.ts';

const HEAD =
  '<nmaprun scanner="nmap" version="7.93"><scaninfo type="syn" protocol="tcp" numservices="9" services="1-9"/>';
const END = '<runstats><finished time="1795277951" exit="success"/></runstats></nmaprun>';
const host = (inside: string, address = '198.51.100.2') =>
  `<host><status state="up" reason="x"/><address addr="${address}"/>${inside}</host>`;
const port = (id: string, protocol = 'tcp') =>
  `<ports><port protocol="${protocol}" portid="${id}"><state state="open" reason="syn-ack"/></port></ports>`;
const nmap = (...hosts: string[]) => `${HEAD}${hosts.join('')}${END}`;

describe('XML', () => {
  it('the yardstick: none of what follows is refused for how it is built here', async () => {
    expect(said(await scanOf(nmap(host(port('1')))))).toEqual(['198.51.100.2 tcp 1 open syn-ack']);
  });

  it.each([
    ['entities within entities', '<!DOCTYPE nmaprun [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'],
    ['an external entity', '<!DOCTYPE nmaprun [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ['a parameter entity', '<!DOCTYPE nmaprun [<!ENTITY % a SYSTEM "http://198.51.100.2/"> %a;]>'],
  ])('%s', async (_, doctype) => {
    const { problem } = await problemOf(doctype + nmap(host(`${port('1')}&a;`)));
    expect(problem).toContain('defines entities or elements of its own');
  });

  it('an external subset is never fetched, and nothing in it is known', async () => {
    const text = `<!DOCTYPE nmaprun SYSTEM "file:///dev/random">${nmap(host(port('1')))}`;
    expect(said(await scanOf(text))).toEqual(['198.51.100.2 tcp 1 open syn-ack']);
    expect(await problemOf(text.replace('<scaninfo', '&a;<scaninfo'))).toMatchObject({ help: expect.anything() });
  });

  it.each([
    ['elements very deep', `${HEAD}${'<a>'.repeat(100_000)}`, '64 deep'],
    [
      'an element with very many attributes',
      `<nmaprun ${Array.from({ length: 5000 }, (_, i) => `a${i}=""`).join(' ')}>`,
      'hundreds of attributes',
    ],
    [
      'deep elements with long names, again and again',
      `${HEAD}<host>${`<${'n'.repeat(250)}>`.repeat(60)}${'<a/>'.repeat(200_000)}`,
      'breaks off',
    ],
    ['an endless name', `<${'n'.repeat(100_000)}>`, 'endless name'],
    ['an endless declaration', `<!${'a'.repeat(100_000)}>`, 'declaration'],
    ['declarations', `<nmaprun scanner="nmap">${'<!a>'.repeat(1000)}`, 'declaration'],
    ['CDATA', `<nmaprun scanner="nmap"><![CDATA[${']]'.repeat(1000)}`, 'CDATA'],
  ])('%s', async (_, text, words) => {
    expect((await problemOf(text)).problem).toContain(words);
  });

  it('a short text that says a long list of ports again for every host', async () => {
    const odd = Array.from({ length: 32_768 }, (_, i) => 2 * i + 1).join();
    const head = HEAD.replace('numservices="9" services="1-9"', `numservices="32768" services="${odd}"`);
    const hosts = Array.from({ length: 1000 }, (_, i) =>
      host(
        `<ports><extraports state="closed" count="32767"><extrareasons reason="resets" count="32767"/></extraports><port protocol="tcp" portid="${2 * i + 1}"><state state="open" reason="syn-ack"/></port></ports>`,
        `198.51.${i >> 8}.${i & 255}`,
      ),
    );
    expect(await problemOf(`${head}${hosts.join('')}${END}`)).toEqual({
      problem: 'scan lists too many ports of too many hosts one by one to be read here.',
      help: 'Scan fewer hosts at a time, and give each scan on its own.',
    });
    expect((await scanOf(`${head}${hosts.slice(0, 50).join('')}${END}`)).hosts).toHaveLength(50);
  });

  it.each(['0', '70000', '65536', '-1', '1e3', '1.5', ' 80', '80a', '', '00000080', '٣'])('port "%s"', async (id) => {
    const scan = await scanOf(nmap(host(port(id)), host(port('7'), '198.51.100.3')));
    expect(said(scan)).toEqual(['198.51.100.3 tcp 7 open syn-ack']);
    expect(scan.warnings).toEqual(['1 entry of the scan name no port between 1 and 65535.']);
  });

  it.each([
    '',
    '198.51.100',
    '198.51.100.256',
    '010.0.0.1',
    '1',
    'fe80::1%eth0',
    'www.example.com',
    '198.51.100.2/24',
    '__proto__',
  ])('address "%s"', async (address) => {
    const scan = await scanOf(nmap(host(port('7'), address), host(port('7'))));
    expect(said(scan)).toEqual(['198.51.100.2 tcp 7 open syn-ack']);
    expect(scan.warnings).toEqual(['1 host of the scan have no address that is one.']);
  });

  it('an address is one however it is written', async () => {
    const scan = await scanOf(nmap(host(port('1'), '2001:DB8:0:0::7'), host(port('2'), '2001:db8::0007')));
    expect(said(scan)).toEqual(['2001:db8::7 tcp 1-2 open syn-ack']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'ip', 'sctp'])(
    '"%s" as protocol, state and reason',
    async (word) => {
      const odd = `<ports><port protocol="tcp" portid="8"><state state="${word}" reason="${word}"/></port><extraports state="${word}" count="9"><extrareasons reason="${word}" count="9" proto="${word}" ports="1-9"/></extraports></ports>`;
      expect(said(await scanOf(nmap(host(port('7', word)), host(odd), host(port('7')))))).toEqual([
        '198.51.100.2 tcp 7 open syn-ack',
      ]);
    },
  );

  it('attributes and elements with the names of prototypes', async () => {
    const text = nmap(
      `<host __proto__="1" constructor="2"><status state="up"/><address valueOf="3" addr="198.51.100.2"/>${port('7')}</host>`,
    );
    expect(said(await scanOf(text))).toEqual(['198.51.100.2 tcp 7 open syn-ack']);
    expect(said(await scanOf(nmap('<__proto__/><constructor><host/></constructor>', host(port('7')))))).toEqual([
      '198.51.100.2 tcp 7 open syn-ack',
    ]);
    // The parser looks an attribute of this name up as a method: the text ends there.
    const fatal = nmap(host(port('7')), host(port('8').replace('portid', 'hasOwnProperty="1" portid'), '198.51.100.3'));
    expect(said(await scanOf(fatal))).toEqual(['198.51.100.2 tcp 7 open syn-ack']);
  });

  it('ports outside of hosts, and hosts outside of the scan', async () => {
    const scan = await scanOf(nmap(port('7'), `<a>${host(port('8'))}</a>`, `<host>${host(port('9'))}</host>`));
    expect(scan.hosts).toEqual([]);
  });

  it('counts that do not add up', async () => {
    const extra = (count: string, ports: string) =>
      `<ports><extraports state="closed" count="${count}"><extrareasons reason="reset" count="${count}" proto="tcp" ports="${ports}"/></extraports></ports>`;
    for (const [count, ports] of [
      ['9', '1-8'],
      ['-9', '1-9'],
      ['NaN', '1-9'],
      ['9', '9-1'],
      ['70000', '1-70000'],
      ['', ''],
    ] as const)
      expect(said(await scanOf(nmap(host(extra(count, ports)))))).toEqual([]);
    expect(said(await scanOf(nmap(host(extra('9', '1-9')))))).toEqual(['198.51.100.2 tcp 1-9 closed rst']);
  });

  it('scans by whoever else', async () => {
    for (const text of [
      '<html><body/></html>',
      '<nmaprun/>',
      '<nmaprun scanner="constructor"/>',
      '<testsuites/>',
      '<',
      '<>',
      '<?xml?>',
    ])
      expect((await problemOf(text)).problem).toContain('XML, but not of a scan');
  });
});

describe('JSON', () => {
  it.each([
    ['deep lists', '['.repeat(1_000_000)],
    ['deep objects', '{"a":'.repeat(1_000_000)],
    ['deep objects on lines of their own', '{"a":\n'.repeat(100_000)],
    ['an endless string', `{"a":"${'x'.repeat(3_000_000)}`],
    ['backslashes', `{"a":"${'\\'.repeat(3_000_000)}`],
    ['quotes', `{${'"'.repeat(1_000_000)}`],
    ['another document', '{"version":"2.1.0","runs":[]}'],
    ['a list of numbers', '[1,2,3]'],
    ['an empty object', '{}'],
    ['an empty list', '[]'],
    ['the names of prototypes', '{"__proto__":{"ip":"198.51.100.2","port":80}}'],
  ])('%s', async (_, text) => {
    expect((await problemOf(text)).problem).toContain('JSON, but not of a scan');
  });

  it('rows with the names of prototypes for their values', async () => {
    const word = '"__proto__"';
    const scan = await scanOf(
      `{"ip":"198.51.100.2","port":80}\n{"ip":${word},"port":80,"constructor":1}\n{"ip":"198.51.100.2","port":${word},"protocol":${word},"__proto__":{"port":7}}`,
    );
    expect(said(scan)).toEqual(['198.51.100.2 tcp 80 open syn-ack']);
    expect(Object.prototype).not.toHaveProperty('port');
  });

  it('ports and addresses of other kinds', async () => {
    const values = ['0.5', '-1', '1e9', 'null', 'true', '[80]', '{"a":80}', '"80 "', '65536'];
    const rows = values.map(
      (value) => `{"ip":"198.51.100.2","ports":[{"port":${value},"proto":"tcp","status":"open","reason":"syn-ack"}]}`,
    );
    const others = [
      '{"ip":"x","ports":[{"port":1,"proto":"tcp","status":"open"}]}',
      '{"ip":"198.51.100.2","ports":[null,1,"x",[]]}',
      '{"ip":"198.51.100.2","ports":7}',
      '[]',
      '7',
      '"x"',
    ];
    const good = '{"ip":"198.51.100.2","ports":[{"port":7,"proto":"tcp","status":"open"}]}';
    expect(said(await scanOf([good, ...rows, ...others].join('\n')))).toEqual(['198.51.100.2 tcp 7 open syn-ack']);
  });
});

describe('no scan at all', () => {
  it.each([
    ['nothing', '', 'is empty'],
    ['spaces', ' \n\t\ufeff', 'is empty'],
    ['prose', 'Lorem ipsum dolor sit amet', 'is not a scan that port-policy can read'],
    [
      'nmap for people',
      fixture('nmap-syn.xml').replace(/[\s\S]*scan initiated/, '# Nmap 7.93 scan initiated'),
      'for people (-oN)',
    ],
    [
      'nmap on a terminal',
      'Starting Nmap 7.93 ( https://nmap.org )\nNmap scan report for 198.51.100.2\n',
      'for people (-oN)',
    ],
    ['XML after other output', `Warning: something\n${fixture('nmap-syn.xml')}`, 'has other output before its XML'],
    ['masscan as a list', '#masscan\nopen tcp 8001 198.51.100.2 1795277247\n# end\n', 'is a list of masscan'],
    ['masscan in binary', 'masscan/1.1\ns:1795277247\n', 'binary file of masscan'],
    ['hosts and ports', '198.51.100.2:8001\n198.51.100.2:8002\n', 'is a list of hosts and ports'],
    ['hosts and ports over IPv6', '[2001:db8::2]:8001\n', 'is a list of hosts and ports'],
    ['UTF-16', Buffer.from(fixture('nmap-syn.xml'), 'utf16le').toString('utf8'), 'is not text in UTF-8'],
    ['gzip', '\x1f\ufffd\x08\0\0', 'is compressed'],
    ['zip', 'PK\x03\x04', 'is compressed'],
  ])('%s', async (_, text, words) => {
    const { problem, help } = await problemOf(text);
    expect(problem).toMatch(/^scan is |^scan has /);
    expect(problem).toContain(words);
    expect(help).toMatch(/\.$/);
  });

  it('what is larger than is ever read, however it begins', async () => {
    expect(await problemOf(`${HEAD}${' '.repeat(128 * 1024 * 1024)}`)).toMatchObject({
      problem: expect.stringContaining('larger than 128 MB'),
    });
  });

  it('says which file', async () => {
    expect(await parseScan('', 'scans/<b>\n.xml')).toMatchObject({ problem: 'scans/<b>\n.xml is empty.' });
  });
});
