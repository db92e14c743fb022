// The examples' workflows, run: outputs reach the next step, a violation fails the job, and what waits for the gate does not run.
import { it } from 'vitest';
import { REPORT_FILES } from '../../../src/report/report-files.ts';
import { readText } from '../../docs/markdown.ts';
import { withLab } from '../../lab/with-lab.ts';
import { describeAct, runWorkflow, type WorkflowOptions } from './act.ts';
import { exampleHosts, JUMP, onceAsked, WWW, withFewerPorts } from './lab-hosts.ts';
import { NightScene } from './night-scene.ts';

const policyOf = (example: string) => withFewerPorts(readText(`examples/${example}/port-policy.yml`));
const POLICY = '.github/port-policy.yml';
const SLOW = 120_000;
const SPELLED_OUT = { workflow: 'workflow.yml', artifact: 'exposure-report' };

describeAct('examples/deploy-gate', () => {
  const gate = (deploy: string): WorkflowOptions => ({
    example: 'deploy-gate',
    event: 'push',
    files: { [POLICY]: policyOf('deploy-gate'), 'deploy.sh': `#!/bin/sh\n${deploy}\n` },
  });

  it(
    'releases what is as intended',
    ({ expect }) =>
      withLab(async (lab) => {
        await exampleHosts(lab);
        const { code, log, printed } = await runWorkflow(lab, gate('echo deployed'));
        expect(printed).toContain('deployed');
        expect(printed).toMatch(/PASS: all \d+ as intended/);
        expect(printed).toContain('Released.');
        expect(log).toContain('Job succeeded');
        expect(code).toBe(0);
      }),
    SLOW,
  );

  it(
    'waits for a service that comes up late',
    ({ expect }) =>
      withLab(async (lab) => {
        const { www } = await exampleHosts(lab);
        await www.close();
        const late = onceAsked(lab, 443).then(() => lab.listen('far', WWW, [80, 443]));
        const { code, printed } = await runWorkflow(lab, gate('echo deployed'));
        await late;
        expect(printed).toMatch(/Round 1, after .* not hold yet/);
        expect(printed).toMatch(/Held after .* rounds/);
        expect(printed).toContain('Released.');
        expect(code).toBe(0);
      }),
    SLOW,
  );

  it(
    'holds back what is not, and the job after it does not run',
    ({ expect }) =>
      withLab(async (lab) => {
        await exampleHosts(lab);
        await lab.listen('far', WWW, [5432]);
        const change = (text: string) => text.replace('wait: 5m', 'wait: 5s');
        const workflow = await runWorkflow(lab, { ...gate('echo deployed'), change });
        expect(workflow.printed).toContain('FAIL: ');
        expect(workflow.printed).toMatch(/5432 postgresql/);
        expect(workflow.printed).not.toContain('Released.');
        expect(workflow.log).toContain('Job failed');
        expect(workflow.code).toBe(1);
      }),
    SLOW,
  );
});

