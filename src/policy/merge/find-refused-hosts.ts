// Warns of hosts that are probed only where a scope names them, such as 169.254.169.254, and that this policy's scope does not name.
import { refusedRanges } from '../../model/addresses/refused-networks.ts';
import type { AddressRange, HostPattern, Scope } from '../../model/policy.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { quoted } from '../problem.ts';

/** How many pairs of hosts and elements of a scope are compared: past it nobody is warned, and the check says it all the same. */
const MOST_COMPARED = 2_000_000;

/** Warns of each host whose every address is refused, as a scope does not name it. */
export function findRefusedHosts(files: readonly ParsedFile[]): void {
  let left = MOST_COMPARED;
  for (const { scopes, items } of files) {
    const bounds = scopes.filter((scope) => scope.length > 0);
    for (const { hosts } of items) {
      for (const { reference, span, diagnostics } of hosts) {
        const refused = refusedRangeOf(reference.pattern);
        if (refused === null) continue;
        left -= bounds.reduce((sum, scope) => sum + scope.length, 0);
        if (left < 0) return;
        const named = (scope: Scope) => names(scope, refused, reference.pattern);
        if (bounds.length > 0 && bounds.every(named)) continue;
        const host = quoted(reference.text);
        const message = `${host} is a link-local, cloud metadata, multicast or unspecified address. It is probed only if a scope names it, and this policy's \`scope\` does not.`;
        const help =
          bounds.length > 0
            ? `add ${host} to \`scope\`, or remove the host`
            : `remove the host, or add a \`scope:\` at the top that names ${host} and the other hosts`;
        diagnostics.warn(span, 'refused-host', message, help);
      }
    }
  }
}

/** The range that a whole host lies in; null for a name, and where a part of the host is probed. */
export function refusedRangeOf(pattern: HostPattern): AddressRange | null {
  if (pattern.kind !== 'addresses') return null;
  return refusedRanges(pattern.family).find((refused) => isIn(pattern, refused)) ?? null;
}

/** By an element that lies wholly within the refused range, as the check has it. */
function names(scope: Scope, refused: AddressRange, pattern: HostPattern): boolean {
  return scope.some(
    (element) =>
      element.kind === 'addresses' &&
      pattern.kind === 'addresses' &&
      isIn(element, refused) &&
      element.first <= pattern.last &&
      pattern.first <= element.last,
  );
}

function isIn(inner: AddressRange, outer: AddressRange): boolean {
  return inner.family === outer.family && outer.first <= inner.first && inner.last <= outer.last;
}
