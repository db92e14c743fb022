// Servers that want a configuration file.
import { fileURLToPath } from 'node:url';
import type { UdpServer } from './udp-server.ts';
import { accountsFor, withThoseAccounts } from './user-as-root.ts';

export const CONFIGURED_SERVERS: readonly UdpServer[] = [
  {
    name: 'snmpd',
    question: 'snmp',
    debianPackage: 'snmpd',
    program: 'snmpd',
    ports: [161],
    // v3, v2c and v1 are three questions.
    answers: 3,
    env: ({ folder }) => ({ SNMP_PERSISTENT_DIR: folder, MIBS: '' }),
    files: () => ({ 'snmpd.conf': 'rocommunity public\nrocommunity6 public\n' }),
    commands: ({ address4, address6, port }) => [
      [
        ...['snmpd', '-f', '-Lo', '-C', '-c', 'snmpd.conf', '-p', 'pid', '-I', '-smux'],
        ...[`udp:${address4}:${port}`, `udp6:[${address6}]:${port}`],
      ],
    ],
  },
  {
    name: 'nmbd',
    question: 'netbios-ns',
    debianPackage: 'samba',
    program: 'nmbd',
    ports: [137],
    portIsFixed: true,
    ipv4Only: true,
    files: ({ address4, folder }) => ({
      'smb.conf': [
        '[global]',
        'workgroup = LAB',
        'netbios name = LAB',
        `interfaces = ${address4}/24`,
        'bind interfaces only = yes',
        ...['lock', 'state', 'cache', 'pid'].map((what) => `${what} directory = ${folder}`),
        ...['private', 'ncalrpc'].map((what) => `${what} dir = ${folder}`),
        `nmbd:socket dir = ${folder}`,
        `log file = ${folder}/log`,
        '',
      ].join('\n'),
    }),
    commands: () => [['nmbd', '--foreground', '--no-process-group', '--debug-stdout', '--configfile=smb.conf']],
  },
  {
    name: 'kamailio',
    question: 'sip',
    debianPackage: 'kamailio',
    program: 'kamailio',
    ports: [5060],
    files: ({ address4, address6, port }) => ({
      'kamailio.cfg': `
debug=1
log_stderror=yes
auto_aliases=no
children=1
listen=udp:${address4}:${port}
listen=udp:[${address6}]:${port}
loadmodule "sl.so"
loadmodule "maxfwd.so"
request_route {
  if (!mf_process_maxfwd_header("10")) { sl_send_reply("483", "Too Many Hops"); exit; }
  sl_send_reply("200", "OK");
}
`,
    }),
    commands: ({ folder }) => [
      ['kamailio', '-DD', '-E', '-f', 'kamailio.cfg', '-m', '16', '-M', '4', '-Y', folder, '-P', `${folder}/pid`],
    ],
  },
  {
    name: 'freeradius',
    question: 'radius',
    debianPackage: 'freeradius',
    program: 'freeradius',
    ports: [1812],
    files: ({ address4, address6, port, folder }) => ({
      'radiusd.conf': `
logdir = ${folder}
run_dir = ${folder}
security {
  reject_delay = 0
}
modules {
  always reject {
    rcode = reject
  }
}
client ipv4 {
  ipaddr = 0.0.0.0/0
  secret = lab
}
client ipv6 {
  ipv6addr = ::/0
  secret = lab
}
server lab {
  listen {
    type = auth
    ipaddr = ${address4}
    port = ${port}
  }
  listen {
    type = auth
    ipv6addr = ${address6}
    port = ${port}
  }
  authorize {
    reject
  }
}
`,
    }),
    commands: () => [['freeradius', '-f', '-l', 'stdout', '-d', '.']],
  },
  {
    name: 'xl2tpd',
    question: 'l2tp',
    debianPackage: 'xl2tpd',
    program: 'xl2tpd',
    ports: [1701],
    ipv4Only: true,
    files: ({ address4, port }) => ({
      'xl2tpd.conf': `
[global]
listen-addr = ${address4}
port = ${port}
access control = no
[lns default]
ip range = 192.0.2.128-192.0.2.254
local ip = 192.0.2.127
`,
    }),
    commands: () => [['xl2tpd', '-D', '-c', 'xl2tpd.conf', '-p', 'pid', '-C', 'control']],
  },
  {
    name: 'avahi',
    question: 'mdns',
    debianPackage: 'avahi-daemon',
    program: 'avahi-daemon',
    ports: [5353],
    portIsFixed: true,
    ownLinkOnly: true,
    wantsOneAddress: true,
    files: ({ device }) => ({
      ...accountsFor('avahi'),
      'avahi.conf': `
[server]
host-name=lab
use-ipv4=yes
use-ipv6=yes
allow-interfaces=${device}
enable-dbus=no
[publish]
publish-workstation=yes
`,
    }),
    commands: () => [
      withThoseAccounts('avahi-daemon', '--file', 'avahi.conf', '--no-drop-root', '--no-chroot', '--no-rlimits'),
    ],
    // Before that it asks its link whether its names are free, and answers nobody.
    says: 'Server startup complete',
  },
  {
    name: 'minissdpd',
    question: 'ssdp',
    debianPackage: 'minissdpd',
    program: 'minissdpd',
    ports: [1900],
    portIsFixed: true,
    ipv4Only: true,
    ownLinkOnly: true,
    commands: ({ device }) => [['minissdpd', '-d', '-i', device, '-s', 'socket', '-p', 'pid']],
    // It answers for the devices that have told it of themselves.
    after: ({ address4 }) => [
      [process.execPath, fileURLToPath(new URL('announce-device.mjs', import.meta.url)), 'socket', address4],
    ],
  },
];
