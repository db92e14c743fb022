// Processes in the lab: their surroundings, signals and ends; and that nothing of a lab outlives it.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import { describeLab } from './describe-lab.ts';
import { createLab } from './lab.ts';
import { NAMESPACES } from './topology.ts';
import { withLab } from './with-lab.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

describeLab('the lab: processes', () => {
  it.concurrent('a command gets its input, folder and environment, and nothing of ours', ({ expect }) =>
    withLab(async (lab) => {
      const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'lab-cwd-')));
      try {
        const command = ['sh', '-c', 'cat; pwd; echo "$GIVEN,$VITEST"; echo bad >&2; exit 9'];
        const finished = await lab.run('far', command, { cwd, input: 'in\n', env: { GIVEN: 'a b' } });
        expect(process.env.VITEST).toBe('true');
        expect(finished).toMatchObject({ code: 9, signal: null, stdout: `in\n${cwd}\na b,\n`, stderr: 'bad\n' });
        expect(finished.ms).toBeGreaterThan(0);
      } finally {
        rmSync(cwd, { recursive: true });
      }
    }));

  it.concurrent('a signal reaches the process itself, and its answer comes back', ({ expect }) =>
    withLab(async (lab) => {
      const script = `process.on('SIGINT', () => process.exit(130)); setInterval(() => {}, 1000); console.log('up')`;
      const started = lab.start('vantage', [process.execPath, '-e', script]);
      await started.until('up\n');
      await started.kill('SIGINT');
      expect(await started.finished).toMatchObject({ code: 130, signal: null });

      const stuck = lab.start('vantage', ['sleep', '60']);
      await stuck.kill('SIGTERM');
      expect(await stuck.finished).toMatchObject({ code: null, signal: 'SIGTERM' });
    }));

  it.concurrent('a command that does not end is killed and told of', ({ expect }) =>
    withLab(async (lab) => {
      const running = lab.run('near', ['sh', '-c', 'echo so far; exec sleep 60'], { timeoutMs: 300 });
      await expect(running).rejects.toThrow(/did not end within 300 ms\nso far/);
    }));

  it.concurrent('closing ends every process and leaves no namespace', async ({ expect }) => {
    const mark = randomUUID();
    const lab = await createLab({ env: { LAB_MARK: mark } });
    await lab.listen('near', '198.51.100.2', [80]);
    // One that has left its parent, its session and its terminal behind, and does not listen to SIGTERM.
    const deaf = lab.start('far', [
      'setsid',
      '--fork',
      'sh',
      '-c',
      'trap "" TERM HUP INT; echo up; while :; do sleep 1; done',
    ]);
    await deaf.until('up\n');
    const during = marked(mark);
    expect(new Set(during.map(({ net }) => net)).size).toBeGreaterThanOrEqual(3);
    expect(namesOutside()).toEqual([]);

    await lab.close();

    expect(marked(mark)).toEqual([]);
    expect(namesOutside()).toEqual([]);
    const gone = new Set(during.map(({ net }) => net).filter((net) => net !== readlinkSync('/proc/self/ns/net')));
    // The kernel gives the number of a namespace that ended to the next one, so only who was there before counts.
    expect(during.filter(({ pid, net }) => gone.has(net) && existsSync(`/proc/${pid}`) && netOf(pid) === net)).toEqual(
      [],
    );
  });

  it.concurrent('SIGKILL of the process that made it leaves nothing either', async ({ expect }) => {
    const mark = randomUUID();
    const maker = spawn(process.execPath, [path('fixtures/lab-maker.mjs'), mark], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(maker.stdout, 'data');
    expect(new Set(marked(mark).map(({ net }) => net)).size).toBeGreaterThanOrEqual(3);

    maker.kill('SIGKILL');
    await once(maker, 'exit');

    await expect.poll(() => marked(mark), { timeout: 20_000, interval: 20 }).toEqual([]);
    expect(namesOutside()).toEqual([]);
  });

  it.concurrent('the shell runs a command in a host of a new lab and ends as it ended', async ({ expect }) => {
    const command = ['far', 'sh', '-c', 'ip -br -4 addr show wan0; exit 7'];
    const shell = spawn(process.execPath, [path('shell.mjs'), ...command], { stdio: ['ignore', 'pipe', 'inherit'] });
    let stdout = '';
    shell.stdout.on('data', (data) => {
      stdout += data;
    });
    expect(await once(shell, 'close')).toEqual([7, null]);
    expect(stdout).toContain('203.0.113.2/24');
  });
});

/** Every process on the machine that was started with this mark in its environment, and its network namespace. */
function marked(mark: string): { pid: string; net: string | undefined }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && environmentOf(name).includes(`LAB_MARK=${mark}`))
    .map((pid) => ({ pid, net: netOf(pid) }));
}

function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return ''; // somebody else's, or just gone
  }
}

function netOf(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/ns/net`);
  } catch {
    return undefined;
  }
}

/** What a lab that leaks would leave where the machine itself sees it: names and mounts of its namespaces. */
function namesOutside(): string[] {
  const names = existsSync('/run/netns') ? readdirSync('/run/netns') : [];
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
  return [
    ...names.filter((name) => (NAMESPACES as readonly string[]).includes(name)),
    ...mounts.filter(
      (line) => line.includes(' /run/lab') || NAMESPACES.some((name) => line.includes(`/netns/${name} `)),
    ),
  ];
}
