// Warns of hosts that are probed only where a scope names them, such as 169.254.169.254, and that this policy's scope does not name.
import { isIn, isWhollyRefused } from '../../../model/addresses/refused-addresses.ts';
import { refusedRanges } from '../../../model/addresses/refused-networks.ts';
import type { AddressRange, HostPattern } from '../../../model/policy.ts';
import type { ParsedFile } from '../../parsed-file.ts';
import { quoted, quotedHost } from '../../problem.ts';
import { ipv4RangesOf, rangeText } from '../../values/ip-number.ts';

/** How many pairs of hosts and elements of a scope are compared: past it nobody is warned, and the check says it all the same. */
const MOST_COMPARED = 2_000_000;

/** Warns of each host whose every address is refused, as a scope does not name it. */
export function findRefusedHosts(files: readonly ParsedFile[]): void {
  let left = MOST_COMPARED;
  for (const { scopes, items } of files) {
    const bounds = scopes.filter((scope) => scope.length > 0);
    for (const { hosts } of items) {
      for (const { reference, span, diagnostics } of hosts) {
        const { pattern, text } = reference;
        if (pattern.kind !== 'addresses' || !isRefusedUnnamed(pattern)) continue;
        left -= bounds.reduce((sum, scope) => sum + scope.length, 0);
        if (left < 0) return;
        if (bounds.length > 0 && !bounds.some((scope) => isWhollyRefused(pattern, scope))) continue;
        const host = quoted(text);
        const help =
          bounds.length > 0
            ? `add ${host} to \`scope\`, or remove the host`
            : `remove the host, or add a \`scope:\` at the top that names ${host} and the other hosts`;
        diagnostics.warn(span, 'refused-host', messageOf(quotedHost(reference), pattern), help);
      }
    }
  }
}

/** Whether all of a host is refused where no scope names it; never of a name, and never where a part of the host is probed. */
export function isRefusedUnnamed(pattern: HostPattern): boolean {
  return pattern.kind === 'addresses' && isWhollyRefused(pattern, []);
}

function messageOf(host: string, range: AddressRange): string {
  const meant = ipv4RangesOf(range);
  const refused = meant.find((ipv4) => refusedRanges(4).some((one) => isIn(ipv4, one)));
  if (refused !== undefined)
    return `${host} stands for ${rangeText(refused)}, a link-local, cloud metadata, multicast or unspecified address. It is probed only if a scope names it, and this policy's \`scope\` does not.`;
  const [loopback] = meant.filter(({ first }) => first >> 24n === 127n);
  if (loopback !== undefined)
    return `${host} stands for ${rangeText(loopback)}, the loopback address of the translator or tunnel that it leads to. It is probed only if a scope names it, and this policy's \`scope\` does not.`;
  return `${host} is a link-local, cloud metadata, multicast or unspecified address. It is probed only if a scope names it, and this policy's \`scope\` does not.`;
}
