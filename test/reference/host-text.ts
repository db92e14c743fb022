// A host of the policy: a name, or a stretch of addresses.
import { type Stretch, sizeOf, stretchOf } from './address-text.ts';

export interface Host {
  /** As written, variables filled in. */
  readonly text: string;
  /** In small letters, without a dot at the end; null where the policy names addresses. */
  readonly name: string | null;
  /** Null for a name. */
  readonly stretch: Stretch | null;
}

export function hostOf(value: unknown): Host {
  const text = String(value).trim();
  const stretch = stretchOf(text);
  return { text, stretch, name: stretch === null ? text.toLowerCase().replace(/\.$/, '') : null };
}

/** "The one whose host covers the fewest addresses; a name counts as one." */
export function addressesCovered({ stretch }: Host): bigint {
  return stretch === null ? 1n : sizeOf(stretch);
}
