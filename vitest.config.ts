// Vitest's settings: every test under test/, real sockets included, with time enough for a slow machine.
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that mostly wait, for packets or for other processes: each takes half a minute or more. */
const WAITING = /test\/(lab|examples\/workflows|action\/(action|github\/comment-in-pr))\b/;

/** Those first: one that begins last keeps everybody waiting with it, and both cores idle. */
class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isWaiting = ({ moduleId }: TestSpecification) => WAITING.test(moduleId);
    return [...sorted.filter(isWaiting), ...sorted.filter((file) => !isWaiting(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The command line keeps compiled code in the user's cache folder; a test leaves nothing behind.
    env: { NODE_DISABLE_COMPILE_CACHE: '1' },
    // Two hundred files that each load zod, yaml and a Markdown parser anew take a quarter of all the time. No test changes a module.
    isolate: false,
    // For a test that hangs, not for one that is slow: where others keep both cores busy, the longest take three times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { sequencer: WaitingFirst },
    // More than there are cores, as most of a lab test is waiting; many more would have the real-socket tests measure the machine.
    maxWorkers: 5,
  },
});
