// nmap's command line: which of its options make the silence of its scan worth nothing.

const always = () => true;

/**
 * Options under which nmap sends what no client does: cut, broken, short-lived or spoofed packets, SYNs that carry data, and all of them
 * from one source port. A firewall that drops these may let a client in. Source: the guide's "Firewall/IDS Evasion and Spoofing".
 */
const ODD: Readonly<Record<string, (value: string) => boolean>> = {
  badsum: always,
  ttl: (value) => !(Number(value) >= FEWEST_HOPS),
  mtu: always,
  'ip-options': always,
  'source-port': always,
  data: always,
  'data-length': always,
  'data-string': always,
  adler32: always,
};
/** The short options for the same. */
const ODD_SHORT: Readonly<Record<string, string>> = { f: '-f', g: '--source-port', S: '-S' };

/**
 * Options under which nmap takes one lost packet for a firewall, or does not slow down where packets are lost.
 * Source: nmap's reference guide, "Timing and performance"; `--max-retries` is 10 without one, and what is lost is asked again.
 */
const HASTY: Readonly<Record<string, (value: string) => boolean>> = {
  'max-retries': (value) => !(Number(value) >= FEWEST_RETRIES),
  'host-timeout': always,
  'min-rate': always,
  'min-parallelism': always,
  'defeat-rst-ratelimit': always,
  nogcc: always,
  'max-rtt-timeout': (value) => !(milliseconds(value) >= SHORTEST_TIMEOUT_MS),
  'initial-rtt-timeout': (value) => !(milliseconds(value) >= SHORTEST_TIMEOUT_MS),
  ...ODD,
};
/** Other long options that begin alike; an abbreviation that could be one of these as well is nobody's. */
const OTHERS = [
  'max-rate',
  'max-hostgroup',
  'max-parallelism',
  'max-scan-delay',
  'max-os-tries',
  'min-hostgroup',
  'min-rtt-timeout',
  'defeat-icmp-ratelimit',
  'datadir',
];
/** What nmap picks itself is 37 to 63; the internet is seldom wider than thirty hops. */
const FEWEST_HOPS = 32;
const FEWEST_RETRIES = 2;
const SHORTEST_TIMEOUT_MS = 300;
const FLAGS: ReadonlySet<string> = new Set(['defeat-rst-ratelimit', 'nogcc', 'badsum', 'adler32']);
/** Short options without a value, which others may follow in one word: `-nT5`. Source: nmap 7.93, `nmap.cc`, the call of getopt_long. */
const BUNDLED = /^-[46AFhInqRrV]*([fgST])(.*)$/;

/**
 * @param args the `args` of `nmaprun`: the command as it was typed
 * @returns the first option that makes its silence no evidence, as it was meant: `--max-retries 0`; null where none does
 */
export function hastyArgument(args: string): string | null {
  // nmap puts what holds a blank into quotation marks.
  const words = args.slice(0, LONGEST).replaceAll(/["\\]/g, '').split(/\s+/);
  for (const [i, word] of words.entries()) {
    const [, short = '', rest = ''] = word.startsWith('--') ? [] : (BUNDLED.exec(word) ?? []);
    if (short === 'T') {
      const template = (rest || words[i + 1] || '').toLowerCase();
      if (template.startsWith('5') || template === 'insane') return '-T5';
      continue;
    }
    const odd = ODD_SHORT[short];
    if (odd !== undefined) return odd;
    const long = /^--?([a-z][a-z_\d-]{2,})(?:=(.*))?$/.exec(word);
    const name = long === null ? null : optionOf((long[1] as string).replaceAll('_', '-'));
    if (name === null) continue;
    if (FLAGS.has(name)) return `--${name}`;
    const value = long?.[2] ?? words[i + 1] ?? '';
    if (HASTY[name]?.(value)) return `--${name} ${shown(value)}`;
  }
  return null;
}

/** nmap's command lines are shorter; a longer one hides something. */
const LONGEST = 100_000;

/** getopt_long takes every abbreviation that means one option alone. */
function optionOf(text: string): string | null {
  const names = Object.keys(HASTY);
  if (names.includes(text)) return text;
  const meant = [...names, ...OTHERS].filter((name) => name.startsWith(text));
  return meant.length === 1 && names.includes(meant[0] as string) ? (meant[0] as string) : null;
}

/** Seconds without a unit; ms, s, m, h, in capitals as well. Not a number where it is written in another way that nmap may read. */
function milliseconds(value: string): number {
  const [, number = '', unit = 's'] = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m|h)?$/.exec(value.toLowerCase()) ?? [];
  const factor = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[unit] ?? 1000;
  return number === '' ? Number.NaN : Number(number) * factor;
}

/** What a stranger wrote goes into a sentence. */
function shown(value: string): string {
  return /^[\w.]{1,16}$/.test(value) ? value : '?';
}
