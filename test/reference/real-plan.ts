// The real parser and plan, asked what the reference is asked: the only file of the fuzzer that knows how they are called.
import { posix } from 'node:path';
import { allRisks } from '../../src/evaluate/risks/risk.ts';
import { withoutDot } from '../../src/model/addresses/host-name.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { RequirementParts } from '../../src/model/documents/requirements.ts';
import type { NameQuestion, Plan, PlannedAddress, Resolution } from '../../src/model/plan.ts';
import type { Control, Policy } from '../../src/model/policy.ts';
import { vantageNamed } from '../../src/plan/plan-mistakes.ts';
import { plannedRequirements } from '../../src/plan/planned-requirements.ts';
import { controlsSeen, type View } from '../../src/plan/view.ts';
import { parsePolicies } from '../../src/policy/parse-policy.ts';
import { parseRunInputs } from '../../src/policy/parse-run-inputs.ts';
import type { SourceText } from '../../src/policy/read-file.ts';
import { namesOf, planSteps } from '../plan/plan-of.ts';
import { type Stretch, stretchOf, textOf } from './address-text.ts';
import type { NameCheck, ReferenceInput } from './reference-types.ts';

/** A plan in the words of the reference. What is null is not compared: the plan does not say it. */
export interface RealPlan {
  readonly addresses: ReadonlySet<string>;
  /** What is expected of a port, sorted, as `ReferencePlan.expectations` has it; empty where it is not asked. */
  readonly expected: (address: string, port: number, protocol: string) => readonly string[];
  /** As `ReferencePlan.anchors` has it. */
  readonly anchors: ReadonlyMap<string, string>;
  readonly probes: number;
  readonly unresolved: ReadonlySet<string>;
  readonly controls: ReadonlySet<string>;
  readonly settings: string | null;
  readonly unwatched: number | null;
  /** As `ReferencePlan.seenByNobody` and `requirements` have them. */
  readonly seenByNobody: ReadonlyMap<string, number> | null;
  readonly requirements: ReadonlySet<string> | null;
  readonly outOfScope: ReadonlySet<string> | null;
  readonly nameChecks: ReadonlyMap<string, NameCheck> | null;
  /** As `ReferencePlan.listed` and `leaving` have it. */
  readonly listed: ReadonlySet<string> | null;
  readonly leaving: string | null;
}

export type RealAnswer =
  | { readonly accepted: true; readonly plan: RealPlan }
  /** The codes of the diagnostics, for a count of what was refused why. */
  | { readonly accepted: false; readonly codes: readonly string[] };

/** Never throws for whatever stands in the files; that it does not is what the fuzzer wants to know. */
export function realPlan(input: ReferenceInput): RealAnswer {
  const read = realPolicy(input);
  if ('refused' in read) return refused(read.refused);
  const { policy } = read;
  const named = vantageNamed(policy, input.vantage);
  if ('mistake' in named) return refused([named.mistake]);
  const view: View = { ...read.view, vantage: named.vantage };
  const { counted, subtracted } = planSteps(policy, resolutionsOf(policy, view, input), view);
  if (counted.plan === null) return refused(counted.diagnostics);
  const { unwatched, lostEntries, exceptions } = subtracted;
  const requirements = plannedRequirements({ policy, view, shard: null, unwatched, lostEntries, exceptions });
  return { accepted: true, plan: { ...describe(counted.plan, policy, view), requirements: uncheckedOf(requirements) } };
}

/** The policy of an input as it is read, and how the run looks at it, but for its vantage. */
export function realPolicy(
  input: ReferenceInput,
): { readonly policy: Policy; readonly view: View } | { readonly refused: readonly Diagnostic[] } {
  const told = { variables: [...input.variables].map(([name, value]) => `${name}=${value}`), only: input.only };
  const run = parseRunInputs({ ...told, ...(input.runScope === null ? {} : { scope: input.runScope }) });
  if (run.diagnostics.length > 0) return { refused: run.diagnostics };
  const sources = input.entry.map((file) => ({ file, text: input.files.get(file) ?? '' }));
  const { policy, diagnostics } = parsePolicies(sources, {
    variables: { values: run.inputs.variables, unset: 'error' },
    loadBase: (path, from) => loadFrom(input.files, posix.join(posix.dirname(from), path)),
    today: input.todayUtc,
    allRisks,
  });
  if (policy === null) return { refused: diagnostics.filter(({ level }) => level === 'error') };
  return { policy, view: { vantage: null, runScope: run.inputs.runScope, only: run.inputs.only } };
}

function refused(diagnostics: readonly Diagnostic[]): RealAnswer {
  return { accepted: false, codes: diagnostics.map(({ code }) => code) };
}

function loadFrom(files: ReferenceInput['files'], file: string): SourceText | { problem: string } {
  const text = files.get(file);
  return text === undefined ? { problem: 'there is no such file' } : { file, text };
}

function resolutionsOf(policy: Policy, view: View, input: ReferenceInput): Resolution[] {
  return answersOfZone(namesOf(policy, view), input);
}

