// Globalping's and check-host.net's JSON: what many nodes saw, added up; open wins, and nothing else is said.
import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/audit.ts';
import { options } from '../../audit/report-of.ts';
import { fixture, problemOf, said, scanOf } from '../said.ts';

const ALONE = expect.stringContaining('got through is enough for open');

/** `ADDRESS PORT: open of asked`. */
async function votes(text: string): Promise<string[]> {
  const { hosts } = await scanOf(text);
  return hosts.flatMap(({ address, seen }) =>
    seen.map(({ ports, nodes }) => `${address} ${ports.ranges[0]?.first}: ${nodes?.open} of ${nodes?.asked}`),
  );
}

describe('Globalping', () => {
  it('tells a TCP ping that one node got through, and how many asked', async () => {
    const scan = await scanOf(fixture('globalping-tcp.json'));
    expect(scan).toMatchObject({
      tool: 'globalping',
      version: null,
      finishedAt: '2026-11-21T02:00:11Z',
      warnings: [ALONE],
    });
    expect(said(scan)).toEqual(['203.0.113.7 tcp 5432 open syn-ack']);
    // One was silent, one was refused, one was offline and did not ask.
    expect(await votes(fixture('globalping-tcp.json'))).toEqual(['203.0.113.7 5432: 1 of 3']);
  });

  it('tells HTTP, the ports that stand for themselves, each address, and what got through before a refusal', async () => {
    const text = fixture('globalping-several.json');
    expect(await votes(text)).toEqual([
      '203.0.113.80 80: 2 of 3',
      '203.0.113.80 443: 1 of 2',
      '2001:db8::80 80: 1 of 3',
    ]);
    const { hosts, warnings } = await scanOf(text);
    expect(hosts.map(({ names }) => names)).toEqual([['www.example.com'], ['www.example.com']]);
    expect(warnings).toEqual([
      ALONE,
      expect.stringContaining('do not say whether a port is open, and were left out: 1.'),
      expect.stringContaining('had not ended: 1. Fetch them again.'),
    ]);
  });

  it('reads measurements in a row, and adds up what they say of one port', async () => {
    const one = fixture('globalping-tcp.json');
    expect(await votes(`${one}${one}`)).toEqual(['203.0.113.7 5432: 2 of 6']);
  });

  it('reads one with the pages of 500 nodes in it', async () => {
    const measurement = JSON.parse(fixture('globalping-tcp.json')) as { results: { result: object }[] };
    const [, open] = measurement.results;
    const page = { ...open, result: { ...open?.result, rawBody: 'x'.repeat(10_000) } };
    const text = JSON.stringify({ ...measurement, results: Array.from({ length: 500 }, () => page) });
    expect(text.length).toBeGreaterThan(4_000_000);
    expect(await votes(text)).toEqual(['203.0.113.7 5432: 500 of 500']);
  });

  it.each(['traceroute', 'mtr', 'dns', 'made-up'])('says nothing by %s, even over TCP', async (type) => {
    const text = JSON.stringify({ ...JSON.parse(fixture('globalping-tcp.json')), type });
    expect(said(await scanOf(text))).toEqual([]);
  });

  it.each([
    ['no reply', 'No reply from 203.0.113.7 (203.0.113.7) on port 5432: tcp_conn=1'],
    ['another port', 'Reply from 203.0.113.7 (203.0.113.7) on port 22: tcp_conn=1 time=1.2 ms'],
    ['words in the middle of a line', 'x Reply from a (203.0.113.7) on port 5432: tcp_conn=1 time=1.2 ms'],
  ])('does not take %s for open', async (_, rawOutput) => {
    const measurement = JSON.parse(fixture('globalping-tcp.json'));
    measurement.results = [{ probe: {}, result: { status: 'failed', rawOutput } }];
    expect(said(await scanOf(JSON.stringify(measurement)))).toEqual([]);
  });

  it('says what it could not read', async () => {
    const text = fixture('globalping-tcp.json');
    expect((await scanOf(`${text}${text.slice(0, 700)}`)).warnings).toEqual([
      ALONE,
      expect.stringContaining('breaks off'),
    ]);
    const odd = text.replaceAll('"resolvedAddress": "203.0.113.7"', '"resolvedAddress": "nobody"');
    const scan = await scanOf(odd);
    expect(said(scan)).toEqual([]);
    expect(scan.warnings).toContainEqual(expect.stringContaining('1 entry of the scan have no address'));
  });
});

