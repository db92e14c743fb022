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

/** What `probe` and `diff` can print. */
export const FORMATS = ['terminal', 'json', 'markdown'] as const;
/** What `check` can print. */
const CHECK_FORMATS = [...FORMATS, 'sarif', 'junit', 'html'] as const;

const VARIABLES: OptionSpec = { value: 'NAME=VALUE', help: 'the value of a variable of the policy', many: true };

const VIEW = {
  vantage: { value: 'NAME', help: 'which of the vantages of the policy this machine is' },
  var: VARIABLES,
  scope: { value: 'TARGET', help: 'probe nothing outside of this, whatever the policy says', many: true },
  only: { value: 'HOST[:PORTS]', help: 'check this part of the policy alone', many: true },
} as const satisfies Record<string, OptionSpec>;

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
      wait: { value: 'DURATION', help: 'keep asking until the policy holds, at most so long: 90s, 2m, 1h30m' },
      baseline: { value: 'FILE', help: 'an earlier report.json: say what changed since then' },
      'dry-run': { value: null, help: 'print what would be probed and how long it would take; send nothing' },
      'fail-on': {
        value: 'LEVEL',
        help: 'from which result on to exit other than 0',
        choices: ['inconclusive', 'violation', 'never'],
      },
      format: { ...FORMAT, choices: CHECK_FORMATS },
      'report-dir': { value: 'DIR', help: 'also write the reports there: JSON, Markdown, HTML, SARIF, JUnit' },
    },
    examples: [
      ['port-policy check', 'the policy at its usual place'],
      ['port-policy check prod.yml --report-dir out', 'another one, with the reports kept'],
      ['port-policy check prod.yml --dry-run', 'what would be asked'],
      ['port-policy check --vantage internet --var PREVIEW_HOST=pr-7.example.com', 'seen from a declared place'],
      ['port-policy check --only www.example.com:443', 'a part of it'],
      ['port-policy check --wait 5m', 'after a deployment: until it holds'],
      ['port-policy check --observations scan.xml', 'a scan that another tool made'],
      ['port-policy check --baseline last-night/report.json', 'and what changed since last night'],
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
  explain: {
    usage: 'port-policy explain HOST:PORT [POLICY...] [options]',
    summary: 'say which entry of a policy decides a port, and why',
    details: `HOST is a name or an address; PORT is a number or a service, with /udp for UDP; an IPv6 address stands in
brackets. Says what won, what it won against, what waiver would apply, and whether the port is asked at all. Names are
resolved; no port is asked. Where the policy has vantages and none is named, every one of them is told.`,
    positionals: [1, 101],
    options: {
      vantage: VIEW.vantage,
      var: VARIABLES,
      scope: VIEW.scope,
      format: { ...FORMAT, choices: ['terminal', 'json'] },
    },
    examples: [
      ['port-policy explain www.example.com:443', 'the policy at its usual place'],
      ['port-policy explain "[2001:db8::1]:dns/udp" prod.yml', 'an IPv6 address, over UDP'],
    ],
  },
  init: {
    usage: 'port-policy init [HOST...] [options]',
    summary: 'write a policy that says what is, to begin with',
    details: `Probes each HOST (a name, an address, a CIDR or a range) and prints a commented policy: its open ports, and the
rest of what was asked as blocked. What could not be known is observed, and what was not asked is left out. With
--observations nobody is probed: the policy is made from a scan of nmap, masscan or naabu, or from report.json, of every
host in it or of those that are named.`,
    positionals: [0, 1000],
    options: {
      ports: { value: 'PORTS', help: 'what to ask, separated by commas (top-1000,known/udp)' },
      observations: { value: 'FILE', help: 'make it from this scan; send nothing' },
      vantage: { value: 'NAME', help: 'declare this vantage, and judge everything from it alone' },
      control: {
        value: 'HOST:PORT',
        help: 'a known-open endpoint elsewhere, which vouches for silence',
        many: true,
      },
      scope: VIEW.scope,
    },
    examples: [
      ['port-policy init www.example.com > .github/port-policy.yml', 'then: lint, and check'],
      ['port-policy init 203.0.113.0/28 --ports all --control github.com:443', 'a network, every TCP port'],
      ['port-policy init --observations scan.xml', 'from a scan that there is'],
    ],
  },
  diff: {
    usage: 'port-policy diff OLD NEW [options]',
    summary: 'say what a change of a policy means, or what changed between two reports',
    details: `Compares two policy files by meaning: newly open, newly blocked, no longer watched, waivers, scope. Or two reports
(report.json): ports newly open and newly blocked, hosts, addresses, verdicts. Asks nobody anything, DNS included.
Either may be -, standard input. A difference is no failure: the exit code is 0 where both can be read.`,
    positionals: [2, 2],
    options: { var: VARIABLES, format: FORMAT },
    examples: [
      ['port-policy diff - .github/port-policy.yml', 'after: git show main:.github/port-policy.yml |'],
      ['port-policy diff old.yml new.yml --format markdown', 'for a comment'],
      ['port-policy diff last-night/report.json report.json', 'what changed on the hosts'],
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

/** Planned commands and options that this version does not have: named, so that nobody looks for a typo. */
export const NOT_YET = {
  commands: ['merge'],
  options: ['shard'],
} as const;
