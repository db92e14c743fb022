// Basic Encoding Rules (X.690), as far as SNMP, LDAP and Kerberos need them: tags of one byte and definite lengths.
import { ascii, u8, u16 } from './bytes.ts';

const INTEGER = 0x02;
const OCTET_STRING = 0x04;
export const SEQUENCE = 0x30;

/** One element: its tag, the length of its contents, its contents (up to 65,535 bytes). */
export function element(tag: number, ...contents: readonly Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  return Buffer.concat([u8(tag), lengthOf(body), body]);
}

export function sequence(...contents: readonly Buffer[]): Buffer {
  return element(SEQUENCE, ...contents);
}

/** A number from 0 to 2^31 - 1 in as few bytes as hold it, with the sign bit clear (X.690 section 8.3). */
export function integer(value: number, tag = INTEGER): Buffer {
  const bytes = Buffer.alloc(5);
  bytes.writeUInt32BE(value, 1);
  let first = 1;
  while (first < 4 && bytes.readUInt8(first) === 0) first++;
  if (bytes.readUInt8(first) >= 0x80) first--;
  return element(tag, bytes.subarray(first));
}

export function octets(contents: Buffer | string): Buffer {
  return element(OCTET_STRING, typeof contents === 'string' ? ascii(contents) : contents);
}

export interface Element {
  readonly tag: number;
  readonly contents: Buffer;
  /** Where the next element begins. */
  readonly end: number;
}

/** The element that begins at an offset, or undefined where there is no whole one. */
export function elementAt(bytes: Buffer, offset: number): Element | undefined {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === undefined || first === undefined) return undefined;
  // 0x81 to 0x84 say how many bytes of length follow; agents use long forms for short lengths too.
  const more = first < 0x80 ? 0 : first - 0x80;
  const begin = offset + 2 + more;
  if (more > 4 || first === 0x80 || begin > bytes.length) return undefined;
  const end = begin + (more === 0 ? first : bytes.readUIntBE(offset + 2, more));
  return end <= bytes.length ? { tag, contents: bytes.subarray(begin, end), end } : undefined;
}

/** The elements that a value or a datagram is made of, one after the other; none where its end is not the end of one. */
export function elementsIn(bytes: Buffer): Element[] {
  const found: Element[] = [];
  let end = 0;
  for (let next = elementAt(bytes, 0); next !== undefined; next = elementAt(bytes, end)) {
    found.push(next);
    end = next.end;
  }
  return end === bytes.length ? found : [];
}

/** The number in an INTEGER of up to six bytes; -1 for what is none, or is negative. */
export function numberIn(found: Element | undefined): number {
  const { tag, contents } = found ?? {};
  if (tag !== INTEGER || contents === undefined || contents.length < 1 || contents.length > 6) return -1;
  return contents.readUInt8(0) < 0x80 ? contents.readUIntBE(0, contents.length) : -1;
}

function lengthOf(body: Buffer): Buffer {
  if (body.length < 0x80) return u8(body.length);
  if (body.length < 0x100) return Buffer.of(0x81, body.length);
  return Buffer.concat([u8(0x82), u16(body.length)]);
}
