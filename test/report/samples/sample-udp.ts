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
    explanation: `Expected blocked, but 3 empty datagrams over ${over} got no reply: port ${port}/udp has no question of its own, and most services ignore an empty datagram, so open and filtered look the same.`,
    advice: `If it speaks a protocol that there is a question for (dns, ntp, quic, stun and others), say so with speaks; else check ${port}/udp on the host itself (ss -lnu).`,
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
  '203.0.113.80 also accepts connections on random ports that nobody uses, as a SYN proxy, a load balancer in protection mode, a tarpit or a honeypot does';

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
      'Expected open, but 3 NTP questions over 4.2 s got no reply, while port 53/udp of the same address answered before and after: the service does not run or listens on another interface, or a security group or firewall drops the question or the reply.',
    advice:
      'On the host, check that the service runs and on which address it listens (ss -lnu), then let this machine reach 123/udp. If port 123/udp speaks something else than NTP, say what with speaks.',
    evidence: 'anchored',
  }),
  dns({
    ...silent,
    ports: '161',
    service: 'snmp',
    verdict: 'inconclusive',
    explanation:
      'Expected blocked, but 3 SNMP questions over 4.2 s got no reply: an agent that speaks only v1 or v2c answers nobody without its community, so open and filtered look the same.',
    advice:
      "Check 161/udp in the firewall's rules, or on the host itself (ss -lnu). A rejection by ICMP instead of silence would settle it.",
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
      'Expected blocked, but it replied to an SSDP question (in 3.4 ms): that is SSDP, a service that answers strangers over UDP, reachable from the vantage internet; attackers use open ones to flood others, and it tells much about the host.',
    advice:
      'Allow only its clients in the firewall, or switch it off. If it is meant to be open, say so in the policy.',
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
    explanation: `Expected open, and the connection was accepted (SYN-ACK in 4.2 ms), but ${ACCEPTS}, so this open proves no service.`,
    advice:
      'Ask from behind that device, let it trust this machine, or check the service with a request of its own (an HTTP health check).',
  }),
  proxy('5432', {
    service: 'postgresql',
    expected: 'blocked',
    verdict: 'violation',
    severity: 'critical',
    explanation: `Expected blocked, but the connection was accepted (SYN-ACK in 4.2 ms); ${ACCEPTS}, so this open neither proves a service nor rules one out; this is the port of PostgreSQL, a database.`,
    advice:
      'Look on the host itself whether anything listens on 5432/tcp (ss -ltn), or ask from behind that device; to have it told apart from here, let the device trust this machine.',
  }),
];
