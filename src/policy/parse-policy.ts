// Policy text to Policy, or to every mistake in it.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Policy } from '../model/policy.ts';
import { buildPolicy } from './build-policy.ts';
import { checkShape } from './check-shape.ts';
import { findContradictions } from './find-contradictions.ts';
import { kindOf } from './located.ts';
import { readYaml } from './read-yaml.ts';

/** What reading the text itself complains of. */
const ABOUT_SYNTAX = new Set(['yaml-syntax', 'quote-it', 'alias-bomb']);
/** What is *not* there, or not as it should be, where the syntax may be all that is to blame. */
const ABOUT_ABSENCE = new Set(['missing-key', 'nothing-expected', 'empty-policy', 'empty-list', 'wrong-type']);

/**
 * Reads a policy. Pure; never throws, whatever the text.
 *
 * @param file how messages and positions name it; not opened
 * @returns every mistake at once, in the order of the file; `policy` is null exactly when there is an error among them
 */
export function parsePolicy(text: string, file: string): { policy: Policy | null; diagnostics: Diagnostic[] } {
  const { root, diagnostics, brokenAt } = readYaml(text, file);
  const broken = brokenAt < Number.POSITIVE_INFINITY;
  let policy: Policy | null = null;
  if (root === null || (root.kind === 'scalar' && root.value === null && !root.spoilt)) {
    if (diagnostics.size === 0) {
      diagnostics.error(
        { offset: 0, length: 1 },
        'empty-policy',
        'The policy is empty.',
        'begin with `version: 1` and `hosts:`',
      );
    }
  } else if (root.kind !== 'map') {
    if (!root.spoilt && !broken) {
      const mend = 'begin with `version: 1` and `hosts:`';
      diagnostics.error(root, 'not-a-map', `A policy is a map, and this is ${kindOf(root)}.`, mend);
    }
  } else {
    checkShape(root, diagnostics);
    const built = buildPolicy(root, file, diagnostics);
    findContradictions(built, diagnostics);
    policy = built.policy;
  }
  // Past the first mistake of syntax the tree is yaml's guess, and what is wrong with a guess helps nobody.
  const found = diagnostics.sorted(
    ({ code }, offset) => ABOUT_SYNTAX.has(code) || !broken || (offset < brokenAt && !ABOUT_ABSENCE.has(code)),
  );
  return { policy: found.some(({ level }) => level === 'error') ? null : policy, diagnostics: found };
}
