// A divided run: which part of it a run is, and what all parts and this one ask, as sets of addresses and names.
import type { AddressRange } from '../policy.ts';

/** A matrix of GitHub has at most 256 jobs, one of GitLab 200. */
export const MOST_SHARDS = 1000;

/** `--shard i/n`: which part of a divided run this is, counted from 1. */
export interface ShardNumber {
  readonly index: number;
  readonly of: number;
}

/** What is asked, as a set. Its elements are texts, of which no two kinds can be confused: a name holds no blank. */
export interface AskedSet {
  /** Addresses that the policy names itself, each an element (`203.0.113.7`): ascending ranges, IPv4 first, never adjacent. */
  readonly addresses: readonly AddressRange[];
  /**
   * The elements about names, sorted: `www.example.com at 203.0.113.7` for each address that DNS gave, `name www.example.com` where
   * something is judged of the name as a name, `out of scope 10.0.0.0/8` for a host that is out of scope.
   */
  readonly texts: readonly string[];
}

/** A part of a divided run. */
export interface ShardPart extends ShardNumber {
  /** What all parts together have to ask. */
  readonly planned: AskedSet;
  /** What this one asks of it. */
  readonly taken: AskedSet;
}

/** How many elements a set has. */
export function elementCount({ addresses, texts }: AskedSet): number {
  return addresses.reduce((sum, { first, last }) => sum + Number(last - first + 1n), texts.length);
}
