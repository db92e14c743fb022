// Help for what a policy takes from elsewhere (vantages, roles, variables, other files), and for its waivers.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { HelpEntry } from './help-entry.ts';

export const SHARING_HELP = {
  'unknown-vantage': {
    title: 'Unknown vantage',
    level: 'error',
    wrong: 'A `from`, or the vantage of the run, names a vantage that the policy does not declare under `vantages`.',
    why: 'An entry for a vantage that does not exist would never be checked, and a run from such a vantage would check no entry with a `from`.',
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
    wrong: 'The policy uses `from`, but the run does not say which vantage it is. Only `check` can tell.',
    why: 'The tool would have to guess which entries apply.',
    help: 'Say which vantage this machine is: `--vantage office`, or the input `vantage` of the action.',
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
    title: 'Unknown role',
    level: 'error',
    wrong: 'A host names a role that the policy does not declare under `roles`.',
    why: 'What the role says would not be checked on this host.',
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
    wrong: `A \`\${\` does not begin a variable. A variable is \`\${NAME}\` or \`\${NAME:-default}\`; the name has letters, digits and \`_\` and does not begin with a digit, and the default has no \`}\`.`,
    why: 'The text would be taken for the name of a host or a port.',
    help: `Write \`\${NAME}\`, or \`\${NAME:-default}\` if a default is enough.`,
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
      'The policy uses a variable that has no value and no default. Only `check` complains; `lint` does not judge the value.',
    why: 'Without a value the host or port is unknown. The environment is not read, so that a policy means the same on every machine.',
    help: 'Set it with `--var STAGE=test` or a line in the input `variables` of the action, or write a default.',
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
  'empty-variable': {
    title: 'A variable is empty',
    level: 'error',
    wrong:
      'A variable has an empty value, only commas, or an empty value among several: between two commas, after the last comma, or on an empty line.',
    why: 'A host or port may be missing there, and a check of what is left would be green without it.',
    help: 'Write the value that is missing, or remove the extra comma or empty line.',
    bad: `version: 1
hosts:
  - host: www.example.com
    open: "\${PORTS:-443,,8443}"
`,
    good: `version: 1
hosts:
  - host: www.example.com
    open: "\${PORTS:-443,8443}"
`,
  },
  'bad-extends': {
    title: 'Cannot extend this',
    level: 'error',
    wrong:
      '`extends` is not the relative path of one local file (it is a URL, an absolute path or has a variable), the file cannot be read, or it extends this file in turn.',
    why: 'Part of the policy would be missing, and a file from elsewhere could change what is checked without a trace in the repository.',
    help: 'Keep the base beside the policy and name it by its path: `extends: ./base.yml`.',
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
    wrong: 'The last day of a waiver is past.',
    why: 'It excuses nothing any more: if the port is still as it was, the run fails.',
    help: 'Fix the port and remove the waiver, or decide again and set a later day.',
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
    why: 'After that day the run fails if the port is still as it is.',
    help: 'Fix the port and remove the waiver, or decide again and set a later day.',
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
