// Risky services: names, time, routing, VPNs, telephony, discovery, proxies, printers, cameras and industrial control.
// The comment above a row, or above a group of rows, is its source; docs/services.md says how sources are written.
import type { RiskyService } from './risky-service.ts';

export const NETWORKS: readonly RiskyService[] = [
  // RFC 3411; https://www.cisa.gov/news-events/alerts/2017/06/05/reducing-risk-snmp-abuse
  ['management', 'high', '161/udp', 'SNMP'],
  // RFC 5358
  ['resolver', 'medium', '53/udp', 'DNS'],
  // https://www.cisa.gov/news-events/alerts/2014/01/17/udp-based-amplification-attacks (TA14-017A)
  ['reflection', 'medium', '123/udp', 'NTP'],
  ['reflection', 'high', '1900/udp', 'SSDP'],
  ['reflection', 'high', '5353/udp', 'mDNS'],
  ['routing', 'high', '520/udp 521/udp', 'RIP'],
  ['reflection', 'high', '7/udp 17/udp 19/udp', 'the small services (echo, qotd, chargen)'],
  // IANA; https://flowtriq.com/blog/emerging-amplification-vectors-2026
  ['reflection', 'high', '3702/udp', 'WS-Discovery'],
  // CVE-2023-29552, in CISA's catalogue: https://www.cisa.gov/known-exploited-vulnerabilities-catalog
  ['reflection', 'high', '427/udp', 'SLP'],
  // https://www.incibe-cert.es/en/blog/drdos-cyber-attacks-based-ubnt-protocol
  ['reflection', 'high', '10001/udp', "Ubiquiti's discovery"],
  // https://nsfocusglobal.com/dhdiscover-reflection-attacks-can-magnify-nearly-200-times-of-the-attack-1/
  ['reflection', 'high', '37810/udp', "Dahua's discovery"],
  // RFC 8489
  ['reflection', 'medium', '3478/udp', 'STUN or TURN'],
  // RFC 7252, section 11.3
  ['reflection', 'high', '5683/udp', 'CoAP'],
  // RFC 2865, RFC 2866, RFC 3579 section 4, and CVE-2024-3596
  ['login', 'high', '1812/udp 1813/udp 1645/udp 1646/udp', 'RADIUS'],
  // RFC 8907, section 10
  ['login', 'high', '49', 'TACACS+'],
  // RFC 3261, section 26
  ['telephony', 'high', '5060/udp 5060 5061', 'SIP'],
  // IANA
  ['telephony', 'high', '1720 2000 4569/udp', 'H.323, SCCP or IAX'],
  ['vpn', 'medium', '1194/udp 1194', 'OpenVPN'],
  // RFC 7296
  ['vpn', 'medium', '500/udp 4500/udp', 'IKE (IPsec)'],
  // RFC 2661
  ['vpn', 'medium', '1701/udp', 'L2TP'],
  // RFC 2637
  ['vpn', 'medium', '1723', 'PPTP'],
  // RFC 2131 section 7, RFC 8415 section 22: DHCP authenticates nobody
  ['network', 'high', '67/udp 547/udp', 'DHCP'],
  // RFC 1006 (what S7 is carried by); https://censys.com/?p=3953
  ['industrial', 'critical', '102', 'Siemens S7'],
  // IANA; https://www.shadowserver.org/what-we-do/network-reporting/accessible-ics-report/
  ['industrial', 'critical', '502 802', 'Modbus'],
  ['industrial', 'critical', '2404', 'IEC 60870-5-104'],
  ['industrial', 'critical', '20000', 'DNP3'],
  ['industrial', 'critical', '44818 44818/udp 2222/udp', 'EtherNet/IP'],
  ['industrial', 'critical', '47808/udp', 'BACnet'],
  ['industrial', 'high', '4840 4843', 'OPC UA'],
  ['industrial', 'high', '5094', 'HART-IP'],
  ['industrial', 'high', '41794', 'Crestron'],
  // https://www.cisa.gov/news-events/cybersecurity-advisories/aa23-335a ("actively targeting TCP 20256")
  ['industrial', 'critical', '20256', 'Unitronics PCOM'],
  // not verified: from the makers' documents as known in 2026; public configurations agree
  ['industrial', 'high', '1911 4911', 'Niagara Fox'],
  ['industrial', 'high', '1962 2455 5006 5007 18245 20547', 'a programmable controller (CODESYS, MELSEC and others)'],
  // RFC 7826 and IANA
  ['camera', 'high', '554 8554 322', 'RTSP'],
  // not verified: from the makers' default configuration as known in 2026
  ['camera', 'high', '37777 34567', 'a video recorder (Dahua or Xiongmai)'],
  // RFC 1928
  ['proxy', 'high', '1080', 'SOCKS'],
  // IANA
  ['proxy', 'high', '8118', 'Privoxy'],
  // http://www.squid-cache.org/Doc/config/http_port/
  ['proxy', 'high', '3128', 'Squid'],
  // RFC 1179
  ['printer', 'medium', '515', 'LPD'],
  // RFC 8010
  ['printer', 'medium', '631', 'IPP'],
];
