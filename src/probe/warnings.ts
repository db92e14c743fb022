// What a run must say of its own blindness: who was heard, and on which ports alone.
import type { Ledger } from './ledger.ts';
import type { Vouching } from './vouching.ts';

/** An egress filter that lets the web through lets both of these through. */
const WEB = new Set([80, 443]);

/**
 * Warns where silence was taken for filtering while everything that answered did so on one port (or on the web's two):
 * an egress filter on our own side that lets only those through would look just like this (truth rule 4).
 */
export function egressWarnings(ledger: Ledger, vouching: Vouching): string[] {
  const heard = new Map<string, Set<number>>();
  const silent = new Map<string, number>();
  for (let index = 0; index < ledger.size; index++) {
    const domain = vouching.domain(ledger.addressOf[index] as number);
    if (domain.loopback) continue;
    const family = `IPv${ledger.address(index).family}`;
    if (vouching.vouches(index)) {
      const ports = heard.get(family) ?? new Set();
      heard.set(family, ports.add(ledger.port[index] as number));
    } else if ((ledger.vouchedSyns[index] as number) > 0) silent.set(family, (silent.get(family) ?? 0) + 1);
  }
  const warnings: string[] = [];
  for (const [family, count] of silent) {
    const ports = [...(heard.get(family) ?? [])].sort((a, b) => a - b);
    if (ports.length === 0 || (ports.length > 1 && !ports.every((port) => WEB.has(port)))) continue;
    warnings.push(
      `Over ${family}, everything that answered did so on port ${ports.join(' or ')}, while ${count} ${count === 1 ? 'port was' : 'ports were'} silent. ` +
        `An egress filter on this side that lets only ${ports.join(' and ')} out would look just like this. ` +
        'To rule it out, add a port that is known to answer and that such a filter would not let through.',
    );
  }
  return warnings;
}
