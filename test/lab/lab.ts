// Makes a lab: real hosts behind real firewalls, in namespaces that end with this process whatever happens to it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { labAvailability, labEnvironment, type Privilege, unshareCommand } from './availability.ts';
import { type DnsServer, type DnsZone, startDns } from './dns.ts';
import { type Finished, firstChild, type ProcessStarter, startProcess } from './lab-process.ts';
import { type Listener, startListener } from './listener.ts';
import { LAB_FILES, type Namespace, SETUP_SCRIPT } from './topology.ts';

export interface LabOptions {
  /** Added to the environment of every process of the lab. */
  env?: Record<string, string>;
}

export interface Lab extends ProcessStarter {
  /** The command line that enters a namespace from outside; whatever is to run there follows it. */
  enter(namespace: Namespace): string[];
  /** Starts TCP listeners that accept and say nothing; resolves when all of them listen. */
  listen(namespace: Namespace, address: string, ports: readonly number[]): Promise<Listener>;
  /** Starts a DNS server on UDP port 53 of an address; `resolvConf` makes the lab ask it. */
  dns(namespace: Namespace, address: string, zone: DnsZone): Promise<DnsServer>;
  /** Replaces the whole ruleset of a namespace, atomically; '' removes every rule. See `chain` for the usual case. */
  nft(namespace: Namespace, rules: string): Promise<void>;
  /** Runs `ip ARGS...` and returns what it prints; rejects if it fails. */
  ip(namespace: Namespace, ...args: string[]): Promise<string>;
  /** What getaddrinfo and c-ares read as /etc/resolv.conf from now on, in every namespace; at first it is empty. */
  resolvConf(text: string): void;
  /** The same for /etc/nsswitch.conf, which at first asks files and DNS. */
  nsswitch(text: string): void;
  /** The same for /etc/hosts, which at first knows localhost alone. */
  hosts(text: string): void;
  /** Ends every process of the lab and waits until they are gone. */
  close(): Promise<void>;
}

/**
 * Builds the namespaces of the topology (well under a second). Many labs may live at once: they share nothing.
 * @throws if the machine cannot have a lab (`labAvailability` tells why), or if building it fails.
 */
export async function createLab(options: LabOptions = {}): Promise<Lab> {
  const availability = labAvailability();
  if (!availability.available) throw new Error(`The lab cannot run here: ${availability.why}.`);
  const env = { ...labEnvironment(), ...options.env };
  const holder = await startHolder(availability.privilege, env);
  const processes = new Set<Promise<unknown>>();

  const lab: Lab = {
    enter: (namespace) => enter(holder.pid, availability.privilege, namespace),
    start(namespace, command, startOptions = {}) {
      const { cwd = process.cwd() } = startOptions;
      // Entering a mount namespace moves to its root, hence `env --chdir` inside it.
      const inside = ['env', `--chdir=${cwd}`, ...command];
      const started = startProcess([...lab.enter(namespace), ...inside], env, startOptions);
      const ended = started.finished.catch(() => {}).finally(() => processes.delete(ended));
      processes.add(ended);
      return started;
    },
    async run(namespace, command, { input, timeoutMs = 20_000, ...rest } = {}) {
      const started = lab.start(namespace, command, {
        ...rest,
        ...(input === undefined ? {} : { stdin: { text: input } }),
      });
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        void started.kill('SIGKILL');
      }, timeoutMs);
      const finished = await started.finished.finally(() => clearTimeout(timer));
      if (late) throw failure(`did not end within ${timeoutMs} ms`, command, finished);
      return finished;
    },
    listen: (namespace, address, ports) => startListener(lab, namespace, address, ports),
    dns: (namespace, address, zone) => startDns(lab, namespace, address, zone),
    async nft(namespace, rules) {
      const finished = await lab.run(namespace, ['nft', '-f', '-'], { input: `flush ruleset\n${rules}\n` });
      if (finished.code !== 0) throw failure(`failed with ${finished.code}`, ['nft', '-f', '-', rules], finished);
    },
    async ip(namespace, ...args) {
      const finished = await lab.run(namespace, ['ip', ...args]);
      if (finished.code !== 0) throw failure(`failed with ${finished.code}`, ['ip', ...args], finished);
      return finished.stdout;
    },
    resolvConf: (text) => writeFileSync(`/proc/${holder.pid}/root${LAB_FILES}/resolv.conf`, text),
    nsswitch: (text) => writeFileSync(`/proc/${holder.pid}/root${LAB_FILES}/nsswitch.conf`, text),
    hosts: (text) => writeFileSync(`/proc/${holder.pid}/root${LAB_FILES}/hosts`, text),
    async close() {
      await holder.end();
      await Promise.all(processes);
    },
  };
  return lab;
}

interface Holder {
  pid: number;
  end(): Promise<void>;
}

/**
 * Starts pid 1 of the private namespaces. It waits on a pipe that only this process holds: when this process ends,
 * by SIGKILL too, the kernel closes the pipe, pid 1 ends, and the kernel kills whatever lives in its pid namespace.
 */
async function startHolder(privilege: Privilege, env: Record<string, string>): Promise<Holder> {
  const [command, ...args] = unshareCommand(privilege, `${SETUP_SCRIPT}\necho ready\nexec cat`);
  const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  closed.catch(() => {});
  child.stdin.on('error', () => {});
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await Promise.race([
    once(child.stdout, 'data'),
    closed.then(([code, signal]) => {
      throw new Error(`The lab could not be built (${code ?? signal}): ${said.trim()}`);
    }),
  ]);
  const end = async () => {
    child.stdin.end();
    // A holder that was stopped or is stuck does not read its end: unshare hands the kill on to it.
    const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await closed.finally(() => clearTimeout(timer));
  };
  const pid = child.pid === undefined ? undefined : firstChild(child.pid);
  if (pid === undefined) {
    await end();
    throw new Error('The lab could not be built: /proc/PID/task/PID/children does not tell its first process.');
  }
  return { pid, end };
}

/** nsenter opens all these paths before it enters any of them, so the names of `ip netns` are reached through /proc. */
function enter(pid: number, privilege: Privilege, namespace: Namespace): string[] {
  const user = privilege === 'user-namespace' ? ['--user', '--preserve-credentials'] : [];
  return ['nsenter', `--target=${pid}`, ...user, '--mount', '--pid', `--net=/proc/${pid}/root/run/netns/${namespace}`];
}

function failure(what: string, command: readonly string[], { stdout, stderr }: Finished): Error {
  return new Error(`${command.join(' ')} ${what}\n${stdout}${stderr}`);
}
