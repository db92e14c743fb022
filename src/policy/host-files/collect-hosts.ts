// Makes hosts of the elements of a file, each once, or says what is wrong with it. One bad element, and none of its hosts counts.
import { isProblem } from '../problem.ts';
import { parseHost } from '../values/parse-host.ts';
import { isNoValue, kindMistakeOf, mistakeOf } from './element-mistake.ts';
import {
  type FileProblem,
  type ListedElement,
  type ListedHost,
  MOST_HOSTS,
  MOST_PROBLEMS,
  placeText,
} from './listed-hosts.ts';

/**
 * A host that stands twice counts once, as it does in a list of the policy: it is asked once either way, and `at-least` is about
 * different hosts.
 * @param room how many hosts the files of this run may still have
 */
export function collectHosts(
  elements: Iterable<ListedElement>,
  room: number,
): { readonly hosts: readonly ListedHost[] } | { readonly problems: readonly FileProblem[] } {
  const hosts = new Map<string, ListedHost>();
  const problems: FileProblem[] = [];
  for (const element of elements) {
    const read = readElement(element);
    if ('message' in read) {
      problems.push(read);
      if (problems.length >= MOST_PROBLEMS) break;
      continue;
    }
    const { pattern, text } = read;
    const key =
      pattern.kind === 'name'
        ? `${pattern.name} ${pattern.dotted ?? false}`
        : `${pattern.family} ${pattern.first}-${pattern.last}`;
    if (problems.length > 0 || hosts.has(key)) continue;
    if (hosts.size >= room) {
      const message = `The files of hosts of this run have more than ${MOST_HOSTS} hosts; ${placeText(element.place())} is one too many.`;
      return {
        problems: [
          {
            message,
            help: 'write neighbouring addresses as a network or a range, or split the list and run each part on its own',
          },
        ],
      };
    }
    hosts.set(key, { pattern, text, source: element.place() });
  }
  return problems.length > 0 ? { problems } : { hosts: [...hosts.values()] };
}

function readElement({ text, kind, place }: ListedElement): Pick<ListedHost, 'pattern' | 'text'> | FileProblem {
  if (text === null) return bad(kindMistakeOf(kind, placeText(place())));
  const pattern = isNoValue(text) ? null : parseHost(text);
  return pattern === null || isProblem(pattern)
    ? bad(mistakeOf(text, placeText(place())))
    : { pattern, text: text.trim() };
}

function bad(message: string): FileProblem {
  return { message, help: 'correct the file, or the step that writes it' };
}
