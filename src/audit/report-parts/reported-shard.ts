// What a report says of its shard: how much there is to ask, a digest of it that can be added up, and the elements where they are few.
import type { AddressRange } from '../../model/policy.ts';
import type { AddressSet, Shard } from '../../model/report.ts';
import { type AskedSet, elementCount, type ShardPart } from '../../model/shards/shard.ts';
import { addressText } from '../../plan/address-text.ts';

/** Elements that are written out; neighbouring addresses are one. */
const MOST_ELEMENTS = 1000;

/** @param sha256 hexadecimal, of a text. Called when a digest is read: a run that writes no report.json hashes nothing. */
export function reportedShard({ index, of, planned, taken }: ShardPart, sha256: (text: string) => string): Shard {
  return { index, of, planned: addressSet(planned, sha256), taken: addressSet(taken, sha256) };
}

function addressSet(set: AskedSet, sha256: (text: string) => string): AddressSet {
  const { addresses, texts } = set;
  let digest: string | null = null;
  const elements = addresses.length + texts.length > MOST_ELEMENTS ? null : [...addresses.map(rangeText), ...texts];
  return {
    count: elementCount(set),
    get digest() {
      digest ??= digestOf(set, sha256);
      return digest;
    },
    ...(elements === null ? {} : { elements }),
  };
}

/** Of neighbours the first and the last: `10.0.0.0-10.0.255.255`. */
function rangeText({ family, first, last }: AddressRange): string {
  const text = addressText(family, first);
  return first === last ? text : `${text}-${addressText(family, last)}`;
}

/** Words of 32 bits in a digest. */
const WORDS = 8;

/**
 * The sum of the digests of all elements, modulo 2^256, in hexadecimal. Added up word by word: a number counts 2^21 words of 32 bits
 * exactly, and there are at most 2^24 elements, so that carries are taken now and then.
 */
function digestOf({ addresses, texts }: AskedSet, sha256: (text: string) => string): string {
  const sums = new Array<number>(WORDS).fill(0);
  let uncarried = 0;
  const add = (element: string) => {
    const hex = sha256(element);
    for (let i = 0; i < WORDS; i++) sums[i] = (sums[i] as number) + Number.parseInt(hex.slice(8 * i, 8 * i + 8), 16);
    if (++uncarried < 2 ** 20) return;
    carry(sums);
    uncarried = 0;
  };
  for (const { family, first, last } of addresses)
    for (let value = first; value <= last; value++) add(addressText(family, value));
  for (const text of texts) add(text);
  carry(sums);
  return sums.map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The highest word comes first, and what it carries is dropped. */
function carry(sums: number[]): void {
  let carried = 0;
  for (let i = WORDS - 1; i >= 0; i--) {
    const sum = (sums[i] as number) + carried;
    sums[i] = sum % 2 ** 32;
    carried = Math.floor(sum / 2 ** 32);
  }
}
