// Options that several commands have, and what each command can print.
import type { OptionSpec } from './command-spec.ts';

/** What `probe` and `diff` can print. */
export const FORMATS = ['terminal', 'json', 'markdown'] as const;
/** What `check` and `merge` can print. */
export const CHECK_FORMATS = [...FORMATS, 'sarif', 'junit', 'html', 'prom', 'tap', 'intoto', 'headline'] as const;

export const VARIABLES: OptionSpec = {
  value: 'NAME=VALUE',
  help: "the value of one of the policy's variables",
  many: true,
};

export const VIEW = {
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
export const LINT_FORMATS = ['terminal', 'json', 'sarif', 'markdown'] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

export const SOURCE: OptionSpec = {
  value: 'PLACE',
  help: 'probe from an address in this network, or of this interface; may be repeated; a machine that has none ends with 3',
  many: true,
};

export const FORMAT: OptionSpec = { value: 'FORMAT', help: 'what to print on standard output', choices: FORMATS };

export const FAIL_ON: OptionSpec = {
  value: 'LEVEL',
  help: 'lowest result that makes the exit code non-zero',
  choices: ['inconclusive', 'violation', 'never'],
};
export const REPORT_DIR: OptionSpec = {
  value: 'DIR',
  help: 'also write all reports there: JSON, Markdown, HTML, SARIF, JUnit, Prometheus metrics, TAP, in-toto',
};
