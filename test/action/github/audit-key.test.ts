// What tells audits apart: two that share a comment or an issue would take each other's violations for gone.
import { expect, it } from 'vitest';
import { type AuditIdentity, auditInstance, auditKey } from '../../../src/action/github/audit-key.ts';
import { workflowContext } from '../workflow-context.ts';

const identity: AuditIdentity = {
  vantage: null,
  policies: ['.github/port-policy.yml'],
  matrix: '',
  variables: [],
  inline: null,
};
const key = (rest: Partial<AuditIdentity> = {}, workflow = {}) =>
  auditKey(workflowContext(workflow), { ...identity, ...rest });
const instance = (rest: Partial<AuditIdentity> = {}, workflow = {}) =>
  auditInstance(workflowContext(workflow), { ...identity, ...rest });

it('is the same from run to run, on any branch', () => {
  const later = { runId: 43, runAttempt: 2, sha: 'f00d' };
  const workflowRef = 'example/infrastructure/.github/workflows/exposure.yml@refs/pull/7/merge';
  expect(key({}, { ...later, workflowRef })).toBe(key());
});

it.each([
  ['vantage', { vantage: 'internet' }, {}],
  ['policy', { policies: ['other.yml'] }, {}],
  ['job of a matrix', { matrix: '{\n  "host": "a.example.com"\n}' }, {}],
  ['job', {}, { job: 'other' }],
  ['step of a job', {}, { step: '__port-policy_port-policy_2' }],
  ['workflow', {}, { workflowRef: 'example/infrastructure/.github/workflows/other.yml@refs/heads/main' }],
  ['repository', {}, { repositoryId: '278716307' }],
])('is another one for another %s', (_, rest, workflow) => {
  expect(key(rest, workflow)).not.toBe(key());
});

it('is the same in a repository that was renamed, and by its name where its number is not known', () => {
  const named = (repository: string, rest = {}) => ({
    ...{ repository, workflowRef: `${repository}/.github/workflows/exposure.yml@refs/heads/main` },
    ...rest,
  });
  expect(key({}, named('example/infra'))).toBe(key());
  expect(instance({}, named('example/infra'))).toBe(instance());
  const unnumbered = { repositoryId: '' };
  expect(key({}, named('example/infra', unnumbered))).not.toBe(key({}, named('example/other', unnumbered)));
});

it('is another one for each call of the workflow that others call, whose jobs have one id, by the name of its artifact', () => {
  const job = { job: 'audit' };
  expect(key({ matrix: 'port-policy-report-a' }, job)).not.toBe(key({ matrix: 'port-policy-report-b' }, job));
  expect(key({ matrix: 'port-policy-report-a' }, job)).toBe(key({ matrix: 'port-policy-report-a' }, job));
});

const inline = { hosts: ['a.example.com', 'b.example.com'], open: ['443'], blocked: ['22'] };

it.each<[string, Partial<AuditIdentity>]>([
  ['value of a variable', { variables: ['HOST=a.example.com'] }],
  ['host in the inputs', { inline: { ...inline, hosts: ['a.example.com'] } }],
  ['port in the inputs', { inline: { ...inline, open: ['443', '22'], blocked: [] } }],
  ['expectation of a port in the inputs', { inline: { ...inline, open: ['22'], blocked: ['443'] } }],
])('is another instance of the same audit with another %s', (_, rest) => {
  const before = rest.inline === undefined ? { variables: ['HOST=b.example.com'] } : { inline };
  expect(instance(rest)).not.toBe(instance(before));
  expect(key(rest)).toBe(key(before));
});

it('is the same instance whatever the order that it was told in', () => {
  const [a, b] = ['A=1', 'B=2'];
  expect(instance({ variables: [a, b] })).toBe(instance({ variables: [b, a] }));
  const hosts = [...inline.hosts].reverse();
  expect(instance({ inline: { ...inline, hosts } })).toBe(instance({ inline }));
});

it('hides what it was told, and hides it otherwise in each audit', () => {
  const variables = ['PIN=1234'];
  expect(instance({ variables })).toMatch(/^[0-9a-f]{12}$/);
  const told = instance({ variables });
  expect(instance({ variables, policies: ['other.yml'] })).not.toBe(told);
  expect(instance({ variables }, { job: 'other' })).not.toBe(told);
});
