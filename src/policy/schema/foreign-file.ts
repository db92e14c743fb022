// Recognizes files of other tools that were given as a policy: one mistake that names the file's kind, instead of one for each of its keys.
import type { Problem } from '../problem.ts';
import { quoted } from '../problem.ts';
import type { MapNode } from '../yaml/syntax-tree.ts';
import { KEYS } from './allowed-keys.ts';
import { keyAdvice } from './key-advice.ts';

/** So much of a text is looked at: 3,000 lines. */
const LOOKED_AT = 100_000;

const FOREIGN: readonly { readonly kind: string; readonly signs: readonly RegExp[]; readonly help?: string }[] = [
  {
    kind: 'a scan of nmap',
    signs: [/<nmaprun\b/],
    help: 'give a scan with `--observations FILE`, beside a policy; `port-policy init` drafts a policy from a scan',
  },
  { kind: 'XML', signs: [/^\s*<(?:\?xml|!DOCTYPE|[a-z])/i] },
  {
    kind: 'a report of port-policy',
    signs: [/^\s*\{\s*"schemaVersion"/],
    help: 'give a report with `--baseline FILE`, or to `port-policy diff`',
  },
  {
    kind: 'a workflow of GitHub Actions',
    signs: [/^on:/m, /^jobs:/m],
    help: 'name the policy file; in the workflow the input `policy` names it',
  },
  { kind: 'a compose file', signs: [/^services:/m, /^[ ]+(?:image|build):/m] },
  { kind: 'a Kubernetes manifest', signs: [/^apiVersion:/m, /^kind:/m] },
  { kind: 'an Ansible playbook', signs: [/^- (?:hosts|name):/m, /^ {2}(?:tasks|roles):/m] },
  {
    kind: 'a Terraform file',
    signs: [/^(?:resource|provider|variable|module|terraform|data|locals|output)\b[^\n]*\{\s*$/m],
  },
  { kind: 'a list of iptables rules', signs: [/^(?:\*(?:filter|nat|mangle|raw)\s*$|(?:iptables )?-A [A-Z])/m] },
  { kind: 'an nftables file', signs: [/^table (?:inet|ip6?) \w+ \{/m] },
  { kind: 'a goss file', signs: [/^port:\s*$/m, /^[ ]+tcp6?:\d+:/m] },
  { kind: 'a security group of AWS', signs: [/"(?:SecurityGroups|IpPermissions)"\s*:/] },
];

const BEGIN =
  'write a policy of its own, which begins with `version: 1` and `hosts:`; `port-policy init HOST` drafts one';

/** `DB_HOST=db.example.com` */
function beginsAsEnv(text: string): boolean {
  const first = text.split('\n').find((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  return /^(?:export )?[A-Za-z_]\w*=/.test(first ?? '');
}

/** What kind of file a text is, if another tool's; null for what may be a policy. */
export function foreignFile(text: string): Problem | null {
  const begin = text.slice(0, LOOKED_AT).replace(/^\uFEFF/, '');
  // A policy with mistakes has its hosts nonetheless.
  if (/^["']?hosts["']?\s*:/im.test(begin)) return null;
  const found = FOREIGN.find(({ signs }) => signs.every((sign) => sign.test(begin)));
  if (found === undefined && !beginsAsEnv(begin)) return null;
  const { kind, help } = found ?? { kind: 'an .env file', help: undefined };
  return { code: 'not-a-map', message: `This looks like ${kind}, not like a policy.`, help: help ?? BEGIN };
}

/** Keys that a message names. */
const MOST_NAMED = 3;

/** A map without a single key of a policy, or one that may mean such a key; null for any other. */
export function foreignMap(root: MapNode): Problem | null {
  const keys = [...root.pairs.keys()].slice(0, 100);
  const known = (key: string) =>
    KEYS.policy.includes(key) ||
    Object.values(KEYS).some((words) => words.includes(key)) ||
    keyAdvice(key, 'policy', root).meant !== null;
  if (keys.length < 2 || root.pairs.size > 100 || keys.some(known)) return null;
  const named = keys.slice(0, MOST_NAMED).map(quoted).join(', ');
  const more = keys.length > MOST_NAMED ? ', ...' : '';
  const message = `This is not a policy: none of its keys (${named}${more}) is a key of a policy.`;
  return { code: 'unknown-key', message, help: BEGIN };
}
