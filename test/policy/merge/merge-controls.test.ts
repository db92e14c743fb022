// Controls that the machine brings along beside those that the policy names.
import { expect, it } from 'vitest';
import { withControls } from '../../../src/policy/merge/merge-controls.ts';
import { policyOf } from '../../plan/plan-of.ts';

const policy = policyOf('version: 1\ncontrols: [github.com:443, "10.0.0.1:53/udp"]\nhosts: [{ host: a, open: 80 }]\n');

it('adds what is not there yet, without a place in the file', () => {
  const { controls, ...rest } = withControls(policy, ['github.com:22', '[2001:db8::1]:443', '10.0.0.1:53']);
  expect(controls.map(({ text, position }) => [text, position?.column ?? null])).toEqual([
    ['github.com:443', 12],
    ['10.0.0.1:53/udp', 28],
    ['github.com:22', null],
    ['[2001:db8::1]:443', null],
    ['10.0.0.1:53', null],
  ]);
  expect({ ...rest, controls: policy.controls }).toEqual(policy);
});

it('does not add what stands there in other words', () => {
  expect(withControls(policy, ['GITHUB.com.:https', '10.0.0.1:dns/udp'])).toEqual(policy);
  expect(
    withControls(policy, ['a:1', 'A:1'])
      .controls.map(({ text }) => text)
      .slice(2),
  ).toEqual(['a:1']);
});

it('leaves out what is no control', () => {
  expect(withControls(policy, ['', 'github.com', 'a:99/udp', '10.0.0.0/8:443'])).toEqual(policy);
});
