// Reads a scan in XML: tells who wrote it by its root element. Loaded only for XML, as it brings the XML parser along.
import type { Scan, ScanProblem } from '../../model/scan.ts';
import { AnswersXml } from './answers-xml.ts';
import { NmapXml } from './nmap/nmap-xml.ts';
import type { XmlScanReader } from './xml/read-xml.ts';
import { type Attributes, readXml } from './xml/read-xml.ts';

/** Never throws, whatever the text. */
export function readXmlScan(text: string): Scan | ScanProblem {
  let reader: XmlScanReader | null = null;
  let root: string | null = null;
  const end = readXml(text, {
    open(path, attributes) {
      if (path.length === 1) {
        root = path[0] ?? null;
        reader = readerOf(root, attributes);
      } else reader?.open(path, attributes);
    },
    close(path) {
      reader?.close(path);
    },
    get full() {
      return reader?.full ?? false;
    },
  });
  return resultOf(reader, root, end);
}

function resultOf(
  reader: XmlScanReader | null,
  root: string | null,
  end: ReturnType<typeof readXml>,
): Scan | ScanProblem {
  if (reader?.full) return reader.result(end);
  if (end.kind === 'refused') return { problem: `${end.why}, which no scanner writes: it is not read`, help: null };
  if (reader === null)
    return { problem: `is XML, but not of a scan that can be read here${rootText(root)}`, help: READ };
  const result = reader.result(end);
  if ('problem' in result || result.hosts.length > 0 || !(reader.broken || end.kind === 'cut')) return result;
  return {
    problem: 'breaks off, or its scanner failed, before it says anything of any port',
    help: 'Let the scan come to its end and give its whole output.',
  };
}

const READ = 'Give what nmap or masscan write with -oX, and naabu or masscan as JSON.';

function rootText(root: string | null): string {
  return root !== null && /^[\w.:-]{1,40}$/.test(root) ? ` (its root is ${root})` : '';
}

function readerOf(root: string | null, attributes: Attributes): XmlScanReader | null {
  if (root !== 'nmaprun') return null;
  const scanner = attributes('scanner');
  if (scanner === 'nmap') return new NmapXml(attributes);
  return scanner === 'masscan' || scanner === 'naabu' ? new AnswersXml(scanner, attributes) : null;
}
