// The lab as the hosts of examples/matrix, with two vantages in namespaces of their own, a GitHub that both reach, and its artifacts.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FakeGitHub, TOKEN } from '../../action/github/fake-github.ts';
import { readText } from '../../docs/markdown.ts';
import { chain } from '../../lab/firewall.ts';
import type { Lab } from '../../lab/lab.ts';
import { program } from '../../lab/with-lab.ts';
import { runWorkflow, type WorkflowOptions, type WorkflowRun } from './act.ts';
import { withFewerPorts } from './lab-hosts.ts';

const [WWW, APP1, APP2] = ['203.0.113.2', '203.0.113.3', '203.0.113.4'] as const;
const INTERNET = '198.51.100.1';
const RESOLVER = '198.51.100.2';
const [GITHUB, API_PORT] = ['198.51.100.3', 8080] as const;
const RUNNERS = fileURLToPath(new URL('./stand-ins/runners/', import.meta.url));

export interface MatrixRun extends WorkflowRun {
  /** Of each step that wrote one. */
  readonly summaries: readonly string[];
}

export class MatrixScene {
  readonly github = new FakeGitHub();
  readonly #lab: Lab;
  readonly #folder: string;
  #runs = 0;

  private constructor(lab: Lab, folder: string) {
    [this.#lab, this.#folder] = [lab, folder];
  }

  /** Builds it all in a lab, hands it to `use`, and leaves nothing behind outside of the lab. */
  static async in(lab: Lab, use: (scene: MatrixScene) => Promise<void>): Promise<void> {
    const scene = new MatrixScene(lab, mkdtempSync(join(tmpdir(), 'port-policy-')));
    try {
      await scene.#build();
      await use(scene);
    } finally {
      await scene.github.close();
      rmSync(scene.#folder, { recursive: true, force: true });
    }
  }

  async #build(): Promise<void> {
    const lab = this.#lab;
    await Promise.all([
      lab.listen('far', WWW, [80, 443]),
      lab.listen('far', APP1, [443, 5432]),
      lab.listen('far', APP2, [443, 5432]),
      lab.listen('near', GITHUB, [443]),
      lab.dns('near', RESOLVER, {
        'github.com': [GITHUB],
        'resolver.example.com': [RESOLVER],
        'www.example.com': [WWW],
        'app1.example.com': [APP1],
        'app2.example.com': [APP2],
      }),
    ]);
    lab.resolvConf(`nameserver ${RESOLVER}\noptions timeout:1 attempts:1\n`);
    const socket = join(this.#folder, 'github.sock');
    await this.github.listenAt(socket, `http://${GITHUB}:${API_PORT}`);
    const command = [process.execPath, program('forward.mjs'), GITHUB, String(API_PORT), socket];
    await lab.start('near', command).until('listening\n');
    await this.databases('closed');
  }

  /** Whether the internet reaches the database of the second machine; the inside always does. */
  databases(state: 'open' | 'closed'): Promise<void> {
    const shut = state === 'open' ? APP1 : `{ ${APP1}, ${APP2} }`;
    return this.#lab.nft('far', chain('input', `ip saddr ${INTERNET} ip daddr ${shut} tcp dport != 443 drop`));
  }

  /** @param vpc the namespace of the vantage inside */
  async run(event: WorkflowOptions['event'], vpc = 'router'): Promise<MatrixRun> {
    this.#runs++;
    const artifacts = join(this.#folder, `artifacts-${this.#runs}`);
    const summaries = join(this.#folder, `summaries-${this.#runs}`);
    for (const folder of [artifacts, summaries]) mkdirSync(folder);
    const repository = { full_name: 'example/infrastructure', default_branch: 'main' };
    const head = { sha: 'c0dec0dec0dec0dec0dec0dec0dec0dec0dec0de', repo: repository };
    const pull_request = { number: 7, head, base: { sha: 'ba5e'.repeat(10), ref: 'main', repo: repository } };
    const run = await runWorkflow(this.#lab, {
      example: 'matrix',
      event,
      payload: { repository, ...(event === 'pull_request' ? { number: 7, pull_request } : {}) },
      files: { '.github/port-policy.yml': policy() },
      secrets: { GITHUB_TOKEN: TOKEN },
      programs: [RUNNERS],
      environment: {
        ...{ ARTIFACTS: artifacts, SUMMARIES: summaries, NODE: process.execPath, VPC: vpc },
        ...{ API_URL: this.github.url, RUN_ID: String(100 + this.#runs) },
      },
    });
    if (this.github.problems.length > 0) throw new Error(this.github.problems.join('\n'));
    const written = readdirSync(summaries).map((name) => readFileSync(join(summaries, name), 'utf8'));
    return { ...run, summaries: written };
  }
}

/** The example's, with hosts that the lab has in place of the network. */
function policy(): string {
  return withFewerPorts(readText('examples/matrix/port-policy.yml')).replace(
    '203.0.113.32/27',
    '203.0.113.5-203.0.113.8',
  );
}
