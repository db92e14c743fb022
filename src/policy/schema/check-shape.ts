// Checks the shape of a syntax tree, and reports what is wrong with its shape, in our own words and where it stands.
import type * as z from 'zod/v4/core';
import type { DiagnosticList } from '../diagnostic-list.ts';
import { didYouMean } from '../did-you-mean.ts';
import { quoted } from '../problem.ts';
import { meantWord } from '../values/slips/meant-words.ts';
import type { Path, ScalarNode, SyntaxNode } from '../yaml/syntax-tree.ts';
import { kindOf, nodeAt, toPlain } from '../yaml/syntax-tree.ts';
import { isParsed, labelOf, mapKindOf, NAMES, wantedAt } from './allowed-keys.ts';
import { keyAdvice } from './key-advice.ts';
import { hasDashTooMany, isSaidElsewhere, isSwitchOfPorts, standsFor } from './one-slip.ts';
import { policySchema } from './policy-schema.ts';
import { hasPolicyShape } from './shape/policy-shape.ts';
import { shapePieces } from './shape/shape-pieces.ts';
import { wrongTypeAdvice } from './wrong-type-advice.ts';

type Issue = z.$ZodIssue;

const MISSING_HELP: Readonly<Record<string, string>> = {
  version: 'begin the file with `version: 1`',
  host: 'add `host: NAME`, an address, a CIDR or a range',
  ports: 'add `ports: 443`, or a list',
  state: 'add `state: open`, or the other state that the port may have',
  until: 'add `until: 2027-01-31`, the last day on which it holds',
  reason: 'add `reason: WHY`, with the ticket that will end it',
};

/** Reports every mistake of shape. What a text or number at a leaf means is not looked at: its parser says that better. */
export function checkShape(root: SyntaxNode, diagnostics: DiagnosticList): void {
  if (!hasPolicyShape(root)) reportMisshapen(root, diagnostics);
  reportHostless(root, diagnostics);
}

function reportMisshapen(root: SyntaxNode, diagnostics: DiagnosticList): void {
  for (const piece of shapePieces(root)) {
    const result = policySchema.safeParse(toPlain(piece.root));
    if (result.success) continue;
    for (const issue of result.error.issues) reportIssue(root, piece.inWhole(issue), [], diagnostics);
  }
}

/** An item has `host` or `hosts-in`, which the schema cannot say. */
function reportHostless(root: SyntaxNode, diagnostics: DiagnosticList): void {
  const hosts = root.kind === 'map' ? root.pairs.get('hosts')?.value : undefined;
  if (hosts?.kind !== 'list') return;
  for (const [index, item] of hosts.items.entries())
    if (item.kind === 'map' && !item.pairs.has('host') && !item.pairs.has('hosts-in'))
      reportMissing(root, ['hosts', index, 'host'], diagnostics);
}

function reportIssue(root: SyntaxNode, issue: Issue, base: Path, diagnostics: DiagnosticList): void {
  const path = [...base, ...issue.path];
  const node = nodeAt(root, path);
  if (node === null) reportMissing(root, path, diagnostics);
  else if (node.spoilt || (isPlainText(node) && isParsed(path))) return;
  else if (issue.code === 'invalid_union') reportUnion(root, node, issue, path, diagnostics);
  else if (issue.code === 'unrecognized_keys') for (const key of issue.keys) reportKey(node, key, path, diagnostics);
  else if (issue.code === 'invalid_type') reportType(root, node, path, diagnostics);
  else if (issue.code === 'invalid_value') reportValue(node, path, issue.values.map(String), diagnostics);
  else if (issue.code === 'too_small' && node.kind === 'list') {
    const message = `${labelOf(path)} is an empty list.`;
    diagnostics.error(node, 'empty-list', message, 'write what belongs there, or remove the key');
  } else if (issue.code === 'too_big' && node.kind === 'scalar')
    reportTooLong(node, Number(issue.maximum), path, diagnostics);
  else diagnostics.error(node, 'bad-value', `${labelOf(path)}: ${issue.message}.`);
}

