// Publication: what the comment on a pull request and the nightly issue are written from.
import type { PolicySource } from '../../audit.ts';
import type { Report } from '../../model/report.ts';
import type { RunMark } from '../../report/github/marker.ts';
import type { ActionRun } from '../action-run.ts';
import type { Account, GitHub } from '../github/github.ts';
import type { Within } from '../github/with-github.ts';

/** What a run found, as far as GitHub is told. */
export interface Published {
  readonly report: Report;
  /** The policies of this run; null for a merge, which reads none. */
  readonly sources: readonly PolicySource[] | null;
  /** Whether a part of the policy alone was looked at. */
  readonly partial: boolean;
}

export interface Publication extends ActionRun, Published {
  readonly github: GitHub;
  /** The same with an end of its own, for what must not use up the time of all the rest. */
  readonly within: Within;
  readonly mark: RunMark;
  /** Asked once, by whichever is published first. */
  readonly me: () => Promise<Account>;
}
