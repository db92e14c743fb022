// Why a scan does not tell how a port is: each reason is told as it is, once with the hosts, and a port in the scan is never said to be missing.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit.ts';
import type { Report } from '../../src/model/report.ts';
import { options, sourceOf } from '../audit/report-of.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

async function judged(text: string, item: string): Promise<Report> {
  const outcome = await audit([sourceOf(item)], options({ observations: { file: 'scan', text } }));
  if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.report;
}

/** The explanation of a port that is not covered. */
async function told(text: string, port: string, host = '198.51.100.2'): Promise<string> {
  const { verdicts } = await judged(text, `{ host: ${host}, blocked: ${port} }`);
  expect(verdicts).toMatchObject([{ verdict: 'inconclusive', cause: 'not-covered' }]);
  return `${verdicts[0]?.explanation} ${verdicts[0]?.advice}`;
}

describe('hosts that nmap took for down', () => {
  const item = '{ host: [198.51.100.130, 198.51.100.131], blocked: [1-8000, 8002], open: 8001 }';

  it.each(['nmap-host-down.xml', 'nmap-host-down-verbose.xml'])(
    'are named once, with the command (%s)',
    async (file) => {
      const { warnings } = await judged(fixture(file), item);
      const saying = warnings.filter((text) => text.includes('198.51.100.131'));
      expect(saying).toEqual([
        expect.stringMatching(/ -Pn, .*: nmap -Pn -sT -p 1-8002 -oX scan\.xml 198\.51\.100\.131$/),
      ]);
      expect(saying[0]).toContain('down');
    },
  );

  it('have one text for all their ports, which names -Pn', async () => {
    for (const file of ['nmap-host-down.xml', 'nmap-host-down-verbose.xml', 'nmap-all-down.xml']) {
      const { verdicts } = await judged(
        fixture(file),
        '{ host: [198.51.100.131, 198.51.100.132], blocked: [22, 8002], open: 8001 }',
      );
      const texts = new Set(
        verdicts.map(({ explanation, advice }) => `${explanation.replace(/blocked|open/, 'X')} ${advice}`),
      );
      for (const text of texts) expect(text).toMatch(/-Pn/);
      expect(texts.size).toBe(file === 'nmap-host-down-verbose.xml' ? 2 : 1);
    }
  });

  it('of either family and protocol get a command that asks them', async () => {
    const { warnings } = await judged(
      fixture('nmap-all-down.xml'),
      '{ host: [198.51.100.131, "2001:db8::131"], blocked: [22, 53/udp] }',
    );
    expect(warnings.join()).toContain(
      'nmap -Pn -sT -sU -p T:22,U:53 -oX scan.xml 198.51.100.131 and nmap -Pn -6 -sT -sU -p T:22,U:53 -oX scan6.xml 2001:db8::131',
    );
  });

  it('are nobody where nmap was told not to ping', async () => {
    const { warnings } = await judged(fixture('nmap-connect.xml'), '{ host: [198.51.100.9], blocked: 8001 }');
    expect(warnings.join()).not.toMatch(/-Pn|for down/);
    expect(warnings.at(-1)).toBe('The scan says nothing about 198.51.100.9.');
  });
});

describe('a port that is in the scan is not said to be missing', () => {
  it.each([
    [
      'a state that a connect scan may make itself',
      'nmap-connect.xml',
      '8006',
      'reports this port as "filtered, host-unreach" in a connect scan',
      '-sS',
    ],
    ['a scan of another kind', 'nmap-ack.xml', '8001', 'reports this port as "unfiltered, reset"', '-sS or -sT'],
    ['a host that only answered a ping', 'nmap-ping.xml', '8001', 'has the host, and none of its ports', 'nmap -p'],
    ['a host that nmap gave up', 'nmap-timed-out.xml', '8001', 'gave up on the host', '--host-timeout'],
    ['another protocol', 'nmap-syn.xml', '53/udp', 'did not ask this host over UDP', 'nmap -sU'],
    ['another port', 'nmap-syn.xml', '22', 'asked other ports of this host, not this one', 'nmap -p'],
    ['masscan, which writes what answered', 'masscan.json', '8012', 'has only what answered', 'nmap -oX'],
    ['naabu, which writes what is open', 'naabu.json', '8012', 'has only what answered', 'nmap -oX'],
  ])('%s', async (_, file, port, words, cure) => {
    const text = await told(fixture(file), port);
    expect(text).toContain(words);
    expect(text).toContain(cure);
    expect(text).not.toMatch(/says nothing of it|does not have/);
  });

  it('a summary that counts ports without naming them', async () => {
    const text = fixture('nmap-7.80-both-protocols.xml');
    const report = await judged(text, '{ host: 198.51.100.2, blocked: [1-100, 1-100/udp] }');
    for (const { cause, explanation } of report.verdicts)
      if (cause === 'not-covered') expect(explanation).toContain('counted this port without saying how it is');
  });

  it('a host whose name the scan does not know', async () => {
    const { verdicts } = await judged(fixture('nmap-syn.xml'), '{ host: db1.example.com, blocked: 8004 }');
    expect(verdicts[0]?.explanation).toContain('does not have a host by this name');
    expect(verdicts[0]?.explanation).toContain('A scan by address does not say which name has the address.');
  });

  it('another host', async () => {
    expect(await told(fixture('nmap-syn.xml'), '22', '198.51.100.77')).toContain('does not have this host');
  });
});
