// One file's text to what it says; every mistake that the file has by itself is in its list.

import type { DiagnosticList } from '../diagnostic-list.ts';
import type { LoadOptions, ReadFile, SourceText } from '../load-parts.ts';
import type { FilePart } from '../parsed-file.ts';
import { checkShape } from '../schema/check-shape.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { kindOf, type Located } from '../yaml/syntax-tree.ts';
import { buildPart } from './build-part.ts';

const BEGIN = 'begin with `version: 1` and `hosts:`';

export function readFilePart(
  source: SourceText,
  { variables, suggest, places, room }: Pick<LoadOptions, 'variables' | 'suggest' | 'places' | 'room'>,
): ReadFile {
  const { root, diagnostics, brokenAt } = readYaml(source.text, source.file, variables, room);
  const part = partOf(root, brokenAt < Number.POSITIVE_INFINITY, diagnostics, (map) =>
    buildPart(map, { diagnostics, suggest, places }),
  );
  return { source, part, diagnostics, brokenAt };
}

function partOf(
  root: Located | null,
  broken: boolean,
  diagnostics: DiagnosticList,
  build: (root: Located & { kind: 'map' }) => FilePart,
): FilePart | null {
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
