// Readers that go away, disks that are full, and signals that come in the middle.
import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportSchema } from '../../src/model/schema/report-schema.ts';
import { REPORT_FILES } from '../../src/report/report-files.ts';
import { CLI } from '../built.ts';
import { type Listener, listener } from './loopback.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
let open: Listener;
let violated: string;
let passing: string;

beforeAll(async () => {
  open = await listener();
  violated = folder.write('violated.yml', `version: 1\nhosts:\n  - { host: 127.0.0.1, blocked: ${open.port} }\n`);
  passing = folder.write('passing.yml', `version: 1\nhosts:\n  - { host: 127.0.0.1, open: ${open.port} }\n`);
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
    ['SIGHUP', 129],
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
    // Below the ports that other tests take as closed ones: whoever came by would send the signal.
    let first = 13_000;
    for (; listeners === null && first < 19_500; first += 500) listeners = await rowOfPorts(first, stopOnce);
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
    expect(cancelled.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(50);
    // Not one a port: of 196,000 the reports would take longer than who sends a signal waits.
    expect(cancelled).toHaveLength(1);
    for (const verdict of cancelled) expect(verdict).toMatchObject({ verdict: 'inconclusive', state: 'unknown' });
    const { pass, violation, inconclusive } = report.totals;
    expect(pass + violation + inconclusive).toBe(200);
    expect(readFileSync(join(out, 'summary.md'), 'utf8')).toContain('Exposure policy');
    expect(run.stdout).toContain('FAIL');
  });

  it('while the reports are written: they are whole, and the exit code is the signal’s', async () => {
    const out = join(folder.path, 'being-written');
    // What writes the first report is stopped in the middle until the signal has come.
    const code = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { writeFile } = fs.promises;
let sent = false;
fs.promises.writeFile = async (...all) => {
  if (!sent && String(all[0]).includes('report.json')) {
    sent = true;
    process.kill(process.pid, 'SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return writeFile(...all);
};
syncBuiltinESMExports();`;
    const run = await runCli(['check', violated, '--report-dir', out], {
      node: ['--import', `data:text/javascript,${encodeURIComponent(code)}`],
    });
    expect(run).toMatchObject({ code: 143, signal: null });
    expect(readdirSync(out)).toHaveLength(REPORT_FILES.length);
    expect(reportSchema.parse(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))).result).toBe('fail');
  });
});

describe('reports that cannot be written', () => {
  it.each(['violated', 'passing'])('%s: a verdict that fails the run stays, and a pass is none', async (name) => {
    const out = join(folder.path, `blocked-${name}`);
    folder.write(`blocked-${name}/report.html/in-the-way`, '');
    const policy = name === 'violated' ? violated : passing;
    // That it cannot be removed is said before the first packet; this is about what turns out later.
    const code = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { rm } = fs.promises;
fs.promises.rm = async (path, options) => (path.endsWith('report.html') ? undefined : rm(path, options));
syncBuiltinESMExports();`;
    const run = await runCli(['check', policy, '--report-dir', out], {
      node: ['--import', `data:text/javascript,${encodeURIComponent(code)}`],
    });
    expect(run.stderr).toContain(`cannot write the report report.html to ${out}: `);
    expect(readdirSync(out)).toHaveLength(REPORT_FILES.length);
    expect(run.code).toBe(name === 'violated' ? 1 : 2);
  });

  it.skipIf(process.platform !== 'linux')('into a folder that takes none: an end, not an endless try', async () => {
    const run = await runCli(['check', violated, '--report-dir', '/proc/x/y']);
    expect(run.stderr).toContain('cannot write the reports to /proc/x/y');
    expect(run.stdout).toContain('FAIL');
    expect(run.code).toBe(1);
  });
});

describe('files from outside', () => {
  it.skipIf(process.platform === 'win32')('a pipe of the shell is read', async () => {
    const script = ` "$0" "$1" check <(cat "$2") --fail-on never`;
    const code = await new Promise((resolve) =>
      spawn('bash', ['-c', script, process.execPath, CLI, passing], { stdio: 'ignore' }).on('close', resolve),
    );
    expect(code).toBe(0);
  });

  it('a byte order mark is no part of them, and another encoding has a sentence', async () => {
    const out = join(folder.path, 'first');
    await runCli(['check', passing, '--report-dir', out]);
    const json = readFileSync(join(out, 'report.json'), 'utf8');
    const marked = folder.write('marked.json', `\ufeff${json}`);
    const wide = folder.write('wide.json', Buffer.from(json, 'utf16le'));
    for (const option of ['--baseline', '--observations']) {
      expect(await runCli(['check', passing, option, marked])).toMatchObject({ code: 0, stderr: '' });
      const { code, stderr } = await runCli(['check', passing, option, wide]);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('it is UTF-16; save it as UTF-8') });
    }
  });
});

it('a clock that is set while the run lasts makes neither hours of it nor an end before its start', async () => {
  for (const hours of [-1, 5]) {
    // Each look at the clock finds it set once more.
    const code = `const { now } = Date; const Real = Date; let looks = 0;
globalThis.Date = class extends Real {
  constructor(...all) { if (all.length > 0) super(...all); else super(now() + ${hours} * 3_600_000 * looks++); }
};`;
    const run = await runCli(['check', violated, '--format', 'json'], {
      node: ['--import', `data:text/javascript,${encodeURIComponent(code)}`],
    });
    const { startedAt, finishedAt, durationMs } = JSON.parse(run.stdout) as Report;
    expect(durationMs).toBeGreaterThan(0);
    expect(durationMs).toBeLessThan(3_600_000);
    expect(Date.parse(finishedAt) - Date.parse(startedAt)).toBe(durationMs);
  }
});
