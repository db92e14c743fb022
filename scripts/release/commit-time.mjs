// The time that the files of a release bear: that of the commit, so that the same commit gives the same bytes.
import { output, ReleaseError } from './command.mjs';

/**
 * SOURCE_DATE_EPOCH, or the time of the commit; in seconds since 1970.
 *
 * @param root the repository
 * @throws ReleaseError where neither can be used
 */
export function commitTime(root) {
  const given = process.env.SOURCE_DATE_EPOCH;
  if (given !== undefined && !/^\d{1,10}$/.test(given))
    throw new ReleaseError(`SOURCE_DATE_EPOCH is "${given}". Give it seconds since 1970, or unset it.`);
  try {
    return Number(
      given ?? output('git', ['log', '-1', '--format=%ct'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    throw new ReleaseError(`${root} has no commit to take the time from. Set SOURCE_DATE_EPOCH (seconds since 1970).`);
  }
}
