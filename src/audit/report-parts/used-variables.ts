// Which variables of a run its policies use, with a hash of each value: runs with other values ask other hosts, and a merge tells them apart.
import type { Report } from '../../model/report.ts';
import type { ReadPolicies } from '../read-policies.ts';

const USE = /\$\{([A-Za-z_][A-Za-z0-9_]*)/g;

/**
 * The values themselves are not told: each is hashed with the texts of the policies, so that the same value in another policy has
 * another hash. Someone who can guess a value can still confirm the guess.
 *
 * @returns by name; undefined where the policies use none that the run sets
 */
export function usedVariables(
  { files, inputs: { variables } }: ReadPolicies,
  sha256: (text: string) => string,
): Report['variables'] {
  if (variables.size === 0) return undefined;
  const used = new Set(files.flatMap(({ text }) => [...text.matchAll(USE)].map(([, name = '']) => name)));
  const texts = files.map(({ text }) => text).sort();
  const found = [...variables].filter(([name]) => used.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (found.length === 0) return undefined;
  return found.map(([name, value]) => ({
    name,
    get sha256() {
      return sha256(JSON.stringify([texts, name, value]));
    },
  }));
}
