// Help for policies that can be read, but whose entries contradict each other or deserve a second thought.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { HelpEntry } from './help-entry.ts';

export const MEANING_HELP = {
  contradiction: {
    title: 'Two entries disagree',
    level: 'error',
    wrong:
      'Two entries expect different things of the same port of the same host, or have it asked as different services, and neither is narrower than the other.',
    why: 'Whichever of them held, the other would be a check that is never made.',
    help: 'Remove one of the two, or make the one that shall win narrower: fewer ports, or fewer addresses.',
    bad: `version: 1
hosts:
  - host: www.example.com
    open: [http, https]
  - host: www.example.com
    blocked: http
`,
    good: `version: 1
hosts:
  - host: www.example.com
    open: https
    blocked: http
`,
  },
  'never-applies': {
    title: 'An entry that never applies',
    level: 'error',
    wrong: 'An entry and its item have a `from` each, and no vantage is in both.',
    why: 'It holds from nowhere, so it would never be checked, and reads as if it were.',
    help: 'Remove one of the two, or name a vantage that both have.',
    bad: `version: 1
vantages:
  internet:
  office:
hosts:
  - host: wiki.example.com
    from: internet
    blocked: all
    open: { ports: https, from: office }
`,
    good: `version: 1
vantages:
  internet:
  office:
hosts:
  - host: wiki.example.com
    blocked: { ports: all, from: internet }
    open: { ports: https, from: office }
`,
  },
  'risky-open': {
    title: 'A dangerous service may be open to the internet',
    level: 'warning',
    wrong:
      'The policy expects a service that is not meant for strangers (a database, remote desktop, a container API, telnet) to be open from the vantage called `internet`, and gives no `reason`.',
    why: 'It may well be right, and it may be a slip that makes the one port green that should never be. Whoever reviews the policy cannot tell.',
    help: 'Say from where it is to be open, with `from`; or say why, with `reason`.',
    bad: `version: 1
vantages:
  internet:
  office:
hosts:
  - host: db1.example.com
    open: { ports: postgresql, from: internet }
`,
    good: `version: 1
vantages:
  internet:
  office:
hosts:
  - host: db1.example.com
    open: { ports: postgresql, from: office }
    blocked: { ports: postgresql, from: internet }
`,
  },
  'bad-scope': {
    title: 'Not a scope',
    level: 'error',
    wrong: 'An element of `scope` is no address, CIDR, range, name or `*.name`, or has a variable in it.',
    why: 'The scope decides whom this machine may send packets to. What cannot be read there must not be guessed, and must not come from outside of the file.',
    help: 'Write addresses, CIDRs, ranges and names, out in full.',
    bad: `version: 1
scope: ["203.0.113.*"]
hosts:
  - host: 203.0.113.7
    open: https
`,
    good: `version: 1
scope: [203.0.113.0/24]
hosts:
  - host: 203.0.113.7
    open: https
`,
  },
  'outside-scope': {
    title: 'A host outside of the scope',
    level: 'warning',
    wrong: 'An address of the policy lies outside of its own `scope`.',
    why: 'It is never probed, and every run is inconclusive for it.',
    help: 'Remove the host, or widen the scope if this machine may ask it.',
    bad: `version: 1
scope: 203.0.113.0/24
hosts:
  - host: [203.0.113.7, 198.51.100.7]
    open: https
`,
    good: `version: 1
scope: [203.0.113.0/24, 198.51.100.7]
hosts:
  - host: [203.0.113.7, 198.51.100.7]
    open: https
`,
  },
  'nothing-to-judge': {
    title: 'Nothing to judge',
    level: 'error',
    wrong:
      'Every entry is `observe`, or none is left. Only `check` can tell, and only what it was told to look at counts.',
    why: 'A run without a verdict must not look green.',
    help: 'Say of at least one port what is expected of it.',
    bad: `version: 1
hosts:
  - host: 203.0.113.7
    observe: well-known
`,
    good: `version: 1
hosts:
  - host: 203.0.113.7
    open: https
    observe: well-known
`,
  },
  'too-many-probes': {
    title: 'More probes than allowed',
    level: 'error',
    wrong:
      'The ports of all addresses together are more than `limits.probes` allows. Only `check` can tell, once the names are resolved.',
    why: 'A prefix mistyped by one digit is millions of packets to somebody else, and a run that never ends.',
    help: 'Name fewer ports or addresses, or raise the ceiling to the number in the message.',
    bad: `version: 1
limits: { probes: 1000 }
hosts:
  - host: 203.0.113.0/24
    blocked: well-known
`,
    good: `version: 1
limits: { probes: 1000 }
hosts:
  - host: 203.0.113.0/24
    blocked: [ssh, rdp]
`,
  },
} as const satisfies Partial<Record<DiagnosticCode, HelpEntry>>;
