// What `probe` prints: a meaning for every cause, nothing judged, and nothing foreign in it.
import { expect, it } from 'vitest';
import { explainUnresolved } from '../../../src/evaluate/explain/whole-host/unresolved.ts';
import type { Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { CAUSES } from '../../../src/model/words.ts';
import { probeReport } from '../../../src/report/terminal/probe-report.ts';
import { sampleReport } from '../samples/sample-report.ts';

const options = { colour: false, columns: 80 };

function reportOf(...verdicts: Partial<Verdict>[]): Report {
  const [first] = sampleReport.verdicts;
  if (first === undefined) throw new Error('the sample has no verdict');
  const observed = { ...first, expected: 'observe', verdict: 'not-judged', severity: null, count: 1 } as const;
  return { ...sampleReport, warnings: [], verdicts: verdicts.map((verdict) => ({ ...observed, ...verdict })) };
}

/** What stands under the line of the port, on one line. */
function under(verdict: Partial<Verdict>): string {
  const text = probeReport(reportOf({ ports: '22', service: null, explanation: '', ...verdict }), options);
  return text.split('\n').slice(2, -3).join(' ').replace(/\s+/g, ' ').trim();
}

it('has a meaning of its own for every cause', () => {
  const meanings = CAUSES.map((cause) => under({ cause, state: 'unknown', evidence: 'none', explanation: cause }));
  expect(meanings.every((meaning) => meaning.length > 9)).toBe(true);
  expect(new Set(meanings).size).toBe(CAUSES.length);
});

it('says what was done for a silent port: how often, over what time, who answered meanwhile', () => {
  const explanation =
    'Observed only: 4 attempts over 2.1 s got no answer, while port 443 of the same address answered before and after.';
  expect(under({ state: 'filtered', cause: 'timeout', evidence: 'anchored', attempts: 4, explanation })).toBe(
    'what was sent was dropped on the way or at the host: a firewall or a security group, as a rule. 4 attempts over 2.1 s got no answer, while port 443 of the same address answered before and after.',
  );
});

it('says what a UDP port was asked', () => {
  const udp = { protocol: 'udp', ports: '53' } as const;
  const reply = 'Observed only: it replied to a DNS question (in 3.1 ms).';
  expect(under({ ...udp, cause: 'reply', explanation: reply })).toBe(
    'the service answered its own question. It replied to a DNS question (in 3.1 ms).',
  );
  const silence = 'Observed only: 3 empty datagrams over 4 s got no reply: nothing is known.';
  const seen = { ...udp, state: 'open|filtered', cause: 'no-reply', evidence: 'vouched', attempts: 3 } as const;
  expect(under({ ...seen, explanation: silence })).toContain(
    '3 empty datagrams over 4 s got no reply: nothing is known.',
  );
  expect(probeReport(reportOf({ ...seen, service: 'domain', rttMs: null }), options)).toContain(
    '53/udp domain  silent (no reply: open or filtered, vouched)',
  );
});

it('says closed of a UDP port that ICMP closes, and rejected of a TCP port', () => {
  const icmp = { cause: 'icmp-port-unreachable', evidence: 'vouched' } as const;
  expect(under({ ...icmp, protocol: 'udp', state: 'closed' })).toContain(
    'nothing listens there; a firewall that rejects',
  );
  expect(under({ ...icmp, protocol: 'tcp', state: 'filtered' })).toContain('a firewall rejects it');
});

it('claims no service at an address that accepts any port', () => {
  const explanation = 'Observed only: the connection was accepted (SYN-ACK in 4.2 ms), but it accepts any.';
  expect(under({ cause: 'syn-ack', state: 'open', evidence: 'none', explanation })).toBe(
    'the address accepts connections on any port, so which of its services run is not known. The connection was accepted (SYN-ACK in 4.2 ms), but it accepts any.',
  );
});

it('does not repeat what the answer says, nor tell many ports the numbers of one', () => {
  const open = { cause: 'syn-ack', state: 'open', evidence: 'direct', explanation: 'Observed only: told.' } as const;
  expect(under({ ...open, attempts: 1 })).toBe('something accepts connections there.');
  expect(under({ ...open, attempts: 2 })).toBe('something accepts connections there. Told.');
  const rst = { state: 'closed', cause: 'rst', service: null, attempts: 2 } as const;
  const explanations = ['22', '23'].map((ports) => ({
    ...rst,
    ports,
    explanation: `Observed only: told of ${ports}.`,
  }));
  expect(probeReport(reportOf(...explanations), options)).not.toContain('old of');
  const silent = explanations.map(
    (one) => ({ ...one, state: 'filtered', cause: 'timeout', evidence: 'vouched' }) as const,
  );
  expect(probeReport(reportOf(...silent), options)).toContain(
    'Told of 22. (Shown for port 22; the other ports in this row are the same.)',
  );
});

it('tells ports alike as one range, and judges nothing', () => {
  const rst = {
    state: 'closed',
    cause: 'rst',
    evidence: 'direct',
    host: '192.0.2.7',
    address: '192.0.2.7',
    service: null,
  } as const;
  const text = probeReport(
    reportOf({ ...rst, ports: '22' }, { ...rst, ports: '23' }, { ...rst, ports: '80' }),
    options,
  );
  expect(text).toContain('22-23, 80');
  expect(text).toContain('closed (RST');
  expect(text).toContain('nothing was judged');
  expect(text).not.toMatch(/PASS|FAIL/);
});

it('shows a hostile host as text', () => {
  const text = probeReport(reportOf({ host: 'x\x1b[2J\n::error::y', address: null, ports: '22' }), options);
  expect(text).toContain('\\x1b[2J\\n');
  expect(text).not.toContain('\x1b');
  expect(text).not.toMatch(/^\s*::error::/m);
});

it('says what to do where nothing could be known, whatever the cause', () => {
  const causes = [
    'no-route',
    'no-neighbour',
    'local-firewall',
    'local-resources',
    'deaf-vantage',
    'cancelled',
  ] as const;
  for (const cause of causes)
    expect(under({ cause, state: 'unknown', evidence: 'none', explanation: '' })).toMatch(/ -> [A-Z].*\.$/);
  const host = { verdict: 'inconclusive', ports: null, protocol: null, state: 'unknown', evidence: 'none' } as const;
  const gone = {
    ...host,
    address: null,
    cause: 'dns-failed',
    explanation: 'It does not resolve.',
    advice: 'Check it.',
  };
  expect(under({ ...gone, cause: 'dns-failed' })).toBe('It does not resolve. -> Check it.');
  const text = probeReport(reportOf({ ...gone, cause: 'dns-failed' }), options);
  expect(text).toContain('  all ports  unknown (name not resolved');
});

it('says of a refused address once that it is refused, and what to do without a policy', () => {
  const text = probeReport(
    {
      ...reportOf({
        host: '169.254.169.254',
        address: '169.254.169.254',
        verdict: 'inconclusive',
        ports: null,
        state: 'unknown',
        cause: 'out-of-scope',
        explanation: 'This address is link-local, cloud metadata, multicast or unspecified.',
      }),
      warnings: [
        "`169.254.169.254` is a link-local, cloud metadata, multicast or unspecified address. This policy's `scope` does not.",
      ],
    },
    options,
  );
  expect(text.match(/link-local/g)).toHaveLength(1);
  expect(text).toContain('-> If you really mean it, write a policy with this host');
});

it('does not advise a key of a policy where a family has no address: probe has no such option', () => {
  const { explanation, advice } = explainUnresolved({
    host: 'db.example',
    family: 6,
    code: 'EAI_AGAIN',
    position: { file: 'p', line: 1, column: 1 },
  });
  expect(advice).toContain('`family: ipv4`');
  const gone = { ports: null, state: 'unknown', cause: 'dns-failed', verdict: 'inconclusive' } as const;
  const said = under({ ...gone, explanation, advice });
  expect(said).toContain('If IPv6 is not meant, probe the IPv4 address itself in place of the name.');
  expect(said).not.toContain('family:');
});
