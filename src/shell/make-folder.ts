// Makes a folder and those above it, step by step: Node's own `recursive` asks for ever where a folder takes no other (/proc).
import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** @throws Error where there is none in the end */
export async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let at = resolve(folder); !(await isFolder(at)); at = dirname(at)) {
    missing.unshift(at);
    if (dirname(at) === at) break;
  }
  for (const path of missing) {
    try {
      await mkdir(path);
    } catch (error) {
      // Another process may have made it meanwhile.
      const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST' && (await isFolder(path).catch(() => false));
      if (!isThere) throw error;
    }
  }
}

/** @throws Error where something else is there, or on the way to it */
async function isFolder(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  throw Object.assign(new Error(`${path} is not a folder`), { code: 'ENOTDIR' });
}
