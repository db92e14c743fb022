// Arguments in another order or form than a command takes them: the command as it was meant, whole.
import {
  commandText,
  type HostWithPorts,
  hostColonPorts,
  hostWithPorts,
  isHost,
  isPolicyFile,
  isPorts,
  mayBePorts,
} from './argument-shapes.ts';
import type { CommandName } from './command-table.ts';

/**
 * @param given the arguments that are not options
 * @param options the options with their values, as written: the command that is named keeps them
 * @returns one sentence with the right command; null where the arguments may be as they should
 */
export function meantArguments(
  command: CommandName,
  given: readonly string[],
  options: readonly string[],
): string | null {
  return MEANT[command]?.(given, options) ?? null;
}

type Meant = (given: readonly string[], options: readonly string[]) => string | null;

const MEANT: Readonly<Partial<Record<CommandName, Meant>>> = {
  probe: meantProbe,
  explain: meantExplain,
  init: meantInit,
  diff: meantDiff,
  fresh: (given) =>
    given.some(isPolicyFile)
      ? "fresh reads the report.json of an audit. Whether a workflow of GitHub's still runs is what the action says with `command: fresh`"
      : null,
  merge: ([file = '']) =>
    isPolicyFile(file)
      ? `merge takes reports, not a policy. To write one: \`${commandText('check', file, '--report-dir', 'port-policy-report')}\``
      : null,
  services: meantServices,
  schema: ([what = '']) =>
    isPolicyFile(what)
      ? `schema prints a schema and reads no policy. To check one: \`${commandText('lint', what)}\``
      : null,
};

/** @param path what `check` or `lint` was given as a policy, and is not there */
export function meantPolicy(command: CommandName, path: string, argv: readonly string[]): string | null {
  const one = hostWithPorts(path);
  const others = argv.filter((word) => word !== path);
  if (one === null && !isHost(path)) return null;
  const only = one === null ? path : hostColonPorts(one);
  if (command === 'check' && one === null && others.length === 1 && mayBePorts(others[0] ?? ''))
    return `check takes policies. To look at ports without a policy: \`${commandText('probe', path, ...others)}\``;
  if (command === 'check')
    return `check takes policies. To check this part of one: \`${commandText('check', ...others, '--only', only)}\``;
  if (command === 'explain') {
    const question = one ?? others.map(hostWithPorts).find((other) => other !== null) ?? { host: path, ports: 'PORT' };
    return `explain takes one HOST:PORT, and policies after it: \`${commandText('explain', hostColonPorts(question), ...others.filter(isPolicyFile))}\``;
  }
  return `${command} takes policies, and this looks like a host. To look at its ports: \`${commandText('probe', one?.host ?? path, one?.ports ?? 'top-100')}\``;
}

function meantProbe(given: readonly string[], options: readonly string[]): string | null {
  const [first = '', ...rest] = given;
  const [second = ''] = rest;
  const say = (host: string, ports: readonly string[]) => commandText('probe', host, ports.join(','), ...options);
  if (given.length === 0) return null;
  if (isPolicyFile(first))
    return `probe takes a host and its ports, not a policy. To check a policy: \`${commandText('check', first)}\``;
  const one = hostWithPorts(first);
  if (one !== null && rest.every(mayBePorts)) {
    const isUrl = /:\/\//.test(first);
    const ports = isUrl && rest.length > 0 ? rest : [one.ports, ...rest];
    if (isUrl) return `probe takes a host, not a URL: \`${say(one.host, ports)}\``;
    return `probe takes the host and the ports apart: \`${say(one.host, ports)}\``;
  }
  if (rest.length === 0)
    return isPorts(first) ? null : `probe needs ports after the host: \`${say(first, ['top-100'])}\``;
  if (isPorts(first) ? !rest.some(isPorts) : mayBePorts(first) && isHost(second))
    return rest.length > 1 ? null : `probe takes the host first, then the ports: \`${say(second, [first])}\``;
  if (rest.length > 1 && rest.every(mayBePorts))
    return `probe takes 2 arguments, not ${given.length}. Put commas, not spaces, between ports: \`${say(first, rest)}\``;
  if (rest.length > 1 && isHost(second))
    return `probe takes one host at a time: \`${say(first, rest.filter(mayBePorts))}\`, then the next`;
  return null;
}

