// What a silent UDP port is asked besides its service's own question, as common servers may be set to answer that alone.
import type { UdpQuestion, UdpServiceName } from '../../model/udp-services.ts';
import { coapGet } from './questions/further/coap-get.ts';
import { dnsChaos, dnsLocalhost } from './questions/further/dns-others.ts';
import { dtls13 } from './questions/further/dtls-13.ts';
import { memcachedBinary } from './questions/further/memcached-binary.ts';
import { ntpControl, ntpPrivate, ntpVersion3 } from './questions/further/ntp-others.ts';
import { stunOfTailscale } from './questions/further/stun-of-tailscale.ts';
import { turnAllocate } from './questions/further/turn-allocate.ts';
import type { UdpQuestionSpec } from './questions/question.ts';
import { dtls } from './questions/tunnels/dtls.ts';
import { quic } from './questions/tunnels/quic.ts';

/** Where DTLS examples and test servers listen, those of QUIC do too (picoquic, quiche, MsQuic). */
const PORT_OF_EXAMPLES = 4433;

/**
 * Which servers need which:
 * - dns: dnscache answers only what wants recursion, tinydns outside its zones only another class than IN, and filters
 *   against amplification drop whatever asks for the root;
 * - ntp: `restrict noserve` of ntpd and `query-only` of Cisco IOS answer control messages alone, ntpd before 4.2.7 private
 *   ones too, and old servers nothing newer than version 3;
 * - quic: VPN gateways (AnyConnect, Citrix, Fortinet) speak DTLS on the port of HTTPS;
 * - stun: coturn with `no-stun` answers TURN alone and with `no-udp` DTLS alone, Tailscale's derper its own clients alone;
 * - coap: small servers ignore an empty message and answer requests;
 * - dtls: a server that speaks version 1.3 alone, or only cipher suites that the first question does not offer;
 * - memcached: what `-B binary` says to a text is told from nobody else's by this question alone, where it comes from another address.
 */
const FURTHER: Partial<Record<UdpServiceName, readonly UdpQuestionSpec[]>> = {
  dns: [dnsLocalhost, dnsChaos],
  ntp: [ntpVersion3, ntpControl, ntpPrivate],
  quic: [dtls, dtls13],
  stun: [turnAllocate, stunOfTailscale, dtls],
  coap: [coapGet],
  dtls: [dtls13],
  memcached: [memcachedBinary],
};

/** The questions that follow the service's own, in the order in which they are sent. */
export function furtherQuestions(question: UdpQuestion, port: number): readonly UdpQuestionSpec[] {
  if (question === 'empty') return [];
  const further = FURTHER[question] ?? [];
  return question === 'dtls' && port === PORT_OF_EXAMPLES ? [...further, quic] : further;
}
