// Checks a syntax tree against the zod schema, and reports what is wrong with its shape, in our own words and where it stands.
import type * as z from 'zod/v4/core';
import type { DiagnosticList } from '../diagnostic-list.ts';
import { didYouMean } from '../did-you-mean.ts';
import { quoted } from '../problem.ts';
import { meantWord } from '../values/meant-words.ts';
import type { Path, ScalarNode, SyntaxNode } from '../yaml/syntax-tree.ts';
import { kindOf, nodeAt, toPlain } from '../yaml/syntax-tree.ts';
import { insteadOf, isParsed, KEYS, labelOf, mapKindOf, NAMES, wantedAt } from './allowed-keys.ts';
import { policySchema } from './policy-schema.ts';
import { shapePieces } from './shape-pieces.ts';

type Issue = z.$ZodIssue;

const MISSING_HELP: Readonly<Record<string, string>> = {
  version: 'begin the file with `version: 1`',
  host: '`host: NAME`, an address, a CIDR or a range',
  ports: '`ports: 443`, or a list',
  state: '`state: open`, or another that was seen',
  until: '`until: 2027-01-31`, the last day on which it holds',
  reason: '`reason:` and why, with the ticket that will end it',
};

/** Reports every mistake of shape. What a text or number at a leaf means is not looked at: its parser says that better. */
export function checkShape(root: SyntaxNode, diagnostics: DiagnosticList): void {
  for (const piece of shapePieces(root)) {
    const result = policySchema.safeParse(toPlain(piece.root));
    if (result.success) continue;
    for (const issue of result.error.issues) reportIssue(root, piece.inWhole(issue), [], diagnostics);
  }
}

function reportIssue(root: SyntaxNode, issue: Issue, base: Path, diagnostics: DiagnosticList): void {
  const path = [...base, ...issue.path];
  const node = nodeAt(root, path);
  if (node === null) reportMissing(root, path, diagnostics);
  else if (node.spoilt || (isPlainText(node) && isParsed(path))) return;
  else if (issue.code === 'invalid_union') reportUnion(root, node, issue, path, diagnostics);
  else if (issue.code === 'unrecognized_keys') for (const key of issue.keys) reportKey(node, key, path, diagnostics);
  else if (issue.code === 'invalid_type') reportType(node, path, diagnostics);
  else if (issue.code === 'invalid_value') reportValue(node, path, issue.values.map(String), diagnostics);
  else if (issue.code === 'too_small' && node.kind === 'list') {
    const message = `${labelOf(path)} is an empty list.`;
    diagnostics.error(node, 'empty-list', message, 'write what belongs there, or remove the key');
  } else if (issue.code === 'too_big' && node.kind === 'scalar')
    reportTooLong(node, Number(issue.maximum), path, diagnostics);
  else diagnostics.error(node, 'bad-value', `${labelOf(path)}: ${issue.message}.`);
}

function reportTooLong(node: ScalarNode, most: number, path: Path, diagnostics: DiagnosticList): void {
  const message = `${labelOf(path)} has ${node.text.length} characters, and may have ${most}.`;
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
  else reportType(node, path, diagnostics);
}

function isMisfit(issue: Issue): boolean {
  if (issue.code === 'invalid_union') return issue.errors.every((branch) => branch.some(isMisfit));
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function reportMissing(root: SyntaxNode, path: Path, diagnostics: DiagnosticList): void {
  const map = nodeAt(root, path.slice(0, -1));
  if (map === null || map.spoilt) return;
  const key = String(path.at(-1));
  const mapKind = NAMES[mapKindOf(path.slice(0, -1))];
  diagnostics.error(
    map,
    'missing-key',
    `The key ${quoted(key)} is missing: ${mapKind} must have it.`,
    MISSING_HELP[key] ?? null,
  );
}

function reportKey(map: SyntaxNode, key: string, path: Path, diagnostics: DiagnosticList): void {
  const mapKind = mapKindOf(path);
  const span = map.kind === 'map' ? (map.pairs.get(key)?.key ?? map) : map;
  const meant = didYouMean(key, KEYS[mapKind]);
  const instead = insteadOf(key, mapKind);
  const keys = `its keys are ${KEYS[mapKind].map(quoted).join(', ')}`;
  const help = instead ?? (meant === null ? keys : `did you mean ${quoted(meant)}?`);
  diagnostics.error(span, 'unknown-key', `${quoted(key)} is no key of ${NAMES[mapKind]}.`, help);
}

function reportType(node: SyntaxNode, path: Path, diagnostics: DiagnosticList): void {
  const [wanted, help] = wantedAt(path);
  const message = `${labelOf(path)} must be ${wanted}, and is ${kindOf(node)}.`;
  diagnostics.error(node, 'wrong-type', message, helpOf(node, path) ?? help);
}

/** What the author most likely meant, by what was written. */
function helpOf(node: SyntaxNode, path: Path): string | null {
  if (path.includes('controls')) return controlHelp(node);
  if (node.kind !== 'scalar' || node.text === '') return null;
  const last = path.at(-1);
  if (path.length === 2 && path[0] === 'hosts')
    return typeof node.value === 'string' ? `\`- host: ${node.text}\`` : null;
  return last === 'reason' || last === 'owner' ? `quote it: \`"${node.text}"\`` : null;
}

/** `github.com: 443` is a map for YAML, because of the blank. */
function controlHelp(node: SyntaxNode): string | null {
  const [pair, ...others] = node.kind === 'map' ? node.pairs : [];
  if (pair === undefined || others.length > 0) return 'such as `github.com:443`';
  const [host, { value }] = pair;
  const port = value.kind === 'scalar' && value.text !== '' ? value.text : 'PORT';
  return `without the blank: ${quoted(`${host}:${port}`)}`;
}

function reportValue(node: SyntaxNode, path: Path, values: readonly string[], diagnostics: DiagnosticList): void {
  if (path.length === 1 && path[0] === 'version') {
    const isText = node.kind === 'scalar' && typeof node.value === 'string';
    const message = `The version must be the number 1, and is ${isText ? 'the text ' : ''}${kindOf(node)}.`;
    diagnostics.error(node, 'wrong-version', message, 'write `version: 1`');
    return;
  }
  const text = node.kind === 'scalar' ? node.text : '';
  const label = String(path.findLast((step) => typeof step === 'string'));
  const meant = values.find((value) => value === meantWord(label, text)) ?? didYouMean(text, values);
  const help = meant === null ? `one of ${values.map(quoted).join(', ')}` : `did you mean ${quoted(meant)}?`;
  diagnostics.error(node, 'bad-value', `${labelOf(path)} cannot be ${kindOf(node)}.`, help);
}
