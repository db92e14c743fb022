// The UDP services that the prober can ask: their names, their ports, and whether they answer strangers.
import type { ExpectedState } from './words.ts';

/** What is known of a UDP service before anybody is asked. */
export interface UdpService {
  /** As `speaks:` names it. */
  readonly name: string;
  /** The ports that are asked this question without being told to. */
  readonly ports: readonly number[];
  /**
   * Whether a server that works answers any client, in every common software and setting: its own question, or one of those
   * of `src/probe/udp/further-questions.ts`. Only then does silence say that nobody is there, or that a firewall stands before
   * it (truth rule 9); a server that wants a key, a community or a known client is silent by design.
   */
  readonly answersStrangers: boolean;
}

/** In the order of their first port. The questions themselves are in src/probe/udp/questions/, one file each. */
export const UDP_SERVICES = [
  { name: 'dns', ports: [53], answersStrangers: true },
  // It answers from another port (RFC 1350 section 4), which a NAT or a stateful firewall on our own side drops.
  { name: 'tftp', ports: [69], answersStrangers: false },
  // One that serves several realms may keep silent about those that it does not know.
  { name: 'kerberos', ports: [88], answersStrangers: false },
  { name: 'rpcbind', ports: [111], answersStrangers: true },
  { name: 'ntp', ports: [123], answersStrangers: true },
  { name: 'netbios-ns', ports: [137], answersStrangers: true },
  // Its v3 discovery is answered before any credential is looked at, yet many agents speak v2c alone, with a secret community.
  { name: 'snmp', ports: [161], answersStrangers: false },
  // A domain controller answers anybody (MS-ADTS 6.3.3); other directories were not seen to.
  { name: 'cldap', ports: [389], answersStrangers: false },
  { name: 'quic', ports: [443, 8443], answersStrangers: true },
  // A gateway may keep silent to peers that it does not know.
  { name: 'ike', ports: [500, 4500], answersStrangers: false },
  // With tls-auth or tls-crypt it drops whatever is not signed.
  { name: 'openvpn', ports: [1194], answersStrangers: false },
  // A concentrator may be told which peers it takes calls from, and ignores the rest.
  { name: 'l2tp', ports: [1701], answersStrangers: false },
  // It answers clients that it shares a secret with, and nobody else (RFC 2865 section 3).
  { name: 'radius', ports: [1812, 1645], answersStrangers: false },
  // Devices may answer their own link alone.
  { name: 'ssdp', ports: [1900], answersStrangers: false },
  { name: 'stun', ports: [3478], answersStrangers: true },
  // RFC 3261 wants an answer to OPTIONS, and many servers drop a stranger's to be hidden from scanners.
  { name: 'sip', ports: [5060], answersStrangers: false },
  // It may answer its own link alone (RFC 6762 section 11).
  { name: 'mdns', ports: [5353], answersStrangers: false },
  { name: 'coap', ports: [5683], answersStrangers: true },
  // A VPN server (ocserv) drops a hello that names no session which it opened over TLS.
  { name: 'dtls', ports: [5684, 4433], answersStrangers: false },
  { name: 'memcached', ports: [11211], answersStrangers: true },
] as const satisfies readonly UdpService[];

/**
 * The UDP port whose replies vouch for itself alone. An egress filter that lets only DNS out is the commonest there is, and
 * the network's own resolver, or a device that answers every question itself, replies where nothing gets out at all.
 */
export const DNS_PORT = 53;

export type UdpServiceName = (typeof UDP_SERVICES)[number]['name'];

/** What a UDP port was asked: a service's own question, or an empty datagram where there is none. */
export type UdpQuestion = UdpServiceName | 'empty';

const byPort = new Map<number, UdpServiceName>(
  UDP_SERVICES.flatMap(({ name, ports }) => ports.map((port): [number, UdpServiceName] => [port, name])),
);
const strangers: ReadonlySet<string> = new Set(
  UDP_SERVICES.filter(({ answersStrangers }) => answersStrangers).map(({ name }) => name),
);

/** The question that a UDP port is asked unless the policy says otherwise. */
export function questionOfPort(port: number): UdpQuestion {
  return byPort.get(port) ?? 'empty';
}

/** Whether no answer to that question means that nobody who can be reached speaks the protocol there (truth rule 9). */
export function answersStrangers(question: UdpQuestion): boolean {
  return strangers.has(question);
}

/**
 * Whether the verdict on a UDP port that does not answer depends on telling closed from silence, so that it is worth asking
 * again at the pace of the target's ICMP errors. Silence that already says "blocked" needs no such proof, and what is only
 * observed is worth no wait.
 */
export function needsClosedTold(expected: ExpectedState, question: UdpQuestion): boolean {
  if (expected === 'observe') return false;
  return expected !== 'blocked' || !answersStrangers(question);
}
