// One file, text to ParsedFile: YAML, then the shape, then the meaning; every mistake goes to the list of the file.

import { DiagnosticList } from '../diagnostic-list.ts';
import type { LoadOptions } from '../load-options.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { ReadFile, SourceText } from '../read-file.ts';
import { KEYS } from '../schema/allowed-keys.ts';
import { checkShape } from '../schema/check-shape.ts';
import { correctKeys } from '../schema/correct-keys.ts';
import { foreignFile, foreignMap } from '../schema/foreign-file.ts';
import { spreadVariables } from '../schema/spread-variables.ts';
import { linesOf, readYaml } from '../yaml/read-yaml.ts';
import type { SyntaxNode } from '../yaml/syntax-tree.ts';
import { readTree } from './read-tree.ts';

const VOCABULARY = Object.values(KEYS);

const BEGIN = 'begin with `version: 1` and `hosts:`';
const LIST_HELP = 'begin with `version: 1` and `hosts:`, and indent the list below `hosts:`';

export function parseFile(
  source: SourceText,
  {
    variables,
    suggest,
    entrySpans,
    hostFiles,
    requirements,
    room,
  }: Pick<LoadOptions, 'variables' | 'suggest' | 'entrySpans' | 'hostFiles' | 'requirements' | 'room'>,
): ReadFile {
  const foreign = foreignFile(source.text);
  if (foreign !== null) {
    const diagnostics = new DiagnosticList(source.file, linesOf(''));
    diagnostics.add({ offset: 0, length: 1 }, foreign);
    return { source, parsed: null, diagnostics, brokenAt: Number.POSITIVE_INFINITY };
  }
  const { root, diagnostics, brokenAt } = readYaml(source.text, source.file, variables, room, VOCABULARY);
  const parsed = parsedOf(root, brokenAt < Number.POSITIVE_INFINITY, diagnostics, (map) => {
    const { root: spread, waiting } = spreadVariables(correctKeys(map, diagnostics), diagnostics, room);
    checkShape(spread, diagnostics);
    const isInline = source.inline === true;
    return readTree(spread, { diagnostics, suggest, entrySpans, waiting, hostFiles, requirements, isInline });
  });
  return { source, parsed, diagnostics, brokenAt };
}

function parsedOf(
  root: SyntaxNode | null,
  broken: boolean,
  diagnostics: DiagnosticList,
  build: (root: SyntaxNode & { kind: 'map' }) => ParsedFile,
): ParsedFile | null {
  if (root === null || (root.kind === 'scalar' && root.value === null && !root.spoilt)) {
    if (diagnostics.size === 0)
      diagnostics.error({ offset: 0, length: 1 }, 'empty-policy', 'The policy is empty.', BEGIN);
    return null;
  }
  if (root.kind !== 'map') {
    // What a file says that is not a policy is not repeated: it may be secret.
    const message = `A policy is a map of keys and values, but this file is ${root.kind === 'list' ? 'a list' : 'one text'}.`;
    // A spoilt text was told already, unless it was nothing but a tag.
    if ((!root.spoilt && !broken) || diagnostics.size === 0)
      diagnostics.error(root, 'not-a-map', message, root.kind === 'list' ? LIST_HELP : BEGIN);
    return null;
  }
  const foreign = broken ? null : foreignMap(root);
  if (foreign !== null) {
    diagnostics.add(root, foreign);
    return null;
  }
  return build(root);
}
