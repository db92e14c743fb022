// `explain` names the requirements that a port counts for: those of all entries that decide together.
import { expect, it } from 'vitest';
import { explainPort } from '../../../src/plan/explain/explain-port.ts';
import { WHOLE_VIEW } from '../../../src/plan/view.ts';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';
import { parsePortQuestion } from '../../../src/policy/values/parse-port-question.ts';
import { termsOf } from '../../../src/report/text/port-explanation-words.ts';

it('of a port that two items expect alike', () => {
  const text =
    'version: 1\nhosts:\n  - { host: 203.0.113.1, satisfies: A, open: 443 }\n  - { host: 203.0.113.1, open: { ports: 443, satisfies: [B, A] } }\n';
  const { policy } = parsePolicy(text, 'policy.yml');
  const question = parsePortQuestion('203.0.113.1:443', () => null);
  if (policy === null || 'code' in question) throw new Error('no policy');
  const explained = explainPort(policy, [], WHOLE_VIEW, question, '2026-11-21');
  const terms = explained.addresses[0]?.winners.flatMap((winner) => termsOf(winner, explained));
  expect(terms).toContain('counts for A, B');
});
