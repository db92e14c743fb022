// A pull request on a GitHub of its own, and runs of the built action on it: nothing that another test could meet.
import { type TemporaryFolder, temporaryFolder } from '../../cli/temporary-folder.ts';
import type { Step } from '../runner.ts';
import type { FakeIssue } from './fake-answers.ts';
import { FakeGitHub } from './fake-github.ts';
import { BASE, HEAD, MERGE, type PublishedRun, published, pullRequestEvent } from './publishing.ts';

export interface PullRun extends PublishedRun {
  /** The policy of the merge, where another is checked out; null where it has none. */
  readonly merged?: string | null;
}

/** Where the policy stands in the repository. */
export const POLICY = '.github/port-policy.yml';

export class PullScene {
  readonly github = new FakeGitHub();
  readonly workspace: TemporaryFolder = temporaryFolder();
  readonly pull: FakeIssue = this.github.addPull(7);

  /** Pull request 7, whose base has that policy. */
  static async open(policy: string): Promise<PullScene> {
    const scene = new PullScene();
    await scene.github.listen();
    scene.github.parents.set(MERGE, [BASE, HEAD]);
    scene.base(policy);
    return scene;
  }

  async close(): Promise<void> {
    await this.github.close();
    this.workspace.remove();
  }

  base(policy: string): void {
    this.github.files.set(`${BASE}:${POLICY}`, policy);
  }

  /** A run with that policy in the workspace, as the merge has it; of the pull request, with its comment, if not told otherwise. */
  run(policy: string, { merged = policy, ...rest }: PullRun = {}): Promise<Step> {
    this.workspace.write(POLICY, policy);
    if (merged !== null) this.github.files.set(`${MERGE}:${POLICY}`, merged);
    const inputs = { 'comment-in-pr': 'always', ...rest.inputs };
    return published(this.github, this.workspace, { event: pullRequestEvent(7), ...rest, inputs });
  }

  bodies(): string[] {
    return this.pull.comments.map(({ body }) => body);
  }

  /** What was asked of GitHub that changes something. */
  writes(): string[] {
    return this.github.requests.filter((line) => !line.startsWith('GET') && !line.startsWith('POST /graphql'));
  }
}
