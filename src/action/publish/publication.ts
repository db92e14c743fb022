// Publication: what the comment on a pull request and the nightly issue are written from.
import type { PolicySource } from '../../audit.ts';
import type { Report } from '../../model/report.ts';
import type { RunMark } from '../../report/github/marker.ts';
import type { ActionRun } from '../action-run.ts';
import type { Account, GitHub } from '../github/github.ts';
import type { Within } from '../github/with-github.ts';

export interface Publication extends ActionRun {
  readonly report: Report;
  /** The policies of this run. */
  readonly sources: readonly PolicySource[];
  readonly github: GitHub;
  /** The same with an end of its own, for what must not use up the time of all the rest. */
  readonly within: Within;
  readonly mark: RunMark;
  /** Asked once, by whichever is published first. */
  readonly me: () => Promise<Account>;
}
