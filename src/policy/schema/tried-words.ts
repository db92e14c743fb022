// Words that people write where the policy language has another key: which key each of them means, map by map.
import type { MapKind } from './allowed-keys.ts';

const STATE_WORDS = {
  open: 'allow allowed accept accepted permit permitted expose exposed listening listen opened open-ports allowed-ports must-be-open should-be-open',
  blocked:
    'deny denied block forbid forbidden disallow disallowed reject rejected not-open unreachable denied-ports blocked-ports must-not-be-open should-not-be-open',
  closed: 'close refused closed-ports',
  filtered: 'filter drop dropped silent stealth filtered-ports',
  observe: 'watch monitor observed',
} as const;

const HOST_WORDS =
  'hosts name names hostname hostnames address addr ip ips ip-address cidr network subnet fqdn domain url server servers target targets machine node endpoint dest destination';
const VANTAGE_WORDS = 'vantage vantages perspective source sources';
const PORT_WORDS = 'port service services range ranges port-range portrange number';
/** How fast a run may be. */
export const PACE_WORDS = 'pace pacing speed throttle throttling rate-limit rate-limits ratelimit limit pps';
const REASON_WORDS = 'description desc comment comments note notes why because justification ticket';

/** For each map: a key of it, and the words that are tried in its place. The value below such a word is read as the key's. */
const TRIED: Readonly<Record<MapKind, Readonly<Record<string, string>>>> = {
  policy: {
    hosts: 'targets target servers server machines nodes endpoints assets inventory',
    waivers:
      'exceptions exception exemptions exemption ignore ignores ignored suppress suppressions skip allowlist whitelist exclude excludes',
    extends: 'include includes import imports inherit inherits base',
    limits: PACE_WORDS,
    defaults: 'default settings options config configuration',
    scope: 'scopes networks allowed-networks boundary',
    roles: 'role profiles groups templates',
    controls: 'control canaries canary',
    vantages: 'perspectives locations',
  },
  defaults: {
    timeout: 'timeouts connect-timeout timeout-ms wait',
    attempts: 'retries retry tries attempt',
    family: 'ip-version ip families',
  },
  limits: {
    rate: `${PACE_WORDS} rates packets-per-second max-rate`,
    'per-host': 'host-rate rate-per-host per-host-rate perhost',
    'in-flight': 'concurrency concurrent parallel parallelism max-in-flight connections',
    probes: 'max-probes max ceiling total',
    duration: 'time-limit max-time max-duration run-time runtime deadline time wall-clock',
  },
  vantage: {
    family: 'ip-version ip families',
    'cannot-see': 'blind blocked egress-blocked lacks cannot',
    sees: 'see sight sees-only open-only only-open mode',
    controls: 'control canary canaries',
  },
  role: STATE_WORDS,
  host: {
    host: HOST_WORDS,
    'hosts-in':
      'hosts-from hosts-file hostsfile host-file hostfile host-list hosts-list from-file hosts-in-file inventory inventory-file targets-file target-file',
    'at-least': 'min minimum min-hosts minimum-hosts at-least-hosts least',
    ...STATE_WORDS,
    roles: 'role profile template group groups',
    from: VANTAGE_WORDS,
    'resolves-to': 'resolve resolves dns expected-ip expected-ips',
    anchors: 'anchor anchor-port anchor-ports ping pings ping-port ping-ports keepalive heartbeat',
  },
  entry: {
    ports: PORT_WORDS,
    reason: REASON_WORDS,
    severity: 'priority level risk importance criticality',
    from: VANTAGE_WORDS,
  },
  waiver: {
    host: HOST_WORDS,
    ports: PORT_WORDS,
    state: 'states status seen found observed actual',
    until:
      'expires expiry expiration expire expires-on expires-at end ends end-date valid-until date deadline due till',
    reason: REASON_WORDS,
    owner: 'by contact team approved-by approver author responsible who',
    from: VANTAGE_WORDS,
  },
};

const KEY_OF_WORD = new Map(
  Object.entries(TRIED).map(([mapKind, keys]) => {
    const words = Object.entries(keys).flatMap(([key, tried]) => tried.split(' ').map((word) => [word, key] as const));
    return [mapKind, new Map(words)];
  }),
);

/** Every word of the table, for each map. */
export function triedWords(mapKind: MapKind): ReadonlyMap<string, string> {
  return KEY_OF_WORD.get(mapKind) ?? new Map();
}