describe('check-host.net', () => {
  it('tells a TCP check that one node got through, and how many asked', async () => {
    const scan = await scanOf(fixture('check-host-tcp.json'));
    expect(scan).toMatchObject({ tool: 'check-host', version: null, finishedAt: '2026-11-21T01:40:11Z' });
    expect(said(scan)).toEqual(['203.0.113.7 tcp 5432 open syn-ack']);
    expect(scan.warnings).toEqual([ALONE, expect.stringContaining('had not answered yet: 1.')]);
    expect(await votes(fixture('check-host-tcp.json'))).toEqual(['203.0.113.7 5432: 1 of 3']);
  });

  it('tells HTTP and IPv6, and leaves out what says nothing', async () => {
    expect(await votes(fixture('check-host-several.json'))).toEqual([
      '203.0.113.80 8080: 1 of 2',
      '2001:db8::7 22: 2 of 2',
    ]);
    const { warnings } = await scanOf(fixture('check-host-several.json'));
    expect(warnings).toEqual([
      ALONE,
      expect.stringContaining('do not say whether a port is open, and were left out: 1.'),
    ]);
  });

  it.each([
    ['smtp://mail.example.com', 25],
    ['https://www.example.com/x', 443],
    ['[2001:db8::7]:22', 22],
    ['www.example.com:8443', 8443],
  ])('knows the port of %s', async (host, port) => {
    const text = JSON.stringify({ ...JSON.parse(fixture('check-host-tcp.json')), host });
    expect(await votes(text)).toEqual([`203.0.113.7 ${port}: 1 of 3`]);
  });

  it.each(['www.example.com', '203.0.113.7:0', '203.0.113.7:70000', ':22', '2001:db8::7:22', ''])(
    'does not guess the port of %j',
    async (host) => {
      const text = JSON.stringify({ ...JSON.parse(fixture('check-host-tcp.json')), host });
      expect(said(await scanOf(text))).toEqual([]);
    },
  );

  it.each([
    ['a result without its port', '{"us1.node.check-host.net": [{"address": "203.0.113.7", "time": 0.03}]}'],
    [
      'the answer to a request',
      '{"ok": 1, "request_id": "29", "permanent_link": "https://check-host.net/check-report/29"}',
    ],
  ])('says what to fetch in place of %s', async (_, text) => {
    const { problem, help } = await problemOf(text);
    expect(problem).toContain('does not say which port was checked');
    expect(help).toContain('check-result-extended');
  });
});

describe('judged', () => {
  const policy =
    'version: 1\nvantages: { world: { sees: open-only } }\nhosts: [{ host: 203.0.113.7, blocked: [22, 5432] }]\n';
  const judge = async (file: string) => {
    const observations = { file, text: fixture(file) };
    const sources = [{ file: 'policy.yml', text: policy }];
    const outcome = await audit(sources, { ...options(), vantage: 'world', observations });
    if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome.diagnostics));
    return outcome.report;
  };

  it.each(['globalping-tcp.json', 'check-host-tcp.json'])(
    '%s: the finding says how many nodes saw it',
    async (file) => {
      const report = await judge(file);
      expect(report.result).toBe('fail');
      const [found] = report.verdicts.filter(({ verdict }) => verdict === 'violation');
      expect(found).toMatchObject({ ports: '5432', evidence: 'direct' });
      expect(found?.explanation).toContain(
        'One of 3 nodes saw it open. A proxy in the network of that node may have answered',
      );
    },
  );
});
