// The commands and their options: one table that the parser, the help and the tests read.
import { EXIT } from '../model/exit-codes.ts';

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
  /** What each exit code means after this command, in ascending order; those of a signal are left out here. */
  readonly exits: readonly (readonly [code: number, meaning: string])[];
  /** It asks the network, so a signal may stop it; and whether it writes reports then. */
  readonly stops?: 'with reports' | 'without reports';
  readonly examples: readonly (readonly [command: string, what: string])[];
}

/** What `probe` and `diff` can print. */
export const FORMATS = ['terminal', 'json', 'markdown'] as const;
/** What `check` and `merge` can print. */
const CHECK_FORMATS = [...FORMATS, 'sarif', 'junit', 'html', 'prom', 'tap', 'intoto', 'headline'] as const;

const VARIABLES: OptionSpec = { value: 'NAME=VALUE', help: "the value of one of the policy's variables", many: true };

const VIEW = {
  vantage: { value: 'NAME', help: "which of the policy's vantages this machine is" },
  var: VARIABLES,
  scope: { value: 'TARGET', help: 'probe nothing outside this, whatever the policy says', many: true },
  only: {
    value: 'HOST[:PORTS]',
    help: 'check only this part of the policy; may be repeated; a silent port needs a second port of its host that answers (HOST:22,5432)',
    many: true,
  },
} as const satisfies Record<string, OptionSpec>;

/** What `lint` can print. */
const LINT_FORMATS = ['terminal', 'json', 'sarif', 'markdown'] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

const SOURCE: OptionSpec = {
  value: 'PLACE',
  help: 'probe from an address in this network, or of this interface; may be repeated; a machine that has none ends with 3',
  many: true,
};

const FORMAT: OptionSpec = { value: 'FORMAT', help: 'what to print on standard output', choices: FORMATS };

const FAIL_ON: OptionSpec = {
  value: 'LEVEL',
  help: 'lowest result that makes the exit code non-zero',
  choices: ['inconclusive', 'violation', 'never'],
};
const REPORT_DIR: OptionSpec = {
  value: 'DIR',
  help: 'also write all reports there: JSON, Markdown, HTML, SARIF, JUnit, Prometheus metrics, TAP, in-toto',
};

