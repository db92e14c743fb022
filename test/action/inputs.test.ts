// The action's inputs: what each may be, what it is where nobody says, and what a mistake says.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFreshInputs } from '../../src/action/fresh-inputs.ts';
import { InputError, readCommentInputs, readInputs } from '../../src/action/inputs.ts';
import { FAIL_ON } from '../../src/model/exit-codes.ts';
import { DEFAULT_POLICY } from '../../src/model/tool.ts';

const read = (inputs: Readonly<Record<string, string>>) =>
  readInputs((name) => (name in inputs ? (inputs[name] as string) : name === 'policy' ? 'p.yml' : ''));

/** Inputs, and what they change. */
type Row = [inputs: Record<string, string>, changed: object];

const DEFAULTS = {
  command: 'check',
  policies: ['p.yml'],
  inline: null,
  vantage: null,
  variables: [],
  scope: [],
  only: [],
  shard: null,
  source: [],
  reports: [],
  withinMs: null,
  expectVantages: [],
  baseline: null,
  failOn: 'inconclusive',
  waitMs: null,
  timeLimitMs: null,
  reportDir: 'port-policy-report',
  summary: true,
  annotations: true,
  commentInPr: 'never',
  issue: 'never',
  issueExtras: { labels: [], assignees: [] },
  token: '',
  matrix: '',
};

it('has a default for everything', () => {
  expect(read({})).toEqual(DEFAULTS);
});

/** The runner gives an expression its value: a token is no constant. */
const withoutExpression = (text = '') => text.replace(/^\$\{\{.*\}\}$/, '');

it('has the defaults of action.yml', () => {
  const path = fileURLToPath(new URL('../../action.yml', import.meta.url));
  const { inputs } = parse(readFileSync(path, 'utf8')) as { inputs: Record<string, { default?: string }> };
  const defaults = Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, withoutExpression(input.default)]),
  );
  expect(read(defaults)).toEqual({ ...DEFAULTS, policies: [DEFAULT_POLICY] });
  // What the file says must not be overridden by an input that nobody set.
  expect(Object.keys(inputs).filter((name) => inputs[name]?.default !== undefined)).not.toContain('policy');
});

it('reads every input of action.yml, and no other', () => {
  const path = fileURLToPath(new URL('../../action.yml', import.meta.url));
  const { inputs } = parse(readFileSync(path, 'utf8')) as { inputs: object };
  const asked = new Set<string>();
  readInputs((name) => {
    asked.add(name);
    return name === 'policy' ? 'p.yml' : '';
  });
  readFreshInputs((name) => {
    asked.add(name);
    return name === 'workflow' ? 'nightly.yml' : '';
  });
  expect([...asked].sort()).toEqual(Object.keys(inputs).sort());
});

it.each<Row>([
  [{ command: 'LINT' }, { command: 'lint' }],
  [{ 'fail-on': 'Violation' }, { failOn: 'violation' }],
  [{ policy: '' }, { policies: [DEFAULT_POLICY] }],
  [{ 'report-dir': 'out/reports' }, { reportDir: 'out/reports' }],
  [{ baseline: 'last/report.json' }, { baseline: 'last/report.json' }],
  [{ policy: '\n  infra/p.yml \n\n b.yml' }, { policies: ['infra/p.yml', 'b.yml'] }],
  [
    { policy: '', hosts: 'a.example.com, 203.0.113.7\n b.example.com', open: 'https\n 22', blocked: 'all' },
    {
      policies: [],
      inline: { hosts: ['a.example.com', '203.0.113.7', 'b.example.com'], open: ['https', '22'], blocked: ['all'] },
    },
  ],
  [{ 'comment-in-pr': 'always' }, { commentInPr: 'always' }],
  [{ 'comment-in-pr': 'On-Failure' }, { commentInPr: 'on-failure' }],
  [{ issue: 'on-failure' }, { issue: 'on-failure' }],
  [
    { 'issue-labels': 'exposure, needs triage\nBug, bug', 'issue-assignees': 'octocat\nHubot, dependabot[bot],a_corp' },
    {
      issueExtras: {
        labels: ['exposure', 'needs triage', 'Bug'],
        assignees: ['octocat', 'Hubot', 'dependabot[bot]', 'a_corp'],
      },
    },
  ],
  [{ 'issue-labels': ` ${'é'.repeat(50)} ,` }, { issueExtras: { labels: ['é'.repeat(50)], assignees: [] } }],
  [{ token: 'ghs_x' }, { token: 'ghs_x' }],
  [{ vantage: 'internet' }, { vantage: 'internet' }],
  [{ variables: 'A=1, 2\n\nB = x=y ' }, { variables: ['A=1, 2', 'B = x=y'] }],
  [{ scope: '203.0.113.0/24, *.example.com\n10.0.0.1' }, { scope: ['203.0.113.0/24', '*.example.com', '10.0.0.1'] }],
  [{ shard: '2/8' }, { shard: '2/8' }],
  [{ only: 'a.example.com:22,443\nb.example.com' }, { only: ['a.example.com:22,443', 'b.example.com'] }],
  ...['true', 'True', 'TRUE', 'yes', 'on'].map((value): Row => [{ summary: value }, { summary: true }]),
  ...['false', 'False', 'FALSE', 'no', 'off'].map((value): Row => [{ annotations: value }, { annotations: false }]),
])('%j', (inputs, expected) => {
  expect(read(inputs)).toEqual({ ...DEFAULTS, ...expected });
});

it.each(FAIL_ON)('fail-on: %s', (failOn) => {
  expect(read({ 'fail-on': failOn }).failOn).toBe(failOn);
});

