// Variables that a run sets and no file of its policies uses: a slip in a name leaves the default of the policy, and nobody would notice.
import { firstFew } from '../base/numbers-and-lists.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Variables } from './yaml/variables.ts';

/** Variables of the policy that a message names. */
const MOST_NAMED = 5;

/**
 * @param given what the run sets
 * @param used the names that the policies use, all of them
 * @returns a mistake for each that is not used, in the order in which they were given; no value is repeated
 */
export function unknownVariables(given: Variables['values'], used: ReadonlySet<string>): Diagnostic[] {
  return [...given.keys()].flatMap((name): Diagnostic[] => {
    if (used.has(name)) return [];
    const message = `in \`variables\`: no policy of this run uses the variable \`${name}\``;
    const at = { position: null, length: 1, related: [] };
    return [{ code: 'unknown-variable', level: 'error', message, help: helpFor(name, given, used), ...at }];
  });
}

function helpFor(name: string, given: Variables['values'], used: ReadonlySet<string>): string {
  const meant = didYouMean(
    name,
    [...used].filter((one) => !given.has(one)),
  );
  if (meant !== null) return `did you mean \`${meant}\`?`;
  if (used.size === 0) return 'leave it out: the policies use no variables';
  const names = [...used].sort().map((one) => `\`${one}\``);
  return `leave it out: the policies use ${firstFew(names, MOST_NAMED, String)}`;
}
