// What nmap was told, as far as it says how much a silence of its scan is worth.

/**
 * Options under which nmap takes one lost packet for a firewall, or does not slow down where packets are lost.
 * Source: nmap's reference guide, "Timing and performance"; `--max-retries` is 10 without one, and what is lost is asked again.
 */
const HASTY: Readonly<Record<string, (value: string) => boolean>> = {
  'max-retries': (value) => !(Number(value) >= FEWEST_RETRIES),
  'host-timeout': () => true,
  'min-rate': () => true,
  'min-parallelism': () => true,
  'defeat-rst-ratelimit': () => true,
  'max-rtt-timeout': (value) => milliseconds(value) < SHORTEST_TIMEOUT_MS,
  'initial-rtt-timeout': (value) => milliseconds(value) < SHORTEST_TIMEOUT_MS,
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
];
const FEWEST_RETRIES = 2;
const SHORTEST_TIMEOUT_MS = 300;
const FLAGS: ReadonlySet<string> = new Set(['defeat-rst-ratelimit']);

/**
 * @param args the `args` of `nmaprun`: the command as it was typed
 * @returns the first option that makes its silence no evidence, as it was meant: `--max-retries 0`; null where none does
 */
export function hastyArgument(args: string): string | null {
  const words = args.slice(0, LONGEST).split(/\s+/);
  for (const [i, word] of words.entries()) {
    const timing = /^-T(.*)$/.exec(word);
    if (timing !== null) {
      const template = (timing[1] || words[i + 1] || '').toLowerCase();
      if (template === '5' || template === 'insane') return '-T5';
      continue;
    }
    const long = /^--?([a-z][a-z_-]{3,})(?:=(.*))?$/.exec(word);
    const name = long === null ? null : optionOf((long[1] as string).replaceAll('_', '-'));
    if (name === null) continue;
    if (FLAGS.has(name)) return `--${name}`;
    const value = long?.[2] ?? words[i + 1] ?? '';
    if (HASTY[name]?.(value)) return `--${name} ${shown(value)}`;
  }
  return null;
}

/** nmap's command lines are shorter; whoever writes a longer one hides something. */
const LONGEST = 100_000;

/** getopt_long takes every abbreviation that means one option alone. */
function optionOf(text: string): string | null {
  const names = Object.keys(HASTY);
  if (names.includes(text)) return text;
  const meant = [...names, ...OTHERS].filter((name) => name.startsWith(text));
  return meant.length === 1 && names.includes(meant[0] as string) ? (meant[0] as string) : null;
}

/** Seconds without a unit; ms, s, m, h. */
function milliseconds(value: string): number {
  const [, number = '', unit = 's'] = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m|h)?$/.exec(value) ?? [];
  const factor = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[unit] ?? 1000;
  return number === '' ? Number.NaN : Number(number) * factor;
}

/** What a stranger wrote goes into a sentence. */
function shown(value: string): string {
  return /^[\w.]{1,16}$/.test(value) ? value : '?';
}
