// The nightly in ten lines, run: the workflow that it calls checks, compares with the night before, keeps one issue and hands out its outputs.
import { it } from 'vitest';
import { REPORT_FILES } from '../../../src/report/report-files.ts';
import { readText } from '../../docs/markdown.ts';
import { withLab } from '../../lab/with-lab.ts';
import { describeAct, runWorkflow, type WorkflowOptions } from './act.ts';
import { exampleHosts, JUMP, withFewerPorts } from './lab-hosts.ts';
import { NightScene } from './night-scene.ts';

const POLICY = '.github/port-policy.yml';
const SLOW = 120_000;
const INPUTS = 'with: { issue-labels: exposure }';

/** With a job behind the audit that says what came of it; act starts none behind a call that failed. */
const telling = (workflow: string) => `${workflow}  tell:
    if: always()
    needs: from-the-internet
    runs-on: ubuntu-latest
    steps:
      - env: { TOLD: "\${{ toJSON(needs.from-the-internet.outputs) }}" }
        run: echo "$TOLD" | tr -d '\\n'
`;

/** Two calls, of which nothing differs but the artifact and how the runner is named: their jobs have the same id. */
const twice = (workflow: string) => `${workflow.replace(INPUTS, 'with: { artifact: first-night }')}  again:
    permissions: { contents: read, actions: read, issues: write }
    uses: ./.github/workflows/nightly-audit.yml
    with: { artifact: second-night, runner: '["self-hosted"]' }
`;

const night = (inputs = INPUTS, files: WorkflowOptions['files'] = {}): WorkflowOptions => ({
  example: 'nightly-audit',
  workflow: 'short-workflow.yml',
  event: 'schedule',
  payload: { repository: { full_name: 'example/infrastructure', default_branch: 'main' } },
  files: { [POLICY]: withFewerPorts(readText('examples/nightly-audit/port-policy.yml')), ...files },
  change: (workflow) => telling(workflow.replace(INPUTS, inputs)),
});

/** What the caller's next job was told. */
function told({ printed }: { readonly printed: string }): Record<string, string> {
  const line = printed.split('\n').find((one) => one.startsWith('{') && one.includes('"result"'));
  return JSON.parse(line ?? '{}') as Record<string, string>;
}

describeAct('the nightly in ten lines', () => {
  it(
    'passes, keeps its reports, and feeds code scanning where it is told to',
    ({ expect }) =>
      withLab(async (lab) => {
        await exampleHosts(lab);
        const quiet = await runWorkflow(lab, night());
        expect(quiet.printed).toMatch(/PASS: /);
        expect(quiet.printed).toContain(`uploaded ${[...REPORT_FILES].sort().join(' ')}`);
        expect(quiet.printed).not.toContain('uploaded 1 run');
        expect(quiet.code).toBe(0);
        expect(told(quiet)).toMatchObject({ result: 'pass', violations: '0', inconclusive: '0', 'new-violations': '' });
        await lab.listen('far', JUMP, [3306]);
        const scanning = await runWorkflow(lab, night('with: { code-scanning: true, fail-on: never }'));
        expect(scanning.printed).toContain('uploaded 1 run');
        expect(told(scanning)).toMatchObject({ result: 'fail', violations: '1', artifact: 'port-policy-report' });
        expect(told(scanning).headline).toContain('1 violation');
        expect(scanning.code).toBe(0);
      }),
    2 * SLOW,
  );

  it(
    'fails on a violation, opens one issue, and says each night what is new since the one before',
    ({ expect }) =>
      withLab((lab) =>
        NightScene.in(lab, { workflow: 'short-workflow.yml', artifact: 'port-policy-report' }, async (scene) => {
          const first = await scene.night();
          expect(first.code).toBe(0);
          expect(first.log).toContain('GitHub lists no earlier run of this workflow on the branch');
          await lab.listen('far', JUMP, [3306]);
          const second = await scene.night();
          expect(second.code).toBe(1);
          expect(second.log).toContain('Baseline: the report of https://github.com/runs/101');
          expect(second.printed).toContain('FAIL: 1 violation');
          expect(second.log).toMatch(/newly open|Newly open/);
          expect(scene.github.issues).toMatchObject([{ state: 'open', labels: ['exposure'] }]);
          const third = await scene.night();
          expect(third.log).toContain('Baseline: the report of https://github.com/runs/102');
          expect(third.log).not.toMatch(/newly open|Newly open/);
          expect(scene.github.issues).toHaveLength(1);
        }),
      ),
    3 * SLOW,
  );

  it(
    'fails where something could not be checked, keeps its reports, and stays away from code scanning',
    ({ expect }) =>
      withLab(async (lab) => {
        await exampleHosts(lab);
        lab.resolvConf('nameserver 198.51.100.99\noptions timeout:1 attempts:1\n');
        const run = await runWorkflow(lab, night('with: { code-scanning: true }'));
        expect(run.printed).toContain('INCONCLUSIVE: ');
        expect(run.printed).toMatch(/uploaded report\.html .*\breport\.json\b/);
        expect(run.printed).not.toContain('uploaded 1 run');
        expect(run.code).toBe(1);
      }),
    SLOW,
  );

  it(
    'fails where nothing can be checked, and uploads no report of another night',
    ({ expect }) =>
      withLab(async (lab) => {
        const { code, printed } = await runWorkflow(lab, night('with: { policy: no-such-policy.yml }'));
        expect(printed).toContain('nothing to upload at port-policy-report');
        expect(code).toBe(1);
      }),
    SLOW,
  );

  it(
    'called twice is two audits: each has its own artifact and its own issue',
    ({ expect }) =>
      withLab((lab) =>
        NightScene.in(
          lab,
          { workflow: 'short-workflow.yml', artifact: 'second-night', change: twice },
          async (scene) => {
            await lab.listen('far', JUMP, [3306]);
            const { code, log } = await scene.night();
            expect(code).toBe(1);
            expect(log.match(/FAIL: 1 violation/g)).toHaveLength(2);
            expect(scene.github.issues.map(({ state }) => state)).toEqual(['open', 'open']);
            expect(scene.artifacts(101)).toEqual(['first-night', 'second-night']);
          },
        ),
      ),
    SLOW,
  );
});
