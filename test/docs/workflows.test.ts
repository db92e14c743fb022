// The workflows of this repository and those that its documents show: linted, with least permissions, and true to action.yml.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codeBlocks, readText, root } from './markdown.ts';
import { actionlint, besideSchedule, houseRules, strangersToTheAction } from './workflow-files.ts';

const FOLDER = '.github/workflows';

const BROKEN = `on: pull_request
permissions: write-all
jobs:
  build:
    runs-on: ubuntu-latest
    needs: nobody
    steps:
      - uses: actions/checkout@main
      - id: audit
        uses: ./
        with: { polcy: a.yml }
      - run: echo \${{ github.event.pull_request.title }} \${{ steps.audit.outputs.reslt }}
`;

describe('a broken workflow', () => {
  it('is caught by actionlint', async () => {
    const found = (await actionlint(BROKEN, 'broken.yml')).join('\n');
    expect(found).toContain('needs job "nobody" which does not exist');
    expect(found).toContain('"github.event.pull_request.title" is potentially untrusted');
  });

  it('is caught by our own rules', () => {
    expect(strangersToTheAction(BROKEN)).toEqual(['input polcy', 'output reslt']);
    expect(houseRules(BROKEN, true)).toEqual([
      'top-level permissions are not contents: read',
      'no concurrency',
      'build: no timeout-minutes',
      'build: actions/checkout@main is not pinned',
      'build: checkout keeps its credentials',
    ]);
  });
});

describe('a workflow that others call', () => {
  const called = (top: string, job: string) => `on:
  workflow_call: { inputs: { minutes: { type: number, default: 5 }, text: { type: string, default: '' } } }
${top}jobs:
  audit:
    concurrency: audit
${job}    steps: [{ uses: ./ }]
`;

  it.each([
    ['is sound without permissions, with an end that its caller may move', '', '', '{{ inputs.minutes }}', []],
    [
      'asks for permissions',
      'permissions: { contents: read }\n',
      '    permissions: { issues: write }\n',
      '{{ inputs.minutes }}',
      ['a called workflow asks for permissions', 'audit: a job of a called workflow asks for permissions'],
    ],
    ['has no end', '', '', '{{ inputs.text }}', ['audit: no timeout-minutes']],
    ['has an end that no input has', '', '', '{{ inputs.other }}', ['audit: no timeout-minutes']],
  ])('%s', (_, top, job, end, broken) => {
    expect(houseRules(called(top, `${job}    timeout-minutes: $${end}\n`), true)).toEqual(broken);
  });

  it('is called with inputs that it has, and asked for outputs that it has', () => {
    const caller = `on: workflow_dispatch
permissions: { contents: read }
jobs:
  audit:
    uses: port-policy/port-policy/.github/workflows/nightly-audit.yml@v1.0.0
    with: { polcy: a.yml, vantage: vpc }
  tell:
    needs: audit
    steps:
      - run: echo "\${{ needs.audit.outputs.reslt }} \${{ needs.audit.outputs.result }}"
`;
    expect(strangersToTheAction(caller)).toEqual(['input polcy', 'output reslt']);
    expect(houseRules(caller, true)).toEqual(['tell: no timeout-minutes']);
  });
});

describe('concurrency', () => {
  const workflow = (top: string, job: string) =>
    `on: [pull_request]\npermissions: { contents: read }\n${top}jobs:\n  lint:\n    timeout-minutes: 1\n    steps: [{ uses: ./, with: { command: lint } }]\n` +
    `  probe:\n    timeout-minutes: 1\n${job}    steps: [{ uses: ./ }]\n`;

  it.each([
    [
      'one group for all pull requests',
      'concurrency: staging\n',
      '',
      ['one concurrency group for the whole runs of all pull requests'],
    ],
    ['a group for each pull request', `concurrency: { group: "x-\${{ github.ref }}" }\n`, '', []],
    ['a group of the job that probes', '', '    concurrency: staging\n', []],
    ['none', '', '', ['no concurrency']],
  ])('%s', (_, top, job, broken) => {
    expect(houseRules(workflow(top, job), true)).toEqual(broken);
  });
});

