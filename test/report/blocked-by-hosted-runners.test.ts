// Port 25 on GitHub's hosted runners: every output says that their network blocks it, and what to do.
import { expect, it } from 'vitest';
import { FORMAT_NAMES, type FormatName, formats } from '../../src/report/formats.ts';
import { annotations } from '../../src/report/github/annotations.ts';
import { comment } from '../../src/report/github/comment.ts';
import { createSha256 } from '../../src/shell/create-sha256.ts';
import { address, failed, input, observe, rule, segment, verdictOn } from '../evaluate/build.ts';
import { commentOptions } from './samples/sample-comment.ts';
import { reportOf } from './samples/sample-report.ts';

const V4 = '203.0.113.7';
const planned = address(V4, segment('25', rule('blocked', 2)));
const seen = observe(planned, {}, failed('deaf-vantage'));
/** Of the one vantage that its policy has: nothing else is missing. */
const report = {
  ...reportOf([verdictOn(input([seen], { hostedRunner: true }), V4, 25)]),
  expects: { vantages: ['internet'], shards: 1 },
};

/** As it is read: without line ends, marks and escapes. */
const plain = (text: string) =>
  text
    .replaceAll(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>|<\/?[a-z][^>]*>/g, '')
    .replaceAll('&#96;', '')
    .replaceAll(/&#0?39;|&#x27;|&apos;/g, "'")
    // Code has backticks, or quotes where text is shown as it is.
    .replaceAll(/\\(?=[^n])|`/g, '')
    .replaceAll("'cannot-see: 25'", 'cannot-see: 25')
    .replaceAll(/\s+/g, ' ');
const options = {
  colour: false,
  columns: 100,
  policyUrl: () => null,
  maxBytes: 900_000,
  reportHint: 'See report.json.',
  hashed: { createSha256 },
};
/**
 * These have no room for an explanation: numbers, names of tests, one line of 200 characters. They say that the port was not checked,
 * and none says that it is blocked as intended.
 */
const WITHOUT_EXPLANATIONS: Readonly<Partial<Record<FormatName, readonly string[]>>> = {
  prom: ['port_policy_inconclusive{policy=".github/port-policy.yml",vantage="internet"} 1', 'result="inconclusive"} 1'],
  intoto: ['"result": "FAILED"', '"passedTests": []', '"failedTests": [ "203.0.113.7: 25/tcp'],
  headline: ['1 inconclusive, none as intended.', 'Not checked: 25 '],
};
const outputs: [string, () => Promise<string>][] = [
  ...FORMAT_NAMES.filter((name) => WITHOUT_EXPLANATIONS[name] === undefined).map(
    (name): [string, () => Promise<string>] => [name, async () => (await formats[name]())(report, options)],
  ),
  [
    'annotations',
    async () =>
      annotations(report)
        .map(({ message }) => message)
        .join(' '),
  ],
  ['comment', async () => comment(report, commentOptions)],
];

it.each(outputs)('%s', async (_, made) => {
  const text = plain(await made());
  expect(text).toContain("GitHub's hosted runners cannot connect to port 25 anywhere: their network blocks it.");
  expect(text).toContain('Check it from a self-hosted runner. Or put cannot-see: 25 on the vantage of this run');
});

it.each(Object.entries(WITHOUT_EXPLANATIONS))('%s says that it was not checked', async (name, said) => {
  const text = (await formats[name as FormatName]())(report, options).replaceAll(/\s+/g, ' ');
  for (const words of said) expect(text).toContain(words);
});
