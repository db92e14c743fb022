// XML as events, by sax: no tree, no external entities, no entities of the document's own, and an end to every kind of excess.
import sax from 'sax';
import type { Scan, ScanProblem } from '../../../model/scan.ts';
import { TOO_MUCH } from '../../work-limit.ts';

/** Looks an attribute up; null where the element has none of that name. */
export type Attributes = (name: string) => string | null;

export interface XmlEvents {
  /** @param path the names from the root to this element */
  open(path: readonly string[], attributes: Attributes): void;
  close(path: readonly string[]): void;
  /** Whether the reader has had more than enough; asked now and then. */
  readonly full: boolean;
}

/**
 * How the reading ended. `cut`: the text breaks off or is not well-formed from there on; what came before was told.
 * `more`: something follows the end of the document. `refused`: no scanner writes that.
 */
export type XmlEnd =
  | { readonly kind: 'whole' | 'more' }
  | { readonly kind: 'cut'; readonly line: number }
  | { readonly kind: 'refused'; readonly why: string };

/** What the readers of XML scans have in common. */
export interface XmlScanReader extends XmlEvents {
  result(end: XmlEnd): Scan | ScanProblem;
  /** Whether it broke off, or failed by its own word. */
  readonly broken: boolean;
}

/** Small, as sax takes time by the square of a declaration's length and checks lengths between chunks alone. */
const CHUNK = 16_384;
/** The list of ports of a scan may be long, and the output of a script longer. */
const LONGEST_TOKEN = 4 * 1024 * 1024;
const LONGEST_DECLARATION = 1024;
const DEEPEST = 64;
const LONGEST_NAME = 256;
const MOST_ATTRIBUTES = 256;

/**
 * References to characters that XML 1.0 does not have (section 2.2): nmap writes the bytes of a service's banner so, and a
 * parser has to stop at them.
 */
const ILLEGAL =
  /&#(?:x0{0,8}(?:[0-8bcef]|1[0-9a-f]|d[89a-f][0-9a-f]{2}|fff[ef])|0{0,8}(?:[0-8]|1[124-9]|2\d|3[01]|5529[6-9]|55[3-9]\d{2}|5[67]\d{3}|6553[45]));/gi;

/** Thrown by our own handlers, as sax has no other way to be stopped in the middle of a chunk. */
const STOP = Symbol('stop');

/** Never throws, whatever the text. */
export function readXml(text: string, events: XmlEvents): XmlEnd {
  sax.MAX_BUFFER_LENGTH = LONGEST_TOKEN;
  const legal = text.replace(ILLEGAL, '\ufffd');
  const parser = sax.parser(true);
  const path: string[] = [];
  let attributesOfTag = 0;
  let rootEnded = false;
  let ours = false;
  let end: XmlEnd = { kind: 'whole' };
  const stop = (how: XmlEnd): never => {
    end = how;
    throw STOP;
  };
  parser.onerror = () => stop(rootEnded ? { kind: 'more' } : { kind: 'cut', line: parser.line + 1 });
  parser.ondoctype = (doctype) => {
    if (doctype.includes('[')) stop({ kind: 'refused', why: 'defines entities or elements of its own (DOCTYPE)' });
  };
  parser.onsgmldeclaration = () => stop({ kind: 'refused', why: 'has a declaration where none belongs' });
  parser.onopencdata = () => stop({ kind: 'refused', why: 'has a CDATA section' });
  parser.onattribute = () => {
    attributesOfTag++;
    if (attributesOfTag > MOST_ATTRIBUTES) stop({ kind: 'refused', why: 'has an element with hundreds of attributes' });
  };
  parser.onopentag = ({ name, attributes }) => {
    if (rootEnded) stop({ kind: 'more' });
    attributesOfTag = 0;
    if (name.length > LONGEST_NAME) stop({ kind: 'refused', why: 'has an element with an endless name' });
    path.push(name);
    if (path.length > DEEPEST) stop({ kind: 'refused', why: `has elements ${DEEPEST} deep` });
    ours = true;
    events.open(path, (wanted) => (Object.hasOwn(attributes, wanted) ? (attributes[wanted] as string) : null));
    ours = false;
  };
  parser.onclosetag = () => {
    ours = true;
    events.close(path);
    ours = false;
    path.pop();
    rootEnded = path.length === 0;
  };
  try {
    for (let at = 0; at < legal.length; at += CHUNK) {
      parser.write(legal.slice(at, at + CHUNK));
      if (events.full) stop({ kind: 'refused', why: TOO_MUCH });
      if (parser.sgmlDecl.length > LONGEST_DECLARATION) stop({ kind: 'refused', why: 'has an endless declaration' });
    }
    parser.close();
  } catch (thrown) {
    if (ours) throw thrown;
    // sax itself stumbles over an attribute called hasOwnProperty: whatever is wrong there, the document ends here.
    if (thrown !== STOP) end = { kind: 'cut', line: parser.line + 1 };
  }
  return end;
}
