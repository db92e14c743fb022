// A scan judged with a policy: a report of a real run gives the same verdicts as the run itself, and nmap's words never make a green of nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planAudit } from '../../src/audit.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { reportJson } from '../../src/report/json/report-json.ts';
import { observeScan } from '../../src/scan/observe-scan.ts';
import { options, reportOf, sourceOf } from '../audit/report-of.ts';
import { closedPort, type Listener, listener } from '../cli/loopback.ts';
import { silentPort } from '../silent-port.ts';
import { fixture, scanOf } from './said.ts';

/** Judges a scan as a run would judge its own observations. */
async function judged(source: ReturnType<typeof sourceOf>, text: string): Promise<readonly Verdict[]> {
  const planned = await planAudit([source], options({ mayObserveOnly: true }));
  if (planned.kind !== 'plan') throw new Error('no plan');
  const { observations } = observeScan(planned.plan, await scanOf(text));
  return evaluate({ plan: planned.plan, observations, vantage: null, serviceName: () => null, sources: [] }).verdicts;
}

/** A scan of nmap without one of its hosts. */
function withoutHost(text: string, address: string): string {
  const parts = text.split(/(?=<host starttime)/);
  return parts
    .map((part) =>
      part.includes(`addr="${address}"`) && part.startsWith('<host starttime')
        ? part.replace(/^[\s\S]*?<\/host>\n/, '')
        : part,
    )
    .join('');
}

describe('a report of a run on loopback', () => {
  let open: Listener;
  let silent: Awaited<ReturnType<typeof silentPort>>;
  let closed: number;

  beforeAll(async () => {
    [open, silent, closed] = [await listener(), await silentPort(), await closedPort()];
  });

  afterAll(async () => {
    await Promise.all([open.close(), silent.close()]);
  });

  it('has the verdicts of the run, port by port', async () => {
    const expectations = ['open', 'blocked', 'closed', 'filtered', 'observe'] as const;
    const all = [open.port, closed, silent.port].join(', ');
    for (const expected of expectations) {
      const source = sourceOf(`{ host: 127.0.0.1, ${expected}: [${all}, ${closed}/udp] }`);
      const report: Report = await reportOf(source, { mayObserveOnly: true });
      const again = await judged(source, reportJson(report));
      const kinds = (verdicts: readonly Verdict[]) =>
        verdicts.map(({ protocol, ports, state, cause, evidence, verdict, attempts, rttMs }) =>
          JSON.stringify({ protocol, ports, state, cause, evidence, verdict, attempts, rttMs }),
        );
      expect(kinds(again)).toEqual(kinds(report.verdicts));
      expect(report.verdicts.some(({ state }) => state === 'open')).toBe(true);
      expect(report.verdicts.some(({ state }) => state === 'filtered')).toBe(true);
    }
  });
});