function meantExplain(given: readonly string[], options: readonly string[]): string | null {
  const [first = '', ...rest] = given;
  const say = (one: HostWithPorts, policies: readonly string[]) =>
    commandText('explain', hostColonPorts(one), ...policies, ...options);
  const question = given.map(hostWithPorts).find((one) => one !== null) ?? null;
  if (isPolicyFile(first) && question !== null)
    return `explain takes HOST:PORT first, then the policies: \`${say(
      question,
      given.filter((one) => hostWithPorts(one) === null),
    )}\``;
  if (isPolicyFile(first) && rest.length === 0)
    return `explain needs a HOST:PORT of that policy: \`${commandText('explain', 'HOST:PORT', first, ...options)}\``;
  if (/:\/\//.test(first) && question !== null) return `explain takes HOST:PORT, not a URL: \`${say(question, rest)}\``;
  const words = given.filter((one) => !isPolicyFile(one));
  const host = words.find(isHost) ?? (words.some(isPorts) ? words.find((one) => !isPorts(one)) : undefined);
  const ports =
    words.find((one) => isPorts(one) && one !== host) ?? words.find((one) => mayBePorts(one) && one !== host);
  if (question !== null || ports === undefined || host === undefined) return null;
  const policies = given.filter((one) => one !== ports && one !== host);
  return `explain takes the host and the port as one argument: \`${say({ host, ports: firstPort(ports) }, policies)}\``;
}

/** Of `22,443/udp` and `8000-8100/udp` one port, as one is what can be asked about; a set by its name is left as it is. */
function firstPort(ports: string): string {
  const [first = ports] = ports.split(',');
  return first.trim().replace(/^(\d+)-\d+/, '$1');
}

function meantInit(given: readonly string[], options: readonly string[]): string | null {
  const files = given.filter(isPolicyFile);
  const others = given.filter((one) => !isPolicyFile(one));
  if (files.length > 0) {
    const hosts = others.length > 0 ? others : ['HOST'];
    return `init takes hosts, and prints the policy: \`${commandText('init', ...hosts, ...options)} > ${files[0]}\``;
  }
  const joined = given.flatMap((one) => hostWithPorts(one) ?? []);
  const alone = given.filter(isPorts);
  if (joined.length + alone.length === 0 || options.some((word) => word.startsWith('--ports'))) return null;
  const hosts = given.filter((one) => !isPorts(one)).map((one) => hostWithPorts(one)?.host ?? one);
  const ports = [...new Set([...joined.map((one) => one.ports), ...alone])].join(',');
  if (hosts.length === 0) return null;
  return `init takes hosts alone, and their ports by --ports: \`${commandText('init', ...hosts, '--ports', ports, ...options)}\``;
}

function meantDiff(given: readonly string[], options: readonly string[]): string | null {
  const [file = ''] = given;
  if (given.length !== 1 || file === '-') return null;
  return isPolicyFile(file)
    ? `diff needs an old and a new one. Against the branch main: \`git show main:${file} | ${commandText('diff', '-', file, ...options)}\``
    : `diff needs an old and a new one: \`${commandText('diff', 'OLD', file, ...options)}\``;
}

function meantServices(given: readonly string[], options: readonly string[]): string | null {
  const [first = ''] = given;
  const one = hostWithPorts(first);
  if (one !== null)
    return `services takes a port or a name, without a host: \`${commandText('services', one.ports, ...options)}\``;
  if (given.length > 1 && given.every(mayBePorts))
    return `services takes one name at a time: \`${commandText('services', first, ...options)}\`, then the next`;
  return null;
}
