// What is asked over UDP, by name, and why some services keep silent to strangers: silence after these says nothing.
import type { UdpQuestion, UdpServiceName } from '../../../model/udp-services.ts';

// Sources: RFC 1157 section 4.1 (an agent discards what has the wrong community), MS-ADTS 6.3.3 (CLDAP), RFC 7296 and the
// makers' manuals (IKE, OpenVPN's tls-auth and tls-crypt, L2TP access lists), RFC 2865 section 3 and RFC 2866 (unknown RADIUS
// clients are discarded), RFC 6762 section 11 (mDNS off the link), WireGuard's protocol (nothing is sent to who is not
// authenticated), RFC 5426 (syslog has no answers), RFC 3416 (traps are not confirmed), RFC 7011 and 3954 (flow exports are one-way),
// RFC 7348 and 8926 (VXLAN, Geneve), ocserv's src/main.c (a datagram without a known session is dropped).

const NAMES: Record<UdpQuestion, string> = {
  dns: 'a DNS question',
  tftp: 'a TFTP question',
  kerberos: 'a Kerberos question',
  rpcbind: 'an rpcbind question',
  ntp: 'an NTP question',
  'netbios-ns': 'a NetBIOS question',
  snmp: 'an SNMP question',
  cldap: 'a CLDAP question',
  quic: 'a QUIC question',
  ike: 'an IKE question',
  openvpn: 'an OpenVPN question',
  l2tp: 'an L2TP question',
  radius: 'a RADIUS question',
  ssdp: 'an SSDP question',
  stun: 'a STUN question',
  sip: 'a SIP question',
  mdns: 'an mDNS question',
  coap: 'a CoAP question',
  dtls: 'a DTLS question',
  memcached: 'a memcached question',
  empty: 'an empty datagram',
};

/** @returns the question with its article: "a DNS question", "an empty datagram"; what it was is not known for null */
export function questionName(question: UdpQuestion | null): string {
  return question === null ? 'a question' : NAMES[question];
}

/** @returns the protocol that a reply to the question speaks: "DNS"; null for an empty datagram, which any may answer */
export function protocolOf(question: UdpQuestion | null): string | null {
  if (question === null || question === 'empty') return null;
  // Their ports are asked the other's question too, and what is heard does not tell which was answered.
  if (question === 'quic') return 'QUIC or DTLS';
  return NAMES[question].replace(/^an? | question$/g, '');
}

/** Clauses about the service, for each that does not answer strangers. */
const SILENT_SERVICES: Partial<Record<UdpServiceName, string>> = {
  tftp: 'its answer comes from another port, which a NAT or a stateful firewall on this side may drop',
  kerberos: 'a server of several realms may keep silent about those that it does not know',
  ssdp: 'a device may answer only its own link',
  snmp: 'an agent that speaks only v1 or v2c answers nobody without its community',
  cldap: 'only a domain controller answers a stranger there',
  ike: 'a gateway may keep silent to peers that it does not know',
  openvpn: 'a server with tls-auth or tls-crypt drops whatever is not signed with its key',
  l2tp: 'a concentrator may ignore peers that it does not know',
  radius: 'a server answers only the clients that it shares a secret with',
  sip: 'many servers ignore strangers, to stay hidden from scanners',
  mdns: 'a responder may answer only its own link',
  dtls: 'a VPN server may answer only clients that it knows over TLS already',
};

/** The same by port, for services that no stranger has a question for. By custom or registration: the number proves nothing. */
const SILENT_PORTS: Readonly<Record<number, string>> = {
  67: 'the port of DHCP, which answers only the clients of its own networks',
  162: 'the port of SNMP traps, which are never confirmed',
  514: 'the port of syslog, which never answers',
  1646: 'the port of RADIUS accounting, which answers only clients that share a secret with it',
  1813: 'the port of RADIUS accounting, which answers only clients that share a secret with it',
  2055: 'the port of NetFlow, which never answers',
  4739: 'the port of IPFIX, which never answers',
  4789: 'the port of VXLAN, a tunnel that never answers',
  6081: 'the port of Geneve, a tunnel that never answers',
  6343: 'the port of sFlow, which never answers',
  8125: 'the port of StatsD, which never answers',
  51820: 'the port of WireGuard, which answers nobody without a key that it knows',
};

/**
 * @returns a clause that says why silence after this question says nothing: about the service, about what the port is for, or
 *   that it was asked nothing in particular; of what a scan asked (null) nothing is known
 */
export function whySilent(question: UdpQuestion | null, port: number): string {
  if (question === null) return 'the scan does not say what it asked';
  const ofService = question === 'empty' ? undefined : SILENT_SERVICES[question];
  if (ofService !== undefined) return ofService;
  const usual = SILENT_PORTS[port];
  if (usual !== undefined) return `this is ${usual}`;
  return 'this port has no question of its own, and most services ignore an empty datagram';
}

/** Whether nothing is known of what the port speaks, so that `speaks` could help. */
export function hasNoQuestion(question: UdpQuestion | null, port: number): boolean {
  return question === 'empty' && SILENT_PORTS[port] === undefined;
}
