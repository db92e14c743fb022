// The fields that questions are built of and answers are read by, in network byte order.

/** An unsigned number of one byte. */
export function u8(value: number): Buffer {
  return Buffer.of(value);
}

/** An unsigned number of two bytes. */
export function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

/** An unsigned number of three bytes. */
export function u24(value: number): Buffer {
  const bytes = Buffer.alloc(3);
  bytes.writeUIntBE(value, 0, 3);
  return bytes;
}

/** An unsigned number of four bytes. */
export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

export function zeros(count: number): Buffer {
  return Buffer.alloc(count);
}

/** A text in ASCII, without an end mark. */
export function ascii(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

/** The fields of a message, one after the other. */
export function fields(...parts: readonly Buffer[]): Buffer {
  return Buffer.concat(parts);
}

/** Puts the length of a body before it, as RADIUS, TLS and DNS do with theirs. */
export function counted(countedIn: (value: number) => Buffer, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([countedIn(body.length), body]);
}

/** The unsigned number in 1 to 6 bytes at an offset; -1, which no field holds, where the datagram ends before it does. */
export function uintAt(datagram: Buffer, offset: number, bytes: 1 | 2 | 3 | 4 | 6): number {
  return offset + bytes <= datagram.length ? datagram.readUIntBE(offset, bytes) : -1;
}

/** Whether these very bytes stand at an offset. */
export function holdsAt(datagram: Buffer, offset: number, bytes: Buffer): boolean {
  return datagram.subarray(offset, offset + bytes.length).equals(bytes);
}