function reportTooLong(node: ScalarNode, most: number, path: Path, diagnostics: DiagnosticList): void {
  const message = `${labelOf(path)} has ${node.text.length} characters; the limit is ${most}.`;
  diagnostics.error(node, 'bad-value', message, 'shorten it, and name the ticket or page that has the rest');
}

function isPlainText(node: SyntaxNode): boolean {
  return node.kind === 'scalar' && (typeof node.value === 'string' || typeof node.value === 'number');
}

/** A union fails in each of its branches; only the one that fits the kind of the node has something to say. */
function reportUnion(
  root: SyntaxNode,
  node: SyntaxNode,
  issue: z.$ZodIssueInvalidUnion,
  path: Path,
  diagnostics: DiagnosticList,
): void {
  const fitting = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0 || !isMisfit(inner)));
  const word = issue.errors.flat().find((inner) => inner.code === 'invalid_value' && inner.path.length === 0);
  if (fitting) for (const inner of fitting) reportIssue(root, inner, path, diagnostics);
  else if (word !== undefined && isPlainText(node)) reportIssue(root, word, path, diagnostics);
  else reportType(root, node, path, diagnostics);
}

function isMisfit(issue: Issue): boolean {
  if (issue.code === 'invalid_union') return issue.errors.every((branch) => branch.some(isMisfit));
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function reportMissing(root: SyntaxNode, path: Path, diagnostics: DiagnosticList): void {
  const map = nodeAt(root, path.slice(0, -1));
  if (map === null || map.spoilt) return;
  const key = String(path.at(-1));
  const mapKind = mapKindOf(path.slice(0, -1));
  // The key that stands in its place is complained of already.
  if (map.kind === 'map' && [...map.pairs.keys()].some((word) => standsFor(word, key, mapKind))) return;
  const help = key === 'host' && hasDashTooMany(path, root) ? DASH_TOO_MANY : (MISSING_HELP[key] ?? null);
  const message = `The key ${quoted(key)} is missing: ${NAMES[mapKind]} must have it.`;
  diagnostics.error(map, 'missing-key', message, help);
}

const DASH_TOO_MANY =
  'remove the dash if this belongs to the host above, and indent it as far as that `host`; otherwise add `host: NAME`';

function reportKey(map: SyntaxNode, key: string, path: Path, diagnostics: DiagnosticList): void {
  if (map.kind !== 'map') return;
  const mapKind = mapKindOf(path);
  if (!diagnostics.full && isSaidElsewhere(key, mapKind, map)) return;
  const help = diagnostics.full ? null : keyAdvice(key, mapKind, map).help;
  const span = map.pairs.get(key)?.key ?? map;
  diagnostics.error(span, 'unknown-key', `${quoted(key)} is not a key of ${NAMES[mapKind]}.`, help);
}

function reportType(root: SyntaxNode, node: SyntaxNode, path: Path, diagnostics: DiagnosticList): void {
  if (isSwitchOfPorts(node, path, root)) return;
  const [wanted, help] = wantedAt(path);
  const message = `${labelOf(path)} must be ${wanted}, but it is ${kindOf(node)}.`;
  diagnostics.error(node, 'wrong-type', message, wrongTypeAdvice(node, path) ?? help);
}

function reportValue(node: SyntaxNode, path: Path, values: readonly string[], diagnostics: DiagnosticList): void {
  if (path.length === 1 && path[0] === 'version') {
    const isText = node.kind === 'scalar' && typeof node.value === 'string';
    const message = `The version must be the number 1, but it is ${isText ? 'the text ' : ''}${kindOf(node)}.`;
    diagnostics.error(node, 'wrong-version', message, 'write `version: 1`');
    return;
  }
  const text = node.kind === 'scalar' ? node.text : '';
  const label = String(path.findLast((step) => typeof step === 'string'));
  const meant = values.find((value) => value === meantWord(label, text)) ?? didYouMean(text, values);
  const help = meant === null ? `use one of ${values.map(quoted).join(', ')}` : `did you mean ${quoted(meant)}?`;
  diagnostics.error(node, 'bad-value', `${labelOf(path)} cannot be ${kindOf(node)}.`, help);
}
