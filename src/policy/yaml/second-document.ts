// Finds the second of two JSON documents in a file: a program that wrote the policy was asked twice, or its output was added to.
import type { Slip } from './source-lines.ts';

/** @param offset where yaml complains; null where the first document is not JSON, or is not over there */
export function secondDocument(text: string, offset: number): Slip | null {
  const sign = text[offset] ?? '';
  if (sign === '}' || sign === ']' || !/^\ufeff?\s*[[{]/.test(text) || !isClosed(text, offset)) return null;
  return {
    offset,
    length: 1,
    lastLine: Number.POSITIVE_INFINITY,
    message: 'The JSON document is over, and another one begins here.',
    help: 'write each into a file of its own, and name all of them',
  };
}

/** Whether every bracket before the offset is closed there. */
function isClosed(text: string, offset: number): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < offset; at++) {
    const sign = text[at];
    if (inText) {
      if (sign === '\\') at++;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
  }
  return depth === 0 && !inText;
}
