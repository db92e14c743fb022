// JUnit XML as text, piece by piece; the only file that imports the XML serialiser.
import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom';
import type { JunitCase, JunitCounts, JunitReport, JunitSuite } from './junit-types.ts';

/** Characters a piece. */
const PIECE = 100_000;

/**
 * Placeholder in an element for what is written later. No text can look like it, because `<` is always escaped.
 */
const LATER = 'later';
const LATER_TEXT = `<!--${LATER}-->`;

type Attributes = Readonly<Record<string, string | null>>;

/** Builds elements, each on its own: a document of 20,000 cases as one tree would be 100 MB. */
class Elements {
  readonly #document = new DOMImplementation().createDocument(null, '');
  readonly #serializer = new XMLSerializer();

  /** @param attributes those that are null are left out */
  element(name: string, attributes: Attributes, ...children: readonly (Element | string)[]): Element {
    const element = this.#document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
    for (const child of children)
      element.appendChild(typeof child === 'string' ? this.#document.createTextNode(child) : child);
    return element;
  }

  text(element: Element): string {
    return this.#serializer.serializeToString(element, { requireWellFormed: true });
  }

  /** The text of an element before and after what is written later, which comes last in it. */
  around(element: Element): readonly [head: string, tail: string] {
    element.appendChild(this.#document.createComment(LATER));
    const text = this.text(element);
    const at = text.indexOf(LATER_TEXT);
    return [text.slice(0, at), text.slice(at + LATER_TEXT.length)];
  }
}

/** Without `skipped`, which the schema allows for a suite alone. */
function countsOf({ tests, failures, errors }: JunitCounts): Attributes {
  return { tests: `${tests}`, failures: `${failures}`, errors: `${errors}` };
}

/** Three decimals, as many as the schema allows. */
function seconds(time: number): string {
  return time.toFixed(3);
}

function caseText(xml: Elements, { classname, name, time, outcome, output }: JunitCase): string {
  const children: (Element | string)[] = [];
  if (outcome !== null) {
    const { kind, type, message, lines } = outcome;
    children.push('\n      ', xml.element(kind, { type, message }, lines.join('\n')));
  }
  if (output.length > 0) children.push('\n      ', xml.element('system-out', {}, output.join('\n')));
  if (children.length > 0) children.push('\n    ');
  return xml.text(xml.element('testcase', { classname, name, time: seconds(time) }, ...children));
}

function* suiteLines(xml: Elements, suite: JunitSuite): Generator<string> {
  const { name, counts, time, timestamp, hostname, file, properties, cases } = suite;
  const listed = properties.flatMap(([key, value]) => ['\n      ', xml.element('property', { name: key, value })]);
  const attributes = {
    name,
    ...countsOf(counts),
    skipped: `${counts.skipped}`,
    time: seconds(time),
    timestamp,
    hostname,
    file,
  };
  const element = xml.element('testsuite', attributes, '\n    ', xml.element('properties', {}, ...listed, '\n    '));
  const [head, tail] = xml.around(element);
  yield `  ${head}`;
  for (const one of cases) yield `    ${caseText(xml, one)}`;
  yield `  ${tail}`;
}

function* lines({ name, counts, time, suites }: JunitReport): Generator<string> {
  const xml = new Elements();
  const [head, tail] = xml.around(xml.element('testsuites', { name, ...countsOf(counts), time: seconds(time) }));
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield head;
  for (const suite of suites) yield* suiteLines(xml, suite);
  yield tail;
}

/** The document with a line end after each element. Each piece ends in one, so that no tag and no text is cut in two. */
export function* junitXml(report: JunitReport): Generator<string> {
  let piece = '';
  for (const line of lines(report)) {
    piece += `${line}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
