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
  const chosen = (all: ReadonlyMap<string, string>) => sorted(new Set([...all].map((one) => one.join(': '))));
  compare('anchors', chosen(real.anchors), chosen(reference.anchors));
  compare('probes', `${real.probes}`, `${reference.probes}`);
  const unresolved = (texts: ReadonlySet<string>) => sorted(withoutFamilies(texts, reference.nameChecks));
  compare('unresolved', unresolved(real.unresolved), unresolved(reference.unresolved));
  compare('controls', sorted(real.controls), sorted(reference.controls));
  if (real.settings !== null) compare('settings', real.settings, reference.settings);
  if (real.unwatched !== null) compare('unwatched', `${real.unwatched}`, `${reference.unwatched}`);
  if (real.seenByNobody !== null) compare('seen by nobody', counts(real.seenByNobody), counts(reference.seenByNobody));
  if (real.requirements !== null) compare('requirements', sorted(real.requirements), sorted(reference.requirements));
  if (real.outOfScope !== null) compare('out of scope', hosts(real.outOfScope), hosts(reference.outOfScope));
  if (real.nameChecks !== null) compare('resolves-to', checks(real.nameChecks), checks(reference.nameChecks));
  if (real.listed !== null) compare('hosts of files', sorted(real.listed), sorted(reference.listed));
  if (real.leaving !== null) compare('source', real.leaving, reference.leaving);
  return found;
}

/** Which family of a name could not be learnt is said by its check, where `resolves-to` binds it; that one was, is not. */
function withoutFamilies(texts: ReadonlySet<string>, bound: ReadonlyMap<string, NameCheck>): ReadonlySet<string> {
  const nameOf = (text: string) => text.split(' ')[0] as string;
  return new Set([...texts].map((text) => (bound.has(nameOf(text)) ? nameOf(text) : text)));
}

/** A name may be written in several ways, and is told of once. */
function hosts(texts: ReadonlySet<string>): string {
  return sorted(new Set([...texts].map((text) => text.toLowerCase().replace(/\.$/, ''))));
}

function sorted(texts: ReadonlySet<string>): string {
  return [...texts].sort().join(', ');
}

function counts(all: ReadonlyMap<string, number>): string {
  return sorted(new Set([...all].map(([host, ports]) => `${host} ${ports}`)));
}

function checks(all: ReadonlyMap<string, NameCheck>): string {
  const lines = [...all].map(([name, { outside, failed }]) => `${name} not ${outside}, failing ${failed}`);
  return lines.sort().join('; ');
}
