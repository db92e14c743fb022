// A file of hosts is a file: no folder, pipe or device, nothing of git's own, and no more than fits.
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { baseLoader } from '../../src/action/workspace/read-policy.ts';
import { readHostFile } from '../../src/shell/read-host-file.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const folder = temporaryFolder();
const outside = temporaryFolder();
afterAll(() => {
  folder.remove();
  outside.remove();
});

const problemOf = (name: string) => readHostFile(join(folder.path, name), name);

it('a list is read, without its byte order mark', () => {
  folder.write('a.txt', '\uFEFF203.0.113.7\n');
  expect(problemOf('a.txt')).toEqual({ file: 'a.txt', text: '203.0.113.7\n' });
});

it('what is not a file is not waited for', () => {
  if (process.platform === 'win32') return;
  execFileSync('mkfifo', [join(folder.path, 'pipe')]);
  symlinkSync('/dev/zero', join(folder.path, 'zero'));
  symlinkSync('loop', join(folder.path, 'loop'));
  expect(problemOf('pipe')).toMatchObject({ problem: 'that is a named pipe, not a file' });
  expect(problemOf('zero')).toMatchObject({ problem: 'that is a device, not a file' });
  expect(problemOf('.')).toMatchObject({ problem: 'that is a folder; name the file in it' });
  expect(problemOf('loop')).toMatchObject({ problem: 'its links go in a circle' });
  expect(problemOf('none')).toMatchObject({ problem: 'there is no such file' });
});

it('a link into a folder of git is refused', () => {
  folder.write('.git/config', 'token');
  symlinkSync('.git/config', join(folder.path, 'linked'));
  symlinkSync('.git', join(folder.path, 'folder'));
  for (const name of ['linked', 'folder/config'])
    expect(problemOf(name)).toMatchObject({ problem: 'it is in a folder `.git`' });
});

it('in the action, a link out of the workspace is refused', () => {
  outside.write('secret.txt', '203.0.113.7\n');
  symlinkSync(join(outside.path, 'secret.txt'), join(folder.path, 'out.txt'));
  const load = baseLoader(folder.path);
  expect(load('./out.txt', 'p.yml', 'hosts')).toEqual({ problem: 'it lies outside the workspace' });
  expect(load('./a.txt', 'p.yml', 'hosts')).toEqual({ file: 'a.txt', text: '203.0.113.7\n' });
});