it.each(['hosts', 'open', 'blocked', 'closed', 'filtered', 'vantage', 'variables', 'only', 'shard', 'time-limit'])(
  '%s says what to probe, and a merge probes nothing',
  (name) => {
    const inputs = { command: 'merge', reports: '**/report.json', policy: '', [name]: '1' };
    expect(() => read(inputs)).toThrow(`cannot use \`${name}\``);
  },
);

it('a merge has no policy, and its reports by lines', () => {
  const inputs = { command: 'merge', policy: '', reports: ' a/report.json\n\nb/**/report.json', within: '7d' };
  expect(read({ ...inputs, 'expect-vantage': 'vpc\noffice 2' })).toEqual({
    ...DEFAULTS,
    command: 'merge',
    policies: [],
    reports: ['a/report.json', 'b/**/report.json'],
    withinMs: 7 * 86_400_000,
    expectVantages: ['vpc', 'office 2'],
  });
});

it('the comment of a merge is known though its inputs cannot be used', () => {
  const inputs: Record<string, string> = { command: 'merge', policy: 'p.yml', 'comment-in-pr': 'always' };
  expect(readCommentInputs((name) => inputs[name] ?? '')).toMatchObject({
    ...{ command: 'merge', policies: [], commentInPr: 'always' },
  });
});

describe('mistakes name the input and what it may be', () => {
  it.each([
    [{ command: 'join' }, 'input `command` is `join`: it must be `check`, `lint`, `merge` or `fresh`'],
    [
      { command: 'merge', policy: '' },
      '`command: merge` needs the input `reports`: the files to merge, or a pattern such as `reports/**/report.json`, one per line',
    ],
    [
      { command: 'merge', reports: '**/report.json', policy: 'p.yml', scope: '203.0.113.0/24', wait: '2m' },
      '`command: merge` only reads finished reports and cannot use `policy`, `scope` and `wait`: set that in the steps that make the reports',
    ],
    [
      { reports: '**/report.json', within: '24h' },
      '`command: check` cannot use `reports` and `within`: write `command: merge` to merge reports',
    ],
    [
      { command: 'lint', 'expect-vantage': 'vpc' },
      '`command: lint` cannot use `expect-vantage`: write `command: merge` to merge reports',
    ],
    [
      { command: 'merge', reports: 'a/report.json', policy: '', within: 'yesterday' },
      'input `within`: `yesterday` is not a duration: write `36h` or `7d`',
    ],
    [{ 'fail-on': 'always' }, 'input `fail-on` is `always`: it must be `inconclusive`, `violation` or `never`'],
    [
      { 'issue-labels': 'x'.repeat(51) },
      `input \`issue-labels\`: the label \`${'x'.repeat(51)}\` has more than 50 characters, which is GitHub's limit`,
    ],
    [
      { 'issue-labels': Array.from({ length: 21 }, (_, i) => `l${i}`).join() },
      'input `issue-labels` has 21 labels; the limit is 20',
    ],
    [
      { 'issue-assignees': Array.from({ length: 11 }, (_, i) => `l${i}`).join() },
      'input `issue-assignees` has 11 accounts; GitHub assigns an issue to at most 10',
    ],
    [
      { 'issue-assignees': 'corp/platform' },
      'input `issue-assignees` has `corp/platform`: an issue is assigned to accounts, and a team cannot be assigned; name its members',
    ],
    [{ issue: 'always' }, 'input `issue` is `always`: it must be `never` or `on-failure`'],
    [{ summary: '1' }, 'input `summary` is `1`: it must be `true` or `false`'],
    [{ annotations: 'nope' }, 'input `annotations` is `nope`: it must be `true` or `false`'],
    [
      { hosts: 'a.example.com', open: '22' },
      'a policy is in a file or in the inputs, not in both: remove `policy`, or `hosts` with its ports',
    ],
    [{ policy: '', blocked: 'all' }, 'input `blocked` has ports, and `hosts` does not say whose'],
    [
      { policy: '', hosts: 'a.example.com' },
      'input `hosts` has hosts, and none of `open`, `blocked`, `closed`, `filtered` says what is expected of them',
    ],
  ])('%j', (inputs, message) => {
    expect(() => read(inputs as unknown as Record<string, string>)).toThrow(new InputError(message));
  });
});

it.each(['@octocat', 'octocat hubot', 'a@example.com', '-x', 'x-', '\u{1f600}', 'x'.repeat(101)])(
  '%s is no account that an issue is assigned to',
  (login) => {
    expect(() => read({ 'issue-assignees': login })).toThrow(
      `input \`issue-assignees\` has \`${login}\`: it must be the name of an account on GitHub, without \`@\`, such as \`octocat\`; several are separated by commas or on lines`,
    );
  },
);

describe('a list in an input', () => {
  const hosts = (text: string) => read({ policy: '', hosts: text, open: '443' }).inline?.hosts;

  it.each(['a.example.com,', ',a.example.com', 'a.example.com,,b.example.com', ',', 'a.example.com\n,b.example.com'])(
    'has no empty piece: %j',
    (text) => {
      const message = 'input `hosts` has a comma with nothing before or after it';
      expect(() => hosts(text)).toThrow(message);
      expect(() => read({ policy: '', hosts: 'a.example.com', blocked: text })).toThrow('input `blocked` has a comma');
      expect(() => read({ scope: text })).toThrow('input `scope` has a comma');
    },
  );

  it.each(['a.example.com,\nb.example.com', 'a.example.com\n\nb.example.com\n', '  a.example.com , b.example.com'])(
    'may have lines, blank lines, and commas at the end of a line: %j',
    (text) => expect(hosts(text)).toEqual(['a.example.com', 'b.example.com']),
  );
});
