// Whether this machine can run the lab, found out by building one; where it cannot, the reason and the help.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chain } from './firewall.ts';
import { SETUP_SCRIPT } from './topology.ts';

/** `root` uses the caller's own rights, `user-namespace` those of a user namespace in which the caller is root. */
export type Privilege = 'root' | 'user-namespace';
export type Availability = { available: true; privilege: Privilege } | { available: false; why: string };

const TOOLS = ['ip', 'nft', 'unshare', 'nsenter', 'mount'];
const PACKAGES = 'iproute2 nftables util-linux';

// A normal user's PATH often lacks the sbin folders, where ip and nft live.
const PATH = [process.env.PATH ?? '', '/usr/local/sbin', '/usr/sbin', '/sbin', '/usr/bin', '/bin'].join(delimiter);

let known: Availability | undefined;

/**
 * Tells whether labs can be made here. The first call builds a whole lab and lets it go again (about 0.2 s);
 * later calls of the same process repeat its answer.
 * @returns what rights the lab will use, or `why` not: a sentence that names the help.
 */
export function labAvailability(): Availability {
  known ??= findOut();
  return known;
}

/** What every process of a lab has in its environment, and nothing else: no variable of a CI run leaks into a test. */
export function labEnvironment(): Record<string, string> {
  const { HOME = '/', TMPDIR } = process.env;
  return { PATH, HOME, LANG: 'C.UTF-8', ...(TMPDIR === undefined ? {} : { TMPDIR }) };
}

/**
 * The command line of a lab's first process: pid 1 of its own namespaces, whose end ends everything in them.
 * `--kill-child` ends it with `unshare`; the script itself ends it with its stdin.
 */
export function unshareCommand(privilege: Privilege, script: string): [string, ...string[]] {
  const user = privilege === 'user-namespace' ? ['--user', '--map-root-user'] : [];
  const namespaces = ['--mount', '--net', '--pid', '--fork', '--kill-child', '--mount-proc'];
  return ['unshare', ...user, ...namespaces, 'sh', '-c', script];
}

function findOut(): Availability {
  if (process.platform !== 'linux') {
    return {
      available: false,
      why: `it is made of Linux namespaces and this is ${process.platform}; CI runs it on Linux`,
    };
  }
  const missing = TOOLS.filter((tool) => !isInstalled(tool));
  if (missing.length > 0) {
    return { available: false, why: `${missing.join(', ')} not found; apt-get install ${PACKAGES}` };
  }
  if (!readable('/proc/net/if_inet6')) {
    return { available: false, why: 'this kernel has no IPv6; boot it without ipv6.disable=1' };
  }
  // Root inside a container may lack the rights that a user namespace would still give it.
  const ways: Privilege[] = process.getuid?.() === 0 ? ['root', 'user-namespace'] : ['user-namespace'];
  const failures: string[] = [];
  for (const privilege of ways) {
    const failure = tryToBuild(privilege);
    if (failure === undefined) return { available: true, privilege };
    failures.push(failure);
  }
  return { available: false, why: `a trial failed (${[...new Set(failures)].join('; ')}); ${help()}` };
}

/** Builds a lab and loads one rule of each kind. Its stdin is at its end, so it goes away by itself. */
function tryToBuild(privilege: Privilege): string | undefined {
  const rejects = ['tcp dport 2 reject with tcp reset', 'tcp dport 3 reject with icmpx admin-prohibited'];
  const rules = chain('input', 'tcp dport 1 drop', ...rejects);
  const script = `${SETUP_SCRIPT}\nnsenter --net=/run/netns/near nft -f - <<'END'\n${rules}\nEND\n`;
  const [command, ...args] = unshareCommand(privilege, script);
  const tried = spawnSync(command, args, { input: '', encoding: 'utf8', timeout: 20_000, env: labEnvironment() });
  if (tried.status === 0) return undefined;
  const said = tried.stderr.trim().split('\n').slice(0, 2).join(', ');
  return tried.error?.message ?? (said || `unshare ended with ${tried.status ?? tried.signal}`);
}

function help(): string {
  const sysctls: [file: string, forbids: string, help: string][] = [
    ['kernel/apparmor_restrict_unprivileged_userns', '1', 'kernel.apparmor_restrict_unprivileged_userns=0'],
    ['kernel/unprivileged_userns_clone', '0', 'kernel.unprivileged_userns_clone=1'],
    ['user/max_user_namespaces', '0', 'user.max_user_namespaces=10000'],
    ['user/max_net_namespaces', '0', 'user.max_net_namespaces=10000'],
  ];
  for (const [file, forbids, assignment] of sysctls) {
    if (readable(`/proc/sys/${file}`)?.trim() === forbids) {
      return `run the tests as root, or allow it: sudo sysctl -w ${assignment}`;
    }
  }
  return 'run the tests as root, and a container that they run in as privileged';
}

function isInstalled(tool: string): boolean {
  return PATH.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, tool), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}

function readable(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
