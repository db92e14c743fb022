// Warns of hosts that the policy's own scope keeps out: they are never probed.
import { addressList, allowedOf } from '../../../model/addresses/allowed-addresses.ts';
import { standsForIpv4 } from '../../../model/addresses/embedded-ipv4.ts';
import type { AddressRange, Scope } from '../../../model/policy.ts';
import type { ParsedFile } from '../../parsed-file.ts';
import { quoted, quotedHost } from '../../problem.ts';
import { ipv4RangesOf, rangeText } from '../../values/ip-number.ts';
import { isRefusedUnnamed } from './find-refused-hosts.ts';

/** How many pairs of hosts and elements of a scope are compared: past it nobody is warned, and the check says it all the same. */
const MOST_COMPARED = 2_000_000;

/** Elements of a scope that a message looks at; `quoted` cuts what is too long to be shown. */
const MOST_NAMED = 20;

export function findOutsideScope(files: readonly ParsedFile[]): void {
  let left = MOST_COMPARED;
  for (const { scopes, items } of files) {
    // A name in a scope may lead to any address: without DNS there is nothing to say.
    const bounds = scopes.filter((scope) => scope.length > 0 && scope.every(({ kind }) => kind === 'addresses'));
    for (const { hosts } of items) {
      for (const { reference, span, diagnostics } of hosts) {
        const { pattern } = reference;
        left -= bounds.reduce((sum, scope) => sum + scope.length, 0);
        if (pattern.kind !== 'addresses' || left < 0) continue;
        const bound = bounds.find((scope) => !touches(scope, pattern));
        // Of a refused address `findRefusedHosts` says more: a wider scope would not do.
        if (bound === undefined || isRefusedUnnamed(pattern)) continue;
        const scope = quoted(
          bound
            .slice(0, MOST_NAMED)
            .map((element) => element.text)
            .join(', '),
        );
        diagnostics.warn(
          span,
          'outside-scope',
          messageOf(quotedHost(reference), outsideIpv4(bound, pattern), scope),
          'widen the scope, or remove the host',
        );
      }
    }
  }
}

/** What a host stands for and no element holds; null of a host that is what it says. A Teredo address stands for two. */
function outsideIpv4(scope: Scope, range: AddressRange): AddressRange | null {
  return ipv4RangesOf(range).find((ipv4) => !touches(scope, ipv4)) ?? null;
}

function messageOf(host: string, ipv4: AddressRange | null, scope: string): string {
  return ipv4 === null
    ? `${host} is outside this policy's \`scope\` (${scope}), so it is never probed.`
    : `${host} stands for ${rangeText(ipv4)}, which is outside this policy's \`scope\` (${scope}), so it is never probed.`;
}

/** By where packets go: an IPv6 address that stands for an IPv4 one is in the scope where that one is. */
function touches(scope: Scope, run: AddressRange): boolean {
  if (standsForIpv4(run)) {
    const elements = scope.flatMap((element) => (element.kind === 'addresses' ? [element] : []));
    return allowedOf(run, addressList(elements), []).length > 0;
  }
  return scope.some(
    (element) =>
      element.kind === 'addresses' &&
      element.family === run.family &&
      element.first <= run.last &&
      run.first <= element.last,
  );
}