export const COMMANDS = {
  check: {
    usage: 'port-policy check [POLICY...] [options]',
    summary: 'probe the ports of a policy and say what is wrong',
    details:
      'Reads each POLICY (.github/port-policy.yml if none is given; - is standard input), resolves the names, probes every port in them from this machine, and says which are not as the policy says.',
    positionals: [0, 100],
    options: {
      ...VIEW,
      source: SOURCE,
      observations: {
        value: 'FILE',
        help: 'judge this scan (nmap, masscan, naabu, globalping, check-host, report.json) and send nothing',
      },
      wait: { value: 'DURATION', help: 'retry until the policy passes, for at most this long: 90s, 2m, 1h30m' },
      'time-limit': { value: 'DURATION', help: 'end the run after this long; what is not known then is inconclusive' },
      baseline: { value: 'FILE', help: 'an earlier report.json: say what changed since' },
      shard: {
        value: 'INDEX/COUNT',
        help: 'check only this part of the addresses: 2/8 is the second of eight machines',
      },
      'dry-run': { value: null, help: 'print what would be probed and how long it takes, and send nothing' },
      'fail-on': FAIL_ON,
      format: { ...FORMAT, choices: CHECK_FORMATS },
      'report-dir': REPORT_DIR,
    },
    exits: [
      [EXIT.pass, 'the policy passes, and there is evidence for it'],
      [EXIT.fail, 'at least one violation'],
      [EXIT.unusable, 'unusable input: the policy, an argument, or nothing to judge'],
      [EXIT.inconclusive, 'inconclusive: no violation, but something could not be known'],
    ],
    stops: 'with reports',
    examples: [
      ['port-policy check', '.github/port-policy.yml'],
      ['port-policy check prod.yml --report-dir out', 'another policy; keep the reports'],
      ['port-policy check prod.yml --dry-run', 'list what would be probed'],
      ['port-policy check --vantage internet --var PREVIEW_HOST=pr-7.example.com', 'from one of the vantages'],
      ['port-policy check --only www.example.com:443', 'one port of it'],
      ['port-policy check --wait 5m', 'after a deployment: wait for it to pass'],
      ['port-policy check --observations scan.xml', 'judge a scan of another tool'],
      ['port-policy check --baseline last-night/report.json', 'say what changed since last night'],
      ['port-policy check --shard 2/8 --report-dir shard-2', 'on the second of eight machines'],
    ],
  },
  probe: {
    usage: 'port-policy probe HOST PORTS [options]',
    summary: 'look at a few ports without a policy: open or not, and why',
    details:
      'HOST is a name, an address, a CIDR or a range; PORTS are ports as in a policy, separated by commas. HOST:PORTS means the same. Nothing is judged.',
    positionals: [2, 2],
    options: { source: SOURCE, format: FORMAT },
    exits: [
      [EXIT.pass, 'it is known how each port is, whether open or not'],
      [EXIT.unusable, 'unusable input: an argument, and nothing was asked'],
      [EXIT.inconclusive, 'of at least one port nothing could be known'],
    ],
    stops: 'without reports',
    examples: [
      ['port-policy probe db1.example.com 22,postgresql', 'two ports of one host'],
      ['port-policy probe db1.example.com:5432', 'one port, as findings and explain spell it'],
      ['port-policy probe 192.0.2.7 1-1024', 'a range'],
    ],
  },
  lint: {
    usage: 'port-policy lint [POLICY...] [options]',
    summary: 'list every mistake in a policy; send nothing',
    details:
      'Reads each POLICY (.github/port-policy.yml if none is given; - is standard input) and sends nothing, not even to DNS. A variable may be without a value here.',
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
  init: {
    usage: 'port-policy init [HOST...] [options]',
    summary: 'write a first policy from what is there now',
    details:
      'Probes each HOST (a name, an address, a CIDR or a range) and prints a commented policy: open ports as open, the rest of the probed ports as blocked. What could not be known becomes observe; what was not probed is left out. With --observations nothing is sent: the policy is made from a scan of nmap, masscan or naabu, or from a report.json, for every host in it or for each HOST.',
    positionals: [0, 1000],
    options: {
      ports: { value: 'PORTS', help: 'what to probe, separated by commas (top-1000,known/udp)' },
      observations: { value: 'FILE', help: 'make the policy from this scan and send nothing' },
      vantage: { value: 'NAME', help: 'declare this vantage, and judge everything only from it' },
      control: {
        value: 'HOST:PORT',
        help: 'an endpoint elsewhere that is known to answer',
        many: true,
      },
      scope: VIEW.scope,
    },
    exits: [
      [EXIT.pass, 'a policy is printed'],
      [EXIT.unusable, 'unusable input: an argument or the scan, and no policy is printed'],
      [EXIT.inconclusive, 'no host could be checked from here, so no policy is printed'],
    ],
    stops: 'without reports',
    examples: [
      ['port-policy init www.example.com > .github/port-policy.yml', 'then: lint, and check'],
      ['port-policy init 203.0.113.0/28 --ports all --control github.com:443', 'a network, every TCP port'],
      ['port-policy init --observations scan.xml', 'from an earlier scan'],
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
  fresh: {
    usage: 'port-policy fresh [REPORT...] [options]',
    summary: 'say whether the last complete audit is recent enough',
    details:
      'Reads each REPORT, a report.json (port-policy-report/report.json if none is given; - is standard input), and says when its audit began and how it ended. A schedule that is switched off fails no run: this does. Of several reports of one policy and vantage the newest complete one counts. A report is not complete if its run was stopped or out of time, had --only, is one shard alone, or comes from a vantage that sees open ports alone. A violation does not make an audit old. Sends nothing.',
    positionals: [0, 1000],
    options: {
      'max-age': { value: 'DURATION', help: 'how long ago the audit may have begun: 90m, 36h, 7d (36h)' },
      format: { ...FORMAT, choices: ['terminal', 'json'] },
    },
    exits: [
      [EXIT.pass, 'a complete audit began within the age, whatever its result'],
      [EXIT.unusable, 'unusable input: no such file, not a report, or an argument'],
      [EXIT.inconclusive, 'the last complete audit is older, or no complete one is given'],
    ],
    examples: [
      ['port-policy fresh last-night/report.json', 'did it run within 36 hours?'],
      ['port-policy fresh --max-age 8d nights/*/report.json', 'a weekly audit, of several vantages'],
    ],
  },
  merge: {
    usage: 'port-policy merge REPORT... [options]',
    summary: 'make one report of several: of many vantages, of many machines',
    details:
      'Reads each REPORT, a report.json of check (- is standard input), and judges them together: what is open from anywhere that it must not be is a violation. A port that one vantage finds blocked stays blocked only while nothing speaks against it. A vantage that the policy declares and no REPORT is from, a missing shard, and a REPORT that is too old, was stopped or asked only a part are inconclusive. Reports that cannot belong together (of another policy, or two of one place) are unusable. Sends nothing.',
    positionals: [1, 100_000],
    options: {
      within: { value: 'DURATION', help: 'how old a report may be: 90m, 24h, 7d (24h)' },
      'expect-vantage': {
        value: 'NAME',
        help: 'inconclusive without a report of this vantage, even if the policy does not declare it',
        many: true,
      },
      baseline: { value: 'FILE', help: 'an earlier merged report.json: say what changed since' },
      'fail-on': FAIL_ON,
      format: { ...FORMAT, choices: CHECK_FORMATS },
      'report-dir': REPORT_DIR,
    },
    exits: [
      [EXIT.pass, 'every vantage is there, and the policy passes from each of them'],
      [EXIT.fail, 'at least one violation, from any vantage'],
      [EXIT.unusable, 'unusable input: not a report, reports that do not belong together'],
      [EXIT.inconclusive, 'inconclusive: no violation, but something is missing or not known'],
    ],
    examples: [
      ['port-policy merge internet.json vpc.json', 'two vantages of one policy'],
      ['port-policy merge reports/*/report.json --report-dir out', 'all of a matrix; keep the reports'],
      ['port-policy merge reports/*.json --expect-vantage office', 'without its report: inconclusive'],
      ['port-policy merge reports/*.json --baseline last-night.json', 'what changed since last night'],
    ],
  },
  services: {
    usage: 'port-policy services [NAME] [options]',
    summary: 'list the names of ports that a policy may use',
    details:
      "NAME is a service (docker), a number (2375), a port over UDP (53/udp) or a set of ports (top-100, known/udp). Prints the numbers, the other names and how severe it is when the port is open by mistake. Without NAME: every name that port-policy knows besides IANA's registry. Sends nothing.",
    positionals: [0, 1],
    options: { format: { ...FORMAT, choices: ['terminal', 'json'] } },
    exits: [
      [EXIT.pass, 'the names are printed'],
      [EXIT.unusable, 'no such service, number or set, or another unusable argument'],
    ],
    examples: [
      ['port-policy services docker', 'its port, and its relatives'],
      ['port-policy services 53', 'what a number stands for'],
      ['port-policy services top-100', 'what a set has in it'],
    ],
  },
  schema: {
    usage: 'port-policy schema [policy|report|expand|dry-run]',
    summary: 'print the JSON Schema of policies (for editors) or of a document',
    details:
      'Of a policy, of report.json, of what expand prints, or of what check --dry-run --format json prints. The repository has the same files in schema/.',
    positionals: [0, 1],
    options: {},
    exits: [
      [EXIT.pass, 'the schema is printed'],
      [EXIT.unusable, 'no such schema, or another unusable argument'],
    ],
    examples: [
      ['port-policy schema > port-policy.schema.json', 'then: # yaml-language-server: $schema=port-policy.schema.json'],
    ],
  },
  completion: {
    usage: 'port-policy completion bash|zsh|fish',
    summary: 'print a script that completes commands, options and files on TAB',
    details:
      'Prints the script for a shell. It completes commands, options, the values of an option that has a fixed list, and files and folders where they belong. It never starts port-policy, and it reads no policy.',
    positionals: [1, 1],
    options: {},
    exits: [
      [EXIT.pass, 'the script is printed'],
      [EXIT.unusable, 'no such shell, or another unusable argument'],
    ],
    examples: [
      ['port-policy completion bash', 'a line for ~/.bashrc: eval "$(port-policy completion bash)"'],
      ['port-policy completion zsh', 'for ~/.zshrc, after compinit: eval "$(port-policy completion zsh)"'],
      ['port-policy completion fish > ~/.config/fish/completions/port-policy.fish', 'once, for fish'],
    ],
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof COMMANDS;
