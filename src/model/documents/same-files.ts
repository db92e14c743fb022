// Whether two runs read the same files: by their texts, and by where the files lie, as seen from each other.
import type { Report } from '../report.ts';

type Files = readonly Pick<Report['policies'][number], 'path' | 'sha256'>[];

/**
 * Two runs read the same files if one of their keys is the same. The texts alone do not tell: a policy names other files by their paths, so
 * two files whose texts were swapped mean something else.
 *
 * @param policies in the order in which they were read, with what they extend
 * @param lists what else was read, by paths of the policies (`hosts-in`), in the order in which it was met
 * @returns the texts in the order in which they were read, whatever the files are called; and the texts with the paths of the files from each
 * policy, whatever the order and the folder of the checkout
 */
export function keysOfFiles(policies: Files, lists: Files = []): readonly [string, string] {
  const hashes = (files: Files) => files.map(({ sha256 }) => sha256);
  const files = [...policies, ...lists];
  const seen = policies.map(({ path, sha256 }) => {
    const from = steps(path).slice(0, -1);
    const paths = files.map((file) => JSON.stringify([file.sha256, pathFrom(from, steps(file.path))]));
    return JSON.stringify([sha256, paths.sort()]);
  });
  return [JSON.stringify([hashes(policies), hashes(lists)]), JSON.stringify(seen.sort())];
}

type Lists = NonNullable<Report['hostFiles']>;

/**
 * Files of hosts by what was read of them: a file may hold more than hosts, such as the time at which a tool wrote it. Null where one of them
 * is of a report that does not say it: then the texts must be the same.
 */
export function byHosts(lists: Lists): Files | null {
  const files = lists.flatMap(({ path, hostsSha256 }) =>
    hostsSha256 === undefined ? [] : [{ path, sha256: hostsSha256 }],
  );
  return files.length === lists.length ? files : null;
}

/** The keys of `keysOfFiles` by the texts of the files of hosts, and by the hosts in them where that is known: one in common is enough. */
export function keysOfHosts(policies: Files, lists: Lists): readonly string[] {
  const hosts = byHosts(lists);
  return [
    ...keysOfFiles(policies, lists).map((key) => `texts ${key}`),
    ...(hosts === null ? [] : keysOfFiles(policies, hosts).map((key) => `hosts ${key}`)),
  ];
}

/** The hashes of texts, whatever the order and the paths of their files. */
export function keyOfTexts(files: Files): string {
  return files
    .map(({ sha256 }) => sha256)
    .sort()
    .join();
}

function steps(path: string): string[] {
  return path.split('/').filter((step) => step !== '.');
}

/** `../h.txt` for `h.txt` from the folder `ci`. A path from a folder above that has no name here is `h.txt` from `..`: it goes down again. */
function pathFrom(folder: readonly string[], path: readonly string[]): string {
  let shared = 0;
  while (shared < folder.length && folder[shared] === path[shared]) shared += 1;
  return [...folder.slice(shared).map((step) => (step === '..' ? '(down)' : '..')), ...path.slice(shared)].join('/');
}
