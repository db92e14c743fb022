// man/port-policy.1: the commands, options, exit codes and examples of the command table, as a page for `man`.
import { COMMANDS } from '../src/cli/command-table.ts';
import type { CommandSpec, OptionSpec } from '../src/cli/table/command-spec.ts';
import { DEFAULT_POLICY, PROJECT_URL, TOOL_VERSION } from '../src/model/tool.ts';
import { wrapText } from '../src/report/text/text-width.ts';

/** Of a line of the source, before dashes are escaped. */
const WIDTH = 64;

/**
 * @param changelog CHANGELOG.md, of which the newest version has its day in its heading
 * @throws where no version has one: readers complain of a page without a date
 */
export function manPage(changelog: string): string {
  const day = /^## .*?(\d{4}-\d\d-\d\d)/m.exec(changelog)?.[1];
  if (day === undefined) throw new Error('CHANGELOG.md has no version with a day: "## 1.2.3 - YYYY-MM-DD"');
  const commands: readonly (readonly [string, CommandSpec])[] = Object.entries(COMMANDS);
  const lines = [
    '.\\" Made by `npm run generate` from src/cli/table/: change that.',
    `.TH PORT-POLICY 1 ${day} "port-policy ${TOOL_VERSION}" "User Commands"`,
    // Names of options and files are broken at no hyphen that is not theirs, and no line is stretched.
    '.nh',
    '.ad l',
    '.SH NAME',
    'port\\-policy \\- check that ports are open or blocked as a policy says',
    '.SH SYNOPSIS',
    ...synopsis(commands.map(([, { usage }]) => usage)),
    '.SH DESCRIPTION',
    ...DESCRIPTION.flatMap((paragraph, index) => [...(index > 0 ? ['.PP'] : []), filled(paragraph)]),
    '.SH COMMANDS',
    ...commands.flatMap(commandSection),
    '.SH OPTIONS',
    ...tagged('\\fB\\-\\-help\\fR, \\fB\\-h\\fR', 'Say what there is; with a command, what it does.'),
    ...tagged('\\fB\\-\\-version\\fR, \\fB\\-V\\fR', 'Print the version.'),
    '.SH EXIT STATUS',
    ...commands.flatMap(exitStatus),
    '.SH ENVIRONMENT',
    ...tagged('\\fBNO_COLOR\\fR', 'If it is set, nothing is in colour. In a pipe nothing is in colour either.'),
    '.SH FILES',
    ...tagged(`\\fI${roff(DEFAULT_POLICY)}\\fR`, 'The policy, if none is named.'),
    ...tagged('\\fIport\\-policy\\-report/report.json\\fR', 'The report that fresh reads, if none is named.'),
    '.SH EXAMPLES',
    ...commands
      .flatMap(([, { examples }]) => examples)
      .flatMap(([command, what]) => tagged(`\\fB${roff(command)}\\fR`, what)),
    '.SH SEE ALSO',
    '.BR nmap (1),',
    '.BR nc (1),',
    '.BR ss (8)',
    '.PP',
    `Documentation: <${roff(PROJECT_URL)}>`,
  ];
  return `${lines.join('\n')}\n`;
}

const DESCRIPTION = [
  'port-policy reads a policy, a YAML file that says which ports of which hosts must be open and which must be blocked. It probes those ports from the machine that it runs on, and says which are not as the policy says.',
  'A port is reported as blocked only if there is evidence for it. What could not be known is inconclusive, and never counts as blocked.',
  'Probe only hosts that are yours, or that you are authorised to probe.',
];

function synopsis(usages: readonly string[]): string[] {
  return usages.flatMap((usage, index) => {
    const [program = '', command = '', ...rest] = usage.split(' ');
    return [
      ...(index > 0 ? ['.br'] : []),
      `\\fB${roff(`${program} ${command}`)}\\fR ${rest.map(argument).join(' ')}`.trimEnd(),
    ];
  });
}

function commandSection([name, { usage, summary, details, options }]: readonly [string, CommandSpec]): string[] {
  const [, , ...rest] = usage.split(' ');
  return [
    `.SS "${roff(`${name} - ${summary}`).replace(' \\- ', ' \\(en ')}"`,
    `\\fB${roff(`port-policy ${name}`)}\\fR ${rest.map(argument).join(' ')}`.trimEnd(),
    '.PP',
    filled(details),
    ...Object.entries(options).flatMap(([option, spec]: [string, OptionSpec]) => {
      const value = spec.value === null ? '' : ` ${argument(spec.value)}`;
      const choices = spec.choices === undefined ? '' : `: ${spec.choices.join(', ')} (${spec.choices[0]})`;
      return tagged(`\\fB${roff(`--${option}`)}\\fR${value}`, `${spec.help}${choices}`);
    }),
  ];
}

function exitStatus([name, { exits, stops }]: readonly [string, CommandSpec]): string[] {
  const signals = {
    'with reports': 'stopped by SIGHUP, SIGINT, SIGTERM (reports are still written)',
    'without reports': 'stopped by SIGHUP, SIGINT, SIGTERM',
  };
  return [
    `.SS ${name}`,
    ...exits.flatMap(([code, meaning]) => tagged(String(code), meaning)),
    ...(stops === undefined ? [] : tagged('129, 130, 143', signals[stops])),
  ];
}

/** A tag, and the paragraph that is set in below it. */
function tagged(tag: string, text: string): string[] {
  return ['.TP', tag, filled(text)];
}

/** What is in capitals stands for something else; brackets, dots and words to choose from stay upright. */
function argument(word: string): string {
  return roff(word).replace(/[A-Z]{2,}/g, '\\fI$&\\fR');
}

/** A paragraph in lines as short as readers of the source want them; none begins like a request. */
function filled(text: string): string {
  return wrapText(text, WIDTH).map(roff).join('\n');
}

/** Text as roff shows it as it is: an escaped backslash, dashes that can be copied, and no line that begins like a request. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti')
    .replaceAll('"', '\\(dq')
    .replace(/^[.]/gm, '\\&.');
}