describe('a scan of nmap', () => {
  const host = (address: string, text: string) => sourceOf(`{ host: ${address}, ${text} }`);
  const kinds = async (source: ReturnType<typeof sourceOf>, name: string) =>
    (await judged(source, fixture(name))).map(({ ports, verdict, cause }) => `${ports} ${verdict} ${cause}`);

  it('passes and fails as a probe of the same host would', async () => {
    const source = host(
      '198.51.100.2',
      'open: [8001, 8003], closed: [8010], filtered: [8004-8006], blocked: [8002, 8008]',
    );
    expect(await kinds(source, 'nmap-syn.xml')).toEqual([
      '8001 pass syn-ack',
      '8002 violation syn-ack',
      '8003 violation rst',
      '8004 pass timeout',
      '8005 pass icmp-port-unreachable',
      '8006 pass icmp-admin-prohibited',
      '8008 pass icmp-unreachable',
      '8010 pass rst',
    ]);
  });

  it('what it did not ask is inconclusive, whatever was expected', async () => {
    for (const expected of ['open', 'blocked', 'closed', 'filtered'])
      expect(await kinds(host('198.51.100.2', `${expected}: [9]`), 'nmap-syn.xml')).toEqual([
        '9 inconclusive not-covered',
      ]);
  });

  it('a silent host of a connect scan passes as one that others vouched for, and not as anchored', async () => {
    expect(await kinds(host('198.51.100.3', 'blocked: [8001]'), 'nmap-connect.xml')).toEqual(['8001 pass timeout']);
    expect(await kinds(host('198.51.100.3', 'blocked: [8001], evidence: anchored'), 'nmap-connect.xml')).toEqual([
      '8001 inconclusive timeout',
    ]);
  });

  it('a host is not vouched for by the scanning machine itself', async () => {
    // Without the one host elsewhere that answered, the scanning machine's own closed ports are all that is left.
    const alone = withoutHost(fixture('nmap-no-ping.xml'), '198.51.100.2');
    expect(alone).not.toContain('syn-ack');
    expect(alone).toContain('reset');
    const verdicts = await judged(host('198.51.100.3', 'blocked: [8001]'), alone);
    expect(verdicts).toMatchObject([{ state: 'unknown', cause: 'deaf-vantage', verdict: 'inconclusive' }]);
  });

  it('UDP silence is inconclusive, as it is not known what was asked; what closes by ICMP and what replies is known', async () => {
    const source = host('198.51.100.2', 'blocked: [53/udp, 8002/udp, 8004/udp], filtered: [8006/udp]');
    expect(await kinds(source, 'nmap-udp.xml')).toEqual([
      '53 violation reply',
      '8002 pass icmp-port-unreachable',
      '8004 inconclusive no-reply',
      '8006 pass icmp-admin-prohibited',
    ]);
  });

  it('explains itself in words that hold for a scan', async () => {
    const explained = async (source: ReturnType<typeof sourceOf>, text: string) =>
      (await judged(source, text)).map(({ explanation, advice }) => `${explanation} ${advice}`);
    const texts = await explained(host('198.51.100.2', 'open: [9, 8004]'), fixture('nmap-syn.xml'));
    expect(texts).toEqual([
      'The scan by nmap 7.93 asked other ports of this host, not this one. Add this port to the scan (nmap -p), or probe without --observations.',
      expect.stringMatching(
        /The scan got no answer, while port 8001 on the same address answered in the same scan\. Allow the machine that scanned to reach/,
      ),
    ]);
    const [vouched] = await explained(host('198.51.100.3', 'open: [8001]'), fixture('nmap-syn.xml'));
    expect(vouched).toContain(
      'drops everything from the machine that scanned. The scan got no answer, while others over IPv4 answered in the same scan.',
    );
    expect(await explained(host('198.51.100.2', 'blocked: [8004/udp]'), fixture('nmap-udp.xml'))).toEqual([
      'Open and filtered look the same here, because the scan does not say what it asked. The scan got no reply. Probe it without --observations, or check it on the host (ss -lun).',
    ]);
    const deaf = withoutHost(fixture('nmap-extraports.xml'), '198.51.100.2');
    expect(await explained(host('198.51.100.3', 'blocked: [1]'), deaf)).toEqual([
      'Nothing that could vouch for this address over IPv4 answered in the same scan, so silence proves nothing. Scan a port of this host that is known to be open along with it, or probe without --observations.',
    ]);
  });
});

it('an open port that masscan or naabu lists is open, and of every other port they say nothing', async () => {
  const source = sourceOf('{ host: 198.51.100.2, open: [8001], blocked: [8002, 8003] }');
  for (const name of ['masscan.json', 'masscan.xml', 'naabu.json'])
    expect(
      (await judged(source, fixture(name))).map(({ ports, verdict, cause }) => `${ports} ${verdict} ${cause}`),
    ).toEqual(['8001 pass syn-ack', '8002 violation syn-ack', '8003 inconclusive not-covered']);
});
