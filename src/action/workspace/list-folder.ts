// The files below a folder, links not followed: what a pattern is held against, and what is told where it matches nothing.
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Listed {
  /** Paths from the folder, with `/`, in order. */
  readonly files: readonly string[];
  /** The same of links, of which none is followed. */
  readonly links: readonly string[];
  /** Whether there were more than are ever looked at. */
  readonly tooMany: boolean;
}

/** A checkout with its packages has some hundred thousand. */
const MOST_ENTRIES = 500_000;

/** Nothing that a workflow would call a report. */
const PASSED_OVER: ReadonlySet<string> = new Set(['.git']);

/** @returns null where there is no such folder */
export function listFolder(folder: string, most = MOST_ENTRIES): Listed | null {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return null;
  const found = { files: [] as string[], links: [] as string[] };
  const waiting = [''];
  let entries = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of entriesOf(join(folder, at))) {
      if (++entries > most) return { ...sorted(found), tooMany: true };
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isSymbolicLink()) found.links.push(path);
      else if (entry.isFile()) found.files.push(path);
      else if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) waiting.push(path);
    }
  }
  return { ...sorted(found), tooMany: false };
}

/** A folder that this user may not read holds nothing for this run; the pattern then says what else is there. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function sorted({ files, links }: Pick<Listed, 'files' | 'links'>): Pick<Listed, 'files' | 'links'> {
  return { files: [...files].sort(), links: [...links].sort() };
}
