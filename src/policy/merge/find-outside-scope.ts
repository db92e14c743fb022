// Warns of hosts that the policy's own scope keeps out: they are never probed.
import type { Scope } from '../../model/policy.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { quoted } from '../problem.ts';
import { refusedRangeOf } from './find-refused-hosts.ts';

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
        const { pattern, text } = reference;
        left -= bounds.reduce((sum, scope) => sum + scope.length, 0);
        if (pattern.kind !== 'addresses' || left < 0) continue;
        const bound = bounds.find((scope) => !touches(scope, pattern));
        // Of a refused address `findRefusedHosts` says more: a wider scope would not do.
        if (bound === undefined || refusedRangeOf(pattern) !== null) continue;
        const scope = quoted(
          bound
            .slice(0, MOST_NAMED)
            .map((element) => element.text)
            .join(', '),
        );
        const message = `${quoted(text)} is outside this policy's \`scope\` (${scope}), so it is never probed.`;
        diagnostics.warn(span, 'outside-scope', message, 'widen the scope, or remove the host');
      }
    }
  }
}

function touches(scope: Scope, run: { family: number; first: bigint; last: bigint }): boolean {
  return scope.some(
    (element) =>
      element.kind === 'addresses' &&
      element.family === run.family &&
      element.first <= run.last &&
      run.first <= element.last,
  );
}
