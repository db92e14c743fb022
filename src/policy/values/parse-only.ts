// One element of `--only` as written, `HOST` or `HOST:PORTS`, to the part of the policy that a run asks.
import type { Only } from '../../model/plan.ts';
import type { HostPattern, PortSet } from '../../model/policy.ts';
import { type Problem, quoted } from '../problem.ts';
import type { SuggestService } from '../services/suggest-service.ts';
import { parseAddress } from './ip-number.ts';
import { parseHost } from './parse-host.ts';
import { parsePorts } from './parse-ports.ts';

/** `www.example.com`, `203.0.113.7:22,443`, `[2001:db8::1]:53/udp`, `2001:db8::/64`. */
export function parseOnly(text: string, suggest: SuggestService): Only | Problem {
  const whole = text.trim();
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(whole);
  const bare = /^([^:[\]]*):(.*)$/s.exec(whole);
  const isAddress = parseAddress(whole.split(/[/-]/)[0] ?? '')?.family === 6;
  const [, host = whole, ports] = bracketed ?? (isAddress ? null : bare) ?? [];
  // The parser of hosts says best what is wrong with a URL.
  const pattern: HostPattern | Problem = parseHost(whole.includes('://') ? whole : host);
  if ('code' in pattern) return pattern;
  if (ports === undefined) return { pattern, ports: [], text };
  const sets: PortSet[] = [];
  for (const element of ports.split(',')) {
    const set = parsePorts(element, suggest);
    if ('code' in set) return { ...set, message: `${quoted(text)}: ${set.message}` };
    sets.push(set);
  }
  return { pattern, ports: sets, text };
}
