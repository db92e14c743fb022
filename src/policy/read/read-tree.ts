// The top of reading a file: from its syntax tree to a ParsedFile, with each leaf read by its parser; hosts, defaults, limits, roles.
import type { AddressDemand, Defaults, FamilyChoice, Limits } from '../../model/policy.ts';
import { EXPECTED_STATES } from '../../model/words.ts';
import type { ParsedFile, ParsedHost, ParsedItem, ParsedRole } from '../parsed-file.ts';
import type { Problem } from '../problem.ts';
import { standsFor } from '../schema/one-slip.ts';
import { parseHost } from '../values/parse-host.ts';
import { parseCount, parseDuration, parseLimit, parseRate, parseRunTime } from '../values/parse-settings.ts';
import { childOf, type MapNode, type SyntaxNode } from '../yaml/syntax-tree.ts';
import { anchorsOf } from './read-anchors.ts';
import { entriesAt, evidenceAt, ownEntries } from './read-entries.ts';
import { hostsInFile } from './read-host-file.ts';
import { satisfiesAt } from './read-satisfies.ts';
import { resolvesToOf, scopesOf } from './read-scope.ts';
import { checkName, vantagesOf } from './read-vantages.ts';
import { waiversOf } from './read-waivers.ts';
import {
  ADDRESS_DEMANDS,
  controlsAt,
  FAMILY_CHOICES,
  fromAt,
  isText,
  mapAt,
  namesAt,
  parsed,
  type Reading,
  wordAt,
} from './reading.ts';

const MOST_ATTEMPTS = 10;

/** Keys by which a file without hosts shows that others are meant to extend it, or that it extends another. */
const WITHOUT_HOSTS = ['extends', 'roles', 'vantages'];

/** Keys that declare names: where one has the wrong shape, nobody knows which names it was meant to declare. */
const DECLARING = ['roles', 'vantages'];

function isMapOrMissing(root: MapNode, key: string): boolean {
  const node = childOf(root, key);
  return node === null || node.kind === 'map';
}

/** Reads the leaves of a tree whose shape `checkShape` judges; what has the wrong shape is left out in silence. */
export function readTree(root: MapNode, reading: Reading): ParsedFile {
  const { diagnostics } = reading;
  checkHosts(root, reading);
  const base = extendsOf(root, reading);
  const items = childOf(root, 'hosts');
  const limits = mapAt(root, 'limits');
  const duration = limits && childOf(limits, 'duration');
  const controls = childOf(root, 'controls');
  return {
    file: diagnostics.file,
    whole: { span: { offset: root.offset, length: root.length }, diagnostics },
    extends: base,
    incomplete: (base === null && root.pairs.has('extends')) || DECLARING.some((key) => !isMapOrMissing(root, key)),
    scopes: scopesOf(root, reading),
    defaults: defaultsOf(mapAt(root, 'defaults'), reading),
    limits: limitsOf(limits, reading),
    durationSpan: duration === null ? null : { span: duration, diagnostics },
    controls: controlsAt(root, reading),
    controlsSpan: controls === null ? null : { span: controls, diagnostics },
    vantages: vantagesOf(root, reading),
    roles: rolesOf(root, reading),
    items:
      items?.kind === 'list' ? items.items.flatMap((item, index) => itemOf(item, items.items[index + 1], reading)) : [],
    waivers: waiversOf(root, reading),
    waiting: reading.waiting,
  };
}

function checkHosts(root: MapNode, { diagnostics }: Reading): void {
  if (root.pairs.has('hosts') || WITHOUT_HOSTS.some((key) => root.pairs.has(key))) return;
  if ([...root.pairs.keys()].some((word) => standsFor(word, 'hosts', 'policy'))) return;
  const help =
    'add a list: `hosts:`, below it `- host: NAME`, and below that what is expected of it, such as `open: 443`';
  diagnostics.error(root, 'missing-key', 'The key `hosts` is missing: a policy must have it.', help);
}

function extendsOf(root: MapNode, { diagnostics }: Reading): ParsedFile['extends'] {
  const node = childOf(root, 'extends');
  if (node === null || node.kind !== 'scalar' || node.spoilt || typeof node.value !== 'string') return null;
  const problem = extendsProblem(node.text, node.variable);
  if (problem === null) return { path: node.text.trim(), span: node, diagnostics };
  diagnostics.error(node, 'bad-extends', problem, 'use the path of a file beside this one: `./base.yml`');
  return null;
}

function extendsProblem(text: string, variable: boolean): string | null {
  const path = text.trim();
  if (variable) return '`extends` cannot contain a variable.';
  if (path === '') return '`extends` is empty.';
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return 'A policy can only extend a local file.';
  if (path.startsWith('/') || path.startsWith('\\') || path.startsWith('~'))
    return '`extends` must be a path relative to this file, not an absolute path.';
  return path.includes('\0') || path.length > 1000 ? 'This is not a path.' : null;
}

function defaultsOf(map: MapNode | null, reading: Reading): Partial<Defaults> {
  return withoutMissing<Defaults>({
    timeoutMs: leaf(map, 'timeout', parseDuration, reading),
    attempts: leaf(map, 'attempts', (text) => parseCount(text, MOST_ATTEMPTS), reading),
    family: wordAt<FamilyChoice>(map, 'family', FAMILY_CHOICES) ?? undefined,
    addresses: wordAt<AddressDemand>(map, 'addresses', ADDRESS_DEMANDS) ?? undefined,
    evidence: evidenceAt(map) ?? undefined,
  });
}

