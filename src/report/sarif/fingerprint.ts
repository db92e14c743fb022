// SARIF fingerprints: what code scanning recognises a result by from one run to the next, wherever its line has moved.
import { fnv1a64 } from '../../base/fnv1a64.ts';

/**
 * Hands out fingerprints: a hash of what makes a result itself, and which of those alike it is, `a430d84680aabd0b:2`. The same
 * form as `upload-sarif` has for its own.
 */
export function fingerprinter(): (identity: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (identity) => {
    const hash = fnv1a64(JSON.stringify(identity));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}
