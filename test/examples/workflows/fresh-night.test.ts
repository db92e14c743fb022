// examples/nightly-audit/fresh-workflow.yml, run against a GitHub of the tests: green while the nights run, red once they do not, with what to do.
import { it } from 'vitest';
import type { FakeRun } from '../../action/github/fake-actions.ts';
import { withLab } from '../../lab/with-lab.ts';
import { describeAct } from './act.ts';
import { NightScene } from './night-scene.ts';

const HOUR = 3_600_000;
const night = (hoursAgo: number, conclusion: string | null, more: Partial<FakeRun> = {}): FakeRun => ({
  ...{ id: 200 + hoursAgo, event: 'schedule', status: conclusion === null ? 'queued' : 'completed', conclusion },
  created_at: new Date(Date.now() - hoursAgo * HOUR).toISOString(),
  ...more,
});

describeAct('examples/nightly-audit/fresh-workflow.yml', () => {
  it(
    'passes while the nights run, and fails once they do not',
    ({ expect }) =>
      withLab((lab) =>
        NightScene.in(lab, { workflow: 'short-workflow.yml', artifact: 'port-policy-report' }, async (scene) => {
          const { workflow } = scene;
          const asked = async (state: string, ...runs: FakeRun[]) => {
            [workflow.state, workflow.runs] = [state, runs];
            const { code, log } = await scene.fresh();
            const [, step = '0'] = /exit status (\d+)/.exec(log) ?? [];
            return { code, step, log };
          };
          // A night that found a violation ran as well.
          for (const conclusion of ['success', 'failure'])
            expect(await asked('active', night(9, conclusion))).toMatchObject({ code: 0, step: '0' });

          const stale = await asked('active', night(1, null), night(40, 'success'));
          expect(stale).toMatchObject({ code: 1, step: '3' });
          expect(stale.log).toContain("The last complete scheduled run of 'exposure.yml' began 40 h ago");

          const off = await asked('disabled_inactivity', night(9, 'success'));
          expect(off).toMatchObject({ code: 1, step: '3' });
          expect(off.log).toContain("Switch it on again: 'gh workflow enable exposure.yml'");

          const runnerless = await asked('active', night(25, 'failure', { jobs: [{ runner_id: 0 }] }));
          expect(runnerless).toMatchObject({ code: 1, step: '3' });
          expect(runnerless.log).toContain('no runner took a job');
        }),
      ),
    200_000,
  );
});
