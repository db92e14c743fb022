// Help for single values that cannot be read: ports, hosts, numbers, dates and names.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { HelpEntry } from './help-entry.ts';

export const VALUES_HELP = {
  'bad-port': {
    title: 'Not a port',
    level: 'error',
    wrong:
      'The text is not a port: it is outside 1 to 65535, has a leading zero, names several ports at once, or names a protocol that cannot be probed. Also: a control without a port, a UDP control that no known question fits, and `speaks` for a TCP port.',
    why: 'A guess might probe the wrong port.',
    help: 'Write a number, a service, a range such as `8000-8100`, or a list of these. Add `/udp` for UDP.',
    bad: `version: 1
hosts:
  - host: www.example.com
    open: "80, 443"
`,
    good: `version: 1
hosts:
  - host: www.example.com
    open: [80, 443]
`,
  },
  'bad-service': {
    title: 'Unknown service',
    level: 'error',
    wrong:
      'No service has this name, the service only exists for the other protocol, or the name stands for several ports.',
    why: 'A port that is guessed from a name may be the wrong one.',
    help: 'Write the name that the message suggests, or the port number.',
    bad: `version: 1
hosts:
  - host: www.example.com
    open: htps
`,
    good: `version: 1
hosts:
  - host: www.example.com
    open: https
`,
  },
  'bad-range': {
    title: 'Not a range of ports',
    level: 'error',
    wrong: 'The range goes backwards, has only one end, or is not written with `-`.',
    why: 'Such a range has no ports in it, so nothing would be probed.',
    help: 'Write FIRST-LAST, with the smaller number first.',
    bad: `version: 1
hosts:
  - host: www.example.com
    blocked: 8100-8000
`,
    good: `version: 1
hosts:
  - host: www.example.com
    blocked: 8000-8100
`,
  },
  'bad-host': {
    title: 'Not a host',
    level: 'error',
    wrong:
      'The text is not a name, address, CIDR or range: it is a URL, a host with a port, a wildcard, an address in an old spelling, or a CIDR with host bits. Also: an address of a family that the item excludes, and a control that is not one host with its port.',
    why: 'Programs read such texts in different ways, so the wrong host might be probed.',
    help: 'Write only the host. Its ports belong under `open`, `blocked`, `closed` or `filtered`.',
    bad: `version: 1
hosts:
  - host: https://www.example.com:8443/
    open: 8443
`,
    good: `version: 1
hosts:
  - host: www.example.com
    open: 8443
`,
  },
  'bad-duration': {
    title: 'Not a duration',
    level: 'error',
    wrong: 'The time has no unit or an unknown unit, or is outside `100ms` to `60s`.',
    why: 'A plain number may mean seconds or milliseconds, and a timeout that is too short makes open ports look silent.',
    help: 'Write the unit: `1500ms`, `2s`.',
    bad: `version: 1
defaults: { timeout: 1500 }
hosts:
  - host: www.example.com
    open: https
`,
    good: `version: 1
defaults: { timeout: 1500ms }
hosts:
  - host: www.example.com
    open: https
`,
  },
  'bad-number': {
    title: 'Not a count or a rate',
    level: 'error',
    wrong:
      'The limit is not a whole number from 1, not a rate such as `1000/s`, not `auto` at a rate, or out of range.',
    why: 'The limits keep a run from flooding a network. A limit that cannot be read protects nobody.',
    help: 'Write a whole number, a rate with `/s` (or `auto`), or `unlimited`.',
    bad: `version: 1
limits: { rate: 500 }
hosts:
  - host: www.example.com
    open: https
`,
    good: `version: 1
limits: { rate: 500/s }
hosts:
  - host: www.example.com
    open: https
`,
  },
  'bad-date': {
    title: 'Not a date',
    level: 'error',
    wrong: 'The `until` of a waiver is not a calendar day in the form `YYYY-MM-DD`.',
    why: 'A waiver with an unreadable last day would never end, or never hold.',
    help: 'Write the last day on which the waiver holds, in UTC, such as `2026-12-31`.',
    bad: `version: 1
hosts:
  - host: db1.example.com
    blocked: postgresql
waivers:
  - host: db1.example.com
    ports: postgresql
    state: open
    until: 31.12.2026
    reason: the old reporting job still connects from outside
`,
    good: `version: 1
hosts:
  - host: db1.example.com
    blocked: postgresql
waivers:
  - host: db1.example.com
    ports: postgresql
    state: open
    until: 2026-12-31
    reason: the old reporting job still connects from outside
`,
  },
  'bad-name': {
    title: 'Not a name for a vantage or a role',
    level: 'error',
    wrong:
      'A name under `vantages` or `roles` is empty, does not begin with a letter or a digit, or has characters other than letters, digits, `_`, `.` and `-`.',
    why: 'Names appear on command lines, in file names and in reports, where a space or a slash means something else.',
    help: 'Use letters, digits, `_`, `.` and `-`.',
    bad: `version: 1
vantages:
  head office:
hosts:
  - host: www.example.com
    open: https
`,
    good: `version: 1
vantages:
  head-office:
hosts:
  - host: www.example.com
    open: https
`,
  },
} as const satisfies Partial<Record<DiagnosticCode, HelpEntry>>;
