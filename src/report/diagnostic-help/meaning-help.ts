// Help for policies that can be read, but whose entries contradict each other or deserve a second thought.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { HelpEntry } from './help-entry.ts';

export const MEANING_HELP = {
  contradiction: {
    title: 'Two entries disagree',
    level: 'error',
    wrong:
      'Two entries expect different states of the same port on the same host, or ask it as different services, and neither entry is narrower.',
    why: 'Whichever entry won, the other would never be checked.',
    help: 'Remove one of the two, or make the one that should win narrower: fewer ports, or fewer addresses.',
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
    wrong: 'An entry and its item each have a `from`, and no vantage is in both.',
    why: 'No vantage checks it, but it reads as if one did.',
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
  'poor-anchor': {
    title: 'A poor anchor',
    level: 'warning',
    wrong:
      '`anchors` names a port whose service may lock out a machine that opens many connections to it: SSH, MySQL, a mail server, VNC and others.',
    why: 'Anchors are asked again and again. Such a port is asked only a few times, so silence is proven more slowly, and some silence stays inconclusive.',
    help: 'Name a port of the host that a web server listens on. If the host has no web server, leave it as it is: the run opens only as many connections as these services let pass.',
    bad: `version: 1
hosts:
  - host: db.example.com
    open: [https, mysql]
    blocked: all
    anchors: mysql
`,
    good: `version: 1
hosts:
  - host: db.example.com
    open: [https, mysql]
    blocked: all
    anchors: https
`,
  },
  'risky-open': {
    title: 'A dangerous service may be open to the internet',
    level: 'warning',
    wrong:
      'The policy expects a service that strangers should not reach (a database, remote desktop, a container API, telnet) to be open from the vantage `internet`, and gives no `reason`.',
    why: 'It may be right, or it may be a slip that makes a dangerous port green. A reviewer cannot tell which.',
    help: 'Say with `from` from which vantage it should be open, or say with `reason` why.',
    bad: `version: 1
vantages:
  internet:
  office:
hosts:
  - host: db1.example.com
    open: { ports: postgresql, from: internet }
    blocked: { ports: ssh, from: office }
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
  'only-exposures': {
    title: 'Every vantage judges open ports alone',
    level: 'warning',
    wrong:
      'Each vantage of the policy says `sees: open-only`, which judges nothing but open ports that must not be open.',
    why: 'No run of this policy can pass: that no open port was seen does not show that a port is blocked, or that a service runs.',
    help: 'Declare a vantage that probes, without `sees`. Runs and scans from the others then only add what they find.',
    bad: `version: 1
vantages:
  world: { sees: open-only }
hosts:
  - host: www.example.com
    blocked: all
`,
    good: `version: 1
vantages:
  internet:
  world: { sees: open-only }
hosts:
  - host: www.example.com
    blocked: all
`,
  },
  'nothing-to-judge': {
    title: 'Nothing to judge',
    level: 'error',
    wrong:
      'Every entry is `observe`, or no entry is left. Only `check` can tell, and it counts only what this run looks at.',
    why: 'A run without a verdict must not look green.',
    help: 'Say what is expected of at least one port.',
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
} as const satisfies Partial<Record<DiagnosticCode, HelpEntry>>;
