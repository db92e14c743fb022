// A report tells runs with other values of variables apart, and has no value in it.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { readPolicies } from '../../../src/audit/read-policies.ts';
import { usedVariables } from '../../../src/audit/report-parts/used-variables.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const policy = (host: string) => `version: 1\nhosts:\n  - host: "${host}"\n    open: 443\n`;

const of = (text: string, ...variables: string[]) =>
  usedVariables(readPolicies([{ file: 'policy.yml', text }], { variables }), sha256)?.map(({ name, sha256 }) => [
    name,
    sha256,
  ]);

it('has a hash for each variable that the policy uses and the run sets', () => {
  const found = of(policy('${HOST:-a.example.com}'), 'HOST=b.example.com', 'OTHER=1');
  expect(found).toEqual([['HOST', expect.stringMatching(/^[0-9a-f]{64}$/)]]);
  expect(JSON.stringify(found)).not.toContain('b.example.com');
});

it('has none where the run sets none, or the policy uses none of them', () => {
  expect(of(policy('${HOST:-a.example.com}'))).toBeUndefined();
  expect(of(policy('a.example.com'), 'HOST=b.example.com')).toBeUndefined();
});

it('is the same for the same values in any order, and another for other values or another policy', () => {
  const two = policy('${A}.${B}');
  expect(of(two, 'A=x', 'B=example')).toEqual(of(two, 'B=example', 'A=x'));
  expect(of(two, 'A=x', 'B=example')).not.toEqual(of(two, 'A=y', 'B=example'));
  expect(of(two, 'A=x', 'B=example')).not.toEqual(of(`${two}# changed\n`, 'A=x', 'B=example'));
});
