// What an element of a file of hosts is, where it is not a host. None of its text is repeated: the file may be a list of secrets.
import { isProblem } from '../problem.ts';
import { parseHost } from '../values/parse-host.ts';
import type { JsonKind } from './json-cursor.ts';

/** `jq -r` and templates print these words for a value that is not there. */
const NO_VALUE = /^(?:null|none|nil|undefined|nan|true|false|unknown|<nil>|n\/a)$/i;

/** Whether a word stands for a value that is missing. A name of one label may be such a word, and is not taken for a host in a file. */
export function isNoValue(text: string): boolean {
  return NO_VALUE.test(text.trim());
}

/** @param at the place of the element, as code: the whole sentence about it */
export function mistakeOf(text: string, at: string): string {
  const host = text.trim();
  if (host === '') return `${at} is an empty text, not a host.`;
  if (isNoValue(host)) return `${at} is a word for a missing value, such as \`null\` or \`none\`, not a host.`;
  if (/known after apply/i.test(host))
    return `${at} is \`known after apply\`, not a host: the value is not known before \`terraform apply\`.`;
  if (/[\0-\x08\x0b-\x1f\x7f]/.test(host)) return `${at} is a text with control characters, not a host.`;
  if (host.length > 253) return `${at} is a text of ${host.length} characters, not a host.`;
  if (host.includes('${') || host.includes('{{'))
    return `${at} is a text with a variable, not a host. Only a policy can have variables.`;
  if (host.includes('://')) return `${at} is a URL, not a host. Write the host alone.`;
  if (host.includes('*')) return `${at} is a wildcard, not a host. Write each name.`;
  if (/["'`]/.test(host)) return `${at} is a text with a quotation mark, not a host. Write the host alone.`;
  if (/[\s,;|]/.test(host)) return `${at} is not one host: it has a blank, a comma, \`;\` or \`|\` in it.`;
  if (/^[^:]+:\d+$|^\[[^\]]*\](?::\d+)?$/.test(host))
    return `${at} is a host with a port or brackets. Write the host alone.`;
  const [base = '', ...prefix] = host.split('/');
  if (prefix.length === 1 && isAddress(base))
    return `${at} is an address with a prefix, and not the first address of that network. Write the network, or the address alone.`;
  return `${at} is not a name, an address, a CIDR or a range.`;
}

/** What stands in the place of a text, as a whole sentence. */
export function kindMistakeOf(kind: JsonKind, at: string): string {
  if (kind === 'number') return `${at} is a number, not a host.`;
  if (kind === 'boolean') return `${at} is \`true\` or \`false\`, not a host.`;
  if (kind === 'list') return `${at} is a list, not a host.`;
  return kind === 'map' ? `${at} is a map, not a host.` : `${at} is \`null\`, not a host.`;
}

function isAddress(text: string): boolean {
  const host = parseHost(text);
  return !isProblem(host) && host.kind === 'addresses';
}
