// The text of a scan made elsewhere to a Scan: tells the format from the content, and leaves the rest to the file of that format.
import type { Scan, ScanProblem } from '../model/scan.ts';
import { checkHostWithoutPort, isCheckHost, readCheckHost } from './formats/check-host-json.ts';
import { isGlobalping, LONGEST_MEASUREMENT, readGlobalping } from './formats/globalping-json.ts';
import { jsonRecords, parsed } from './formats/json/json-pieces.ts';
import { asObject } from './formats/json/json-values.ts';
import { isMasscanRow, readMasscanJson } from './formats/masscan-json.ts';
import { isNaabuRow, readNaabuJson } from './formats/naabu-json.ts';
import { readReport } from './formats/port-policy-report.ts';
import { isText, whatItIs } from './unknown-text.ts';

/** Takes some ten seconds and, at the worst that was tried, 1.6 GB. */
const MOST_CHARACTERS = 128 * 1024 * 1024;

/**
 * Reads a scan: nmap's and masscan's XML, the JSON of masscan, naabu, Globalping and check-host.net, and our own report.json.
 *
 * Never throws, whatever the text. What a scan lacks was not covered; warnings say what that is. The XML parser is loaded
 * only for XML.
 *
 * @param file what messages call it
 */
export async function parseScan(text: string, file: string): Promise<Scan | ScanProblem> {
  const scan = await read(text);
  return 'problem' in scan ? { problem: `${file} ${scan.problem}.`, help: scan.help } : scan;
}

async function read(text: string): Promise<Scan | ScanProblem> {
  if (text.length > MOST_CHARACTERS) {
    return {
      problem: `is larger than ${MOST_CHARACTERS / 1024 / 1024} MB, more than is read here`,
      help: 'Scan fewer hosts at a time, without scripts and banners, and give each scan on its own.',
    };
  }
  if (!isText(text)) return whatItIs(text);
  const start = text.search(/[^\s\ufeff]/);
  const first = text[start];
  if (first === '<') {
    const { readXmlScan } = await import('./formats/xml-scan.ts');
    return readXmlScan(text.slice(start));
  }
  return (first === '{' || first === '[' ? readJson(text) : null) ?? whatItIs(text);
}

/** @returns null where it is not the JSON of a scan */
function readJson(text: string): Scan | ScanProblem | null {
  let tried = 0;
  for (const record of jsonRecords(text, LONGEST_MEASUREMENT)) {
    // The first object tells. Some broken ones before it are forgiven.
    const row = record === null ? null : asObject(parsed(record));
    if (isMasscanRow(row)) return readMasscanJson(text);
    if (isNaabuRow(row)) return readNaabuJson(text);
    if (isGlobalping(row)) return readGlobalping(text);
    if (isCheckHost(row)) return readCheckHost(text);
    const portless = checkHostWithoutPort(row);
    if (portless !== null) return portless;
    if (row !== null || ++tried > 10) break;
  }
  return readReport(text);
}
