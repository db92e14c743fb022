// What GitHub's answer about a workflow says of the age of its audit.
import { describe, expect, it } from 'vitest';
import { ageOfWorkflow, type RunSeen, type WorkflowAnswer } from '../../../src/audit/freshness/age-of-workflow.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const HOUR = 3_600_000;

function run(hoursAgo: number, conclusion = 'success'): RunSeen {
  const startedAt = new Date(NOW.getTime() - hoursAgo * HOUR).toISOString();
  return { id: hoursAgo, conclusion, startedAt, url: `https://github.com/example/x/actions/runs/${hoursAgo}` };
}

function age(state: string, ...runs: readonly RunSeen[]) {
  const answer: WorkflowAnswer = { kind: 'workflow', state, runs };
  return ageOfWorkflow('nightly.yml', answer, { now: NOW, maxAgeMs: 36 * HOUR });
}

it.each(['success', 'failure'])('a run that ended with %s is a complete audit', (conclusion) => {
  expect(age('active', run(5, conclusion))).toMatchObject({ reason: 'fresh', result: conclusion, ageMs: 5 * HOUR });
});

it.each(['cancelled', 'skipped', 'timed_out', 'startup_failure', 'action_required', 'neutral', 'stale', 'made-up'])(
  'one that ended with %s is not',
  (conclusion) => {
    expect(age('active', run(5, conclusion))).toMatchObject({
      reason: 'no-complete-run',
      newerIncomplete: [conclusion],
    });
    expect(age('active', run(5, conclusion), run(50))).toMatchObject({
      reason: 'too-old',
      ageMs: 50 * HOUR,
      newerIncomplete: [conclusion],
    });
  },
);

it('the newest complete run counts, in whatever order they come', () => {
  expect(age('active', run(70), run(3, 'cancelled'), run(20), run(100))).toMatchObject({
    reason: 'fresh',
    ageMs: 20 * HOUR,
    newerIncomplete: ['cancelled'],
  });
});

it('a run in the future is not fresh, and neither is one whose time cannot be read', () => {
  expect(age('active', run(-1))).toMatchObject({ reason: 'in-the-future' });
  expect(age('active', { ...run(1), startedAt: 'yesterday' })).toMatchObject({ reason: 'no-complete-run' });
});

describe.each(['disabled_inactivity', 'disabled_manually', 'disabled_fork', 'deleted'])('%s', (state) => {
  it.each([[[run(1)]], [[run(90)]], [[]]])('is not fresh, whatever ran before', (runs) => {
    expect(age(state, ...runs)).toMatchObject({ reason: state });
  });
});

it('a state that is not known is not fresh', () => {
  expect(age('disabled_by_law', run(1))).toMatchObject({ reason: 'unknown-state', detail: 'disabled_by_law' });
});

it.each(['not-found', 'not-known'] as const)('an answer that did not come (%s) is not fresh', (kind) => {
  const answer = { kind, why: 'cannot read it: 502' };
  expect(ageOfWorkflow('nightly.yml', answer, { now: NOW, maxAgeMs: 1 })).toMatchObject({
    reason: kind,
    detail: 'cannot read it: 502',
    startedAt: null,
  });
});
