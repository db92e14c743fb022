// A variable that no policy uses is a slip of the name: the default would be checked in place of what was meant, and the run be green.
import { expect, it } from 'vitest';
import { diffSources } from '../../src/audit/diff.ts';
import { expand } from '../../src/audit/expand.ts';
import { explain } from '../../src/audit/explain.ts';
import { lint, readPolicies } from '../../src/audit/read-policies.ts';

const source = (file: string, ...lines: string[]) => ({ file, text: `version: 1\n${lines.join('\n')}\n` });
const policy = source('policy.yml', 'hosts: [{ host: "${WEB:-www.example.com}", open: 443 }]');
const none = source('none.yml', 'hosts: [{ host: 203.0.113.7, open: 443 }] # ${COMMENT}');
const mistakes = (diagnostics: readonly { code: string; message: string; help: string | null }[]) =>
  diagnostics.map(({ code, message, help }) => `${code}: ${message}: ${help}`);

const SLIP = 'unknown-variable: in `variables`: no policy of this run uses the variable `WBE`: did you mean `WEB`?';

it('is a mistake in a check, a lint, an expansion and an explanation', async () => {
  const told = { variables: ['WBE=192.0.2.1'], resolve: false };
  expect(readPolicies([policy], told)).toMatchObject({ policy: null });
  expect(mistakes(readPolicies([policy], told).diagnostics)).toEqual([SLIP]);
  expect(mistakes(lint([policy], told).diagnostics)).toEqual([SLIP]);
  expect(await expand([policy], told)).toMatchObject({ kind: 'unusable', diagnostics: [{ code: 'unknown-variable' }] });
  expect(await explain([policy], '192.0.2.1:443', told)).toMatchObject({ kind: 'unusable' });
  expect(mistakes(diffSources([policy], [policy], told).diagnostics)).toEqual([SLIP]);
});

it('says what the policies use, and never a value', () => {
  expect(mistakes(readPolicies([policy], { variables: ['PORT=s3cret', 'WEB=192.0.2.1'] }).diagnostics)).toEqual([
    'unknown-variable: in `variables`: no policy of this run uses the variable `PORT`: leave it out: the policies use `WEB`',
  ]);
  expect(mistakes(readPolicies([none], { variables: ['COMMENT=1'] }).diagnostics)).toEqual([
    'unknown-variable: in `variables`: no policy of this run uses the variable `COMMENT`: leave it out: the policies use no variables',
  ]);
});

it('is used where any file of the run uses it, a base or a role that no host names too', () => {
  const base = source('base.yml', 'roles: { web: { open: "${PORT:-443}" } }');
  const child = source('child.yml', 'extends: ./base.yml', 'hosts: [{ host: 203.0.113.7, blocked: 22 }]');
  const loadBase = () => base;
  expect(readPolicies([child], { variables: ['PORT=80'], loadBase }).diagnostics).toEqual([]);
  expect(readPolicies([none, policy], { variables: ['WEB=192.0.2.1'] }).diagnostics).toEqual([]);
});

it('is not told where a file has another mistake: it was perhaps not read to its end', () => {
  const broken = source('policy.yml', 'hosts: [{ host: 203.0.113.7, opne: "${WEB}" }]');
  const { diagnostics } = readPolicies([broken], { variables: ['WBE=1', 'WEB=443'] });
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-key']);
});

it('may be of one side of a comparison alone', () => {
  const told = { variables: ['WEB=192.0.2.1'] };
  for (const [old, now] of [
    [policy, none],
    [none, policy],
  ] as const)
    expect(diffSources([old], [now], told)).toMatchObject({ kind: 'diffed' });
  expect(mistakes(diffSources([none], [none], told).diagnostics)).toHaveLength(1);
});
