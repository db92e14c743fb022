// Reads a policy's file as both shells read one, with the bound on its size.
import type { PolicySource } from '../audit.ts';
import { readTextFile, type Unreadable } from './read-text-file.ts';

/** A policy may have 2,000,000 characters (`policy/yaml/read-yaml.ts`); what is above this is none. */
export const POLICY_BYTES = 64 * 1024 ** 2;

/**
 * @param path a file, or 0 for standard input
 * @param name what messages and the report call it by
 * @param pipes whether a pipe is read, too, as of `readTextFile`
 */
export function readPolicyFile(path: string | 0, name: string, pipes = false): PolicySource | Unreadable {
  const read = readTextFile(path, { mostBytes: POLICY_BYTES, pipes });
  return 'problem' in read ? read : { file: name, text: read.text };
}
