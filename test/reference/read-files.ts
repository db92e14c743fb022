// Files to documents: each file of the run with all that it extends, merged, and its variables filled in.
import { posix } from 'node:path';
import { parse } from 'yaml';
import { fillVariables } from './fill-variables.ts';
import { isMap, listOf, type PlainMap } from './plain.ts';
import { withHostsOfFile } from './read-host-file.ts';
import type { ReferenceInput } from './reference-types.ts';
import { Refused } from './refused.ts';

/** One file of the run, with all that it extends. */
export interface Document {
  readonly defaults: PlainMap;
  readonly limits: PlainMap;
  readonly vantages: Readonly<Record<string, PlainMap>>;
  readonly roles: Readonly<Record<string, PlainMap>>;
  readonly controls: readonly unknown[];
  readonly hosts: readonly PlainMap[];
  readonly waivers: readonly PlainMap[];
  /** One scope a file that has one; all of them bind. */
  readonly scopes: readonly (readonly string[])[];
}

export function readFiles(input: ReferenceInput): readonly Document[] {
  return input.entry.map((path) => {
    // `scope` and `extends` know no variables.
    const { scopes, ...rest } = readFile(path, input, []);
    return { ...(fillVariables(rest, input.variables) as Omit<Document, 'scopes'>), scopes };
  });
}

function readFile(path: string, input: ReferenceInput, above: readonly string[]): Document {
  if (above.includes(path)) throw new Refused(`extends-cycle: ${path}`);
  const text = input.files.get(path);
  if (text === undefined) throw new Refused(`no file: ${path}`);
  const plain = plainOf(text, path);
  const own = documentOf(plain, path, input.files);
  if (plain.extends === undefined) return own;
  // "Path relative to the file that says it."
  const base = posix.join(posix.dirname(path), String(plain.extends));
  return merge(readFile(base, input, [...above, path]), own, plain.controls !== undefined);
}

function plainOf(text: string, path: string): PlainMap {
  let plain: unknown;
  try {
    // A %YAML directive must not change what a number or a `yes` means, hence the schema by name.
    plain = parse(text, { schema: 'core', merge: true, maxAliasCount: -1, logLevel: 'error' });
  } catch (error) {
    throw new Refused(`yaml-syntax: ${path}: ${error}`);
  }
  if (!isMap(plain)) throw new Refused(`not-a-map: ${path}`);
  return plain;
}

function documentOf(plain: PlainMap, path: string, files: ReferenceInput['files']): Document {
  return {
    defaults: mapIn(plain.defaults),
    limits: mapIn(plain.limits),
    // A vantage of which there is nothing to say may be empty.
    vantages: mapOfMaps(plain.vantages),
    roles: mapOfMaps(plain.roles),
    controls: listOf(plain.controls),
    // "By its path from the policy file that says it."
    hosts: listOf(plain.hosts).map((item) => withHostsOfFile(mapIn(item), path, files)),
    waivers: listOf(plain.waivers).map(mapIn),
    scopes: plain.scope === undefined ? [] : [listOf(plain.scope).map(String)],
  };
}

function merge(base: Document, own: Document, ownControls: boolean): Document {
  return {
    defaults: { ...base.defaults, ...own.defaults },
    limits: { ...base.limits, ...own.limits },
    vantages: mergeInside(base.vantages, own.vantages),
    roles: mergeInside(base.roles, own.roles),
    controls: ownControls ? own.controls : base.controls,
    hosts: [...base.hosts, ...own.hosts],
    waivers: [...base.waivers, ...own.waivers],
    scopes: [...base.scopes, ...own.scopes],
  };
}

/** Vantages and roles: those of both, and where both have one, the keys of both; those of the extending file win. */
function mergeInside(base: Document['roles'], own: Document['roles']): Document['roles'] {
  const names = [...new Set([...Object.keys(base), ...Object.keys(own)])];
  return Object.fromEntries(names.map((name) => [name, { ...base[name], ...own[name] }]));
}

function mapIn(value: unknown): PlainMap {
  return isMap(value) ? value : {};
}

function mapOfMaps(value: unknown): Readonly<Record<string, PlainMap>> {
  return Object.fromEntries(Object.entries(mapIn(value)).map(([name, inner]) => [name, mapIn(inner)]));
}
