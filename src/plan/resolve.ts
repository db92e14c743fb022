// Step 2 of a plan, resolve: what DNS says of the names of a narrowed policy. Whoever can ask comes in as a parameter.

import type { Pref64 } from '../model/addresses/embedded-ipv4.ts';
import { askedName, type WrittenName } from '../model/addresses/host-name.ts';
import type { NameQuestion, Resolution } from '../model/plan.ts';
import type { Family } from '../model/words.ts';
import type { NarrowedPolicy } from './narrow.ts';
import { nat64Warnings, pref64Of } from './scope/nat64.ts';

export interface ResolvedPolicy extends NarrowedPolicy {
  /** One for each name and family that was asked. */
  readonly resolutions: readonly Resolution[];
  /** The NAT64 prefixes that the network announces. */
  readonly pref64: readonly Pref64[];
  /** @throws Error where that was not asked */
  readonly resolutionOf: (name: WrittenName, family: Family) => Resolution;
  /** What the report must say of this step, as sentences. */
  readonly resolveWarnings: readonly string[];
}

/** @param ask asks the resolver; `withNat64`: the question for the network's NAT64 prefix as well, whatever the names have */
export async function resolve(
  narrowed: NarrowedPolicy,
  ask: (names: readonly NameQuestion[], withNat64: boolean) => Promise<readonly Resolution[]>,
): Promise<ResolvedPolicy> {
  const { names, needsNat64 } = narrowed;
  return withResolutions(narrowed, names.length === 0 && !needsNat64 ? [] : await ask(names, needsNat64));
}

/** @param resolutions one for each name and family of `names`, and perhaps the answer to `NAT64_QUESTION` */
export function withResolutions(narrowed: NarrowedPolicy, resolutions: readonly Resolution[]): ResolvedPolicy {
  const byQuestion = new Map(resolutions.map((one) => [`${one.family} ${one.name}`, one]));
  return {
    ...narrowed,
    resolutions,
    pref64: pref64Of(resolutions),
    resolutionOf: (written, family) => {
      const name = askedName(written);
      const resolution = byQuestion.get(`${family} ${name}`);
      if (resolution === undefined) throw new Error(`no resolution for ${name} over IPv${family}`);
      return resolution;
    },
    resolveWarnings: [...nat64Warnings(resolutions), ...new Set(resolutions.flatMap(({ warnings = [] }) => warnings))],
  };
}
