// The one way in which the shells read a file that others wrote.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../src/shell/decode-text.ts';
import { readTextFile } from '../../src/shell/read-text-file.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const write = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder.path, name);
  writeFileSync(path, bytes);
  return path;
};
const read = (path: string | 0, rest = {}) => readTextFile(path, { mostBytes: 1000, ...rest });
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('the encoding', () => {
  it.each([
    ['UTF-8', Buffer.from('version: 1 # é €\n'), 'version: 1 # é €\n'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffversion: 1\n'), 'version: 1\n'],
    ['nothing', Buffer.alloc(0), ''],
  ])('%s is read', (_, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text });
  });

  it.each([
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('version: 1\n')]), 'it is UTF-16;'],
    ['UTF-16 without one', utf16('version: 1\n'), 'it is UTF-16;'],
    ['big-endian UTF-16', Buffer.from([0xfe, 0xff, 0, 0x76]), 'it is UTF-16;'],
    ['big-endian UTF-16 without a mark', Buffer.from([0, 0x76, 0, 0x65]), 'it is UTF-16;'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x76, 0, 0, 0]), 'it is UTF-32;'],
    ['Latin-1', Buffer.from('a: é\nb: é\n', 'latin1'), 'it is not UTF-8: line 1 has the byte 0xE9,'],
    ['Latin-1 further down', Buffer.from('a: 1\n# €\nb: \xe9', 'latin1'), 'line 2 has the byte 0xAC,'],
    ['half a character at the end', Buffer.from([0x61, 0x0a, 0xe2, 0x82]), 'line 2 has the byte 0xE2,'],
  ])('%s is told, with what to do', (_, bytes, problem) => {
    expect(decodeText(bytes)).toEqual({ problem: expect.stringContaining(problem) });
    expect(decodeText(bytes)).toEqual({ problem: expect.stringMatching(/save it as UTF-8$/) });
  });

  it('may be broken in a scan, whose banners have any bytes', () => {
    expect(decodeText(Buffer.from('a\xe9b', 'latin1'), true)).toEqual({ text: 'a\ufffdb' });
    expect(decodeText(utf16('[{ "ip"'), true)).toEqual({ problem: 'it is UTF-16; save it as UTF-8' });
  });
});

describe('what is no file', () => {
  it('is named', () => {
    mkdirSync(join(folder.path, 'sub'));
    symlinkSync('loop', join(folder.path, 'loop'));
    const problem = (name: string) => read(join(folder.path, name));
    expect(problem('nowhere')).toEqual({ problem: 'there is no such file', code: 'ENOENT' });
    expect(problem('sub')).toEqual({ problem: 'that is a folder; name the file in it', code: 'EISDIR' });
    expect(problem('loop')).toMatchObject({ code: 'ELOOP' });
  });

  it.skipIf(process.platform === 'win32')('is never waited for, and never endless', () => {
    const fifo = join(folder.path, 'fifo');
    execFileSync('mkfifo', [fifo]);
    symlinkSync(fifo, join(folder.path, 'to-fifo'));
    for (const path of [fifo, join(folder.path, 'to-fifo')])
      expect(read(path)).toEqual({ problem: 'that is a named pipe, not a file', code: '' });
    expect(read('/dev/zero')).toEqual({ problem: 'that is a device, not a file', code: '' });
    expect(read('/dev/zero', { pipes: true })).toMatchObject({ code: 'EFBIG' });
  });
});

it('reads no more than it is told to', () => {
  expect(read(write('most', 'x'.repeat(1000)))).toEqual({ text: 'x'.repeat(1000) });
  expect(read(write('more', 'x'.repeat(1001)))).toMatchObject({ code: 'EFBIG' });
});

it.skipIf(process.platform !== 'linux')('reads what claims to be empty, and is not', () => {
  expect(read('/proc/self/status', { mostBytes: 100_000 })).toEqual({ text: expect.stringContaining('Name:') });
});
