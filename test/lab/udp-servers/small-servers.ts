// Servers that need no more than their arguments.
import type { ServerPlace, UdpServer } from './udp-server.ts';

/** Everybody stays root: in the lab it is root of nothing but the lab, and in a user namespace there is nobody else. */
const ROOT = 'root';

export const SMALL_SERVERS: readonly UdpServer[] = [
  {
    name: 'dnsmasq',
    question: 'dns',
    debianPackage: 'dnsmasq-base',
    program: 'dnsmasq',
    ports: [53],
    commands: (place) => [[...dnsmasq(place), `--port=${place.port}`, '--no-resolv', '--no-hosts']],
  },
  {
    name: 'chronyd',
    question: 'ntp',
    debianPackage: 'chrony',
    program: 'chronyd',
    ports: [123],
    // Where AppArmor knows chronyd, it may write there and nowhere else.
    before: () => [['mkdir', '-p', '/run/chrony']],
    commands: ({ address4, address6, port }) => [
      // -x leaves the clock alone, which has no namespace.
      ['chronyd', '-d', '-x', '-u', ROOT, 'local stratum 8', 'allow', 'cmdport 0', 'bindcmdaddress /'].concat([
        `pidfile /run/chrony/port-${port}.pid`,
        `bindaddress ${address4}`,
        `bindaddress ${address6}`,
        `port ${port}`,
      ]),
    ],
  },
  {
    name: 'memcached',
    question: 'memcached',
    debianPackage: 'memcached',
    program: 'memcached',
    ports: [11211],
    commands: ({ address4, address6, port }) => [
      ['memcached', '-u', ROOT, '-l', `${address4},${address6}`, '-U', `${port}`, '-p', '0', '-t', '1', '-m', '8'],
    ],
  },
  {
    name: 'dnsmasq-tftp',
    question: 'tftp',
    debianPackage: 'dnsmasq-base',
    program: 'dnsmasq',
    ports: [69],
    portIsFixed: true,
    commands: (place) => [[...dnsmasq(place), '--port=0', '--enable-tftp', `--tftp-root=${place.folder}`]],
  },
  {
    name: 'rpcbind',
    question: 'rpcbind',
    debianPackage: 'rpcbind',
    program: 'rpcbind',
    ports: [111],
    portIsFixed: true,
    dropsGroups: true,
    // It listens everywhere: rpcbind 1.2.6 crashes when -h names an address.
    commands: () => [['rpcbind', '-f']],
  },
  {
    name: 'coturn',
    question: 'stun',
    debianPackage: 'coturn',
    program: 'turnserver',
    ports: [3478],
    commands: ({ address4, address6, port, folder }) => [
      [
        ...['turnserver', '-n', '--no-cli', '--no-tls', '--no-dtls', '--no-tcp', '--log-file', 'stdout'],
        ...['--userdb', `${folder}/turndb`, '--pidfile', `${folder}/pid`],
        ...['-L', address4, '-L', address6, '--listening-port', `${port}`],
      ],
    ],
  },
  {
    // Silent to STUN, and relays for whoever may log in.
    name: 'coturn-without-stun',
    question: 'stun',
    debianPackage: 'coturn',
    program: 'turnserver',
    ports: [3478],
    commands: ({ address4, address6, port, folder }) => [
      [
        ...['turnserver', '-n', '--no-cli', '--no-tls', '--no-dtls', '--no-tcp', '--log-file', 'stdout'],
        ...['--userdb', `${folder}/turndb`, '--pidfile', `${folder}/pid`, '--no-stun'],
        ...['-L', address4, '-L', address6, '--listening-port', `${port}`],
      ],
    ],
  },
  {
    // Listens on every address, so that the kernel chooses from which one it replies: the first of the device.
    name: 'memcached-anywhere',
    question: 'memcached',
    debianPackage: 'memcached',
    program: 'memcached',
    ports: [11211],
    ipv4Only: true,
    commands: ({ port }) => [['memcached', '-u', ROOT, '-U', `${port}`, '-p', '0', '-t', '1', '-m', '8']],
  },
  {
    name: 'coap-server',
    question: 'coap',
    debianPackage: 'libcoap3-bin',
    program: 'coap-server-notls',
    ports: [5683],
    commands: onEach((address, { port }) => ['coap-server-notls', '-A', address, '-p', `${port}`]),
  },
  {
    name: 'coap-server-dtls',
    question: 'dtls',
    debianPackage: 'libcoap3-bin',
    program: 'coap-server-gnutls',
    // It speaks plain CoAP on the port before, and 5683 is the other coap-server's.
    ports: [5694],
    answersWithoutId: true,
    commands: onEach((address, { port }) => ['coap-server-gnutls', '-A', address, '-p', `${port - 1}`, '-k', 'secret']),
  },
  {
    name: 'charon',
    question: 'ike',
    debianPackage: 'strongswan-charon',
    program: '/usr/lib/ipsec/charon',
    ports: [500, 4500],
    portIsFixed: true,
    answers: 2,
    commands: () => [['/usr/lib/ipsec/charon', '--use-syslog', 'no']],
  },
];

function dnsmasq({ address4, address6 }: ServerPlace): readonly string[] {
  const fromNowhere = ['dnsmasq', '--no-daemon', '--conf-file=/dev/null', '--pid-file=', `--user=${ROOT}`, '--group='];
  return [...fromNowhere, '--bind-interfaces', `--listen-address=${address4},${address6}`];
}

/** An address and a port as most programs want them. */
export function socketAddress(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

/** The same command for either address. */
export function onEach(
  command: (address: string, place: ServerPlace) => readonly string[],
): (place: ServerPlace) => readonly (readonly string[])[] {
  return (place) => [command(place.address4, place), command(place.address6, place)];
}
