// The drift between two reports as a JSON document; docs/reports.md describes it.
import type { Drift, DriftDocument } from '../../model/documents/drift.ts';
import type { PolicyNames } from '../rows/policy-diff-rows.ts';
import { jsonText } from './json-document.ts';
import { orderedDrift } from './ordered-drift.ts';

export interface DriftJsonOptions {
  readonly toolVersion: string;
  readonly names: PolicyNames;
  /** Why the comparison may mislead. */
  readonly caveats: readonly string[];
}

/** Pretty-printed, with a line end; the same drift gives the same bytes. */
export function driftJson(drift: Drift, { toolVersion, names, caveats }: DriftJsonOptions): string {
  const document: DriftDocument = {
    schemaVersion: 1,
    tool: { name: 'port-policy', version: toolVersion },
    files: { old: names.old, new: names.new },
    warnings: [...caveats],
    ...orderedDrift(drift),
  };
  return jsonText(document);
}
