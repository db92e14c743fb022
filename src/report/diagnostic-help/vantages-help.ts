// Help for diagnostics about vantages: where they are, what their controls show, and what only another vantage can prove.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { HelpEntry } from './help-entry.ts';

export const VANTAGES_HELP = {
  'controls-on-one-port': {
    title: 'All controls on one port',
    level: 'warning',
    wrong: 'All controls of a vantage, those of the whole policy among them, are on the same port and protocol.',
    why: 'A network that lets out that port alone, as many do with 443, answers every control and swallows everything else. Each blocked port then looks filtered, and the run is green.',
    help: 'Add a control on another port. A host that answers on two ports is enough.',
    bad: `version: 1
controls: [github.com:443, example.com:443]
hosts:
  - host: db.example.com
    blocked: postgresql
`,
    good: `version: 1
controls: [github.com:443, github.com:22]
hosts:
  - host: db.example.com
    blocked: postgresql
`,
  },
  'never-proven': {
    title: 'Proof that nothing can give',
    level: 'warning',
    wrong:
      'An entry demands `evidence: proven`, and no other vantage of the policy asks its ports: there are fewer than two vantages, or the others do not look at it.',
    why: 'Such an entry passes only if another vantage saw the port open. Without one it is inconclusive in every run and in every merge.',
    help: 'Expect the port `open` from the vantage that reaches it, or write `evidence: anchored`.',
    bad: `version: 1
vantages: { internet: {}, vpc: {} }
hosts:
  - host: db.example.com
    blocked: { ports: postgresql, from: internet, evidence: proven }
    open: { ports: ssh, from: vpc }
`,
    good: `version: 1
vantages: { internet: {}, vpc: {} }
hosts:
  - host: db.example.com
    blocked: { ports: postgresql, from: internet, evidence: proven }
    open: { ports: postgresql, from: vpc }
`,
  },
  'seen-by-nobody': {
    title: 'Seen by no vantage',
    level: 'warning',
    wrong:
      'Every vantage that could judge these ports lists them under `cannot-see`, or lacks the family of the host. If one vantage alone judges the entry, it sees none of its ports.',
    why: 'Each vantage leaves the ports to the others, so nobody checks them. Where several could judge them, every run is inconclusive.',
    help: 'Check them from a vantage whose network lets them through. Move what nobody has to check to `observe`.',
    bad: `version: 1
vantages: { internet: { cannot-see: 25 }, vpc: { cannot-see: 25 } }
hosts:
  - host: mail.example.com
    open: [25, 587]
`,
    good: `version: 1
vantages: { internet: { cannot-see: 25 }, vpc: {} }
hosts:
  - host: mail.example.com
    open: [25, 587]
`,
  },
  'idle-vantage': {
    title: 'Nothing is judged from the vantage',
    level: 'warning',
    wrong:
      'The policy declares a vantage, and no entry is judged from there: each has a `from` without it, or ports that it cannot see.',
    why: 'A run from there has nothing to judge and ends with exit code 2. A merge needs a report from every vantage, so it stays inconclusive.',
    help: 'Name the vantage in the `from` of what it has to judge, or remove it from `vantages`.',
    bad: `version: 1
vantages: { internet: {}, vpc: {} }
hosts:
  - host: www.example.com
    from: internet
    open: 443
`,
    good: `version: 1
vantages: { internet: {}, vpc: {} }
hosts:
  - host: www.example.com
    open: 443
`,
  },
  'not-at-source': {
    title: 'Not where the vantage is',
    level: 'error',
    wrong:
      'The vantage of the run, or `--source`, says from which addresses probes leave, and this machine has none of them. Only `check` and `probe` can tell, and they end with exit code 3.',
    why: 'A run on the wrong machine, or with a VPN that is down, sees another network. A green run from there would tell nothing about the place that the vantage is named after.',
    help: 'Run it on a machine that has such an address, bring the VPN or the interface up, or correct `source`. The message says which addresses this machine has.',
    bad: `# port-policy check --vantage vpc
version: 1
vantages: { vpc: { source: 192.0.2.0/24, controls: [10.20.0.2:53/udp, 10.20.0.2:443] } }
hosts:
  - { host: db.example.com, open: postgresql, from: vpc }
`,
    good: `# port-policy check --vantage vpc
version: 1
vantages: { vpc: { source: 10.20.0.0/16, controls: [10.20.0.2:53/udp, 10.20.0.2:443] } }
hosts:
  - { host: db.example.com, open: postgresql, from: vpc }
`,
  },
} as const satisfies Partial<Record<DiagnosticCode, HelpEntry>>;
