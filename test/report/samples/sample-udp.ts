// The sample report's part on UDP and on an address that accepts anything, in the words that the evaluator has for them.
import type { Verdict } from '../../../src/model/verdict.ts';
import { verdict } from './sample-verdict.ts';

const dns = (rest: Partial<Verdict>): Verdict =>
  verdict('ns1.example.com', '203.0.113.53', 25, { protocol: 'udp', ...rest });

const silent: Partial<Verdict> = {
  state: 'open|filtered',
  cause: 'no-reply',
  expected: 'blocked',
  evidence: 'vouched',
  attempts: 3,
};

const nothingToAsk = (port: number, over: string): Verdict =>
  dns({
    ...silent,
    ports: String(port),
    verdict: 'inconclusive',
    explanation: `Open and filtered look the same here, because this port has no question of its own, and most services ignore an empty datagram. 3 empty datagrams over ${over} got no reply.`,
    advice:
      'If it speaks dns, ntp, quic, stun or another protocol that has a question, name it with `speaks`. Else check the port on the host (ss -lun).',
    rule: { file: '.github/port-policy.yml', line: 27, column: 15 },
  });

const proxy = (port: string, rest: Partial<Verdict>): Verdict =>
  verdict('shop.example.com', '203.0.113.80', 31, {
    ports: port,
    service: port === '443' ? 'https' : null,
    evidence: 'none',
    rttMs: 4.21,
    ...rest,
  });

const ACCEPTS =
  'This address also accepts connections on random unused ports, as a SYN proxy, a load balancer in protection mode, a tarpit or a honeypot does.';

export const SAMPLE_UDP: readonly Verdict[] = [
  dns({ ports: '53', service: 'domain', cause: 'reply', rttMs: 3.14 }),
  dns({ ...silent, ports: '69,11211', count: 2 }),
  dns({
    ...silent,
    ports: '123',
    service: 'ntp',
    expected: 'open',
    verdict: 'violation',
    severity: 'high',
    explanation:
      'The service is down, it listens on another interface, or a security group or firewall drops the question or the reply. 3 NTP questions over 4.2 s got no reply, while port 53/udp on the same address answered before and after.',
    advice:
      'On the host, check that the service runs and on which address it listens (ss -lun). If it does, allow this machine to reach this port in the firewall. If it speaks something other than NTP, name the protocol with `speaks`.',
    evidence: 'anchored',
  }),
  dns({
    ...silent,
    ports: '161',
    service: 'snmp',
    verdict: 'inconclusive',
    explanation:
      'Open and filtered look the same here, because an agent that speaks only v1 or v2c answers nobody without its community. 3 SNMP questions over 4.2 s got no reply.',
    advice:
      "Check it in the firewall's rules, or on the host (ss -lun). A firewall that rejects by ICMP instead of dropping would settle it.",
    rule: { file: '.github/port-policy.yml', line: 27, column: 15 },
  }),
  dns({
    ports: '1900',
    service: 'ssdp',
    expected: 'blocked',
    cause: 'reply',
    verdict: 'violation',
    severity: 'high',
    rttMs: 3.4,
    explanation:
      'It answered an SSDP question, so this is SSDP, a service that answers strangers over UDP, and it is reachable from the vantage internet: attackers use open ones to flood others, and it tells a lot about the host.',
    advice:
      'Allow only its clients in the firewall, or switch it off. If it must stay open, let its owner say so: a waiver with an end date, or `open` in the policy.',
  }),
  dns({
    ports: '5000-5001',
    count: 2,
    expected: 'closed',
    state: 'closed',
    cause: 'icmp-port-unreachable',
    evidence: 'vouched',
    attempts: 2,
  }),
  nothingToAsk(5555, '4.2 s'),
  nothingToAsk(5556, '3.9 s'),
  proxy('443', {
    verdict: 'inconclusive',
    explanation: `"Open" here does not prove that a service is running. ${ACCEPTS}`,
    advice:
      'Check the service with a request of its own (an HTTP health check). To find out from here, let that device trust this machine, or probe from behind it.',
  }),
  proxy('5432', {
    service: 'postgresql',
    expected: 'blocked',
    verdict: 'violation',
    severity: 'critical',
    explanation: `Connections get in, but "open" here does not show whether PostgreSQL, a database, is running. ${ACCEPTS}`,
    advice:
      'Check on the host whether anything listens on this port (ss -ltn). To find out from here, let that device trust this machine, or probe from behind it.',
  }),
];
