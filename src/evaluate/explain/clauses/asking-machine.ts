// The machine that asked, as an allow-list must know it: this one, or the one that made a scan.
import type { Context, Finding } from '../finding.ts';
import { isOfScan } from './observed-text.ts';
import { thisMachine } from './wording.ts';

/** @returns what reads after "allow": "this machine (10.0.0.5)", "the machine that scanned" */
export function askingMachine({ planned, seen }: Finding, { sources }: Context): string {
  return isOfScan(seen) ? 'the machine that scanned' : thisMachine(sources, planned);
}
