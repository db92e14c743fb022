// The difference of two policies as a JSON document; docs/diff.md describes it.
import type { PolicyChange, PolicyDiff, PolicyDiffDocument } from '../../model/documents/policy-diff.ts';
import { jsonText, orderedPlace } from './json-document.ts';

export interface PolicyDiffJsonOptions {
  readonly toolVersion: string;
}

/** Pretty-printed, with a line end; the same difference gives the same bytes. */
export function policyDiffJson(diff: PolicyDiff, { toolVersion }: PolicyDiffJsonOptions): string {
  const { weakening, tightening, neutral } = diff.totals;
  const document: PolicyDiffDocument = {
    schemaVersion: 1,
    tool: { name: 'port-policy', version: toolVersion },
    files: { old: diff.files.old, new: diff.files.new },
    totals: { weakening, tightening, neutral },
    changes: diff.changes.map(ordered),
  };
  return jsonText(document);
}

/** Spelt out, so that the order of the fields does not depend on who built the object; a forgotten field does not compile. */
function ordered(change: PolicyChange): PolicyChange {
  const { kind, mark, severity, vantages, protocol, ports, count, service, was, now, sentence } = change;
  const hosts = change.hosts.map(({ host, family }) => ({ host, family }));
  const place = { vantages, hosts, protocol, ports, count, service };
  const rules = { oldRules: change.oldRules.map(orderedPlace), newRules: change.newRules.map(orderedPlace) };
  return { kind, mark, severity, ...place, was, now, ...rules, sentence };
}
