// What the shells write: all of a file or nothing of it, and a folder or an error, never an endless try.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/shell/make-folder.ts';
import { clearReportFolder, writeReportFolder } from '../../src/shell/report-folder.ts';
import { unfinishedPath, writeBeside } from '../../src/shell/write-beside.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const at = (name: string) => join(folder.path, name);

describe('a file', () => {
  it('is there when all of it is', async () => {
    const path = folder.write('a/report.json', 'old');
    let seen = '';
    await writeBeside(
      path,
      (function* () {
        yield '{';
        seen = readFileSync(path, 'utf8');
        yield '}';
      })(),
    );
    expect(seen).toBe('old');
    expect(readFileSync(path, 'utf8')).toBe('{}');
    expect(readdirSync(at('a'))).toEqual(['report.json']);
  });

  it('stays as it was where the new one fails', async () => {
    const path = folder.write('b/report.json', 'old');
    const broken = (function* () {
      yield '{';
      throw new Error('planted');
    })();
    await expect(writeBeside(path, broken)).rejects.toThrow('planted');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(at('b'))).toEqual(['report.json']);
  });

  it.skipIf(process.platform === 'win32')('follows no link, at its place or beside it', async () => {
    const victim = folder.write('victim', 'of somebody else');
    mkdirSync(at('c'));
    symlinkSync(victim, at('c/report.json'));
    symlinkSync(victim, unfinishedPath(at('c/report.json')));
    await writeBeside(at('c/report.json'), ['new']);
    expect(readFileSync(victim, 'utf8')).toBe('of somebody else');
    expect(readFileSync(at('c/report.json'), 'utf8')).toBe('new');
  });
});

describe('the reports', () => {
  it('are written although one of them cannot be', async () => {
    folder.write('d/report.sarif/in-the-way', '');
    const files = (async function* () {
      for (const name of ['report.json', 'report.sarif', 'report.html']) yield { name, pieces: ['x'] };
    })();
    const seen: string[] = [];
    await writeReportFolder(at('d'), files, {
      written: (name) => seen.push(`${name} written`),
      failed: (name) => seen.push(`${name} failed`),
    });
    expect(seen).toEqual(['report.json written', 'report.sarif failed', 'report.html written']);
  });

  it('of an earlier run go, with what a run that was killed left of one', async () => {
    folder.write('e/report.json', '');
    folder.write('e/.report.html.part', '');
    folder.write('e/mine.txt', '');
    await clearReportFolder(at('e'), []);
    expect(readdirSync(at('e'))).toEqual(['mine.txt']);
  });
});

describe('a folder', () => {
  it('is made with those above it, and may be there already', async () => {
    for (const _ of [1, 2]) await makeFolder(at('x/y/z'));
    expect(existsSync(at('x/y/z'))).toBe(true);
    await Promise.all([1, 2, 3].map(() => makeFolder(at('at/once/here'))));
    expect(existsSync(at('at/once/here'))).toBe(true);
  });

  it('is none below a file, or behind a link to nothing', async () => {
    folder.write('file', '');
    await expect(makeFolder(at('file'))).rejects.toThrow('is not a folder');
    await expect(makeFolder(at('file/below'))).rejects.toThrow('ENOTDIR');
    symlinkSync(at('nowhere/at/all'), at('dangling'));
    await expect(makeFolder(at('dangling'))).rejects.toThrow();
  });

  it.skipIf(process.platform !== 'linux').each(['/proc/x', '/proc/x/y', '/proc/self/x', '/sys/x'])(
    '%s is refused at once',
    async (path) => {
      await expect(makeFolder(path)).rejects.toThrow();
    },
  );
});
