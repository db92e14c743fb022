// Three hosts behind the router's firewall, a nightly job in the vantage that audits them, and the GitHub that it reaches by the network.
import { join } from 'node:path';
import { FakeGitHub } from '../action/github/fake-github.ts';
import { published, warnings } from '../action/github/publishing.ts';
import { type TemporaryFolder, temporaryFolder } from '../cli/temporary-folder.ts';
import type { DnsServer, DnsZone } from './dns.ts';
import { chain } from './firewall.ts';
import type { Lab } from './lab.ts';
import type { Listener } from './listener.ts';
import { program } from './with-lab.ts';

const [WWW, DB, CACHE] = ['203.0.113.2', '203.0.113.3', '203.0.113.4'] as const;
const RESOLVER = '198.51.100.2';
const [GITHUB, GITHUB_PORT] = ['198.51.100.3', 8080] as const;

const ZONE: DnsZone = { 'www.example.com': [WWW], 'db.example.com': [DB], 'cache.example.com': [CACHE] };

/** Port 80 of the database and of the cache answers, and so vouches for the silence of the port that must be blocked. */
const POLICY = `version: 1
vantages: { internet: { family: ipv4 } }
defaults: { timeout: 250ms, evidence: anchored }
hosts:
  - { host: www.example.com, open: https, blocked: ssh }
  - { host: db.example.com, blocked: postgresql, observe: http }
  - { host: cache.example.com, blocked: redis, observe: http }
`;

/** What the router lets nobody reach, though all of it listens. */
const FIREWALL = {
  ssh: `ip daddr ${WWW} tcp dport 22 drop`,
  postgresql: `ip daddr ${DB} tcp dport 5432 drop`,
  redis: `ip daddr ${CACHE} tcp dport 6379 drop`,
} as const;

export interface Night {
  readonly code: number | null;
  /** Warnings of what was to be published, not of what was seen. */
  readonly warned: readonly string[];
}

export class NightlyLab {
  readonly github = new FakeGitHub();
  readonly #lab: Lab;
  readonly #workspace: TemporaryFolder;
  readonly #dns: DnsServer;
  #web: Listener;

  private constructor(lab: Lab, workspace: TemporaryFolder, dns: DnsServer, web: Listener) {
    [this.#lab, this.#workspace, this.#dns, this.#web] = [lab, workspace, dns, web];
  }

  /** Builds it all in a lab, hands it to `use`, and leaves nothing behind outside of the lab. */
  static async in(lab: Lab, use: (nights: NightlyLab) => Promise<void>): Promise<void> {
    const workspace = temporaryFolder();
    try {
      workspace.write('.github/port-policy.yml', POLICY);
      const [dns, web] = await Promise.all([
        lab.dns('near', RESOLVER, ZONE),
        lab.listen('far', WWW, [443]),
        lab.listen('far', WWW, [22]),
        lab.listen('far', DB, [80, 5432]),
        lab.listen('far', CACHE, [80, 6379]),
      ]);
      lab.resolvConf(`nameserver ${RESOLVER}\noptions timeout:1 attempts:1\n`);
      const nights = new NightlyLab(lab, workspace, dns, web);
      try {
        await nights.#connectGitHub();
        await nights.firewall();
        await use(nights);
      } finally {
        await nights.github.close();
      }
    } finally {
      workspace.remove();
    }
  }

  /** The lab cannot reach this process by the network, but both see the same files, and so the same unix socket. */
  async #connectGitHub(): Promise<void> {
    const socket = join(this.#workspace.path, 'github.sock');
    await this.github.listenAt(socket, `http://${GITHUB}:${GITHUB_PORT}`);
    const command = [process.execPath, program('forward.mjs'), GITHUB, String(GITHUB_PORT), socket];
    await this.#lab.start('near', command).until('listening\n');
  }

  /** @param open what is let through all the same; without anything the firewall is as it should be */
  firewall({ open = [], cacheSilent = false }: FirewallState = {}): Promise<void> {
    const rules = Object.entries(FIREWALL).filter(([name]) => !open.some((one) => one === name));
    const silence = cacheSilent ? [`ip daddr ${CACHE} drop`] : [];
    return this.#lab.nft('router', chain('forward', ...silence, ...rules.map(([, rule]) => rule)));
  }

  async webStops(): Promise<void> {
    await this.#web.close();
  }

  async webStarts(): Promise<void> {
    this.#web = await this.#lab.listen('far', WWW, [443]);
  }

  async withBrokenResolver<T>(during: () => Promise<T>): Promise<T> {
    await this.#dns.update(Object.fromEntries(Object.keys(ZONE).map((name) => [name, 'servfail' as const])));
    const result = await during();
    await this.#dns.update(ZONE);
    return result;
  }

  /** The vantage's only link is down: no host, no resolver and no GitHub can be reached. */
  async withoutNetwork<T>(during: () => Promise<T>): Promise<T> {
    await this.#lab.ip('vantage', 'link', 'set', 'lan0', 'down');
    const result = await during();
    await this.#lab.ip('vantage', 'link', 'set', 'lan0', 'up');
    // The route went with the link.
    await this.#lab.ip('vantage', 'route', 'add', 'default', 'via', '198.51.100.254');
    return result;
  }

  /** One run of the job, as the runner starts it. */
  async run(runId: number): Promise<Night> {
    const step = await published(this.github, this.#workspace, {
      runId,
      inputs: { issue: 'on-failure', vantage: 'internet' },
      launch: (command, env, cwd) => this.#lab.run('vantage', command, { env, cwd, timeoutMs: 90_000 }),
    });
    return { code: step.code, warned: warnings(step).filter((text) => /\b(?:The issue|GitHub)\b/.test(text)) };
  }
}

export interface FirewallState {
  readonly open?: readonly (keyof typeof FIREWALL)[];
  /** Nothing gets through to the cache, so nothing vouches for its silence either. */
  readonly cacheSilent?: boolean;
}
