// Lab tests that cannot run are skipped with a word to everybody, or fail where they were required.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { describeLab } from './describe-lab.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VITEST = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'test/lab/fixtures/vitest.config.ts',
  '--root',
  ROOT,
];
// In a user namespace of its own a process may forbid itself (really, in the kernel) to make any further namespace.
const FORBID =
  'cd /proc/sys/user; echo 0 > max_net_namespaces; echo 0 > max_user_namespaces; cd "$OLDPWD"; exec "$0" "$@"';

describe('describeLab', () => {
  it.concurrent('skips by wish, and says so', async ({ expect }) => {
    const { code, stdout, stderr } = await run([process.execPath, ...VITEST], 'off');
    expect(stderr).toMatch(/^LAB TESTS SKIPPED: "hosts that cannot be made" did not run: PORT_POLICY_LAB=off/m);
    expect(stdout).toMatch(/Tests .*1 skipped/);
    expect(code).toBe(0);
  });

  it.concurrent('knows no other wishes', async ({ expect }) => {
    const { code, stderr } = await run([process.execPath, ...VITEST], 'yes');
    expect(stderr).toContain('PORT_POLICY_LAB is "yes": it may be required, off or unset.');
    expect(code).toBe(1);
  });
});

describeLab('describeLab where namespaces are forbidden', () => {
  const forbidden = ['unshare', '--user', '--map-root-user', 'sh', '-c', FORBID, process.execPath, ...VITEST];

  it.concurrent('skips loudly: what, why and the mend', async ({ expect }) => {
    const { code, stdout, stderr } = await run(forbidden, '');
    expect(stderr).toMatch(
      /^LAB TESTS SKIPPED: "hosts that cannot be made" did not run: .*unshare.* sudo sysctl -w user\./m,
    );
    expect(stdout).toMatch(/Tests .*1 skipped/);
    expect(code).toBe(0);
  });

  it.concurrent('fails where the lab is required', async ({ expect }) => {
    const { code, stdout, stderr } = await run(forbidden, 'required');
    expect(stderr).toMatch(/"hosts that cannot be made" cannot run: .*unshare.* sudo sysctl -w user\./);
    expect(stdout).toMatch(/Tests .*1 failed.*1 skipped/);
    expect(code).toBe(1);
  });
});

async function run([command = '', ...args]: string[], wish: string) {
  const env = { ...process.env, PORT_POLICY_LAB: wish, NO_COLOR: '1' };
  const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [[code], stdout, stderr] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  return { code: code as number | null, stdout, stderr };
}
