// SARIF fingerprints: how code scanning recognises a result in the next run after its line has moved.
import { fnv1a64 } from '../../base/fnv1a64.ts';

/**
 * Makes fingerprints: a hash of a result's identity, and a counter among results with the same one, `a430d84680aabd0b:2`. The same
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
