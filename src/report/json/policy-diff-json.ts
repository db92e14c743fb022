// The difference of two policies as a JSON document; docs/diff.md describes it.
import type { PolicyChange, PolicyDiff, PolicyDiffDocument } from '../../model/documents/policy-diff.ts';
import type { RuleReference } from '../../model/verdict.ts';

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
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Spelt out so that the order does not hang on who built the object; a field that is forgotten does not compile. */
function ordered(change: PolicyChange): PolicyChange {
  const { kind, mark, severity, vantages, protocol, ports, count, service, was, now, sentence } = change;
  const hosts = change.hosts.map(({ host, family }) => ({ host, family }));
  const place = { vantages, hosts, protocol, ports, count, service };
  const rules = { oldRules: change.oldRules.map(orderedRule), newRules: change.newRules.map(orderedRule) };
  return { kind, mark, severity, ...place, was, now, ...rules, sentence };
}

function orderedRule({ file, line, column }: RuleReference): RuleReference {
  return { file, line, column };
}
