// The table of UDP questions: one for each service of src/model/udp-services.ts.
import type { UdpServiceName } from '../../model/udp-services.ts';
import { cldap } from './questions/cldap.ts';
import { coap } from './questions/coap.ts';
import { dns } from './questions/discovery/dns.ts';
import { mdns } from './questions/discovery/mdns.ts';
import { netbiosNs } from './questions/discovery/netbios-ns.ts';
import { rpcbind } from './questions/discovery/rpcbind.ts';
import { ssdp } from './questions/discovery/ssdp.ts';
import { kerberos } from './questions/kerberos.ts';
import { memcached } from './questions/memcached.ts';
import { ntp } from './questions/ntp.ts';
import type { UdpQuestionSpec } from './questions/question.ts';
import { radius } from './questions/radius.ts';
import { sip } from './questions/sip.ts';
import { snmp } from './questions/snmp.ts';
import { stun } from './questions/stun.ts';
import { tftp } from './questions/tftp.ts';
import { dtls } from './questions/tunnels/dtls.ts';
import { ike } from './questions/tunnels/ike.ts';
import { l2tp } from './questions/tunnels/l2tp.ts';
import { openvpn } from './questions/tunnels/openvpn.ts';
import { quic } from './questions/tunnels/quic.ts';

export const UDP_QUESTIONS: Readonly<Record<UdpServiceName, UdpQuestionSpec>> = {
  dns,
  tftp,
  kerberos,
  rpcbind,
  ntp,
  'netbios-ns': netbiosNs,
  snmp,
  cldap,
  quic,
  ike,
  openvpn,
  l2tp,
  radius,
  ssdp,
  stun,
  sip,
  mdns,
  coap,
  dtls,
  memcached,
};
