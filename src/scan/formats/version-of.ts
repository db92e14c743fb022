// The version of a tool as a scan writes it.

/** @returns null for what looks like no version: it goes into sentences */
export function versionOf(text: unknown): string | null {
  return typeof text === 'string' && /^[\w.+~-]{1,40}$/.test(text) ? text : null;
}
