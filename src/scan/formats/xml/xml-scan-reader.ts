// What the readers of XML scans have in common.
import type { Scan, ScanProblem } from '../../../model/scan.ts';
import type { XmlEnd, XmlEvents } from './read-xml.ts';

export interface XmlScanReader extends XmlEvents {
  result(end: XmlEnd): Scan | ScanProblem;
  /** Whether it broke off, or failed by its own word. */
  readonly broken: boolean;
}
