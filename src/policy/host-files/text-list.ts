// The elements of a text file: one host a line, `#` begins a comment.
import { type ListedElement, type ListedElements, placeText } from './listed-hosts.ts';

/** @param file as the source of its hosts names it */
export function elementsOfText(text: string, file: string): ListedElements {
  if (!/^\s*[[{]/.test(text)) return { elements: linesOfText(text, file) };
  const message = `${placeText(file)} looks like JSON, and \`hosts-in\` names it as a text file.`;
  return {
    message,
    help: 'name the list in it: `./outputs.json#/web_ips/value`, or `./outputs.json#` for the whole file',
  };
}

function* linesOfText(text: string, file: string): Generator<ListedElement> {
  let begin = 0;
  for (let line = 1; begin <= text.length; line++) {
    const found = text.indexOf('\n', begin);
    const end = found === -1 ? text.length : found;
    const whole = text.slice(begin, end);
    const hash = whole.indexOf('#');
    const host = (hash === -1 ? whole : whole.slice(0, hash)).trim();
    begin = end + 1;
    if (host !== '') yield { text: host, kind: '', place: () => `${file}:${line}` };
  }
}
