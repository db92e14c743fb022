// Help for single values that cannot be read: ports, hosts, numbers, dates and names.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { HelpEntry } from './help-entry.ts';

export const VALUES_HELP = {
  'bad-port': {
    title: 'Not a port',
    level: 'error',
    wrong:
      'A text that is no port: out of the range from 1 to 65535, with a leading zero, several ports in one text, or a protocol that cannot be probed. Also a control without a port or with one that has no question over UDP, and `speaks` of a TCP port.',
    why: 'Another reading of the same text would ask another port than the one that was meant.',
    help: 'Write a number, a service, a range such as `8000-8100`, or a list of these; `/udp` behind it for UDP.',
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
    title: 'Not a service',
    level: 'error',
    wrong: 'A name that no service has, one of the other protocol alone, or one that stands for several ports.',
    why: 'A port that is guessed from a name may be the wrong one.',
    help: 'Write the name that the message suggests, or the number of the port.',
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
    wrong: 'A range that ends before it begins, has one end only, or is written with another sign than `-`.',
    why: 'Read strictly it holds no port, so nothing of it would be asked.',
    help: 'Write FIRST-LAST, the smaller number first.',
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
      'A text that is no name, address, CIDR or range: a URL, a host with a port, a wildcard, an address in an old spelling, a CIDR with bits past its prefix. Also an address of a family that the item rules out, and a control that is not one host and its port.',
    why: 'Programs differ in how they read such texts, so the host that was meant might not be the one that is asked.',
    help: 'Write the host alone; its ports stand under `open`, `blocked` and the like.',
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
    wrong: 'A time without a unit, with an unknown one, or out of the range from `100ms` to `60s`.',
    why: 'A number alone may be seconds or milliseconds, and a timeout that is too short makes open ports look silent.',
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
    wrong: 'A limit that is no whole number from 1, no rate such as `1000/s`, or out of range.',
    why: 'The limits keep a run from flooding a network; one that cannot be read protects nobody.',
    help: 'Write a whole number, a rate with `/s`, or `unlimited`.',
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
    wrong: 'The `until` of a waiver is no day of the calendar, written YYYY-MM-DD.',
    why: 'A waiver whose end cannot be read would either never end or not hold at all.',
    help: 'Write the last day on which the waiver holds, in UTC: `2026-12-31`.',
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
      'A name under `vantages` or `roles` is empty, begins with something else than a letter or a digit, or holds characters other than letters, digits, `_`, `.` and `-`.',
    why: 'Names turn up on command lines, in file names and in reports, where a blank or a slash would mean something else.',
    help: 'Write it with letters, digits, `_`, `.` and `-`.',
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
