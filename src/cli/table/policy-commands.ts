// Commands that read policies and ask nothing: lint, explain, expand, diff.
import { EXIT } from '../../model/exit-codes.ts';
import type { CommandSpec } from './command-spec.ts';
import { FORMAT, LINT_FORMATS, VARIABLES, VIEW } from './shared-options.ts';

export const POLICY_COMMANDS = {
  lint: {
    usage: 'port-policy lint [POLICY...] [options]',
    summary: 'list every mistake in a policy; send nothing',
    details:
      'Reads each POLICY (.github/port-policy.yml if none is given; - is standard input) and sends nothing, not even to DNS. Several are read as one policy, as check reads them. A variable may be without a value here.',
    positionals: [0, 100],
    options: { var: VARIABLES, format: { ...FORMAT, choices: LINT_FORMATS } },
    exits: [
      [EXIT.pass, 'no mistake, or warnings alone'],
      [EXIT.unusable, 'at least one mistake, or a policy that cannot be read'],
    ],
    examples: [
      ['port-policy lint prod.yml', 'before it is committed'],
      ['port-policy lint --format sarif > lint.sarif', 'for code scanning'],
    ],
  },
  explain: {
    usage: 'port-policy explain HOST:PORT [POLICY...] [options]',
    summary: 'say which entry of a policy decides a port, and why',
    details:
      'HOST is a name or an address; PORT is a number or a service, with /udp for UDP. Write an IPv6 address in brackets. The answer names the entry that wins, the entries it wins against, the waiver that would apply, and whether the port is probed at all. Names are resolved; no port is probed. Without --vantage, every vantage is answered for.',
    positionals: [1, 101],
    options: {
      vantage: VIEW.vantage,
      var: VARIABLES,
      scope: VIEW.scope,
      format: { ...FORMAT, choices: ['terminal', 'json'] },
    },
    exits: [
      [EXIT.pass, 'the port is explained'],
      [EXIT.unusable, 'unusable input: the policy, HOST:PORT or another argument'],
    ],
    examples: [
      ['port-policy explain www.example.com:443', 'the policy at its usual place'],
      ['port-policy explain "[2001:db8::1]:dns/udp" prod.yml', 'an IPv6 address, over UDP'],
    ],
  },
  expand: {
    usage: 'port-policy expand [POLICY...] [options]',
    summary: 'print what a policy expects of each port, as data for other tools',
    details:
      'Reads each POLICY (.github/port-policy.yml if none is given; - is standard input) and prints a row for each vantage, host, protocol and set of ports: what is expected, by which line of the policy, and whether a check from that vantage sends a probe ("asked"). Roles, variables, files and the rule which entry wins are already applied. Without --resolve a name stands for itself, and its addresses are null. Without --vantage, every vantage has its rows. No port is probed.',
    positionals: [0, 100],
    options: {
      vantage: VIEW.vantage,
      var: VARIABLES,
      scope: VIEW.scope,
      resolve: { value: null, help: 'resolve the names, as a check from this machine would' },
      format: { ...FORMAT, choices: ['json', 'lines'] },
    },
    exits: [
      [EXIT.pass, 'the rows are printed'],
      [EXIT.unusable, 'unusable input: the policy or an argument'],
    ],
    examples: [
      ['port-policy expand > rows.json', 'for jq, for OPA, for a script'],
      ['port-policy expand prod.yml --format lines | grep 5432', 'a row a line, with tabs'],
      ['port-policy expand --vantage internet --resolve', 'with the addresses of names'],
    ],
  },
  diff: {
    usage: 'port-policy diff OLD NEW [options]',
    summary: 'say what changed between two policies, or between two reports',
    details:
      'Compares two policies by meaning: newly open, newly blocked, no longer checked, waivers, scope. Or two reports (report.json): ports newly open and newly blocked, hosts, addresses, verdicts. Sends nothing, not even to DNS. OLD or NEW may be -, standard input.',
    positionals: [2, 2],
    options: { var: VARIABLES, format: FORMAT },
    exits: [
      [EXIT.pass, 'both could be read and compared, even if they differ'],
      [EXIT.unusable, 'unusable input: one of the two, or an argument'],
    ],
    examples: [
      ['port-policy diff - .github/port-policy.yml', 'after: git show main:.github/port-policy.yml |'],
      ['port-policy diff old.yml new.yml --format markdown', 'for a comment'],
      ['port-policy diff last-night/report.json report.json', 'what changed on the hosts'],
    ],
  },
} as const satisfies Record<string, CommandSpec>;
