// `extends`: a file put upon its base. Maps merge, hosts and waivers add up, both scopes bind, and for the rest the file wins.
import type { ParsedFile, ParsedRole, ParsedVantage } from '../parsed-file.ts';

export function extendFile(base: ParsedFile, own: ParsedFile): ParsedFile {
  return {
    file: own.file,
    whole: own.whole,
    extends: null,
    incomplete: base.incomplete || own.incomplete,
    // What the base keeps out stays out: a file cannot widen the scope that it was given.
    // Arrays of its own: a wildcard in the base's scope means the names of the file that it binds, not those of another.
    scopes: [...base.scopes.map((scope) => [...scope]), ...own.scopes],
    defaults: { ...base.defaults, ...own.defaults },
    limits: { ...base.limits, ...own.limits },
    durationSpan: own.durationSpan ?? base.durationSpan,
    controls: own.controls ?? base.controls,
    controlsSpan: own.controlsSpan ?? base.controlsSpan,
    vantages: mergedMaps(base.vantages, own.vantages, mergedVantage),
    roles: mergedMaps(base.roles, own.roles, mergedRole),
    items: [...base.items, ...own.items],
    waivers: [...base.waivers, ...own.waivers],
    waiting: new Set([...base.waiting, ...own.waiting]),
  };
}

function mergedMaps<T>(base: ReadonlyMap<string, T>, own: ReadonlyMap<string, T>, merge: (a: T, b: T) => T) {
  const all = new Map(base);
  for (const [name, file] of own) {
    const known = all.get(name);
    all.set(name, known === undefined ? file : merge(known, file));
  }
  return all;
}

function mergedVantage(base: ParsedVantage, own: ParsedVantage): ParsedVantage {
  return {
    ...own,
    family: own.family ?? base.family,
    cannotSee: own.cannotSee ?? base.cannotSee,
    sees: own.sees ?? base.sees,
    controls: own.controls ?? base.controls,
    source: own.source ?? base.source,
  };
}

function mergedRole(base: ParsedRole, own: ParsedRole): ParsedRole {
  return {
    ...own,
    states: new Map([...base.states, ...own.states]),
    satisfies: own.satisfies ?? base.satisfies,
  };
}
