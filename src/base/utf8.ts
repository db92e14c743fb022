// UTF-8: the length of a text in bytes, and its first bytes without half a character.

const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** The first bytes of a text, never half a character. */
export function firstBytes(text: string, bytes: number): string {
  const target = new Uint8Array(Math.max(0, bytes));
  return text.slice(0, encoder.encodeInto(text, target).read);
}
