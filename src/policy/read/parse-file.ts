// One file, text to ParsedFile: YAML, then the shape, then the meaning; every mistake goes to the list of the file.

import type { DiagnosticList } from '../diagnostic-list.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { LoadOptions, ReadFile, SourceText } from '../read-file.ts';
import { checkShape } from '../schema/check-shape.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { kindOf, type SyntaxNode } from '../yaml/syntax-tree.ts';
import { readTree } from './read-tree.ts';

const BEGIN = 'begin with `version: 1` and `hosts:`';

export function parseFile(
  source: SourceText,
  { variables, suggest, entrySpans, room }: Pick<LoadOptions, 'variables' | 'suggest' | 'entrySpans' | 'room'>,
): ReadFile {
  const { root, diagnostics, brokenAt } = readYaml(source.text, source.file, variables, room);
  const parsed = parsedOf(root, brokenAt < Number.POSITIVE_INFINITY, diagnostics, (map) =>
    readTree(map, { diagnostics, suggest, entrySpans }),
  );
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
    const message = `A policy is a map, and this is ${kindOf(root)}.`;
    if (!root.spoilt && !broken) diagnostics.error(root, 'not-a-map', message, BEGIN);
    return null;
  }
  checkShape(root, diagnostics);
  return build(root);
}
