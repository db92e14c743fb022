// Risky services: remote desktops, logins, file sharing, directories, mailboxes, and what Windows and old Unix offer besides.
// The comment above a row, or above a group of rows, is its source; docs/services.md says how sources are written.
import type { RiskyService } from './risky-service.ts';

export const LOGINS_AND_FILES: readonly RiskyService[] = [
  // IANA; https://learn.microsoft.com/troubleshoot/windows-server/networking/service-overview-and-network-port-requirements
  ['desktop', 'critical', '3389 3389/udp', 'Windows Remote Desktop'],
  // RFC 6143 (5900; each further display takes the next port)
  ['desktop', 'critical', '5900 5901 5902 5903', 'VNC'],
  // not verified: from the makers' default configuration as known in 2026
  ['desktop', 'high', '5800', 'VNC for browsers'],
  // The registry of IANA has it as a range: x11, 6000-6063
  ['desktop', 'critical', '6000 6001 6002 6003', 'X11'],
  // IANA ("Apple Remote Desktop (Net Assistant)")
  ['desktop', 'high', '3283 3283/udp', 'Apple Remote Desktop'],
  // IANA
  ['desktop', 'high', '4899', 'Radmin'],
  ['desktop', 'high', '5631 5632/udp', 'pcAnywhere'],
  ['desktop', 'high', '2179', "the consoles of Hyper-V's machines"],
  // IANA (ica, citriximaclient, icabrowser)
  ['desktop', 'high', '1494 2598', 'Citrix'],
  ['reflection', 'high', '1604/udp', "Citrix's browser service"],
  // https://learn.microsoft.com/troubleshoot/windows-server/networking/service-overview-and-network-port-requirements
  ['desktop', 'high', '2701', "Configuration Manager's remote control"],
  // https://github.com/apache/guacamole-server/blob/main/src/guacd/man/guacd.8.in
  ['desktop', 'high', '4822', "Guacamole's guacd"],
  // IANA
  ['desktop', 'high', '177/udp', "XDMCP (X11's display manager)"],
  // RFC 854
  ['plaintext', 'critical', '23', 'Telnet'],
  // https://isc.sans.edu/forums/diary/What+is+happening+on+2323TCP/21563/ (Mirai tries it after 23)
  ['plaintext', 'high', '2323', "Telnet's other port"],
  // IANA (exec, shell) and RFC 1282 (rlogin)
  ['plaintext', 'critical', '512', 'rexec'],
  ['plaintext', 'critical', '513', 'rlogin'],
  ['plaintext', 'critical', '514', 'rsh'],
  // RFC 959
  ['plaintext', 'high', '21', 'FTP'],
  // RFC 1350, section 6: no login
  ['transfer', 'high', '69/udp', 'TFTP'],
  // RFC 4253
  ['shell', 'high', '22', 'SSH'],
  // RFC 8314: cleartext access to mail is obsolete
  ['mailbox', 'medium', '110 143', 'POP3 or IMAP'],
  // https://learn.microsoft.com/troubleshoot/windows-server/networking/service-overview-and-network-port-requirements
  ['files', 'critical', '445', 'SMB (Windows file sharing)'],
  ['admin', 'high', '135 593', "Windows's remote procedure calls"],
  ['admin', 'high', '5985 5986', 'WinRM'],
  ['broker', 'high', '1801 2103 2105 2107', 'Microsoft Message Queuing'],
  ['directory', 'high', '389 636 3268 3269 9389', 'LDAP or Active Directory'],
  // RFC 1001 and 1002
  ['files', 'critical', '139', 'SMB over NetBIOS'],
  ['files', 'high', '137/udp 138/udp', 'NetBIOS'],
  // https://www.cisa.gov/news-events/alerts/2014/01/17/udp-based-amplification-attacks (TA14-017A: CLDAP)
  ['reflection', 'high', '389/udp', 'LDAP over UDP'],
  // RFC 4120 and RFC 3244
  ['directory', 'high', '88 88/udp 464 464/udp', 'Kerberos'],
  // CVE-2025-59287; CISA and Microsoft: block them: https://nvd.nist.gov/vuln/detail/CVE-2025-59287
  ['admin', 'high', '8530 8531', 'Windows Server Update Services'],
  // RFC 7530, section 3.1, and RFC 1813
  ['files', 'high', '2049 2049/udp', 'NFS'],
  // IANA
  ['files', 'high', '20048 20048/udp', "NFS's mountd"],
  // RFC 1833
  ['files', 'high', '111', "NFS's rpcbind"],
  // https://www.cisa.gov/news-events/alerts/2014/01/17/udp-based-amplification-attacks (TA14-017A)
  ['reflection', 'high', '111/udp', 'rpcbind'],
  // IANA
  ['files', 'high', '873', 'rsync'],
  ['files', 'high', '548', 'AFP (Apple file sharing)'],
  ['files', 'high', '10809', 'Network Block Device'],
  // RFC 7143
  ['files', 'high', '3260', 'iSCSI'],
  // https://github.com/gluster/glusterdocs/blob/main/docs/Administrator-Guide/Setting-Up-Clients.md
  ['files', 'high', '24007 24008', 'GlusterFS'],
  // https://docs.ceph.com/en/latest/rados/configuration/msgr2/
  ['cluster', 'high', '3300 6789', "Ceph's monitors (or a SAP gateway)"],
  // not verified: from the maker's default configuration as known in 2026 (9401: CVE-2023-27532)
  ['admin', 'high', '9392 9401', 'Veeam Backup'],
  // IANA; the standards themselves ask for no login: https://www.shadowserver.org/what-we-do/network-reporting/
  ['patients', 'critical', '104 11112 2762', 'DICOM'],
  ['patients', 'high', '2575', 'HL7'],
  // RFC 862, 863, 867, 865, 864, 868 and 1288
  ['relic', 'medium', '7 9 13 17 19 37 79', 'the small services of old Unix (echo to finger)'],
];
