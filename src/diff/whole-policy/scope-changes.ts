// Changes of `scope`, what may be probed at all: wider, narrower, or some of each.
import type { ChangedHost, PolicyChange } from '../../model/documents/policy-diff.ts';
import type { HostPattern, Policy, Scope } from '../../model/policy.ts';
import { changedHosts } from '../host-text.ts';
import { plainChange } from '../plain-change.ts';
import { boundsHold, boundsText, isSurelyIn, ScopeSet, type ScopeSets } from './scope-set.ts';

/**
 * At most one of each direction. Hosts whose addresses are out of the new scope for certain have rows of their own
 * (`no-longer-watched`); those that may be in it or not, as DNS has it, are named here.
 */
export function scopeChanges(old: Policy, now: Policy): PolicyChange[] {
  const [olds, news] = [boundsOf(old), boundsOf(now)];
  // A policy without a host binds nobody.
  if (olds.size === 0 || news.size === 0) return [];
  const [before, after] = [[...olds.values()], [...news.values()]];
  const texts = { was: textOf(before), now: textOf(after) };
  const widened = after.some((bounds) => !before.some((other) => boundsHold(other, bounds)));
  const narrowed = before.some((bounds) => !after.some((other) => boundsHold(other, bounds)));
  const unsure = unsureHosts(now, before, news);
  return [...(widened ? [wider(texts)] : []), ...(narrowed || unsure.length > 0 ? [narrower(texts, unsure)] : [])];
}

type Texts = Pick<PolicyChange, 'was' | 'now'>;

function wider(texts: Texts): PolicyChange {
  const sentence =
    texts.now === null
      ? 'There is no scope any more: whatever the policy names may be probed, and wherever its names lead.'
      : 'The scope is wider: addresses may be probed that were out of bounds before.';
  return plainChange({ kind: 'scope-widened', mark: 'weakening', severity: 'medium', ...texts, sentence });
}

function narrower(texts: Texts, unsure: readonly ChangedHost[]): PolicyChange {
  const isNew = texts.was === null;
  if (unsure.length === 0) {
    const sentence = isNew
      ? 'There is a scope now: fewer addresses may be probed.'
      : 'The scope is narrower: fewer addresses may be probed.';
    return plainChange({ kind: 'scope-narrowed', mark: 'tightening', ...texts, sentence });
  }
  const sentence = isNew
    ? 'There is a scope now: fewer addresses may be probed, and these hosts only as far as DNS leads into it.'
    : 'The scope is narrower: fewer addresses may be probed, and these hosts only as far as DNS leads into it.';
  return plainChange({ kind: 'scope-narrowed', mark: 'weakening', severity: 'low', ...texts, hosts: unsure, sentence });
}

/** What binds the items of a policy, each once: the items of one file share theirs. */
function boundsOf({ hosts }: Policy): Map<readonly Scope[], ScopeSets> {
  const all = new Map<readonly Scope[], ScopeSets>();
  for (const { scopes } of hosts)
    if (!all.has(scopes))
      all.set(
        scopes,
        scopes.map((scope) => new ScopeSet(scope)),
      );
  return all;
}

function textOf(all: readonly ScopeSets[]): string | null {
  const texts = all.map(boundsText);
  // Where one file is bound by nothing, so is the run.
  return texts.includes(null) ? null : [...new Set(texts)].join(' or in ');
}

/** Hosts of the new policy that were in the old scope for certain, and in the new one are only perhaps. */
function unsureHosts(
  { hosts }: Policy,
  before: readonly ScopeSets[],
  news: ReadonlyMap<readonly Scope[], ScopeSets>,
): ChangedHost[] {
  const found = new Map<string, HostPattern>();
  for (const { hosts: references, scopes } of hosts) {
    const bounds = news.get(scopes) ?? [];
    for (const { pattern } of references) {
      if (isSurelyIn(bounds, pattern) || isSurelyOut(bounds, pattern)) continue;
      if (!before.every((old) => isSurelyIn(old, pattern))) continue;
      found.set(pattern.kind === 'name' ? pattern.name : `${pattern.family} ${pattern.first} ${pattern.last}`, pattern);
    }
  }
  const patterns = [...found.values()];
  const names = patterns.flatMap((pattern) => (pattern.kind === 'name' ? [pattern.name] : [])).sort();
  const runs = patterns.flatMap((pattern) => (pattern.kind === 'addresses' ? [pattern] : []));
  runs.sort((a, b) => a.family - b.family || (a.first < b.first ? -1 : 1));
  const cells = runs.map(({ family, first, last }) => ({ host: null, family, first, last }));
  return [...names.map((host) => ({ host, family: null })), ...changedHosts(cells)];
}

/** Addresses that no scope of addresses alone holds are told of port by port. */
function isSurelyOut(bounds: ScopeSets, pattern: HostPattern): boolean {
  return (
    pattern.kind === 'addresses' &&
    !isSurelyIn(
      bounds.filter((scope) => scope.isAddressesAlone),
      pattern,
    )
  );
}
