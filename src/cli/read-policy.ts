// Reads a policy from a file or from standard input, and says how to mend it where there is none.
import { readFileSync } from 'node:fs';
import type { PolicySource } from '../audit.ts';

export type ReadPolicy = { readonly source: PolicySource } | { readonly problem: string };

/** @param path a file's path, or `-` for standard input */
export function readPolicy(path: string): ReadPolicy {
  try {
    return { source: { file: path === '-' ? '<stdin>' : path, text: readFileSync(path === '-' ? 0 : path, 'utf8') } };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file; `port-policy --help` shows how to begin one',
      EISDIR: 'that is a folder; name the policy file in it',
      EACCES: 'this user may not read it',
    };
    return { problem: `cannot read the policy ${path}: ${reasons[code ?? ''] ?? message}` };
  }
}
