// FNV-1a, 64 bits: a quick hash that tells texts apart; not for secrets.

const encoder = new TextEncoder();

/** 16 hexadecimal digits. In two halves of 32 bits: BigInt would take a second for a large report; Node's hashes are not for pure folders. */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of encoder.encode(text)) {
    low = (low ^ byte) >>> 0;
    // The prime is 2^40 + 0x1b3: a shift by 40 bits, and a product below 2^53.
    const product = low * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + low * 0x100) % 0x1_0000_0000;
    low = product >>> 0;
  }
  const hex = (half: number) => half.toString(16).padStart(8, '0');
  return `${hex(high)}${hex(low)}`;
}
