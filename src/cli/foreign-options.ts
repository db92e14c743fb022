// Options that people know from other tools: what does the same here.
import { listed } from '../base/numbers-and-lists.ts';
import { commandText } from './argument-shapes.ts';
import { COMMANDS, type CommandName } from './command-table.ts';
import type { CommandSpec } from './table/command-spec.ts';

/**
 * @param name without dashes
 * @param value what was given with it, if anything
 * @returns a clause that says what to use instead; null for an option that nobody is known to try
 */
export function insteadOf(name: string, value: string | null, command: CommandName): string | null {
  const advice = Object.entries(INSTEAD).find(([names]) => names.split(' ').includes(name))?.[1];
  return advice?.(command, value) ?? null;
}

/** The other commands that have such an option, as a clause; null where none has. */
export function ownersText(name: string): string | null {
  const owners = ownersOf(name);
  return owners.length === 0 ? null : `it is an option of ${listed(owners, owners.length)}`;
}

/** The commands that have such an option, in the order of the help. */
export function ownersOf(name: string): CommandName[] {
  const commands = Object.keys(COMMANDS) as CommandName[];
  return commands.filter((command) => Object.hasOwn(COMMANDS[command].options, name));
}

/** Whether a command reads a policy, so that the policy's own keys are an answer. */
function readsPolicy(command: CommandName): boolean {
  return command === 'check' || command === 'lint' || command === 'explain';
}

/** A key of the policy that says it. */
function key(line: string, where: string): Advice {
  return (command) => {
    if (command !== 'probe' && command !== 'init' && !readsPolicy(command)) return null;
    return readsPolicy(command)
      ? `set \`${line}\` under \`${where}:\` in the policy`
      : `only a policy can say that (\`${line}\` under \`${where}:\`), and \`port-policy check\` reads one`;
  };
}

type Advice = (command: CommandName, value: string | null) => string | null;

/** Names apart by blanks, long ones and letters alike. */
export const INSTEAD: Readonly<Record<string, Advice>> = {
  'timeout connect-timeout host-timeout t w': key('timeout: 1500ms', 'defaults'),
  'retries max-retries retry attempts tries r': key('attempts: 3', 'defaults'),
  'rate max-rate min-rate rate-limit pps speed': key('rate: 500/s', 'limits'),
  'threads concurrency parallel parallelism workers jobs j': key('in-flight: 200', 'limits'),
  'ipv4 4': key('family: ipv4', 'defaults'),
  'ipv6 6': key('family: ipv6', 'defaults'),
  'output out out-file output-file outfile o': outputAdvice,
  'output-dir out-dir outdir reports reports-dir report report-folder': (command) =>
    command === 'check' ? 'use --report-dir DIR, which gets a file of each format' : outputAdvice(command),
  json: formatAdvice('json'),
  sarif: formatAdvice('sarif'),
  html: formatAdvice('html'),
  'markdown md': formatAdvice('markdown'),
  'junit xml': formatAdvice('junit'),
  'verbose v vv debug d': (command) =>
    command === 'check'
      ? 'all that was found is printed as it is; `--format json` has every port with its evidence'
      : 'all that is known is printed as it is',
  'quiet q silent': (command) =>
    `add \`> /dev/null\`: the exit code of ${command} says how it went, and mistakes are still printed`,
  'config conf file f c policy policy-file i input': policyAdvice,
  'ports port p': (command, value) => {
    if (command === 'check') return 'the policy names the ports, and --only HOST:PORTS checks a part of them';
    if (command === 'probe')
      return `ports are the argument after the host: \`${commandText('probe', 'HOST', value ?? '22,443')}\``;
    return command === 'explain' ? 'the port comes after the host: `port-policy explain HOST:PORT`' : null;
  },
  'host hosts target targets': (command, value) => {
    if (command === 'check') return `use \`--only ${value ?? 'HOST'}\` to check one host of the policy`;
    if (command === 'probe')
      return `the host is the first argument: \`${commandText('probe', value ?? 'HOST', 'PORTS')}\``;
    if (command === 'init') return `hosts are arguments: \`${commandText('init', value ?? 'HOST')}\``;
    return null;
  },
  'exclude exclude-hosts skip ignore': (command) =>
    command === 'check' ? 'name with --only what is to be checked, or take it out of the policy' : null,
  'shards shard-index shard-count total-shards partition split chunk node-index node-total': (command) =>
    command === 'check' ? 'use --shard INDEX/COUNT, such as 2/8' : null,
  'udp u': () => 'write `/udp` behind a port, as in `53/udp`',
  tcp: () => 'a port without `/udp` is TCP',
  'ping P': () => 'every host is asked for its ports at once, and none is pinged first',
  'env e set D variable variables': (command) =>
    Object.hasOwn(COMMANDS[command].options, 'var') ? 'use --var NAME=VALUE' : null,
  'interval watch loop until': (command) =>
    command === 'check' ? 'use --wait DURATION, which asks again until the policy passes' : null,
  'scan nmap iL': (command) => (command === 'check' || command === 'init' ? 'use --observations FILE' : null),
  'dry n noop plan': (command) => (command === 'check' ? 'use --dry-run' : null),
  'no-fail exit-zero soft-fail': (command) => (command === 'check' ? 'use --fail-on never' : null),
  'strict fail exit-code fail-fast': (command) =>
    command === 'check' ? 'a violation makes the exit code 1 as it is; --fail-on LEVEL changes that' : null,
  'color colour no-color no-colour': () => 'NO_COLOR=1 turns colour off, FORCE_COLOR=1 turns it on',
  'progress no-progress': () => 'progress is shown on a terminal and in CI logs alone; `2> /dev/null` hides it',
  'version V': () => 'use `port-policy --version`',
};

function outputAdvice(command: CommandName): string {
  if (command === 'check') return 'use --report-dir DIR for all reports, or `--format FORMAT > FILE` for one';
  const { options }: CommandSpec = COMMANDS[command];
  return Object.hasOwn(options, 'format') ? 'use `--format FORMAT > FILE`' : `use \`port-policy ${command} > FILE\``;
}

function formatAdvice(format: string): Advice {
  return (command) => {
    const { options }: CommandSpec = COMMANDS[command];
    const choices = options.format?.choices ?? [];
    return choices.includes(format) ? `use \`--format ${format}\`` : null;
  };
}

function policyAdvice(command: CommandName, value: string | null): string {
  const file = value ?? 'FILE';
  if (command === 'explain') return `name the policy after the port: \`${commandText('explain', 'HOST:PORT', file)}\``;
  if (readsPolicy(command)) return `name the policy without an option: \`${commandText(command, file)}\``;
  if (command === 'diff') return 'name both without an option: `port-policy diff OLD NEW`';
  return `${command} reads no policy: \`${commandText('check', file)}\` does`;
}