/** As `resolveNames` would put it: `ENOTFOUND` for NXDOMAIN and NODATA alike, and `EAI_AGAIN` for a server that fails. */
export function answersOfZone(names: readonly NameQuestion[], { zone }: Pick<ReferenceInput, 'zone'>): Resolution[] {
  return names.flatMap(({ name, families }) =>
    families.map((family): Resolution => {
      // With the dot at its end or without: the zone has no search list.
      const said = zone.get(withoutDot(name))?.[family === 4 ? 'ipv4' : 'ipv6'] ?? 'NXDOMAIN';
      if (typeof said !== 'string') return { name, family, addresses: said, code: null };
      return { name, family, addresses: [], code: said === 'SERVFAIL' ? 'EAI_AGAIN' : 'ENOTFOUND' };
    }),
  );
}

/** The kinds alone: how each is worded is other tests' business. */
function uncheckedOf(requirements: readonly RequirementParts[]): ReadonlySet<string> {
  return new Set(
    requirements.map(({ requirement, unchecked }) => {
      const kinds = new Set(unchecked.map(({ kind }) => kind));
      return `${requirement}: ${[...kinds].sort().join(', ')}`;
    }),
  );
}

/** Ranges of addresses address by address; a name with the ports of all its addresses. */
function seenByNobodyOf({ seenByNobody = [] }: Plan): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { host, ports } of seenByNobody) {
    const stretch = stretchOf(host);
    const hosts = stretch === null ? [host] : addressesIn(stretch);
    for (const one of hosts) found.set(one, (found.get(one) ?? 0) + ports / hosts.length);
  }
  return found;
}

function addressesIn({ family, first, last }: Stretch): string[] {
  return Array.from({ length: Number(last - first) + 1 }, (_, index) =>
    textOf({ family, value: first + BigInt(index) }),
  );
}

function describe(plan: Plan, policy: Policy, view: View): Omit<RealPlan, 'requirements'> {
  const byAddress = new Map(plan.addresses.map((one) => [one.address, one]));
  // One position has several hosts where a variable stands for a list.
  const written = policy.hosts.flatMap(({ hosts }) => hosts);
  const asWritten = ({ host, position }: Plan['outOfScope'][number]) =>
    written.find(
      (one) =>
        JSON.stringify(one.position) === JSON.stringify(position) &&
        withoutDot(one.text.toLowerCase()) === withoutDot(host.toLowerCase()),
    );
  return {
    addresses: new Set(byAddress.keys()),
    expected: (address, port, protocol) => expectedOf(byAddress.get(address), port, protocol),
    anchors: new Map(
      plan.addresses.flatMap(({ address, anchors }) =>
        anchors === undefined ? [] : [[address, anchors.join(', ')] as const],
      ),
    ),
    probes: plan.probes,
    unresolved: unresolvedOf(plan),
    controls: new Set(controlsSeen(policy, view).map(controlText)),
    settings: settingsText(policy),
    unwatched: plan.unwatched.reduce((sum, { ports }) => sum + ports, 0),
    seenByNobody: seenByNobodyOf(plan),
    outOfScope: new Set(plan.outOfScope.map((one) => asWritten(one)?.text ?? '?')),
    nameChecks: nameChecksOf(plan),
    listed: new Set(
      policy.hosts.flatMap(({ hosts }) =>
        hosts.flatMap(({ text, source }) => (source === undefined ? [] : [`${text} ${source}`])),
      ),
    ),
    leaving: (view.vantage?.sources ?? []).map((demand) => demand.map(({ text }) => text).join(' or ')).join(' and '),
  };
}

/** What an item of `resolves-to` could not learn of its name is said by its check, and is no pass either. */
function unresolvedOf({ unresolved, nameChecks }: Plan): ReadonlySet<string> {
  const texts = unresolved.map(({ host, family }) => (family === null ? host : `${host} ipv${family}`));
  const unsure = nameChecks.filter(
    ({ resolvesTo, inside, outside, failure }) =>
      resolvesTo.within.length > 0 && (failure !== null || inside.length + outside.length === 0),
  );
  return new Set([...texts, ...unsure.map(({ host }) => host)]);
}

/** Several items may bind one name: what they find is taken together. */
function nameChecksOf({ nameChecks }: Plan): ReadonlyMap<string, NameCheck> {
  const found = new Map<string, { outside: Set<string>; failed: Set<'ipv4' | 'ipv6'> }>();
  for (const { host, outside, failure } of nameChecks) {
    const one = found.get(host) ?? { outside: new Set(), failed: new Set() };
    found.set(host, one);
    for (const address of outside) one.outside.add(address);
    const families = failure === null ? [] : failure.family === null ? ([4, 6] as const) : [failure.family];
    for (const family of families) one.failed.add(`ipv${family}`);
  }
  return new Map(
    [...found].map(([host, { outside, failed }]) => [
      host,
      { outside: [...outside].sort(), failed: [...failed].sort() },
    ]),
  );
}

function expectedOf(planned: PlannedAddress | undefined, port: number, protocol: string): string[] {
  const segments = (planned?.segments ?? []).filter(
    ({ ports }) => ports.protocol === protocol && ports.ranges.some(({ first, last }) => first <= port && port <= last),
  );
  // Segments are disjoint: a port in two of them shows up here as one expectation too many.
  return segments
    .flatMap(({ appliedEntries }) => appliedEntries)
    .map(({ host, entry, evidence, addresses, satisfies = [] }) => {
      const state = host === null ? entry.expected : `${entry.expected} for ${host}`;
      const speaks = entry.speaks === null ? [] : [`speaks ${entry.speaks}`];
      const counts = [...satisfies].sort().map((requirement) => `for ${requirement}`);
      return [state, evidence, addresses, ...speaks, ...counts].join(', ');
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
