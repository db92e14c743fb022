// examples/matrix, run: vantages in namespaces of their own, of which one sees an open database; one summary, one comment, one issue.
import { it } from 'vitest';
import { withLab } from '../../lab/with-lab.ts';
import { describeAct } from './act.ts';
import { MatrixScene } from './matrix-scene.ts';

const SLOW = 400_000;
const DATABASE = '5432 postgresql open on app2.example.com';

describeAct('examples/matrix', () => {
  it(
    'has one answer for all its jobs: red while one vantage sees a database, open while one says nothing, green after the fix',
    ({ expect }) =>
      withLab((lab) =>
        MatrixScene.in(lab, async (scene) => {
          const { github } = scene;
          await scene.databases('open');
          const red = await scene.run('workflow_dispatch');
          expect(red.code).toBe(1);
          expect(red.log).toContain('Job failed');
          expect(red.summaries).toEqual([expect.stringContaining('## ❌ Exposure policy: 1 violation')]);
          expect(red.log.match(/::error /g)).toHaveLength(1);
          const title = `Exposure policy violated: 1 violation, 1 critical: ${DATABASE} from internet`;
          expect(github.issues).toMatchObject([{ title, state: 'open', comments: [] }]);

          const pull = github.addPull(7);
          const commented = await scene.run('pull_request');
          expect(commented.code).toBe(1);
          expect(pull.comments).toHaveLength(1);
          expect(pull.comments[0]?.body).toContain(`### ❌ 1 violation, 1 critical: ${DATABASE} from internet`);
          expect(github.issues.filter(({ isPull }) => !isPull)).toHaveLength(1);

          // The runner inside is gone: its job fails, and the merge says that nothing is known from there.
          await scene.databases('closed');
          const half = await scene.run('workflow_dispatch', 'gone');
          expect(half.code).toBe(1);
          expect(half.summaries).toEqual([expect.stringContaining('vantage vpc')]);
          expect(half.log).toContain('This issue stays open: vantage vpc has no report that counts.');
          expect(github.issues[0]).toMatchObject({ state: 'open' });

          const green = await scene.run('workflow_dispatch');
          expect(green.code).toBe(0);
          expect(green.summaries).toEqual([expect.stringContaining('## ✅ Exposure policy: all ')]);
          expect(github.issues[0]).toMatchObject({ state: 'closed', state_reason: 'completed' });
        }),
      ),
    SLOW,
  );
});
