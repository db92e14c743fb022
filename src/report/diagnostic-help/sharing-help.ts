// Help for what a policy takes from elsewhere (vantages, roles, variables, other files), and for its waivers.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { HelpEntry } from './help-entry.ts';

export const SHARING_HELP = {
  'unknown-vantage': {
    title: 'No such vantage',
    level: 'error',
    wrong: 'A `from`, or the vantage that the run was given, is none that the policy declares under `vantages`.',
    why: 'An entry from a vantage that does not exist would never be checked, and a run from one would check nothing that has a `from`.',
    help: 'Write the name as it is declared, or declare it.',
    bad: `version: 1
vantages:
  office:
hosts:
  - host: wiki.example.com
    open: { ports: https, from: offce }
`,
    good: `version: 1
vantages:
  office:
hosts:
  - host: wiki.example.com
    open: { ports: https, from: office }
`,
  },
  'vantage-needed': {
    title: 'The run needs a vantage',
    level: 'error',
    wrong:
      'The policy says with `from` what holds from where, and the run does not say where it stands. Only `check` can tell.',
    why: 'Which of the entries hold would be a guess.',
    help: 'Say where this machine stands: `--vantage office`, or the input `vantage` of the action.',
    bad: `# port-policy check
version: 1
vantages:
  office:
hosts:
  - host: 203.0.113.7
    open: { ports: https, from: office }
`,
    good: `# port-policy check --vantage office
version: 1
vantages:
  office:
hosts:
  - host: 203.0.113.7
    open: { ports: https, from: office }
`,
  },
  'unknown-role': {
    title: 'No such role',
    level: 'error',
    wrong: 'The `roles` of a host name one that the policy does not declare under `roles`.',
    why: 'What the role says would not be checked of this host.',
    help: 'Write the name as it is declared, or declare it.',
    bad: `version: 1
roles:
  web: { open: [http, https], blocked: all }
hosts:
  - host: www.example.com
    roles: wbe
`,
    good: `version: 1
roles:
  web: { open: [http, https], blocked: all }
hosts:
  - host: www.example.com
    roles: web
`,
  },
  'bad-variable': {
    title: 'Not a variable',
    level: 'error',
    wrong: `A \`\${\` that does not begin a variable: \`\${NAME}\` or \`\${NAME:-default}\`, the name of letters, digits and \`_\`, not beginning with a digit, the default without a \`}\`.`,
    why: 'Left as it is, it would be asked for as a host or a port of that spelling.',
    help: `Write \`\${NAME}\`, or \`\${NAME:-default}\` for one that need not be set.`,
    bad: `version: 1
hosts:
  - host: "\${STAGE-test}.example.com"
    open: https
`,
    good: `version: 1
hosts:
  - host: "\${STAGE:-test}.example.com"
    open: https
`,
  },
  'unset-variable': {
    title: 'A variable is not set',
    level: 'error',
    wrong:
      'The policy uses a variable that the run was not given and that has no default. Only `check` complains; `lint` leaves the value unjudged.',
    why: 'Without the value nobody knows which host or port is meant. The environment is not looked at, so that a policy means the same on every machine.',
    help: 'Give it: `--var STAGE=test`, or a line of the input `variables` of the action; or write a default.',
    bad: `# port-policy check
version: 1
hosts:
  - host: "\${STAGE}.example.com"
    open: https
`,
    good: `# port-policy check
version: 1
hosts:
  - host: "\${STAGE:-test}.example.com"
    open: https
`,
  },
  'bad-extends': {
    title: 'Cannot be extended',
    level: 'error',
    wrong:
      '`extends` names something else than one local file by a path relative to this one (a URL, an absolute path, a variable), a file that cannot be read, or a file that extends this one in turn.',
    why: 'Half of the policy would be missing, and a file from elsewhere could change what is checked without a trace in the repository.',
    help: 'Keep the base beside the policy, and name it by its path: `extends: ./base.yml`.',
    bad: `version: 1
extends: https://example.com/base.yml
hosts:
  - host: www.example.com
    open: https
`,
    good: `version: 1
extends: ./base.yml
hosts:
  - host: www.example.com
    open: https
`,
  },
  'expired-waiver': {
    title: 'A waiver has expired',
    level: 'warning',
    wrong: 'The last day of a waiver is over.',
    why: 'It excuses nothing any more: if its port is still in the state that it tolerated, that is a violation.',
    help: 'Remove it once the port is as intended; if it must stay for longer, decide that anew and set a later day.',
    bad: `version: 1
hosts:
  - host: db1.example.com
    blocked: postgresql
waivers:
  - host: db1.example.com
    ports: postgresql
    state: open
    until: 2026-10-31
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
    until: 2027-02-28
    reason: the old reporting job still connects from outside
`,
  },
  'expiring-waiver': {
    title: 'A waiver ends soon',
    level: 'warning',
    wrong: 'The last day of a waiver is at most 14 days away.',
    why: 'From the day after, what it tolerates fails the run.',
    help: 'Mend what it tolerates and remove it, or decide anew and set a later day.',
    bad: `version: 1
hosts:
  - host: db1.example.com
    blocked: postgresql
waivers:
  - host: db1.example.com
    ports: postgresql
    state: open
    until: 2026-11-28
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
    until: 2027-02-28
    reason: the old reporting job still connects from outside
`,
  },
} as const satisfies Partial<Record<DiagnosticCode, HelpEntry>>;
