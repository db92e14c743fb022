// Bytes of a file from outside to text, or a sentence that says which encoding they seem to have. No byte of a text is quoted.
import { isUtf8 } from 'node:buffer';

export type Decoded = { readonly text: string } | { readonly problem: string };

/** Byte order marks; the longer ones first, as UTF-32's begins with UTF-16's. */
const MARKS = [
  [[0xff, 0xfe, 0, 0], 'UTF-32'],
  [[0, 0, 0xfe, 0xff], 'UTF-32'],
  [[0xff, 0xfe], 'UTF-16'],
  [[0xfe, 0xff], 'UTF-16'],
] as const;

/** In a text of ASCII letters every other byte of UTF-16 is 0; so few are looked at. */
const LOOKED_AT = 4;
/** A text has no run of zero bytes as long as this. */
const ZEROS = 16;

/**
 * The text without its byte order mark.
 * @param loose whether bytes that are not UTF-8 become U+FFFD: banners in the scans of other tools have any bytes
 */
export function decodeText(bytes: Uint8Array, loose = false): Decoded {
  const wide = notText(bytes);
  if (wide !== null) return { problem: wide };
  if (loose || isUtf8(bytes)) return { text: new TextDecoder().decode(bytes) };
  const { line, byte } = firstBadByte(bytes);
  const hex = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return {
    problem: `it is not UTF-8: line ${line} has the byte ${hex}, as Latin-1 or Windows-1252 may have it; save it as UTF-8`,
  };
}

/** What files are that begin so, and are taken for a text: an artifact that was fetched by hand is a ZIP archive. */
const PACKED = [
  [[0x1f, 0x8b], 'it is compressed by gzip; unpack it first'],
  [[0x50, 0x4b, 0x03, 0x04], 'it is a ZIP archive; unpack it first'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'it is compressed by zstd; unpack it first'],
] as const;

/**
 * @param bytes its beginning at least
 * @returns the end of a sentence that says what it is in place of a text in UTF-8; null where it may be one
 */
export function notText(bytes: Uint8Array): string | null {
  for (const [mark, problem] of PACKED) if (mark.every((byte, at) => bytes[at] === byte)) return problem;
  const wide = wideEncoding(bytes);
  if (wide !== null) return `it is ${wide}; save it as UTF-8`;
  return bytes.length > 0 && bytes.subarray(0, ZEROS).every((byte) => byte === 0)
    ? 'it has nothing but zero bytes, as a file has that was not written to its end'
    : null;
}

function wideEncoding(bytes: Uint8Array): string | null {
  for (const [mark, name] of MARKS) if (mark.every((byte, at) => bytes[at] === byte)) return name;
  if (bytes.length < LOOKED_AT) return null;
  const zeros = [...bytes.subarray(0, LOOKED_AT)].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  return zeros === 'x0x0' || zeros === '0x0x' ? 'UTF-16' : null;
}

const LINE_END = 0x0a;

/** A line end is no part of a longer character, so each line can be looked at alone. */
function firstBadByte(bytes: Uint8Array): { readonly line: number; readonly byte: number } {
  let begin = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(LINE_END, begin);
    const part = bytes.subarray(begin, end === -1 ? bytes.length : end);
    if (!isUtf8(part)) return { line, byte: firstBadOf(part) };
    if (end === -1) return { line, byte: bytes.at(-1) ?? 0 };
    begin = end + 1;
  }
}

/** The first byte of the first character that is none. */
function firstBadOf(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const size = [1, 2, 3, 4].find((length) => at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)));
    if (size === undefined) return bytes[at] ?? 0;
    at += size;
  }
  return 0;
}
