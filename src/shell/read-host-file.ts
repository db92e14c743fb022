// Reads a file of hosts as both shells read one: a file and nothing else, with a bound on its size, and never one of git's own.
import { realpathSync } from 'node:fs';
import { isInGitFolder, type PolicySource } from '../audit.ts';
import { problemOf, readTextFile, type Unreadable } from './read-text-file.ts';

/** A million addresses of IPv6 have some 40 MB; `policy/host-files/` counts what all files of a run have together. */
const HOSTS_BYTES = 64_000_000;

/**
 * @param path a file; links are followed, and may not lead into a folder `.git`, where tokens are
 * @param name what messages and the report call it by
 */
export function readHostFile(path: string, name: string): PolicySource | Unreadable {
  try {
    if (isInGitFolder(realpathSync(path))) return { problem: 'it is in a folder `.git`', code: '' };
  } catch (error) {
    return problemOf(error);
  }
  const read = readTextFile(path, { mostBytes: HOSTS_BYTES });
  return 'problem' in read ? read : { file: name, text: read.text };
}
