// What is to be told of rows that could not be read.
import { counted } from './wording.ts';

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
  if (broken > 0) warnings.push(`${counted(broken, 'piece')} of the scan could not be read and were left out.`);
  if (unknown > 0)
    warnings.push(
      `${counted(unknown, 'entry', 'entries')} of the scan have no address, port or state that we know, and were left out.`,
    );
  return warnings;
}