describe('schedule', () => {
  it.each([
    ['on: { schedule: [{ cron: "1 2 * * *" }], push: , pull_request: }', ['push', 'pull_request']],
    ['on: [schedule, workflow_call]', ['workflow_call']],
    ['on: { schedule: [{ cron: "1 2 * * *" }], workflow_dispatch: }', []],
    ['on: schedule', []],
    ['on: [push, pull_request]', []],
  ])('%s', (on, others) => {
    expect(besideSchedule(`${on}\njobs: {}\n`)).toEqual(others.map((event) => `${event} stands beside schedule`));
  });

  it('of our own audit is asked about from a workflow without one', () => {
    const asking = readdirSync(`${root}/${FOLDER}`).filter((name) =>
      readText(`${FOLDER}/${name}`).includes('command: fresh'),
    );
    expect(asking).toEqual(['fresh.yml']);
    expect(readText(`${FOLDER}/fresh.yml`)).toContain('workflow: nightly.yml');
    expect(readText(`${FOLDER}/nightly.yml`)).toContain('schedule:');
  });
});

describe.each(readdirSync(`${root}/${FOLDER}`).sort())('.github/workflows/%s', (name) => {
  const text = readText(`${FOLDER}/${name}`);

  it('passes actionlint', async () => {
    expect(await actionlint(text, `${FOLDER}/${name}`)).toEqual([]);
  });

  it('keeps the house rules and uses what action.yml has', () => {
    expect(houseRules(text, true)).toEqual([]);
    expect(strangersToTheAction(text)).toEqual([]);
  });
});

/** Every page that shows a workflow, and how many. */
describe.each([
  ['README.md', 1],
  ['docs/action.md', 8],
  ['docs/reports.md', 4],
  ['docs/troubleshooting.md', 1],
] as const)('%s', (document, count) => {
  const workflows = codeBlocks(readText(document)).filter(({ lang, text }) => lang === 'yaml' && /^jobs:/m.test(text));

  it(`shows ${count}`, () => {
    expect(workflows).toHaveLength(count);
  });

  it.each(workflows.map((block) => [block.line, block.text] as const))(
    'line %i: the workflow is sound',
    async (line, text) => {
      expect(await actionlint(text, `${document}:${line}`)).toEqual([]);
      expect(strangersToTheAction(text)).toEqual([]);
      expect(besideSchedule(text)).toEqual([]);
    },
  );
});

it('no other page shows a workflow that nothing lints', () => {
  const others = readdirSync(`${root}/docs`).filter(
    (name) => name.endsWith('.md') && !['action.md', 'reports.md', 'troubleshooting.md'].includes(name),
  );
  const unchecked = others.filter((name) =>
    codeBlocks(readText(`docs/${name}`)).some(({ lang, text }) => lang === 'yaml' && /^jobs:/m.test(text)),
  );
  expect(unchecked).toEqual([]);
});

describe('the first workflow of README', () => {
  it('keeps the house rules', () => {
    const [block] = codeBlocks(readText('README.md')).filter(({ text }) => /^jobs:/m.test(text));
    expect(houseRules(block?.text ?? '', true)).toEqual([]);
  });
});

describe('.github', () => {
  it('asks for a version, a platform, a policy and a report where something was called wrongly', () => {
    const forms = readdirSync(`${root}/.github/ISSUE_TEMPLATE`).filter((name) => name !== 'config.yml');
    const idsOf = (name: string) => {
      const form = parse(readText(`.github/ISSUE_TEMPLATE/${name}`)) as {
        name: string;
        description: string;
        body: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
      };
      expect(form.name && form.description, name).toBeTruthy();
      for (const { type, attributes } of form.body)
        expect(type === 'markdown' ? attributes.value : attributes.label, name).toBeTruthy();
      const ids = form.body.flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect(new Set(ids).size, name).toBe(ids.length);
      return ids;
    };
    expect(forms.map(idsOf)).toEqual([
      expect.arrayContaining(['version', 'platform', 'claimed', 'truth', 'policy']),
      expect.arrayContaining(['version', 'platform', 'policy', 'report']),
      expect.arrayContaining(['situation']),
    ]);
  });

  it('updates npm, the actions and the bases of the images once a week, in groups', () => {
    const { updates } = parse(readText('.github/dependabot.yml')) as {
      updates: { 'package-ecosystem': string; schedule: { interval: string }; groups: object }[];
    };
    expect(updates.map((update) => [update['package-ecosystem'], update.schedule.interval])).toEqual([
      ['npm', 'weekly'],
      ['github-actions', 'weekly'],
      ['docker', 'weekly'],
    ]);
    for (const { groups } of updates) expect(Object.keys(groups).length).toBeGreaterThan(0);
  });
});
