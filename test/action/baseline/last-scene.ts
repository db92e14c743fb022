// A nightly audit with a GitHub of the tests and its storage: earlier runs whose artifacts hold reports, and a run that asks for the last one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../src/model/report.ts';
import { type Listener, listener } from '../../cli/loopback.ts';
import { type TemporaryFolder, temporaryFolder } from '../../cli/temporary-folder.ts';
import type { FakeArtifact, FakeRun, FakeWorkflow } from '../github/fake-actions.ts';
import { FakeGitHub } from '../github/fake-github.ts';
import { FakeStorage } from '../github/fake-storage.ts';
import { type PublishedRun, published } from '../github/publishing.ts';
import type { Step } from '../runner.ts';
import { type ZipEntry, zip } from './zip.ts';

export const THIS_RUN = 1000;
const HOUR = 3_600_000;

export interface NightOptions extends Partial<FakeRun> {
  /** Of its one artifact; all that a night uploads without this. */
  readonly entries?: readonly ZipEntry[];
  /** Changes its report. */
  readonly report?: Partial<Report>;
  readonly name?: string;
  readonly expired?: boolean;
}

/** What a run has besides, where it is started by hand. */
export type Inputs = Readonly<Record<string, string>>;

export class LastScene {
  readonly github = new FakeGitHub();
  readonly storage = new FakeStorage();
  readonly workflow: FakeWorkflow = { id: 77, file: 'exposure.yml', state: 'active', runs: [] };
  readonly workspace: TemporaryFolder = temporaryFolder();
  #open: Listener | null = null;
  #template: Report | null = null;
  #next = 1;

  static async start(): Promise<LastScene> {
    const scene = new LastScene();
    await Promise.all([scene.github.listen(), scene.storage.listen()]);
    scene.github.storageUrl = scene.storage.url;
    scene.#open = await listener();
    const policy = `version: 1\nhosts:\n  - { host: 127.0.0.1, open: ${scene.#open.port} }\n`;
    scene.workspace.write('policy.yml', policy);
    scene.workspace.write('other.yml', policy);
    scene.reset();
    return scene;
  }

  /** As if nothing had ever run. */
  reset(): void {
    this.github.forget();
    this.storage.faults.clear();
    this.storage.asked.length = 0;
    this.#next = 1;
    this.github.workflows.set('example/infrastructure', [this.workflow]);
    this.workflow.runs = [{ ...this.run(THIS_RUN, 0), status: 'in_progress', conclusion: null }];
  }

  async stop(): Promise<void> {
    await Promise.all([this.github.close(), this.storage.close(), this.#open?.close()]);
    this.workspace.remove();
  }

  run(id: number, hoursAgo: number, more: Partial<FakeRun> = {}): FakeRun {
    const created_at = new Date(Date.now() - hoursAgo * HOUR).toISOString();
    return { id, event: 'schedule', status: 'completed', conclusion: 'success', created_at, ...more };
  }

  /** The run of today, which asks for the last report unless it is told otherwise. */
  today(inputs: Inputs = {}, rest: PublishedRun = {}): Promise<Step> {
    const all = { policy: 'policy.yml', baseline: 'last', ...inputs };
    return published(this.github, this.workspace, { runId: THIS_RUN, ...rest, inputs: all });
  }

  /** The report of such a run, as if its port had been closed: compared with today, one violation is fixed. */
  async reportOf(
    run: number,
    { inputs = {}, env = {} }: { inputs?: Inputs; env?: PublishedRun['env'] } = {},
  ): Promise<Report> {
    if (this.#template === null || Object.keys({ ...inputs, ...env }).length > 0) {
      const { code } = await this.today({ baseline: '', 'report-dir': 'template', ...inputs }, { env });
      if (code !== 0) throw new Error(`the template ended with ${code}`);
      const read = JSON.parse(readFileSync(join(this.workspace.path, 'template/report.json'), 'utf8')) as Report;
      const verdicts = read.verdicts.map((one) => ({ ...one, state: 'closed', verdict: 'violation' }) as const);
      const closed: Report = { ...read, verdicts, startedAt: '2026-01-02T03:04:05.000Z' };
      if (Object.keys({ ...inputs, ...env }).length > 0) return this.#ofRun(closed, run);
      this.#template = closed;
    }
    return this.#ofRun(this.#template, run);
  }

  #ofRun(report: Report, run: number): Report {
    return { ...report, run: { ...report.run, url: `${this.github.url}/example/infrastructure/actions/runs/${run}` } };
  }

  artifact(bytes: Buffer, name = 'exposure-report', more: Partial<FakeArtifact> = {}): FakeArtifact {
    const id = this.#next++;
    this.storage.blobs.set(id, bytes);
    return { id, name, size_in_bytes: bytes.length, expired: false, created_at: '2026-01-02T03:10:00Z', ...more };
  }

  /** A run with its report as an artifact, which is older than all that there are. */
  async night(id: number, { entries, report, name, expired = false, ...run }: NightOptions = {}): Promise<FakeRun> {
    const content = JSON.stringify({ ...(await this.reportOf(id)), ...report });
    const bytes = zip(
      entries ?? [
        { name: 'summary.md', content: 'x' },
        { name: 'report.json', content },
      ],
    );
    const added = this.run(id, 24 * this.workflow.runs.length, {
      artifacts: [this.artifact(bytes, name, { expired })],
      ...run,
    });
    this.workflow.runs.push(added);
    return added;
  }
}
