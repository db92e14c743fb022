// The table of UDP questions: one for each service of src/model/udp-services.ts.
import type { UdpServiceName } from '../../model/udp-services.ts';
import type { UdpQuestionSpec } from './question.ts';
import { cldap } from './questions/cldap.ts';
import { coap } from './questions/coap.ts';
import { dns } from './questions/dns.ts';
import { dtls } from './questions/dtls.ts';
import { ike } from './questions/ike.ts';
import { kerberos } from './questions/kerberos.ts';
import { l2tp } from './questions/l2tp.ts';
import { mdns } from './questions/mdns.ts';
import { memcached } from './questions/memcached.ts';
import { netbiosNs } from './questions/netbios-ns.ts';
import { ntp } from './questions/ntp.ts';
import { openvpn } from './questions/openvpn.ts';
import { quic } from './questions/quic.ts';
import { radius } from './questions/radius.ts';
import { rpcbind } from './questions/rpcbind.ts';
import { sip } from './questions/sip.ts';
import { snmp } from './questions/snmp.ts';
import { ssdp } from './questions/ssdp.ts';
import { stun } from './questions/stun.ts';
import { tftp } from './questions/tftp.ts';

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
