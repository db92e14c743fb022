// Warns of a policy of which every vantage judges open ports alone: no run of it can pass.
import type { Policy } from '../../../model/policy.ts';
import type { ParsedFile } from '../../parsed-file.ts';

/** Warns at the first vantage that says so. */
export function findOnlyExposures(files: readonly ParsedFile[], { vantages }: Policy): void {
  if (vantages.length === 0 || vantages.some(({ openOnly }) => !openOnly)) return;
  const [first] = files.flatMap((file) => [...file.vantages.values()]);
  if (first === undefined) return;
  first.diagnostics.warn(
    first.span,
    'only-exposures',
    'Every vantage of this policy says `sees: open-only`, so no run of it can pass: that no port is seen open does not show that it is blocked.',
    'declare a vantage that probes, without `sees`',
  );
}
