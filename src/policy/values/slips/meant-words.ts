// Words that people write where the policy has a closed list: severities, families, states, evidence. Each with the word of the list.
import { withSingleBlanks } from './plain-text.ts';
import { LONGEST_SLIP } from './port-slip.ts';

const MEANT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  severity: {
    critical: 'crit p0 p1 sev0 sev1 s1 blocker fatal urgent emergency severe disaster',
    high: 'p2 sev2 s2 major important serious error err',
    medium: 'med moderate p3 sev3 s3 warning warn normal average middle',
    low: 'p4 p5 sev4 sev5 s4 minor info informational information trivial notice note none',
  },
  family: {
    ipv4: 'v4 4 inet inet4 ip4 ipv4-only ipv4only a only-ipv4',
    ipv6: 'v6 6 inet6 ip6 ipv6-only ipv6only aaaa only-ipv6',
    both: 'dual dualstack dual-stack dual_stack any all 46 4+6 ipv4+ipv6 ipv4/ipv6 ipv4,ipv6 either auto',
  },
  state: {
    open: 'opened listening listen exposed reachable up allowed accepted blocked',
    closed: 'refused rejected reject rst reset down shut',
    filtered: 'dropped drop silent timeout timed-out unreachable firewalled stealth',
  },
  addresses: { all: 'every each both', any: 'one some either at-least-one first' },
};

/** The word of the list that another word means under this key; null where none is known. */
export function meantWord(key: string, text: string): string | null {
  if (text.length > LONGEST_SLIP) return null;
  const words = Object.hasOwn(MEANT, key) ? (MEANT[key] ?? {}) : {};
  const plain = withSingleBlanks(text.trim().toLowerCase())
    .replace(/\s?([,+/])\s?/g, '$1')
    .replace(/\s/g, '-');
  return Object.keys(words).find((word) => word === plain || words[word]?.split(' ').includes(plain)) ?? null;
}
