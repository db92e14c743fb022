// The real parser and plan, asked what the reference is asked: the only file of the fuzzer that knows how they are called.
import type { Plan, PlannedAddress, Resolution } from '../../src/model/plan.ts';
import type { Control, Policy } from '../../src/model/policy.ts';
import { namesOf } from '../../src/plan/claims.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { addressOf, textOf } from './address-text.ts';
import { inScope } from './in-scope.ts';
import type { NameCheck, ReferenceInput } from './reference-types.ts';

/** A plan in the words of the reference. What is null is not compared: the plan does not say it. */
export interface RealPlan {
  readonly addresses: ReadonlySet<string>;
  /** What is expected of a port, sorted, as `ReferencePlan.expectations` has it; empty where it is not asked. */
  readonly expected: (address: string, port: number, protocol: string) => readonly string[];
  readonly probes: number;
  readonly unresolved: ReadonlySet<string>;
  readonly controls: ReadonlySet<string>;
  readonly settings: string | null;
  readonly unwatched: number | null;
  readonly outOfScope: ReadonlySet<string> | null;
  readonly nameChecks: ReadonlyMap<string, NameCheck> | null;
}

export type RealAnswer =
  | { readonly accepted: true; readonly plan: RealPlan }
  /** The codes of the diagnostics, for a count of what was refused why. */
  | { readonly accepted: false; readonly codes: readonly string[] };

/** Never throws for whatever stands in the files; that it does not is what the fuzzer wants to know. */
export function realPlan(input: ReferenceInput): RealAnswer {
  const [path = '', ...more] = input.entry;
  const beyond = more.length > 0 || input.vantage !== null || input.runScope !== null || input.only.length > 0;
  const { policy, diagnostics } = parsePolicy(input.files.get(path) ?? '', path);
  if (policy === null) return { accepted: false, codes: diagnostics.map(({ code }) => code) };
  // A run of several files, from a vantage or in a scope is not to be had yet.
  if (beyond) return { accepted: false, codes: ['not-supported-yet'] };
  const made = makePlan(policy, resolutionsOf(policy, input));
  if (made.plan === null) return { accepted: false, codes: made.diagnostics.map(({ code }) => code) };
  // Addresses that only a scope may name are refused when there are scopes.
  const refused = made.plan.addresses.some(({ address }) => !mayBeAsked(address));
  if (refused) return { accepted: false, codes: ['not-supported-yet'] };
  return { accepted: true, plan: describe(made.plan, policy) };
}

function mayBeAsked(text: string): boolean {
  const address = addressOf(text);
  return address !== null && inScope(address, [], () => []);
}

/** As `resolveNames` would put it: `ENOTFOUND` for NXDOMAIN and NODATA alike, and `EAI_AGAIN` for a server that fails. */
function resolutionsOf(policy: Policy, { zone }: ReferenceInput): Resolution[] {
  return namesOf(policy).flatMap(({ name, families }) =>
    families.map((family): Resolution => {
      const said = zone.get(name)?.[family === 4 ? 'ipv4' : 'ipv6'] ?? 'NXDOMAIN';
      if (typeof said !== 'string') return { name, family, addresses: said, code: null };
      return { name, family, addresses: [], code: said === 'SERVFAIL' ? 'EAI_AGAIN' : 'ENOTFOUND' };
    }),
  );
}

function describe(plan: Plan, policy: Policy): RealPlan {
  const byAddress = new Map(plan.addresses.map((one) => [one.address, one]));
  return {
    addresses: new Set(byAddress.keys()),
    expected: (address, port, protocol) => expectedOf(byAddress.get(address), port, protocol),
    probes: plan.probes,
    unresolved: new Set(plan.unresolved.map(({ host, family }) => (family === null ? host : `${host} ipv${family}`))),
    controls: new Set(policy.controls.map(controlText)),
    settings: settingsText(policy),
    unwatched: null,
    outOfScope: null,
    nameChecks: null,
  };
}

function expectedOf(planned: PlannedAddress | undefined, port: number, protocol: string): string[] {
  const segments = (planned?.segments ?? []).filter(
    ({ ports }) => ports.protocol === protocol && ports.ranges.some(({ first, last }) => first <= port && port <= last),
  );
  // Segments are disjoint: a port in two of them shows up here as one expectation too many.
  return segments
    .flatMap(({ judgements }) => judgements)
    .map(({ host, entry, evidence }) => {
      const state = host === null ? entry.expected : `${entry.expected} for ${host}`;
      const speaks = entry.speaks === null ? [] : [`speaks ${entry.speaks}`];
      return [state, evidence, 'all', ...speaks].join(', ');
    })
    .sort();
}

function settingsText({
  defaults: { timeoutMs, attempts },
  limits: { rate, perHost, inFlight, probes },
}: Policy): string {
  const limits = [`rate ${rate}`, `per-host ${perHost}`, `in-flight ${inFlight}`, `probes ${probes}`];
  return [`timeout ${timeoutMs}`, `attempts ${attempts}`, ...limits].join(', ').replaceAll('null', 'unlimited');
}

function controlText({ pattern, port, protocol }: Control): string {
  const host = pattern.kind === 'name' ? pattern.name : textOf({ family: pattern.family, value: pattern.first });
  return `${host} ${port}/${protocol}`;
}
