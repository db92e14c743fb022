// The reference interpreter against the rules of `hosts-in`, case by case.
import { describe, expect, it } from 'vitest';
import { referenceOf, refusal, states } from './reference-of.ts';

const TEXT = '\uFEFF# ours\r\n10.0.0.1 # the first\r\n\r\n10.0.0.2#\r\n10.0.0.1\r\n';
const JSON_FILE =
  '{"web ips": {"value": {"a": "10.0.0.1", "b/c": "10.0.0.2"}}, "one": "10.0.0.3", "some": ["10.0.0.4"]}';
const given = (item: string, lists: Readonly<Record<string, string>>) => ({
  policy: `hosts: [{${item}, open: 1}]`,
  lists,
});

it.each([
  ['hosts-in: ours.txt', { 'ours.txt': TEXT }, ['10.0.0.1 ours.txt:2', '10.0.0.2 ours.txt:4']],
  [
    'hosts-in: "./lists/../out.json#/web%20ips/value"',
    { 'out.json': JSON_FILE },
    ['10.0.0.1 out.json#/web ips/value/a', '10.0.0.2 out.json#/web ips/value/b~1c'],
  ],
  ['hosts-in: "out.json#/one"', { 'out.json': JSON_FILE }, ['10.0.0.3 out.json#/one']],
  ['hosts-in: "out.json#/some"', { 'out.json': JSON_FILE }, ['10.0.0.4 out.json#/some/0']],
  ['hosts-in: "out.json#/some/0"', { 'out.json': JSON_FILE }, ['10.0.0.4 out.json#/some/0']],
  ['hosts-in: all.json', { 'all.json': '["10.0.0.5"]' }, ['10.0.0.5 all.json#/0']],
])('%s', (item, lists, listed) => {
  const plan = referenceOf(given(item, lists));
  expect([...plan.listed]).toEqual(listed);
  const hosts = listed.map((one) => one.split(' ')[0]);
  expect([...plan.expectations.keys()]).toEqual(hosts.map((host) => `${host} 1/tcp`));
});

it('is found by its path from the file that says it', () => {
  const policy = {
    'ci/policy.yml': 'extends: ../shared/base.yml\nhosts: [{hosts-in: ours.txt, open: 1}]',
    'shared/base.yml': 'hosts: [{hosts-in: ours.txt, open: 2}]',
  };
  const lists = { 'ci/ours.txt': '10.0.0.1', 'shared/ours.txt': '10.0.0.2' };
  expect(states({ policy, lists, entry: ['ci/policy.yml'] })).toEqual(['10.0.0.1 1/tcp open', '10.0.0.2 2/tcp open']);
});

describe('is refused', () => {
  it.each([
    ['', 'is empty'],
    ['10.0.0.1 # a\r10.0.0.2', 'a line in a comment'],
    ['[]', 'is empty'],
    ['["10.0.0.1", null]', 'other at'],
    ['["10.0.0.1", 7]', 'other at'],
    ['["10.0.0.1", ["10.0.0.2"]]', 'list at'],
    ['["10.0.0.1", "null"]', 'bad-host-file: null'],
    ['["10.0.0.1", "(known after apply)"]', 'known after apply'],
    ['["10.0.0.1"', 'not JSON'],
    ['{"a": "10.0.0.1", "a": "10.0.0.2"}', 'a key twice'],
  ])('%s', (text, why) => {
    const path = /^$|#/.test(text) ? 'ours.txt' : 'ours.json';
    expect(refusal(given(`hosts-in: ${path}`, { [path]: text }))).toContain(why);
  });

  it.each([
    ['hosts-in: none.txt', 'no file none.txt'],
    ['hosts-in: "out.json#/none"', 'nothing at none'],
    ['hosts-in: "out.json#/some/1"', 'nothing at 1'],
    ['hosts-in: ours.txt, at-least: 3', 'too-few-hosts'],
    ['hosts-in: ours.txt, host: 10.0.0.9', 'host, too'],
    ['host: 10.0.0.9, at-least: 1', 'at-least alone'],
    ['hosts-in: "$' + '{FILE}"', 'a variable'],
  ])('%s', (item, why) => {
    expect(refusal(given(item, { 'ours.txt': TEXT, 'out.json': JSON_FILE }))).toContain(why);
  });
});
