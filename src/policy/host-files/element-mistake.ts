// What an element of a file of hosts is, where it is not a host. None of its text is repeated: the file may be a list of secrets.
import { isProblem } from '../problem.ts';
import { parseHost } from '../values/parse-host.ts';

/** `jq -r` and templates print these words for a value that is not there. */
const NO_VALUE = /^(?:null|none|nil|undefined|nan|true|false|unknown|<nil>|n\/a)$/i;

/** Whether a word stands for a value that is missing. A name of one label may be such a word, and is not taken for a host in a file. */
export function isNoValue(text: string): boolean {
  return NO_VALUE.test(text.trim());
}

/** A noun with its article, for the end of a sentence. */
export function mistakeOf(text: string): string {
  const host = text.trim();
  if (host === '') return 'an empty text';
  if (isNoValue(host)) return 'a word for a missing value, such as `null` or `none`';
  if (/known after apply/i.test(host))
    return 'a value that is not known before `terraform apply` (`known after apply`)';
  if (/[\0-\x08\x0b-\x1f\x7f]/.test(host)) return 'a text with control characters';
  if (host.length > 253) return `a text of ${host.length} characters`;
  if (host.includes('${') || host.includes('{{')) return 'a text with a variable, which only a policy can have';
  if (host.includes('://')) return 'a URL, where the host alone belongs';
  if (host.includes('*')) return 'a wildcard, and DNS cannot list the names that it stands for';
  if (/[\s,;|]/.test(host)) return 'more than one word';
  if (/^[^:]+:\d+$|^\[[^\]]*\](?::\d+)?$/.test(host))
    return 'a host with a port or brackets, where the host alone belongs';
  const [base = '', ...prefix] = host.split('/');
  if (prefix.length === 1 && isAddress(base))
    return 'an address with a prefix, and not the first address of that network; write the network, or the address alone';
  return 'a text that is not a name, an address, a CIDR or a range';
}

function isAddress(text: string): boolean {
  const host = parseHost(text);
  return !isProblem(host) && host.kind === 'addresses';
}
