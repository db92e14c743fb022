// The lab as the hosts of examples/nightly-audit, with a GitHub that keeps its issue and the artifacts of its nights.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip } from '../../action/baseline/zip.ts';
import type { FakeWorkflow } from '../../action/github/fake-actions.ts';
import { FakeGitHub, TOKEN } from '../../action/github/fake-github.ts';
import { FakeStorage } from '../../action/github/fake-storage.ts';
import { readText } from '../../docs/markdown.ts';
import type { Lab } from '../../lab/lab.ts';
import { program } from '../../lab/with-lab.ts';
import { runWorkflow, type WorkflowRun } from './act.ts';
import { exampleHosts, withFewerPorts } from './lab-hosts.ts';

const [GITHUB, API_PORT, STORAGE_PORT] = ['198.51.100.3', 8080, 8081] as const;
const RUNNERS = fileURLToPath(new URL('./stand-ins/runners/', import.meta.url));

/** Which workflow of examples/nightly-audit a night is, and what it calls its artifact. */
export interface NightLook {
  readonly workflow: string;
  readonly artifact: string;
  /** As `runWorkflow` has it. */
  readonly change?: (workflow: string) => string;
}

export class NightScene {
  readonly github = new FakeGitHub();
  readonly storage = new FakeStorage();
  /** That of the nights, at GitHub. */
  readonly workflow: FakeWorkflow = { id: 77, file: 'exposure.yml', state: 'active', runs: [] };
  readonly #lab: Lab;
  readonly #folder = mkdtempSync(join(tmpdir(), 'port-policy-'));
  #nights = 0;

  readonly #look: NightLook;

  private constructor(lab: Lab, look: NightLook) {
    [this.#lab, this.#look] = [lab, look];
  }

  /** Builds it all in a lab, hands it to `use`, and leaves nothing behind outside of the lab. */
  static async in(lab: Lab, look: NightLook, use: (scene: NightScene) => Promise<void>): Promise<void> {
    const scene = new NightScene(lab, look);
    try {
      await exampleHosts(lab);
      await scene.#reach(scene.github, API_PORT);
      await scene.#reach(scene.storage, STORAGE_PORT);
      scene.github.storageUrl = `http://${GITHUB}:${STORAGE_PORT}`;
      scene.github.workflows.set('example/infrastructure', [scene.workflow]);
      await use(scene);
    } finally {
      await Promise.all([scene.github.close(), scene.storage.close()]);
      rmSync(scene.#folder, { recursive: true, force: true });
    }
  }

  /** Both servers are outside of the lab: a program in it hands on what is sent to them. */
  async #reach(server: FakeGitHub | FakeStorage, port: number): Promise<void> {
    const socket = join(this.#folder, `${port}.sock`);
    await server.listenAt(socket, `http://${GITHUB}:${port}`);
    const command = [process.execPath, program('forward.mjs'), GITHUB, String(port), socket];
    await this.#lab.start('near', command).until('listening\n');
  }

  /** The workflow that asks whether the nights still run. */
  async fresh(): Promise<WorkflowRun> {
    const run = await runWorkflow(this.#lab, {
      example: 'nightly-audit',
      workflow: 'fresh-workflow.yml',
      event: 'push',
      payload: { ref: 'refs/heads/main', repository: { full_name: 'example/infrastructure', default_branch: 'main' } },
      files: {},
      secrets: { GITHUB_TOKEN: TOKEN },
      programs: [RUNNERS],
      environment: { SUMMARIES: this.#folder, NODE: process.execPath, API_URL: this.github.url, RUN_ID: '1' },
    });
    if (this.github.problems.length > 0) throw new Error(this.github.problems.join('\n'));
    return run;
  }

  /** A night. What it uploads is there for those after it. */
  async night(): Promise<WorkflowRun> {
    this.#nights++;
    const id = 100 + this.#nights;
    const created_at = new Date().toISOString();
    this.workflow.runs.unshift({ id, event: 'schedule', status: 'in_progress', conclusion: null, created_at });
    const [artifacts, summaries] = ['artifacts', 'summaries'].map((name) => join(this.#folder, `${name}-${id}`));
    for (const folder of [artifacts, summaries]) mkdirSync(folder as string);
    const run = await runWorkflow(this.#lab, {
      example: 'nightly-audit',
      workflow: this.#look.workflow,
      ...(this.#look.change === undefined ? {} : { change: this.#look.change }),
      event: 'schedule',
      payload: { repository: { full_name: 'example/infrastructure', default_branch: 'main' } },
      files: { '.github/port-policy.yml': withFewerPorts(readText('examples/nightly-audit/port-policy.yml')) },
      secrets: { GITHUB_TOKEN: TOKEN },
      programs: [RUNNERS],
      environment: {
        ...{ ARTIFACTS: artifacts as string, SUMMARIES: summaries as string, NODE: process.execPath, VPC: '' },
        ...{ API_URL: this.github.url, RUN_ID: String(id) },
      },
    });
    this.workflow.runs[0] = {
      ...{ id, event: 'schedule', status: 'completed', created_at },
      conclusion: run.code === 0 ? 'success' : 'failure',
      artifacts: this.#uploaded(artifacts as string, id, created_at),
    };
    const problems = [...this.github.problems, ...this.storage.problems];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return run;
  }

  /** The names of those that a night uploaded. */
  artifacts(id: number): string[] {
    return readdirSync(join(this.#folder, `artifacts-${id}`)).sort();
  }

  #uploaded(artifacts: string, id: number, created_at: string) {
    const { artifact: name } = this.#look;
    const folder = join(artifacts, name);
    if (!existsSync(folder)) return [];
    const bytes = zip(readdirSync(folder).map((name) => ({ name, content: readFileSync(join(folder, name)) })));
    this.storage.blobs.set(id, bytes);
    return [{ id, name, size_in_bytes: bytes.length, expired: false, created_at }];
  }
}
