// Holds a located tree against the schema, and says what is wrong with its shape where it stands.
import type * as z from 'zod/v4/core';
import { EXPECTED_STATES } from '../model/words.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import { kindOf, type Located, nodeAt, type Path, quoted, toPlain } from './located.ts';
import { nearestWord } from './nearest-word.ts';
import { defaultsSchema, entrySchema, hostItemSchema, limitsSchema, policySchema } from './policy-schema.ts';
import { insteadOf, type Place, placeOf } from './unsupported-keys.ts';

type Issue = z.$ZodIssue;

const STATES: readonly PropertyKey[] = EXPECTED_STATES;

const KEYS: Readonly<Record<Place, readonly string[]>> = {
  policy: Object.keys(policySchema.shape),
  defaults: Object.keys(defaultsSchema.shape),
  limits: Object.keys(limitsSchema.shape),
  host: Object.keys(hostItemSchema.shape),
  entry: Object.keys(entrySchema.shape),
};

const NAMES: Readonly<Record<Place, string>> = {
  policy: 'a policy',
  defaults: '`defaults`',
  limits: '`limits`',
  host: 'an item of `hosts`',
  entry: 'an entry',
};

const MISSING_MENDS: Readonly<Record<string, string>> = {
  version: 'begin the file with `version: 1`',
  hosts: 'a list under `hosts:`, each item with `host` and what is expected of its ports',
  host: '`host: NAME`, an address, a CIDR or a range',
  ports: '`ports: 443`, or a list',
};

/** Reports every mistake of shape. What a text or number at a leaf means is not looked at: its parser says that better. */
export function checkShape(root: Located, diagnostics: DiagnosticList): void {
  const result = policySchema.safeParse(toPlain(root));
  if (result.success) return;
  for (const issue of result.error.issues) reportIssue(root, issue, [], diagnostics);
}

function reportIssue(root: Located, issue: Issue, base: Path, diagnostics: DiagnosticList): void {
  const path = [...base, ...issue.path];
  const node = nodeAt(root, path);
  if (node === null) reportMissing(root, path, diagnostics);
  else if (node.spoilt || isLeaf(node, path)) return;
  else if (issue.code === 'invalid_union') reportUnion(root, node, issue, path, diagnostics);
  else if (issue.code === 'unrecognized_keys') for (const key of issue.keys) reportKey(node, key, path, diagnostics);
  else if (issue.code === 'invalid_type') reportType(node, path, diagnostics);
  else if (issue.code === 'invalid_value') reportValue(node, path, issue.values.map(String), diagnostics);
  else if (issue.code === 'too_small' && node.kind === 'list') {
    const message = `${labelOf(path)} is an empty list.`;
    diagnostics.error(node, 'empty-list', message, 'write what belongs there, or remove the key');
  } else diagnostics.error(node, 'bad-value', `${labelOf(path)}: ${issue.message}.`);
}

/** A text or number where a parser of our own reads it. */
function isLeaf(node: Located, path: Path): boolean {
  if (node.kind !== 'scalar' || (typeof node.value !== 'string' && typeof node.value !== 'number')) return false;
  if (path[0] === 'limits') return path.length === 2;
  if (path[0] === 'controls') return path.length <= 2;
  if (path[0] === 'defaults') return path[1] === 'timeout' || path[1] === 'attempts';
  if (path[0] !== 'hosts' || path.length < 3) return false;
  return path[2] === 'host' || (STATES.includes(path[2] ?? '') && isPorts(path.slice(3)));
}

/** Whether the rest of a path, below a state, leads to ports: ``, `0`, `ports`, `0.ports`, `0.ports.0`. */
function isPorts(rest: Path): boolean {
  return rest.every((step) => typeof step === 'number' || step === 'ports');
}

/** A union fails in each of its branches; only the one that fits the kind of the node has something to say. */
function reportUnion(
  root: Located,
  node: Located,
  issue: z.$ZodIssueInvalidUnion,
  path: Path,
  diagnostics: DiagnosticList,
): void {
  const fitting = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0 || !isMisfit(inner)));
  if (fitting) for (const inner of fitting) reportIssue(root, inner, path, diagnostics);
  else reportType(node, path, diagnostics);
}

