// What the job summary says about a run from a fork, which probes nothing.
import type { Diagnostic } from '../../model/diagnostic.ts';
import { prose } from '../sections/markdown-cells.ts';

/**
 * @param found what lint said of the policy; null where it could not be read at all
 * @param unknown why it is not known whose code the run has checked out, as the beginning of a sentence; null for a fork
 */
export function forkNotice(found: readonly Diagnostic[] | null, unknown: string | null = null): string {
  const whose =
    unknown === null
      ? "This run comes from a fork, so its policy is a stranger's text"
      : `${prose(unknown)}, so the policy may be a stranger's text`;
  return `## ⚠️ Exposure policy: nothing was probed

${whose}, and this runner may reach networks that the stranger cannot.
${whatWasRead(found)}; no host was asked anything, so whether it holds is **not known**.

To check it, run the workflow on a branch of this repository, or set the input \`scope\` of the action to the addresses that a fork may probe.

`;
}

function whatWasRead(found: readonly Diagnostic[] | null): string {
  if (found === null) return 'The policy could not be read: the log says why';
  if (found.some(({ level }) => level === 'error'))
    return 'The policy was read, and cannot be used until its mistakes are fixed';
  if (found.length > 0) return 'The policy was read, and lint warns of something in it';
  return 'The policy was read and has no mistakes';
}
