// Vitest's settings: every test under test/, real sockets included, with time enough for a slow machine.
import { relative } from 'node:path';
import picomatch from 'picomatch';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ALL = 'test/**/*.test.ts';

/** Files that mostly wait, for packets or for other processes: all others keep a core busy. */
const WAITING = [
  'test/lab/**/*.test.ts',
  'test/examples/workflows/*.test.ts',
  'test/action/{action,publishing-fails}.test.ts',
  'test/action/github/*.test.ts',
  'test/audit/audit-wait.test.ts',
  'test/cli/time-limit.test.ts',
  'test/probe/connection-bounds.test.ts',
  'test/probe/classify/icmp-bisection.test.ts',
  'test/probe/rounds/retry-pace.test.ts',
];

/** The two parts of all tests, of which `.ci/run` runs one beside the other; what one leaves out is what the other has. */
const PARTS: Readonly<Record<string, { include: string[]; exclude: string[]; maxWorkers: number }>> = {
  // More than there are cores, as most of a lab test is waiting; many more would have the real-socket tests measure the machine.
  all: { include: [ALL], exclude: [], maxWorkers: 5 },
  waiting: { include: WAITING, exclude: [], maxWorkers: 5 },
  working: { include: [ALL], exclude: WAITING, maxWorkers: 3 },
};

const name = process.env.PORT_POLICY_TESTS ?? 'all';
const part = PARTS[name];
if (part === undefined) throw new Error(`PORT_POLICY_TESTS is one of ${Object.keys(PARTS).join(', ')}, and is ${name}`);

/** A folder for what TypeScript comes to, so that the next run of the same tests need not compile it again; `.ci/run` has two. */
const transformed = process.env.PORT_POLICY_TRANSFORMED;

/** Those that wait first: one that begins last keeps everybody waiting with it, and both cores idle. */
class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const matchers = WAITING.map((glob) => picomatch(glob));
    const isWaiting = ({ moduleId }: TestSpecification) => {
      const path = relative(import.meta.dirname, moduleId).replaceAll('\\', '/');
      return matchers.some((matches) => matches(path));
    };
    return [...sorted.filter(isWaiting), ...sorted.filter((file) => !isWaiting(file))];
  }
}

export default defineConfig({
  test: {
    include: part.include,
    exclude: [...configDefaults.exclude, ...part.exclude],
    // The command line keeps compiled code in the user's cache folder; a test leaves nothing behind.
    env: { NODE_DISABLE_COMPILE_CACHE: '1' },
    // Two hundred files that each load zod, yaml and a Markdown parser anew take a quarter of all the time. No test changes a module.
    isolate: false,
    // Much of the work is to make what the next line throws away: with room for it, collecting takes a tenth less of all the time.
    execArgv: ['--max-semi-space-size=32'],
    // For a test that hangs, not for one that is slow: where others keep both cores busy, the longest take three times as long.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    sequence: { sequencer: WaitingFirst },
    maxWorkers: part.maxWorkers,
    ...(transformed === undefined ? {} : { experimental: { fsModuleCache: true, fsModuleCachePath: transformed } }),
  },
});
