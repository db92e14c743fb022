// What the job summary says of a merge on a run whose code may be a stranger's, and which read no report.
import { prose } from '../sections/markdown-cells.ts';

export interface NothingMerged {
  /** `of another run`: the reports come from a run that another's code was in; `no report`: there is none. */
  readonly why: 'of another run' | 'no report';
  /** Why the code may be a stranger's, as a clause; of unknown origin. */
  readonly stranger: string;
}

/** Markdown, with its heading. */
export function nothingMerged({ why, stranger }: NothingMerged): string {
  const because = prose(`${stranger.charAt(0).toUpperCase()}${stranger.slice(1)}`);
  return `## ⚠️ Exposure policy: no report was merged

${because}${TEXTS[why]}
`;
}

/** The same in one sentence, for a warning. */
export function nothingMergedText({ why, stranger }: NothingMerged): string {
  const because = `${stranger.charAt(0).toUpperCase()}${stranger.slice(1)}`;
  return why === 'no report'
    ? `${because}, and no report was found: without the input \`scope\`, a check only lints there.`
    : `${because}, so its reports may hold anything: none was read.`;
}

const TEXTS: Readonly<Record<NothingMerged['why'], string>> = {
  'of another run': `, so the reports are files of a run in which a stranger's code may have written anything. None of them was read, and whether the policy holds is **not known**.

To merge such reports, do it in the workflow that makes them.
`,
  'no report': `, and there is no report to merge: a check only lints there, and writes no report. Whether the policy holds is **not known**.

To check it, run the workflow on a branch of this repository, or set the input \`scope\` of the steps that check to the addresses that a fork may probe.
`,
};
