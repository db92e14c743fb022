// Words that people try as ports and that no service has: what to write instead, word by word.
import { plainWord } from '../did-you-mean.ts';

/** One line an answer: the words that get it, then the answer, which is what the next try needs. */
const ANSWERS: readonly (readonly [words: string, answer: string])[] = [
  [
    'any everything every each anything alltcp tcpall all-tcp tcp-all all-ports allports every-port full',
    'write `all`, every TCP port',
  ],
  ['all-udp udp-all alludp', 'write `known/udp`, the UDP ports that can be checked, or `all/udp`, every UDP port'],
  [
    'rest others other else default remaining remainder anything-else everything-else',
    'write `all`: a port that another line of this host names is decided by that line',
  ],
  ['none nothing no-ports noports null nil empty', 'remove this line; `blocked: all` says that no port may be open'],
  ['yes no true false on off enabled disabled', 'write the port itself, such as `443`'],
  ['tcp', 'write `all` for every TCP port, or a number such as `443`'],
  ['udp', 'write `known/udp` for the UDP ports that can be checked, or one port such as `53/udp`'],
  ['ssl tls secure starttls', 'write the service that uses TLS, such as `https` (443) or `imaps` (993)'],
  [
    'web webserver web-server website webapp web-app nginx apache apache2 httpd haproxy traefik caddy iis',
    'write `[http, https]` (80 and 443)',
  ],
  [
    'database databases db dbs rdbms',
    'write the database that you use: `postgresql` (5432), `mysql` (3306), `mssql` (1433) or `mongodb` (27017)',
  ],
  ['sql', 'write the database that you use: `mysql` (3306), `postgresql` (5432) or `mssql` (1433)'],
  ['nosql', 'write the database that you use: `mongodb` (27017), `redis` (6379) or `cassandra` (9042)'],
  ['ms-sql microsoft-sql msql', 'did you mean `mssql` (1433)?'],
  [
    'email e-mail mailserver mail-server',
    'write what the mail server offers: `[smtp, submission, imaps]` (25, 587, 993)',
  ],
  ['exchange', 'write what the server offers: `[smtp, https]` (25 and 443)'],
  [
    'windows windows-ports win',
    'write what Windows opens: `[msrpc, netbios-ssn, smb, rdp, winrm]` (135, 139, 445, 3389, 5985)',
  ],
  ['linux unix ubuntu debian', 'write what the machine offers, such as `ssh` (22)'],
  ['remote-desktop remotedesktop mstsc terminal-server terminal-services', 'did you mean `rdp` (3389)?'],
  ['subversion svnserve', 'did you mean `svn` (3690)?'],
  ['secure-shell openssh', 'did you mean `ssh` (22)?'],
  ['fileshare file-share file-sharing filesharing windows-share shares files', 'did you mean `smb` (445)?'],
  ['ad active-directory activedirectory domain-controller', 'write `[ldap, ldaps, krb5, smb]` (389, 636, 88, 445)'],
  [
    'vpn',
    'write the VPN that you use: `wireguard/udp` (51820), `openvpn/udp` (1194) or `500/udp` and `4500/udp` for IPsec',
  ],
  ['ping icmp icmpv6', 'ICMP has no ports: write a TCP port, or a UDP port such as `53/udp`'],
  ['cache', 'write the cache that you use: `redis` (6379) or `memcached` (11211)'],
  ['queue mq message-queue broker', 'write the broker that you use: `amqp` (5672), `kafka` (9092) or `mqtt` (1883)'],
  ['proxy', 'write `squid` (3128), or the number of the port'],
  ['voip', 'write `sip` (5060) or `sip/udp`'],
  ['printing print', 'write `ipp` (631) or `jetdirect` (9100)'],
  ['nodeport nodeports node-port node-ports', 'write `30000-32767`'],
  ['ephemeral', 'write `dynamic` (49152-65535)'],
  ['privileged system reserved low low-ports', 'write `well-known` (1-1023)'],
  ['unprivileged user high high-ports', 'write `1024-65535`'],
  ['top common popular top-ports usual', 'write `top-100` or `top-1000`'],
  ['risky dangerous', 'write `top-100`, which has the ports of the most dangerous services'],
  [
    'node nodejs node.js java php python ruby rails django flask express react vite nextjs spring spring-boot springboot dotnet golang deno app application api backend frontend server service services gateway admin management metrics monitoring health healthcheck',
    'no port belongs to this name: write the number that it listens on, such as `8080`',
  ],
];

let answers: ReadonlyMap<string, string> | null = null;

/** What to write instead of a word that people try as a port; null for any other word. */
export function answerFor(word: string): string | null {
  answers ??= new Map(ANSWERS.flatMap(([words, answer]) => words.split(' ').map((one) => [one, answer] as const)));
  const plain = plainWord(word);
  return answers.get(plain) ?? answers.get(plain.replace(/-ports?$/, '')) ?? null;
}

/** Every word that has an answer. */
export function triedNames(): readonly string[] {
  return ANSWERS.flatMap(([words]) => words.split(' '));
}
