// The commands and their options: one table that the parser, the help and the tests read.

export interface OptionSpec {
  /** How --help shows the value; null for a switch. */
  readonly value: string | null;
  readonly help: string;
  readonly choices?: readonly string[];
  /** It may be given several times, and its values add up. */
  readonly many?: true;
}

export interface CommandSpec {
  readonly usage: string;
  readonly summary: string;
  readonly details: string;
  /** Fewest and most positional arguments. */
  readonly positionals: readonly [number, number];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples: readonly (readonly [command: string, what: string])[];
}

export const FORMATS = ['terminal', 'json', 'markdown'] as const;

const VARIABLES: OptionSpec = { value: 'NAME=VALUE', help: 'the value of a variable of the policy', many: true };

const VIEW: Readonly<Record<string, OptionSpec>> = {
  vantage: { value: 'NAME', help: 'which of the vantages of the policy this machine is' },
  var: VARIABLES,
  scope: { value: 'TARGET', help: 'probe nothing outside of this, whatever the policy says', many: true },
  only: { value: 'HOST[:PORTS]', help: 'check this part of the policy alone', many: true },
};

/** What `lint` can print. */
export const LINT_FORMATS = ['terminal', 'json', 'sarif', 'markdown'] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

const FORMAT: OptionSpec = { value: 'FORMAT', help: 'what to print on standard output', choices: FORMATS };

export const COMMANDS = {
  check: {
    usage: 'port-policy check [POLICY...] [options]',
    summary: 'probe what a policy speaks of and judge it',
    details: `Reads each POLICY (.github/port-policy.yml; - is standard input), resolves the names, probes every port that they
speak of from this machine, and says what is not as it should be.`,
    positionals: [0, 100],
    options: {
      ...VIEW,
      observations: { value: 'FILE', help: 'judge this scan (nmap, masscan, naabu, report.json); send nothing' },
      'dry-run': { value: null, help: 'print what would be probed and how long it would take; send nothing' },
      'fail-on': {
        value: 'LEVEL',
        help: 'from which result on to exit other than 0',
        choices: ['inconclusive', 'violation', 'never'],
      },
      format: FORMAT,
      'report-dir': { value: 'DIR', help: 'also write report.json and summary.md there' },
    },
    examples: [
      ['port-policy check', 'the policy at its usual place'],
      ['port-policy check prod.yml --report-dir out', 'another one, with the reports kept'],
      ['port-policy check prod.yml --dry-run', 'what would be asked'],
      ['port-policy check --vantage internet --var PREVIEW_HOST=pr-7.example.com', 'seen from a declared place'],
      ['port-policy check --only www.example.com:443', 'a part of it'],
      ['port-policy check --observations scan.xml', 'a scan that another tool made'],
    ],
  },
  probe: {
    usage: 'port-policy probe HOST PORTS [options]',
    summary: 'look at a few ports without a policy: what is it, and why',
    details: `HOST is a name, an address, a CIDR or a range; PORTS is what a policy may say of ports, separated by commas.
Nothing is judged, so the exit code is 0 unless the arguments cannot be used.`,
    positionals: [2, 2],
    options: { format: FORMAT },
    examples: [
      ['port-policy probe db1.example.com 22,postgresql', 'two ports of one host'],
      ['port-policy probe 192.0.2.7 1-1024', 'a range'],
    ],
  },
  lint: {
    usage: 'port-policy lint [POLICY...] [options]',
    summary: 'say everything that is wrong with a policy; probe nothing',
    details: `Reads each POLICY (.github/port-policy.yml; - is standard input) and asks nobody anything, DNS included. Variables
that have no value are left open. Warnings alone exit with 0.`,
    positionals: [0, 100],
    options: { var: VARIABLES, format: { ...FORMAT, choices: LINT_FORMATS } },
    examples: [
      ['port-policy lint prod.yml', 'before it is committed'],
      ['port-policy lint --format sarif > lint.sarif', 'for code scanning'],
    ],
  },
  schema: {
    usage: 'port-policy schema [policy|report]',
    summary: 'print the JSON Schema of policies (for editors) or of report.json',
    details: 'The same files stand under schema/ in the repository.',
    positionals: [0, 1],
    options: {},
    examples: [
      ['port-policy schema > port-policy.schema.json', 'then: # yaml-language-server: $schema=port-policy.schema.json'],
    ],
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof COMMANDS;

/** Commands and options of the design that this version does not have: named, so that nobody looks for a typo. */
export const NOT_YET = {
  commands: ['init', 'diff', 'merge', 'explain'],
  options: ['wait', 'baseline', 'shard'],
  formats: ['sarif', 'junit', 'html'],
} as const;
