// The one way in which the shells read a file that others wrote: never a device, never endless, and UTF-8 or a sentence.
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { decodeText } from './decode-text.ts';

export type ReadText = { readonly text: string } | Unreadable;

export interface Unreadable {
  /** The end of a sentence, with nothing of the content in it. */
  readonly problem: string;
  /** The system's (`ENOENT`), or empty. */
  readonly code: string;
}

export interface ReadTextOptions {
  /** Bytes. A file that is larger is not read. */
  readonly mostBytes: number;
  /**
   * Whether a pipe, a terminal or a device is read, too: someone at a command line writes `<(git show main:policy.yml)`. What a
   * policy or a workflow names must be a file, as nobody may ever write to a pipe.
   */
  readonly pipes?: boolean;
  /** As of `decodeText`. */
  readonly loose?: boolean;
}

/** Of a scan, as one text; `scan/parse-scan.ts` reads no longer ones. A report of ours may be larger. */
export const SCAN_BYTES = 128 * 1024 ** 2;

export const STDIN = 0;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'that is a folder; name the file in it',
  EACCES: 'this user may not read it',
  ELOOP: 'its links go in a circle',
};

/** @param path a file, or 0 for standard input, which may be anything */
export function readTextFile(path: string | 0, { mostBytes, pipes = false, loose = false }: ReadTextOptions): ReadText {
  let fd: number | null = null;
  try {
    fd = path === STDIN ? STDIN : openFile(path, pipes);
    const bytes = readBounded(fd, mostBytes);
    if (bytes === null) return { problem: `it has more than ${megabytes(mostBytes)} MB`, code: 'EFBIG' };
    const decoded = decodeText(bytes, loose);
    return 'text' in decoded ? decoded : { ...decoded, code: '' };
  } catch (error) {
    return problemOf(error);
  } finally {
    if (fd !== null && fd !== STDIN) closeSync(fd);
  }
}

/** Why a file cannot be read, as far as the system or what it is says it. */
export function problemOf(error: unknown): Unreadable {
  if (error instanceof NotAFile) return { problem: error.message, code: '' };
  const { code = '', message } = error as NodeJS.ErrnoException;
  return { problem: REASONS[code] ?? message, code };
}

class NotAFile extends Error {}

/** @throws NotAFile with what it is instead */
export function openFile(path: string, pipes: boolean): number {
  // A writer that waits at a named pipe would lose its reader by a second opening, so this asks before it opens.
  if (pipes && isPipe(statSync(path))) return openSync(path, 'r');
  // Without O_NONBLOCK the opening of a named pipe waits until somebody writes. Windows knows no such constant.
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0));
  try {
    const stats = fstatSync(fd);
    if (stats.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
    if (!stats.isFile()) throw new NotAFile(`that is ${kindOf(stats)}, not a file`);
    return fd;
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function isPipe(stats: Stats): boolean {
  return stats.isFIFO() || stats.isCharacterDevice() || stats.isSocket();
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}

export const PIECE_BYTES = 256 * 1024;
const TRY_AGAIN_MS = 20;

/** What size a file claims is not asked: one of /proc claims none, and one may grow. Null where there is more than that. */
function readBounded(fd: number, mostBytes: number): Buffer | null {
  const pieces: Buffer[] = [];
  let total = 0;
  for (;;) {
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    const count = readPiece(fd, piece);
    if (count === 0) return Buffer.concat(pieces, total);
    total += count;
    if (total > mostBytes) return null;
    pieces.push(piece.subarray(0, count));
  }
}

/** Another process may have set a terminal or a pipe not to wait: then nothing is there yet. Windows ends a pipe with an error. */
export function readPiece(fd: number, piece: Buffer): number {
  for (;;) {
    try {
      return readSync(fd, piece);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, TRY_AGAIN_MS);
    }
  }
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1_000_000);
}
