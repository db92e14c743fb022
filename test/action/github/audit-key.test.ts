// What tells audits apart: two that share a comment or an issue would take each other's violations for gone.
import { expect, it } from 'vitest';
import { type AuditIdentity, auditKey } from '../../../src/action/github/audit-key.ts';
import { workflowContext } from '../workflow-context.ts';

const identity: AuditIdentity = { vantage: null, policies: ['.github/port-policy.yml'], matrix: '' };
const key = (rest: Partial<AuditIdentity> = {}, workflow = {}) =>
  auditKey(workflowContext(workflow), { ...identity, ...rest });

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
  ['repository', {}, { repository: 'example/other' }],
])('is another one for another %s', (_, rest, workflow) => {
  expect(key(rest, workflow)).not.toBe(key());
});
