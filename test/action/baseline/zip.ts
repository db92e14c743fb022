// Makes ZIP archives for tests, by the format's specification (APPNOTE.TXT 6.3): whole ones, and some that lie.
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** Not deflated. */
  readonly stored?: boolean;
  /** What the archive says of it, whatever is true. */
  readonly says?: { readonly size?: number; readonly crc?: number; readonly flags?: number; readonly method?: number };
}

export interface ZipOptions {
  /** What the end says, in place of how many entries there are. */
  readonly count?: number;
  /** With the records of ZIP64, as an archive of more than 4 GB has them. */
  readonly zip64?: boolean;
}

const DEFLATED = 8;

export function zip(entries: readonly ZipEntry[], { count = entries.length, zip64 = false }: ZipOptions = {}): Buffer {
  const [locals, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, content, stored = false, says = {} } of entries) {
    const plain = Buffer.from(content);
    const data = stored ? plain : deflateRawSync(plain);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(says.flags ?? 0x800, 2);
    common.writeUInt16LE(says.method ?? (stored ? 0 : DEFLATED), 4);
    common.writeUInt32LE(says.crc ?? crc32(plain), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(says.size ?? plain.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, data]);
    locals.push(local);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, rest, path]));
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(zip64 ? 0xffff : count, 8);
  end.writeUInt16LE(zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(zip64 ? 0xffff_ffff : directory.length, 12);
  end.writeUInt32LE(zip64 ? 0xffff_ffff : offset, 16);
  const more = zip64 ? zip64End(count, directory.length, offset) : [];
  return Buffer.concat([...locals, directory, ...more, end]);
}

function zip64End(count: number, size: number, offset: number): Buffer[] {
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  for (const at of [24, 32]) record.writeBigUInt64LE(BigInt(count), at);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return [record, locator];
}
