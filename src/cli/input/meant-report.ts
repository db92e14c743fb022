// A report that is named and cannot be read: which files may be meant, where it is a folder, a pattern, or a slip of a key.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { firstFew } from '../../base/numbers-and-lists.ts';
import { REPORT_INTOTO, REPORT_JSON } from '../../report/report-files.ts';
import { meantFile } from './files-beside.ts';

const MOST_NAMED = 3;

/**
 * @param path as it was written
 * @param code the system's
 * @returns the end of a sentence, that begins with a sign; empty where nothing like it is there
 */
export function meantReport(path: string, code: string): string {
  if (code === 'EISDIR') return inFolder(path);
  // A shell that finds nothing hands the pattern on as it is.
  if (/[*?[]/.test(path) && code === 'ENOENT') return `; no file matches this pattern`;
  return meantFile(path, code, ['.json']);
}

/** The reports in a folder, or in the folders in it: an artifact is downloaded into a folder of its own. */
function inFolder(path: string): string {
  const below = entriesOf(path).flatMap(({ name, folder }) =>
    folder ? entriesOf(join(path, name)).flatMap((one) => (one.folder ? [] : [join(name, one.name)])) : [name],
  );
  const files = below.filter((name) => name.endsWith('.json') && basename(name) !== REPORT_INTOTO).sort();
  const own = files.filter((name) => basename(name) === REPORT_JSON);
  const reports = own.length > 0 ? own : files;
  if (reports.length === 0) return ', and there is no report.json in it';
  const named = reports.map((name) => `\`${join(path, name)}\``);
  const isNested = reports.some((name) => name.includes('/') && name.endsWith(`/${REPORT_JSON}`));
  const all = isNested && reports.length > 1 ? `, or all by \`${join(path, '*', REPORT_JSON)}\`` : '';
  return `: ${firstFew(named, MOST_NAMED)}${all}`;
}

function entriesOf(path: string): { name: string; folder: boolean }[] {
  try {
    return readdirSync(path, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      folder: entry.isDirectory(),
    }));
  } catch {
    return [];
  }
}
