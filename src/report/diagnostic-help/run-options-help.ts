// Help for what a run is told beside its policy, and what the policy does not have: `--only`, `--var`.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { HelpEntry } from './help-entry.ts';

export const RUN_OPTIONS_HELP = {
  'unknown-variable': {
    title: 'A variable that no policy uses',
    level: 'error',
    wrong: 'The run sets a variable (`--var`, or the input `variables`), and no file of its policies uses it.',
    why: 'A slip in the name leaves the default in the policy: the run checks another host than the one that was meant, and may be green.',
    help: 'Correct the name, or leave the variable out.',
    bad: `# port-policy check --var PREVEIW_HOST=pr-7.example.com
version: 1
hosts:
  - host: "\${PREVIEW_HOST:-preview.example.com}"
    open: https
`,
    good: `# port-policy check --var PREVIEW_HOST=pr-7.example.com
version: 1
hosts:
  - host: "\${PREVIEW_HOST:-preview.example.com}"
    open: https
`,
  },
  'not-in-policy': {
    title: 'A host or a port of `--only` is not in the policy',
    level: 'error',
    wrong:
      '`--only` (or the input `only`) names a host or a port of which the policy says nothing, or which it checks from another vantage, or over the other protocol. Only `check` can tell, as it takes DNS.',
    why: 'The run would check less than it names, and its green would be read as if all of it were checked.',
    help: 'Name ports that the policy has. To look at a port without a policy, use `port-policy probe HOST PORTS`.',
    bad: `# port-policy check --only 203.0.113.7:22,443
version: 1
hosts:
  - host: 203.0.113.7
    open: https
`,
    good: `# port-policy check --only 203.0.113.7:443
version: 1
hosts:
  - host: 203.0.113.7
    open: https
`,
  },
} as const satisfies Partial<Record<DiagnosticCode, HelpEntry>>;
