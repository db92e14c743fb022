// The real plan and the reference, side by side.
import type { RealPlan } from './real-plan.ts';
import type { NameCheck, ReferencePlan } from './reference-types.ts';

/** What the two do not agree on, a line each; none where they do. */
export function differencesOf(real: RealPlan, reference: ReferencePlan): string[] {
  const found: string[] = [];
  const compare = (what: string, seen: string, wanted: string) => {
    if (seen !== wanted)
      found.push(`${what}: the plan says ${seen || 'nothing'}, the reference ${wanted || 'nothing'}`);
  };
  for (const where of reference.looked) {
    const [, address = '', port, protocol = ''] = /^(\S+) (\d+)\/(\w+)$/.exec(where) ?? [];
    const wanted = reference.expectations.get(where) ?? [];
    compare(where, real.expected(address, Number(port), protocol).join('; '), wanted.join('; '));
  }
  const asked = [...reference.expectations.keys()].map((where) => where.split(' ')[0] as string);
  compare('addresses', sorted(real.addresses), sorted(new Set(asked)));
  compare('probes', `${real.probes}`, `${reference.probes}`);
  const unresolved = (texts: ReadonlySet<string>) => sorted(unbound(texts, reference.nameChecks));
  compare('unresolved', unresolved(real.unresolved), unresolved(reference.unresolved));
  compare('controls', sorted(real.controls), sorted(reference.controls));
  if (real.settings !== null) compare('settings', real.settings, reference.settings);
  if (real.unwatched !== null) compare('unwatched', `${real.unwatched}`, `${reference.unwatched}`);
  if (real.outOfScope !== null) compare('out of scope', hosts(real.outOfScope), hosts(reference.outOfScope));
  if (real.nameChecks !== null) compare('resolves-to', checks(real.nameChecks), checks(reference.nameChecks));
  return found;
}

/** What could not be learnt of a name that `resolves-to` binds is said by its check: whether once more is no matter. */
function unbound(texts: ReadonlySet<string>, bound: ReadonlyMap<string, NameCheck>): ReadonlySet<string> {
  return new Set([...texts].filter((text) => !bound.has(text.split(' ')[0] as string)));
}

/** A name may be written in several ways, and is told of once. */
function hosts(texts: ReadonlySet<string>): string {
  return sorted(new Set([...texts].map((text) => text.toLowerCase().replace(/\.$/, ''))));
}

function sorted(texts: ReadonlySet<string>): string {
  return [...texts].sort().join(', ');
}

function checks(all: ReadonlyMap<string, NameCheck>): string {
  const lines = [...all].map(([name, { outside, failed }]) => `${name} not ${outside}, failing ${failed}`);
  return lines.sort().join('; ');
}
