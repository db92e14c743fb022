// Words that several formats share: counts, a tool's version, and what is said of rows that could not be read.
import { plainCounted } from '../../base/numbers-and-lists.ts';

/** The version of a tool as a scan writes it; null for what looks like no version: it goes into sentences */
export function versionOf(text: unknown): string | null {
  return typeof text === 'string' && /^[\w.+~-]{1,40}$/.test(text) ? text : null;
}

export interface RowsLeftOut {
  /** Pieces that are no JSON. */
  readonly broken: number;
  /** Rows without an address, a port or a state that we know. */
  readonly unknown: number;
  /** The text breaks off within a row. */
  readonly cut: boolean;
}

export function rowWarnings({ broken, unknown, cut }: RowsLeftOut): string[] {
  const warnings: string[] = [];
  if (cut) warnings.push('The scan breaks off in the middle: it was stopped, or the file is not whole.');
  if (broken > 0) warnings.push(`${plainCounted(broken, 'piece')} of the scan could not be read and were left out.`);
  if (unknown > 0)
    warnings.push(
      `${plainCounted(unknown, 'entry', 'entries')} of the scan have no address, port or state that we know, and were left out.`,
    );
  return warnings;
}
