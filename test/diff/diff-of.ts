// The difference of two policy texts, as the command would make it, and its changes in short.
import { type DiffOptions, diffPolicies } from '../../src/diff/diff-policies.ts';
import { riskOf } from '../../src/evaluate/risks/risk.ts';
import type { PolicyChange, PolicyDiff } from '../../src/model/documents/policy-diff.ts';
import type { Policy } from '../../src/model/policy.ts';
import { parsePolicies } from '../../src/policy/parse-policy.ts';
import { serviceName } from '../../src/policy/services/service-names.ts';

/** A policy of one file, or of several. */
type Text = string | readonly string[];

/** @throws where the policy itself is not well written: that is another test's business */
function policyOf(text: Text, name: string): Policy {
  const sources = [text].flat().map((one, i) => ({ file: i === 0 ? `${name}.yml` : `${name}-${i}.yml`, text: one }));
  const { policy, diagnostics } = parsePolicies(sources);
  if (policy === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return policy;
}

export function diffOf(old: Text, now: Text, options: Partial<DiffOptions> = {}): PolicyDiff {
  return diffPolicies(policyOf(old, 'old'), policyOf(now, 'new'), { serviceName, riskOf, ...options });
}

/** A policy of these hosts alone. */
export const hosts = (...items: readonly string[]) =>
  `version: 1\nhosts:\n${items.map((item) => `  - ${item}\n`).join('')}`;

/** `weakening critical newly-open db.example.com 5432/tcp blocked -> open`. */
export function inShort({ kind, mark, severity, hosts, protocol, ports, was, now, vantages }: PolicyChange): string {
  const where = hosts.map(({ host, family }) => (family === null ? host : `${host}/IPv${family}`)).join(' ');
  const from = vantages === null ? [] : [`from ${vantages.join(',')}`];
  return [
    mark,
    ...(severity === null ? [] : [severity]),
    kind,
    ...(where === '' ? [] : [where]),
    ...(ports === null ? [] : [`${ports}/${protocol}`]),
    `${was} -> ${now}`,
    ...from,
  ].join(' ');
}

export function changesOf(...args: Parameters<typeof diffOf>): string[] {
  return diffOf(...args).changes.map(inShort);
}
