// What is wrong with a JUnit file: against the schema of Jenkins' xunit plugin, and what readers ask beyond it.
import { readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { validateXML } from 'xmllint-wasm';

const schema = readFileSync(new URL('junit-10.xsd', import.meta.url), 'utf8');

/** The root element as a parser reads it that stops at whatever is not well-formed. */
export function rootOf(text: string): Element {
  const stop = (level: string, message: string) => {
    // It warns of U+FFFD, which is a character like any other.
    if (level !== 'warning') throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError: stop }).parseFromString(text, 'text/xml').documentElement;
  if (root === null) throw new Error('no root');
  return root;
}

/** Elements of a name, at any depth. */
export function all(element: Element, name: string): Element[] {
  return [...element.getElementsByTagName(name)];
}

/** Whether what an element says of its cases is what they are. */
function countMistakes(element: Element): string[] {
  const cases = all(element, 'testcase');
  const having = (name: string) => cases.filter((one) => all(one, name).length > 0).length;
  const real: Record<string, number> = {
    tests: cases.length,
    failures: having('failure'),
    errors: having('error'),
    skipped: having('skipped'),
  };
  return Object.entries(real).flatMap(([name, count]) => {
    const said = element.getAttribute(name);
    return said === null || said === `${count}`
      ? []
      : [`${element.getAttribute('name')}: ${name} is ${said}, not ${count}`];
  });
}

/** Two cases of one name are one to GitLab, and to others the one that passed. */
function nameMistakes(root: Element): string[] {
  const names = all(root, 'testcase').map((one) => `${one.getAttribute('classname')} / ${one.getAttribute('name')}`);
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `twice: ${name}`);
}

/** Sentences; empty where the file will do. */
export async function junitMistakes(text: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'report.junit.xml', contents: text },
    schema: { fileName: 'junit-10.xsd', contents: schema },
    maxMemoryPages: 4096,
  });
  if (errors.length > 0) return errors.map(({ message }) => message);
  const root = rootOf(text);
  return [...[root, ...all(root, 'testsuite')].flatMap(countMistakes), ...nameMistakes(root)];
}
