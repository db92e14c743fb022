// Reads policies from files or from standard input, and the files that they extend; says how to mend it where there is none.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoadBase, PolicySource } from '../audit.ts';

export type ReadPolicies = { readonly sources: readonly PolicySource[] } | { readonly problem: string };

const STDIN = '<stdin>';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'that is a folder; name the policy file in it',
  EACCES: 'this user may not read it',
};

/** @param paths files, or `-` for standard input */
export function readPolicies(paths: readonly string[]): ReadPolicies {
  const sources: PolicySource[] = [];
  for (const path of new Set(paths)) {
    const text = readText(path === '-' ? 0 : path);
    if ('problem' in text) {
      const begin =
        text.code === 'ENOENT'
          ? '; `port-policy init HOST` writes one, and `port-policy --help` shows how to begin'
          : '';
      return { problem: `cannot read the policy ${path}: ${text.problem}${begin}` };
    }
    sources.push({ file: path === '-' ? STDIN : path, text: text.text });
  }
  return { sources };
}

/** The text of a scan; null where none was named. */
export function readObservations(path: string | null): PolicySource | { readonly problem: string } | null {
  return path === null ? null : readSource(path, 'the scan');
}

/** @param what the file is, for the sentence that says why it cannot be read */
export function readSource(path: string, what: string): PolicySource | { readonly problem: string } {
  const text = readText(path === '-' ? 0 : path);
  if ('problem' in text) return { problem: `cannot read ${what} ${path}: ${text.problem}` };
  return { file: path === '-' ? STDIN : path, text: text.text };
}

/** A file that another extends, by its path from that one. Whoever runs a command may read what he may read. */
export const loadBase: LoadBase = (path, from) => {
  const file = join(from === STDIN ? '.' : dirname(from), path);
  const text = readText(file);
  return 'problem' in text ? { problem: text.problem } : { file, text: text.text };
};

function readText(path: string | 0): { text: string } | { problem: string; code: string } {
  try {
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return { problem: REASONS[code] ?? message, code };
  }
}
