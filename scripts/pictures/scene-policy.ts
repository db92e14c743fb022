// The policy of the scene that the pictures show: a team's hosts, each with its role, its reasons and its severities.
import type { DnsZone } from '../../test/lab/dns.ts';

export const POLICY_FILE = '.github/port-policy.yml';

const WWW = ['203.0.113.2', '203.0.113.4'];
const DB1 = '203.0.113.3';
const WIN1 = '203.0.113.5';
const BASTION = '203.0.113.6';

/** Who has which address. The backup hosts have IPv6 alone, where the machine that checks has no route. */
export const ZONE: DnsZone = {
  'www.example.com': WWW,
  'db1.example.com': [DB1],
  'win1.example.com': [WIN1],
  'bastion.example.com': [BASTION],
  ...Object.fromEntries([1, 2, 3].map((n) => [`backup${n}.example.com`, { A: 'nodata', AAAA: [`2001:db8::${n}`] }])),
};

/** What listens; the firewall decides what of it can be reached. */
export const LISTENERS: readonly (readonly [address: string, ports: readonly number[]])[] = [
  [WWW[0] as string, [80, 443, 8080]],
  [WWW[1] as string, [80]],
  [DB1, [22, 5432, 6432]],
  [WIN1, [443, 3389]],
  [BASTION, [22]],
];

/** What the router drops in both nights: silence that other answers of the same host vouch for. */
const DROPPED = [
  `ip daddr ${DB1} tcp dport != { 22, 5432 } drop`,
  `ip daddr ${WIN1} tcp dport != { 443, 3389 } drop`,
  `ip daddr ${BASTION} tcp dport != 22 drop`,
];
/** What it let through since the earlier night. */
const OPENED = [`ip daddr ${DB1} tcp dport 5432 drop`, `ip daddr ${WIN1} tcp dport 3389 drop`];

export const FIREWALL = { earlier: [...DROPPED, ...OPENED], now: DROPPED };

/** @param until the day on which the waivers end */
export function scenePolicy(until: string): string {
  return `# What the internet may reach of production. Owner: the platform team.
version: 1
scope: [203.0.113.0/24, 2001:db8::/32, "*.example.com"]
vantages:
  internet: {}
defaults: { timeout: 300ms }
limits: { rate: 5000/s, per-host: 2000/s, in-flight: 2000 }

roles:
  web:
    open: [http, https]
    blocked:
      - { ports: 8080, severity: medium, reason: the admin console is for the office }
      - well-known
  database:
    blocked:
      - { ports: [postgresql, 6432], severity: critical, reason: databases stay inside }
      - top-100
  windows:
    open: https
    blocked:
      - { ports: rdp, severity: critical, reason: remote desktop goes through the gateway }
      - top-100
  storage:
    blocked:
      - { ports: [ssh, smtp, http, https, postgresql], severity: high, reason: backups are pulled and never reached }

hosts:
  - { host: www.example.com, roles: web }
  - { host: db1.example.com, roles: database }
  - { host: win1.example.com, roles: windows }
  - host: bastion.example.com
    open: { ports: ssh, reason: the one way in }
    blocked: top-100
  - host: 203.0.113.2-203.0.113.6
    blocked: { ports: [telnet, redis, 2375], severity: high, reason: nowhere in production }
  - { host: [backup1.example.com, backup2.example.com], roles: storage }
  - { host: backup3.example.com, roles: storage }

waivers:
  - host: db1.example.com
    ports: ssh
    state: open
    until: ${until}
    reason: INFRA-142, the vendor migrates the data
    owner: data team
  - host: www.example.com
    ports: 8080
    state: open
    until: ${until}
    reason: INFRA-150, the old shop until it has moved
    owner: web team
`;
}

/** The policy before a pull request that says less: 5432 of the database may be reached afterwards. */
export function openedByPullRequest(policy: string): string {
  return policy.replace(
    '  - { host: db1.example.com, roles: database }\n',
    '  - host: db1.example.com\n    roles: database\n    open: { ports: postgresql, reason: "INFRA-163, the reporting tool reads it" }\n',
  );
}
