// How a text becomes a scan: the format is told from the content, and only XML loads the XML parser.
import { afterEach, expect, it, vi } from 'vitest';
import { parseScan } from '../../src/scan/parse-scan.ts';
import { fixture, said, scanOf } from './said.ts';

afterEach(() => {
  vi.doUnmock('sax');
  vi.resetModules();
});

it('tells the format from the content, whatever the file is called', async () => {
  for (const [name, tool] of [
    ['nmap-syn.xml', 'nmap'],
    ['masscan.xml', 'masscan'],
    ['masscan.json', 'masscan'],
    ['naabu.json', 'naabu'],
  ] as const)
    expect(await parseScan(fixture(name), 'notes.txt')).toMatchObject({ tool });
});

it('forgives a byte order mark and space before it', async () => {
  for (const name of ['nmap-syn.xml', 'masscan.json', 'naabu.json'])
    expect(said(await scanOf(`\ufeff \n${fixture(name)}`))).toEqual(said(await scanOf(fixture(name))));
});

it('loads the XML parser for XML alone', async () => {
  let loaded = 0;
  vi.resetModules();
  vi.doMock('sax', async (original) => {
    loaded++;
    return original();
  });
  const { parseScan } = await import('../../src/scan/parse-scan.ts');
  await parseScan(fixture('masscan.json'), 'scan');
  await parseScan('neither', 'scan');
  expect(loaded).toBe(0);
  expect(await parseScan(fixture('masscan.xml'), 'scan')).toMatchObject({ tool: 'masscan' });
  expect(loaded).toBe(1);
});

it('hosts come in the order of their addresses, and their ports too, whatever answered first', async () => {
  const rows = ['10.0.0.10', '10.0.0.9', '2001:db8::10', '2001:db8::9', '9.0.0.1'].flatMap((ip) =>
    [443, 80, 8080].map((port) => JSON.stringify({ ip, port })),
  );
  const scan = await scanOf(rows.join('\n'));
  expect(scan.hosts.map(({ address }) => address)).toEqual([
    '9.0.0.1',
    '10.0.0.9',
    '10.0.0.10',
    '2001:db8::9',
    '2001:db8::10',
  ]);
  expect(JSON.stringify(await scanOf(rows.reverse().join('\n')))).toBe(JSON.stringify(scan));
});

it('makes exactly this of a scan', async () => {
  expect(await parseScan(fixture('naabu-ipv6.json'), 'scan')).toEqual({
    tool: 'naabu',
    version: null,
    finishedAt: '2026-11-21T16:19:24Z',
    hosts: [
      {
        address: '2001:db8::2',
        family: 6,
        names: [],
        where: 'elsewhere',
        seen: [
          {
            ports: { protocol: 'tcp', ranges: [{ first: 8001, last: 8001 }], count: 1 },
            ...{ state: 'open', cause: 'syn-ack', rttMs: null, evidence: null, attempts: null },
          },
        ],
      },
    ],
    warnings: [expect.stringContaining('naabu')],
  });
});
