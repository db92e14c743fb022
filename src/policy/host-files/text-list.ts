// The elements of a text file: one host a line, `#` begins a comment.
import { type ListedElement, type ListedElements, placeText } from './listed-hosts.ts';

/** @param file as the source of its hosts names it */
export function elementsOfText(text: string, file: string): ListedElements {
  if (!/^\s*[[{]/.test(text)) return { elements: linesOfText(text, file) };
  const message = `${placeText(file)} begins like JSON, and \`hosts-in\` names it as a text file.`;
  return {
    message,
    help: 'if it is JSON, name the list in it: `./outputs.json#/web_ips/value`, or `./outputs.json#` for the whole file; a text file has one host a line, and no sections such as `[web]`',
  };
}

/** Some programs begin a new line at these, the lone `\r` of old Macs first: behind one of them a host would hide in a comment. */
const HIDDEN_LINE = /[\v\f\r\x1c-\x1e\x85\u2028\u2029]/;

function* linesOfText(text: string, file: string): Generator<ListedElement> {
  let begin = 0;
  for (let line = 1; begin <= text.length; line++) {
    const found = text.indexOf('\n', begin);
    const end = found === -1 ? text.length : found;
    const whole = text.slice(begin, end);
    const hash = whole.indexOf('#');
    const comment = hash === -1 ? '' : whole.slice(hash).trim();
    // Whole, it is no host, and is refused as that.
    const host = (hash === -1 || HIDDEN_LINE.test(comment) ? whole : whole.slice(0, hash)).trim();
    begin = end + 1;
    if (host !== '') yield { text: host, kind: 'text', place: () => `${file}:${line}` };
  }
}
