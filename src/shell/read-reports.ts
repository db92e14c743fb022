// Reads the reports that are merged, one after the other and verdict by verdict, so that any number of them fits into little memory.
import { closeSync, realpathSync, statSync } from 'node:fs';
import type { GivenReport } from '../audit/merge.ts';
import { forceGc } from '../base/force-gc.ts';
import { FoldedVerdicts } from '../report/json/long/folded-verdicts.ts';
import { KeptTexts } from '../report/json/long/kept-texts.ts';
import { readLongReport } from '../report/json/long/read-long-report.ts';
import { SharedParts } from '../report/json/long/shared-parts.ts';
import type { VerdictKeeper } from '../report/json/long/verdict-keeper.ts';
import { WholeVerdicts } from '../report/json/long/whole-verdicts.ts';
import { notText } from './decode-text.ts';
import { textPieces } from './read-report-file.ts';
import { openFile, PIECE_BYTES, problemOf, readPiece, STDIN, type Unreadable } from './read-text-file.ts';

export interface ReportToRead {
  /** A file, or 0 for standard input. */
  readonly path: string | 0;
  /** As sentences call it. */
  readonly name: string;
}

export type ReadReports =
  | { readonly reports: readonly GivenReport[] }
  /** A sentence for each file that is no report, without a full stop. */
  | { readonly problems: readonly string[] };

export interface ReadReportsOptions {
  /** As of `readTextFile`. */
  readonly pipes: boolean;
  /** What is said behind why a file cannot be read: which one may be meant. Begins with a sign; may be empty. */
  readonly hintOf?: (path: string, code: string) => string;
}

/**
 * Bytes of all reports together. With more, alike ports of an address become one verdict, and of the texts only the first ones are
 * kept: a million verdicts have 600 MB of JSON and would take several times that.
 */
const MOST_KEPT_WHOLE = 256 * 1024 ** 2;
/** Bytes between two collections: V8 on its own lets several times of what is alive pile up. */
const COLLECT_EVERY = 32 * 1024 ** 2;

/**
 * In the order of their names, so that the order in which they are given changes nothing. A file that is named twice is read once.
 *
 * @returns the reports, or what is wrong with each file that is none
 */
export async function readReports(
  files: readonly ReportToRead[],
  { pipes, hintOf = () => '' }: ReadReportsOptions,
): Promise<ReadReports> {
  const sorted = eachOnce(files);
  const parts = new SharedParts();
  const isLarge = sorted.reduce((sum, { path }) => sum + sizeOf(path), 0) > MOST_KEPT_WHOLE;
  const room = isLarge ? new KeptTexts(parts) : null;
  const reports: GivenReport[] = [];
  const problems: string[] = [];
  let uncollected = 0;
  for (const { path, name } of sorted) {
    const keeper = room === null ? new WholeVerdicts(parts) : new FoldedVerdicts(parts, room);
    const read = readOne(path, pipes, keeper);
    if ('report' in read) reports.push({ path: name, report: read.report });
    else if ('detail' in read) problems.push(`the report ${name} ${read.problem}${read.detail}`);
    else problems.push(`cannot read the report ${name}: ${read.problem}${hintOf(name, read.code)}`);
    uncollected += sizeOf(path);
    if (uncollected < COLLECT_EVERY) continue;
    uncollected = 0;
    await forceGc();
  }
  return problems.length > 0 ? { problems } : { reports };
}

type ReadOne = ReturnType<typeof readLongReport> | Unreadable;

function readOne(path: string | 0, pipes: boolean, keeper: VerdictKeeper): ReadOne {
  let fd: number | null = null;
  try {
    fd = path === STDIN ? STDIN : openFile(path, pipes);
    const first = Buffer.allocUnsafe(PIECE_BYTES);
    const begin = first.subarray(0, readPiece(fd, first));
    const problem = notText(begin);
    return problem === null ? readLongReport(textPieces(fd, [begin]), keeper) : { problem, code: '' };
  } catch (error) {
    return problemOf(error);
  } finally {
    if (fd !== null && fd !== STDIN) closeSync(fd);
  }
}

function eachOnce(files: readonly ReportToRead[]): ReportToRead[] {
  const byFile = new Map<string, ReportToRead>();
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  for (const file of sorted) {
    const key = realPathOf(file.path);
    if (!byFile.has(key)) byFile.set(key, file);
  }
  return [...byFile.values()];
}

/** One file may have several paths. What is not there is told later, and a pipe is one by its own path. */
function realPathOf(path: string | 0): string {
  if (path === STDIN) return '';
  try {
    return statSync(path).isFile() ? realpathSync.native(path) : path;
  } catch {
    return path;
  }
}

/** 0 where that is not known. */
function sizeOf(path: string | 0): number {
  try {
    return path === STDIN ? 0 : statSync(path).size;
  } catch {
    return 0;
  }
}
