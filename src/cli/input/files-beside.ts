// A file that is not there: the one beside it that was meant, so that nobody is told to begin anew for a slip of a key.
import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { didYouMean } from '../../audit.ts';
import { firstFew } from '../../base/numbers-and-lists.ts';
import { DEFAULT_POLICY } from '../../model/tool.ts';

/** Files that are named where none is near. */
const MOST_NAMED = 5;

/** What a policy's file ends with; what a report's and a scan's does. */
export const POLICY_ENDS = ['.yml', '.yaml'] as const;
export const REPORT_ENDS = ['.json', '.xml', '.jsonl', '.txt'] as const;

/**
 * @param path that cannot be read, as it was written
 * @param code the system's
 * @param ends what such files end with
 * @returns the end of a sentence, that begins with a sign: which file may be meant; empty where nothing like it is there
 */
export function meantFile(path: string, code: string, ends: readonly string[]): string {
  if (code === 'EISDIR') {
    const inside = filesIn(path, ends).filter((name) => !ends.includes('.yml') || isPolicyByName(name));
    return inside.length === 0 ? '' : `: ${named(inside.map((name) => join(path, name)))}`;
  }
  if (code !== 'ENOENT') return '';
  const near = nearFile(path, ends);
  if (near !== null) return `; did you mean ${quoted(near)}?`;
  const beside = filesIn(dirname(path), ends);
  return beside.length === 0 ? '' : `; beside it: ${named(beside.map((name) => besideIt(path, name)))}`;
}

/** The file that is most like the one that is not there; null where none is. */
export function nearFile(path: string, ends: readonly string[]): string | null {
  const folder = dirname(path);
  const near = nearOf(basename(path), filesIn(folder, ends));
  if (near !== null) return besideIt(path, near);
  // The usual place is as likely to be meant as the folder that was written.
  const usual = dirname(DEFAULT_POLICY);
  const elsewhere = folder === '.' ? nearOf(basename(path), filesIn(usual, ends)) : null;
  return elsewhere === null ? null : join(usual, elsewhere);
}

function besideIt(path: string, name: string): string {
  return path.includes('/') ? join(dirname(path), name) : name;
}

/** Files in the current folder, and in that of the usual place, that are policies by their names; the likeliest first. */
export function policiesByName(): readonly string[] {
  const here = filesIn('.', POLICY_ENDS);
  const usual = dirname(DEFAULT_POLICY);
  const all = [...here, ...filesIn(usual, POLICY_ENDS).map((name) => join(usual, name))].filter(isPolicyByName);
  const isOurs = (path: string) => basename(path, extname(path)) === basename(DEFAULT_POLICY, extname(DEFAULT_POLICY));
  return all.sort((a, b) => Number(isOurs(b)) - Number(isOurs(a)));
}

function isPolicyByName(path: string): boolean {
  return /polic|ports?\b/i.test(basename(path));
}

/** The name without what it ends with says more than what it ends with: `prod.yaml` and `prod` mean `prod.yml`. */
function nearOf(name: string, candidates: readonly string[]): string | null {
  const stem = (one: string) => basename(one, extname(one)).toLowerCase();
  return candidates.find((one) => stem(one) === stem(name)) ?? didYouMean(name, candidates);
}

function filesIn(folder: string, ends: readonly string[]): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => ends.includes(extname(name).toLowerCase()))
      .sort();
  } catch {
    return [];
  }
}

function named(files: readonly string[]): string {
  return firstFew(files.map(quoted), MOST_NAMED);
}

function quoted(text: string): string {
  return `\`${text}\``;
}