function isMisfit(issue: Issue): boolean {
  if (issue.code === 'invalid_union') return issue.errors.every((branch) => branch.some(isMisfit));
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function reportMissing(root: Located, path: Path, diagnostics: DiagnosticList): void {
  const map = nodeAt(root, path.slice(0, -1));
  if (map === null || map.spoilt) return;
  const key = String(path.at(-1));
  const place = NAMES[placeOf(path.slice(0, -1))];
  diagnostics.error(
    map,
    'missing-key',
    `The key ${quoted(key)} is missing: ${place} must have it.`,
    MISSING_MENDS[key] ?? null,
  );
}

function reportKey(map: Located, key: string, path: Path, diagnostics: DiagnosticList): void {
  const place = placeOf(path);
  const span = map.kind === 'map' ? (map.pairs.get(key)?.key ?? map) : map;
  const instead = insteadOf(key, place);
  if (instead !== null) {
    diagnostics.error(span, 'not-supported-yet', `${quoted(key)} is not supported yet: ${instead}.`);
    return;
  }
  const meant = nearestWord(key, KEYS[place]);
  const mend = meant === null ? `its keys are ${KEYS[place].map(quoted).join(', ')}` : `did you mean ${quoted(meant)}?`;
  diagnostics.error(span, 'unknown-key', `${quoted(key)} is no key of ${NAMES[place]}.`, mend);
}

function reportType(node: Located, path: Path, diagnostics: DiagnosticList): void {
  const [wanted, mend] = wantedAt(path, node);
  diagnostics.error(node, 'wrong-type', `${labelOf(path)} must be ${wanted}, and is ${kindOf(node)}.`, mend);
}

function wantedAt(path: Path, node: Located): readonly [wanted: string, mend: string | null] {
  const last = path.at(-1);
  if (path[0] === 'controls')
    return [`\`HOST:PORT\`${path.length === 1 ? ', or a list of these' : ''}`, controlMend(node)];
  if (path.length === 1)
    return last === 'hosts' ? ['a list of hosts', '`hosts:` and below it `- host: NAME`'] : ['a map', null];
  if (path.length === 2 && path[0] === 'hosts') {
    const host = node.kind === 'scalar' && typeof node.value === 'string' ? `\`- host: ${node.text}\`` : null;
    return ['a map with `host` and what is expected of it', host];
  }
  if (path[0] === 'defaults') return [last === 'attempts' ? 'a number' : 'a text', null];
  if (path[0] === 'limits') return ['a number, a rate or `unlimited`', null];
  if (last === 'reason')
    return ['a text', node.kind === 'scalar' && node.text !== '' ? `quote it: \`"${node.text}"\`` : null];
  if (path[2] === 'host') return ['a name, an address, a CIDR, a range, or a list of these', null];
  return [
    'a port, a service, a range, or a list of these',
    path.length === 3 ? 'such as `443`, `https` or `[80, 443]`' : null,
  ];
}

/** `github.com: 443` is a map for YAML, because of the blank. */
function controlMend(node: Located): string | null {
  const [pair, ...others] = node.kind === 'map' ? node.pairs : [];
  if (pair === undefined || others.length > 0) return 'such as `github.com:443`';
  const [host, { value }] = pair;
  const port = value.kind === 'scalar' && value.text !== '' ? value.text : 'PORT';
  return `without the blank: ${quoted(`${host}:${port}`)}`;
}

function reportValue(node: Located, path: Path, values: readonly string[], diagnostics: DiagnosticList): void {
  if (path.length === 1 && path[0] === 'version') {
    const isText = node.kind === 'scalar' && typeof node.value === 'string';
    const message = `The version must be the number 1, and is ${isText ? 'the text ' : ''}${kindOf(node)}.`;
    diagnostics.error(node, 'wrong-version', message, 'write `version: 1`');
  } else if (path[0] === 'defaults' && path[1] === 'addresses') {
    diagnostics.error(
      node,
      'not-supported-yet',
      '`addresses` other than `all` is not supported yet.',
      'remove the key',
    );
  } else {
    const text = node.kind === 'scalar' ? node.text : '';
    const meant = nearestWord(text, values);
    const mend = meant === null ? `one of ${values.map(quoted).join(', ')}` : `did you mean ${quoted(meant)}?`;
    diagnostics.error(node, 'bad-value', `${labelOf(path)} cannot be ${kindOf(node)}.`, mend);
  }
}

function labelOf(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string');
  const inList = typeof path.at(-1) === 'number';
  return `${inList ? 'An element of ' : ''}${quoted(String(key ?? 'policy'))}`;
}
