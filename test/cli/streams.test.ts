// Readers that go away, disks that are full, and signals that come in the middle.
import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { type Listener, listener } from './loopback.ts';
import { CLI, runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
let open: Listener;
let violated: string;

beforeAll(async () => {
  open = await listener();
  violated = folder.write('violated.yml', `version: 1\nhosts:\n  - { host: 127.0.0.1, blocked: ${open.port} }\n`);
});

afterAll(async () => {
  await open.close();
  folder.remove();
});

describe('a reader that goes away', () => {
  it('leaves the verdict’s exit code, and no stack', async () => {
    const { code, signal, stderr } = await runCli(['check', violated], {
      onStart: ({ stdout, stdin }) => {
        stdin?.end();
        stdout?.destroy();
      },
    });
    expect({ code, signal, stderr }).toEqual({ code: 1, signal: null, stderr: '' });
  });

  it.skipIf(process.platform === 'win32')('may be `head`', async () => {
    // Far more than a pipe holds.
    const hosts = Array.from({ length: 3000 }, () => `  - { host: 127.0.0.1, opne: 1 }\n`).join('');
    const path = folder.write('long.yml', `version: 1\nhosts:\n${hosts}`);
    const script = `"$0" "$1" lint "$2" 2>"$3" | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const errors = join(folder.path, 'stderr');
    const seen = await new Promise<string>((resolve, reject) =>
      execFile('bash', ['-c', script, process.execPath, CLI, path, errors], (error, stdout) =>
        error ? reject(error) : resolve(stdout),
      ),
    );
    expect(seen.trim().split('\n').at(-1)).toBe('2');
    expect(readFileSync(errors, 'utf8')).toBe('');
  });
});

it.skipIf(!existsSync('/dev/full'))('says so, and exits 2, where its output could not be written', async () => {
  // A report of several pieces, each of which fails: one message all the same.
  const many = folder.write(
    'many.yml',
    `version: 1\nlimits: { per-host: unlimited }\nhosts:\n  - { host: 127.0.0.1, open: 1-1000 }\n`,
  );
  const script = '"$0" "$@" > /dev/full';
  const args = ['check', many, '--format', 'json', '--fail-on', 'never'];
  const child = spawn('bash', ['-c', script, process.execPath, CLI, ...args]);
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('port-policy: cannot write to standard output: ENOSPC: no space left on device, write\n');
  expect(code).toBe(2);
});

describe.skipIf(process.platform === 'win32')('a signal in the middle', () => {
  /** Ports in a row, every tenth of which somebody listens on; null where one is taken. */
  async function rowOfPorts(first: number, onConnection: () => void): Promise<Listener[] | null> {
    const all: Listener[] = [];
    for (let index = 0; index < 20; index++) {
      const one = await listener(onConnection, first + index * 10).catch(() => null);
      if (one === null) {
        for (const other of all) await other.close();
        return null;
      }
      all.push(one);
    }
    return all;
  }

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s: what is known is reported, the rest is cancelled, exit %i', async (signal, exitCode) => {
    const out = join(folder.path, signal);
    // Once: a second signal ends the process at once. Others on this machine may come by, too.
    let stop: (() => void) | null = null;
    const stopOnce = () => {
      stop?.();
      if (stop !== null) stop = () => {};
    };
    let listeners: Listener[] | null = null;
    let first = 20_000;
    for (; listeners === null && first < 30_000; first += 500) listeners = await rowOfPorts(first, stopOnce);
    if (listeners === null) throw new Error('no row of free ports');
    first -= 500;
    const path = folder.write(
      `${signal}.yml`,
      `version: 1\nlimits: { rate: 20/s, per-host: 20/s }\nhosts:\n  - { host: 127.0.0.1, blocked: ${first}-${first + 199} }\n`,
    );
    const run = await runCli(['check', path, '--report-dir', out], {
      onStart: (child) => {
        stop = () => void child.kill(signal);
      },
    });
    for (const one of listeners) await one.close();
    const report = reportSchema.parse(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))) as Report;
    expect(run).toMatchObject({ code: exitCode, signal: null });
    expect(report.totals.probes).toBe(200);
    expect(report.totals.violation).toBeGreaterThan(0);
    expect(report.result).toBe('fail');
    const cancelled = report.verdicts.filter(({ cause }) => cause === 'cancelled');
    expect(cancelled.length).toBeGreaterThan(50);
    for (const verdict of cancelled) expect(verdict).toMatchObject({ verdict: 'inconclusive', state: 'unknown' });
    const { pass, violation, inconclusive } = report.totals;
    expect(pass + violation + inconclusive).toBe(200);
    expect(readFileSync(join(out, 'summary.md'), 'utf8')).toContain('Exposure policy');
    expect(run.stdout).toContain('FAIL');
  });
});
