// Where a policy may be read from: the workflow names the file, and what is checked out must not lead it elsewhere.
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { InputError } from '../../../src/action/inputs.ts';
import { readPolicy } from '../../../src/action/workspace/read-policy.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';

const workspace = temporaryFolder();
const elsewhere = temporaryFolder();
afterAll(() => {
  workspace.remove();
  elsewhere.remove();
});

it('follows no link out of the workspace: its lines would be printed', () => {
  elsewhere.write('secret', 'password');
  symlinkSync(join(elsewhere.path, 'secret'), join(workspace.path, 'file.yml'));
  symlinkSync(elsewhere.path, join(workspace.path, 'folder'));
  for (const path of ['file.yml', 'folder/secret']) {
    const read = () => readPolicy(path, workspace.path);
    expect(read).toThrow(InputError);
    expect(read).toThrow('outside the workspace');
  }
});

it('follows links within it, and a workspace that is one', () => {
  workspace.write('real/policy.yml', 'version: 1\n');
  symlinkSync('real/policy.yml', join(workspace.path, 'policy.yml'));
  expect(readPolicy('policy.yml', workspace.path)).toEqual({ file: 'policy.yml', text: 'version: 1\n' });
  mkdirSync(join(elsewhere.path, 'links'));
  symlinkSync(workspace.path, join(elsewhere.path, 'links', 'workspace'));
  const linked = join(elsewhere.path, 'links', 'workspace');
  expect(readPolicy('policy.yml', linked)).toEqual({ file: 'policy.yml', text: 'version: 1\n' });
});

it('reads a file elsewhere that the workflow itself names', () => {
  const path = join(elsewhere.path, 'policy.yml');
  elsewhere.write('policy.yml', 'version: 1\n');
  expect(readPolicy(path, workspace.path)).toEqual({ file: path, text: 'version: 1\n' });
});
