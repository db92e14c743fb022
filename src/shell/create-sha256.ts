// SHA-256 of a text that comes in pieces, from Node.js; cryptography is loaded once one is asked for.
import type { Sha256 } from '../report/report-digest.ts';

export function createSha256(): Sha256 {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  return { update: (piece) => void hash.update(piece, 'utf8'), hex: () => hash.digest('hex') };
}