function limitsOf(map: MapNode | null, reading: Reading): Partial<Limits> {
  return withoutMissing<Limits>({
    rate: leaf(map, 'rate', parseRate, reading),
    perHost: leaf(map, 'per-host', parseRate, reading),
    inFlight: leaf(map, 'in-flight', parseLimit, reading),
    probes: leaf(map, 'probes', parseLimit, reading),
    durationMs: leaf(map, 'duration', parseRunTime, reading),
  });
}

/** What is not there must not stand over what is. */
function withoutMissing<T extends object>(all: { readonly [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Undefined where the key is missing, or its value is wrong, which is then reported. */
function leaf<T extends number | string | null>(
  map: MapNode | null,
  key: string,
  parse: (text: string) => T | Problem,
  { diagnostics }: Reading,
): T | undefined {
  const node = map && childOf(map, key);
  if (!node || !isText(node)) return undefined;
  const value = parse(node.text);
  if (value === null || typeof value !== 'object') return value as T;
  diagnostics.add(node, value);
  return undefined;
}

function rolesOf(root: MapNode, reading: Reading): Map<string, ParsedRole> {
  const roles = new Map<string, ParsedRole>();
  for (const [name, { key, value }] of mapAt(root, 'roles')?.pairs ?? []) {
    checkName(name, key, 'role', reading);
    if (value.kind !== 'map') continue;
    const states = EXPECTED_STATES.flatMap((state) => {
      const entries = entriesAt(value, state, name, reading);
      return entries === null ? [] : [[state, entries] as const];
    });
    const satisfies = satisfiesAt(value, reading);
    if (value.pairs.size === 0) {
      const help =
        'add what is expected, such as `open: 443`; the keys are `open`, `blocked`, `closed`, `filtered` and `observe`';
      reading.diagnostics.error(key, 'nothing-expected', 'This role does not say what is expected of its ports.', help);
    }
    roles.set(name, { states: new Map(states), satisfies, span: key, diagnostics: reading.diagnostics });
  }
  return roles;
}

function itemOf(item: SyntaxNode, next: SyntaxNode | undefined, reading: Reading): ParsedItem[] {
  if (item.kind !== 'map') return [];
  const { diagnostics } = reading;
  const written = parsed(childOf(item, 'host'), reading, parseHost).map(
    ({ value, node }): ParsedHost => ({
      reference: { pattern: value, text: node.text.trim(), position: diagnostics.position(node) },
      span: node,
      diagnostics,
    }),
  );
  const listed = hostsInFile(item, reading);
  const hosts = listed.length === 0 ? written : listed;
  // Of `- host: a` and `- open: 443` the second is complained of, which has a dash too many.
  if (next?.kind !== 'map' || next.pairs.has('host') || next.pairs.has('hosts-in'))
    checkExpectsSomething(item, reading);
  const file: ParsedItem = {
    hosts,
    entries: ownEntries(item, reading),
    roles: namesAt(item, 'roles', diagnostics) ?? [],
    from: fromAt(item, diagnostics),
    family: wordAt(item, 'family', FAMILY_CHOICES),
    evidence: evidenceAt(item),
    addresses: wordAt(item, 'addresses', ADDRESS_DEMANDS),
    resolvesTo: resolvesToOf(item, reading),
    anchors: anchorsOf(item, reading),
    satisfies: satisfiesAt(item, reading),
    span: item,
    diagnostics,
  };
  checkResolvesTo(item, file, reading);
  return [file];
}

function checkExpectsSomething(item: MapNode, { diagnostics }: Reading): void {
  const keys = [...item.pairs.keys()];
  // An unknown key may well be a state mistyped: one complaint is enough.
  const idle = new Set([
    'host',
    'hosts-in',
    'at-least',
    'family',
    'evidence',
    'from',
    'addresses',
    'anchors',
    'satisfies',
  ]);
  if (keys.some((key) => !idle.has(key)) || !(item.pairs.has('host') || item.pairs.has('hosts-in'))) return;
  const help =
    'add what is expected, such as `open: 443`; the keys are `open`, `blocked`, `closed`, `filtered`, `observe`, `roles` and `resolves-to`';
  diagnostics.error(item, 'nothing-expected', 'This item does not say what is expected of its host.', help);
}

/** Only a name leads anywhere, and one that must lead nowhere has no ports. */
function checkResolvesTo(item: MapNode, { hosts, resolvesTo, entries, roles }: ParsedItem, reading: Reading): void {
  const node = childOf(item, 'resolves-to');
  if (node === null || resolvesTo === null) return;
  for (const { reference, span } of hosts) {
    if (reference.pattern.kind === 'name') continue;
    const message = `\`${reference.text}\` is an address, and only a name can have \`resolves-to\`.`;
    reading.diagnostics.error(
      span,
      'bad-host',
      message,
      'put the address into an item of its own, without `resolves-to`',
    );
  }
  if (resolvesTo.within.length > 0 || entries.length + roles.length === 0) return;
  const message = '`resolves-to: none` expects that the name has no address, so nothing can be expected of its ports.';
  reading.diagnostics.error(node, 'contradiction', message, 'remove `resolves-to: none`, or remove the ports');
}
