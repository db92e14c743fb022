// Reads a file that may be a report.json of any size: as a text, or where it is too large for one, piece by piece.
import { closeSync } from 'node:fs';
import type { Report } from '../model/report.ts';
import type { NoReport } from '../report/json/read-report.ts';
import { decodeText } from './decode-text.ts';
import { openFile, PIECE_BYTES, problemOf, type ReadText, readPiece, STDIN } from './read-text-file.ts';

export type LongReport = { readonly report: Report } | NoReport;
export type ReadReportFile = ReadText | { readonly long: LongReport };

export interface ReadReportOptions {
  readonly pipes: boolean;
  /** Up to here a file is a text. */
  readonly mostAsText?: number;
  /** As of `decodeText`; of a text alone, as a report has no bytes that are not UTF-8. */
  readonly loose?: boolean;
}

/** Read as one text: what is larger takes several times its size of memory that way. */
export const TEXT_BYTES = 32 * 1024 ** 2;
/** Of verdicts of which none is like another, some four million. */
const MOST_BYTES = 4_000_000_000;

/** @param path a file, or 0 for standard input, which may be anything */
export async function readReportFile(
  path: string | 0,
  { pipes, mostAsText = TEXT_BYTES, loose = false }: ReadReportOptions,
): Promise<ReadReportFile> {
  let fd: number | null = null;
  try {
    fd = path === STDIN ? STDIN : openFile(path, pipes);
    const begin: Buffer[] = [];
    let total = 0;
    while (total <= mostAsText) {
      const piece = Buffer.allocUnsafe(PIECE_BYTES);
      const count = readPiece(fd, piece);
      if (count === 0) {
        const decoded = decodeText(Buffer.concat(begin, total), loose);
        return 'text' in decoded ? decoded : { ...decoded, code: '' };
      }
      total += count;
      begin.push(piece.subarray(0, count));
    }
    const { readLongReport } = await import('../report/json/long/read-long-report.ts');
    return { long: readLongReport(textPieces(fd, begin)) };
  } catch (error) {
    return problemOf(error);
  } finally {
    if (fd !== null && fd !== STDIN) closeSync(fd);
  }
}

/**
 * @param begin what has been read already
 * @throws Error that `problemOf` tells: it is not UTF-8, or endless
 */
export function* textPieces(fd: number, begin: readonly Buffer[] = []): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let total = 0;
  for (const bytes of bytesOf(fd, begin)) {
    total += bytes.length;
    if (total > MOST_BYTES)
      throw Object.assign(new Error(`it has more than ${MOST_BYTES / 1_000_000} MB`), { code: 'EFBIG' });
    yield decoded(decoder, bytes, true);
  }
  yield decoded(decoder, Buffer.alloc(0), false);
}

/** The same of bytes in memory. */
export function* textPiecesOf(bytes: Buffer): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    yield decoded(decoder, bytes.subarray(at, at + PIECE_BYTES), true);
  yield decoded(decoder, Buffer.alloc(0), false);
}

function* bytesOf(fd: number, begin: readonly Buffer[]): Generator<Buffer> {
  yield* begin;
  for (;;) {
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    const count = readPiece(fd, piece);
    if (count === 0) return;
    yield piece.subarray(0, count);
  }
}

function decoded(decoder: TextDecoder, bytes: Buffer, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw Object.assign(new Error('it is not UTF-8; save it as UTF-8'), { code: '' });
  }
}
