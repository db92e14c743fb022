// Warnings about an nmap scan: what it lacks, and what in it proves nothing here.

import { plainCounted } from '../../../base/numbers-and-lists.ts';
import type { XmlEnd } from '../xml/read-xml.ts';
import type { LeftOut } from './nmap-host.ts';

/** What the whole run says of itself. */
export interface NmapRun {
  /** Kinds of scan whose results are not repeated here: `ack`, `fin`. */
  readonly otherScans: Set<string>;
  /** Whether it says that it ended, and well. */
  finished: boolean;
  failed: boolean;
}

export function nmapWarnings(run: NmapRun, leftOut: LeftOut, end: XmlEnd, hasty: string | null): string[] {
  const warnings: string[] = [];
  const { unclear, ownErrors, uncounted, timedOut, noAddress, noPort } = leftOut;
  if (end.kind === 'cut')
    warnings.push(
      `The scan breaks off at line ${end.line}: nmap was stopped, or the file is not whole. What it lacks was not covered.`,
    );
  else if (!run.finished)
    warnings.push('The scan does not say that nmap came to its end. What it lacks was not covered.');
  if (run.failed) warnings.push('nmap says that it ended with an error. What the scan lacks was not covered.');
  if (end.kind === 'more') warnings.push('Something follows after the end of the scan, and was not read.');
  if (hasty !== null)
    warnings.push(
      `The scan was made with ${hasty}, so a port may have been silent that answers a client: silence counts as not covered. Scan again without ${hasty}.`,
    );
  if (run.otherScans.size > 0)
    warnings.push(
      `Ports were asked by a scan of the kind ${[...run.otherScans].sort().join(', ')}, which does not tell open from closed as a connection would: they count as not covered. Scan them with -sS or -sT.`,
    );
  if (ownErrors > 0)
    warnings.push(
      `${plainCounted(ownErrors, 'port')} of a connect scan (-sT) met an error that the scanning machine makes itself where it has no route: they count as not covered. A scan with -sS tells.`,
    );
  if (unclear > ownErrors)
    warnings.push(
      `${plainCounted(unclear - ownErrors, 'port')} are in a state, or for a reason, that proves nothing here (unfiltered, closed|filtered, set by a script): they count as not covered.`,
    );
  if (uncounted > 0)
    warnings.push(
      `${plainCounted(uncounted, 'port')} are counted by the scan without saying which they are, or by numbers that do not add up: they count as not covered. nmap 7.93 and later say which.`,
    );
  if (timedOut > 0) warnings.push(`nmap gave up on ${plainCounted(timedOut, 'host')} for lack of time: not covered.`);
  if (noAddress > 0) warnings.push(`${plainCounted(noAddress, 'host')} of the scan have no address that is one.`);
  if (noPort > 0)
    warnings.push(`${plainCounted(noPort, 'entry', 'entries')} of the scan name no port between 1 and 65535.`);
  return warnings;
}
