// Servers that want a key or a database made for them first.
import { onEach, socketAddress } from './small-servers.ts';
import type { UdpServer } from './udp-server.ts';

const SELF_SIGNED = [
  ...['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
  ...['-subj', '/CN=lab.test', '-keyout', 'key.pem', '-out', 'certificate.pem'],
];
const REALM = 'LAB.TEST';

export const KEYED_SERVERS: readonly UdpServer[] = [
  {
    name: 'openssl',
    question: 'dtls',
    debianPackage: 'openssl',
    program: 'openssl',
    ports: [4433],
    before: () => [SELF_SIGNED],
    commands: onEach((address, { port }) => [
      ...['openssl', 's_server', '-dtls', '-listen', '-cert', 'certificate.pem', '-key', 'key.pem'],
      ...['-accept', socketAddress(address, port)],
    ]),
  },
  {
    name: 'openvpn',
    question: 'openvpn',
    debianPackage: 'openvpn',
    program: 'openvpn',
    ports: [1194],
    before: () => [SELF_SIGNED],
    commands: onEach((address, { port }) => [
      ...['openvpn', '--dev', 'null', '--ifconfig-noexec', '--proto', address.includes(':') ? 'udp6' : 'udp4'],
      ...['--local', address, '--port', `${port}`, '--tls-server', '--dh', 'none'],
      ...['--ca', 'certificate.pem', '--cert', 'certificate.pem', '--key', 'key.pem'],
    ]),
  },
  {
    name: 'krb5kdc',
    question: 'kerberos',
    debianPackage: 'krb5-kdc',
    program: 'krb5kdc',
    ports: [88],
    env: ({ folder }) => ({ KRB5_CONFIG: `${folder}/krb5.conf`, KRB5_KDC_PROFILE: `${folder}/kdc.conf` }),
    files: ({ address4, address6, port, folder }) => ({
      'krb5.conf': `[libdefaults]\ndefault_realm = ${REALM}\n`,
      'kdc.conf': `
[kdcdefaults]
kdc_listen = ${address4}:${port},[${address6}]:${port}
kdc_tcp_listen = ""
[realms]
${REALM} = {
database_name = ${folder}/principal
key_stash_file = ${folder}/stash
}
[logging]
kdc = STDERR
`,
    }),
    before: () => [['kdb5_util', 'create', '-s', '-r', REALM, '-P', 'lab']],
    commands: () => [['krb5kdc', '-n', '-P', 'pid']],
  },
  {
    name: 'caddy',
    question: 'quic',
    debianPackage: 'caddy',
    program: 'caddy',
    ports: [443],
    env: ({ folder }) => ({ XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }),
    files: ({ address4, address6, port }) => ({
      Caddyfile: `
{
  admin off
  skip_install_trust
  auto_https disable_redirects
}
https://${address4}:${port}, https://[${address6}]:${port} {
  bind ${address4} [${address6}]
  tls internal
  respond ok
}
`,
    }),
    commands: () => [['caddy', 'run', '--config', 'Caddyfile', '--adapter', 'caddyfile']],
  },
];
