// Help for policies that would probe what they may not, too much, or longer than their time allows.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { HelpEntry } from './help-entry.ts';

export const EXTENT_HELP = {
  'bad-scope': {
    title: 'Not a scope',
    level: 'error',
    wrong: 'An element of `scope` is not an address, CIDR, range, name or `*.name`, or contains a variable.',
    why: 'The scope limits which addresses this machine may send packets to. It must not be guessed, and it must not come from outside the file.',
    help: 'Write addresses, CIDRs, ranges and names in full.',
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
    title: 'A host outside the scope',
    level: 'warning',
    wrong: 'An address of the policy is outside its own `scope`.',
    why: 'It is never probed, and every run is inconclusive for it.',
    help: 'Remove the host, or widen the scope if this machine may probe it.',
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
  'refused-host': {
    title: 'A host that is not probed unless a scope names it',
    level: 'warning',
    wrong:
      'A host is a link-local, cloud metadata, multicast or unspecified address, such as `169.254.169.254`, and the `scope` of the policy does not name it.',
    why: 'Such an address is a different machine in each network, or holds the credentials of the machine that runs the check. It is not probed, and every run is inconclusive for it.',
    help: 'Remove the host. If it is to be probed, name the address in `scope`, and name the other hosts there as well. A wider network does not count: the element of the scope must lie within one of the ranges that docs/policy.md lists.',
    bad: `version: 1
hosts:
  - host: [203.0.113.7, 169.254.169.254]
    blocked: http
`,
    good: `version: 1
scope: [203.0.113.0/24, 169.254.169.254]
hosts:
  - host: [203.0.113.7, 169.254.169.254]
    blocked: http
`,
  },
  'wide-host': {
    title: 'A host that is a whole network',
    level: 'warning',
    wrong:
      'A `hosts` item names more than 65,536 addresses, such as `0.0.0.0/0` or `10.0.0.0/8`. Each of them is a host that the run would probe.',
    why: 'In a firewall rule such a network says where connections come from. Here it says which hosts are probed: millions of packets, and `check` refuses the run if they are more than `limits.probes`.',
    help: 'Name the hosts that are probed. Where the probes come from is a vantage (`from`); the network that they must stay in is the `scope`.',
    bad: `version: 1
hosts:
  - host: 10.0.0.0/8
    blocked: ssh
`,
    good: `version: 1
scope: 10.0.0.0/8
hosts:
  - host: 10.1.2.0/28
    blocked: ssh
`,
  },
  'short-duration': {
    title: 'Not enough time to send every probe',
    level: 'warning',
    wrong:
      "At the policy's own `rate` and `per-host`, sending every probe once takes longer than `duration` under `limits` allows. `lint` counts a name as one address.",
    why: 'When the time is over, the run stops: what is not known by then is inconclusive, and no run of this policy would ever pass.',
    help: 'Raise `duration`, raise `rate` and `per-host`, or split the hosts over several policies. `check --dry-run` says how long a run takes.',
    bad: `version: 1
limits: { duration: 20s }
hosts:
  - host: 203.0.113.7
    blocked: all
`,
    good: `version: 1
limits: { duration: 30m }
hosts:
  - host: 203.0.113.7
    blocked: all
`,
  },
  'too-many-probes': {
    title: 'More probes than allowed',
    level: 'error',
    wrong:
      'The ports of all addresses together are more than `limits.probes` allows, which `check` can tell after it has resolved the names; or the hosts times their entries, with roles written out, are more than 1,000,000, which `lint` tells as well.',
    why: 'A prefix with one wrong digit is millions of packets to somebody else, and a run that never ends.',
    help: 'Name fewer ports or addresses. Raise the limit only if you mean to probe all of them.',
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
