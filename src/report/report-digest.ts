// The SHA-256 of report.json, of exactly the bytes that are written or printed: what a statement binds its results to.
import type { Report } from '../model/report.ts';
import { reportJsonPieces } from './json/report-json.ts';

/** A hash of a text that comes in pieces. Whoever publishes has it: this folder loads no cryptography. */
export interface Sha256 {
  /** Takes the next piece of the text, as UTF-8. */
  update(piece: string): void;
  /** Hexadecimal, of all pieces together; nothing may be added after it. */
  hex(): string;
}

export type CreateSha256 = () => Sha256;

/** @param asPrinted what printing makes of a piece; without it the digest is that of the file */
export function reportDigest(
  report: Report,
  createSha256: CreateSha256,
  asPrinted: (piece: string) => string = (piece) => piece,
): string {
  const sha256 = createSha256();
  for (const piece of reportJsonPieces(report)) sha256.update(asPrinted(piece));
  return sha256.hex();
}

/** The pieces of report.json, and their digest once all of them were taken; null before. */
export function digestedPieces(
  report: Report,
  createSha256: CreateSha256,
): { readonly pieces: Iterable<string>; readonly digest: () => string | null } {
  let known: string | null = null;
  function* pieces(): Generator<string> {
    const sha256 = createSha256();
    for (const piece of reportJsonPieces(report)) {
      sha256.update(piece);
      yield piece;
    }
    known = sha256.hex();
  }
  return { pieces: pieces(), digest: () => known };
}
