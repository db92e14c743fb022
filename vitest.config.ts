// Vitest's settings: every test under test/, real sockets included, with time enough for a slow machine.
import { defineConfig } from 'vitest/config';

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
    // Four files at once: most of a lab test is waiting; more would make the real-socket tests measure the machine instead of the code.
    maxWorkers: 4,
  },
});