describeAct('examples/nightly-audit', () => {
  const night = (): WorkflowOptions => ({
    example: 'nightly-audit',
    event: 'workflow_dispatch',
    payload: { repository: { full_name: 'example/infrastructure', default_branch: 'main' } },
    files: { [POLICY]: policyOf('nightly-audit') },
  });

  it(
    'passes, keeps its reports and feeds code scanning',
    ({ expect }) =>
      withLab(async (lab) => {
        await exampleHosts(lab);
        const { code, printed, log } = await runWorkflow(lab, night());
        expect(printed).toMatch(/PASS: /);
        expect(printed).toContain(`uploaded ${[...REPORT_FILES].sort().join(' ')}`);
        expect(printed).toContain('uploaded 1 run');
        // Nothing that GitHub is asked for changes the verdict.
        expect(log).toContain("No baseline, so nothing says what changed: the input 'token' is empty");
        expect(code).toBe(0);
      }),
    SLOW,
  );

  it(
    'fails on a violation, opens an issue, and says each night what is new since the one before',
    ({ expect }) =>
      withLab((lab) =>
        NightScene.in(lab, SPELLED_OUT, async (scene) => {
          const first = await scene.night();
          expect(first.code).toBe(0);
          expect(first.log).toContain('GitHub lists no earlier run of this workflow on the branch');
          await lab.listen('far', JUMP, [3306]);
          const { code, printed, log } = await scene.night();
          expect(log).toContain('Baseline: the report of https://github.com/runs/101');
          expect(printed).toContain('FAIL: 1 violation');
          expect(log).toMatch(/newly open|Newly open/);
          expect(printed).toMatch(/uploaded report\.html .*\breport\.json\b/);
          expect(printed).toContain('uploaded 1 run');
          expect(code).toBe(1);
          expect(scene.github.issues).toMatchObject([{ state: 'open', labels: ['exposure'] }]);
          const third = await scene.night();
          expect(third.log).toContain('Baseline: the report of https://github.com/runs/102');
          expect(third.log).not.toMatch(/newly open|Newly open/);
        }),
      ),
    3 * SLOW,
  );

  it(
    'keeps its reports and stays away from code scanning where something could not be checked',
    ({ expect }) =>
      withLab(async (lab) => {
        await exampleHosts(lab);
        lab.resolvConf('nameserver 198.51.100.99\noptions timeout:1 attempts:1\n');
        const { code, printed } = await runWorkflow(lab, night());
        expect(printed).toContain('INCONCLUSIVE: ');
        expect(printed).toMatch(/uploaded report\.html .*\breport\.json\b/);
        expect(printed).not.toContain('uploaded 1 run');
        expect(code).toBe(1);
      }),
    SLOW,
  );
});

describeAct('examples/pull-request', () => {
  const pull = (head: string): WorkflowOptions => ({
    example: 'pull-request',
    event: 'pull_request',
    payload: {
      number: 7,
      repository: { full_name: 'example/infrastructure' },
      pull_request: {
        number: 7,
        head: { repo: { full_name: head } },
        base: { repo: { full_name: 'example/infrastructure' } },
      },
    },
    // Names alone lead only to what is globally routable, and the lab's addresses are documentation's.
    files: {
      [POLICY]: policyOf('pull-request')
        .replace('scope: ', 'scope: [203.0.113.0/24, ')
        .replace('example.com"', 'example.com"]'),
      'infrastructure/apply.sh': '#!/bin/sh\necho applied to "$1"\n',
    },
  });

  it(
    'checks the preview, and the outputs reach the step behind it',
    ({ expect }) =>
      withLab(async (lab) => {
        const { jump } = await exampleHosts(lab);
        await jump.close();
        await lab.nft(
          'far',
          `table inet filter { chain input { type filter hook input priority 0; ip daddr ${JUMP} drop; }; }`,
        );
        const { code, printed } = await runWorkflow(lab, pull('example/infrastructure'));
        expect(printed).toContain('applied to staging');
        expect(printed).toContain('Staging is pass, 0 violations and 0 inconclusive.');
        expect(code).toBe(0);
      }),
    SLOW,
  );

  it(
    'of a fork is linted and not probed',
    ({ expect }) =>
      withLab(async (lab) => {
        await exampleHosts(lab);
        const { code, printed } = await runWorkflow(lab, pull('stranger/infrastructure'));
        expect(printed).toContain('Nothing was probed.');
        expect(printed).not.toContain('applied to staging');
        expect(code).toBe(0);
      }),
    SLOW,
  );
});

describeAct('examples/vantages', () => {
  it(
    'is a job a vantage',
    ({ expect }) =>
      withLab(async (lab) => {
        await exampleHosts(lab);
        const base = readText('examples/vantages/base.yml');
        const files = { [POLICY]: policyOf('vantages'), '.github/base.yml': withFewerPorts(base) };
        const { log, printed } = await runWorkflow(lab, { example: 'vantages', event: 'workflow_dispatch', files });
        expect(printed).toMatch(/from internet/);
        expect(printed).toMatch(/from vpc/);
        expect(log.match(/uploaded report\.html/g)).toHaveLength(2);
      }),
    SLOW,
  );
});
