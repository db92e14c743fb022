// `port-policy check` with --report-dir, --dry-run, and a policy from standard input.
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportSchema } from '../../src/model/schema/report-schema.ts';
import { REPORT_FILES } from '../../src/report/report-files.ts';
import { junitMistakes } from '../report/junit/junit-mistakes.ts';
import { sarifMistakes } from '../report/sarif/sarif-mistakes.ts';
import { closedPort, type Listener, listener } from './loopback.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
let open: Listener;
let closed: number;
let passing: string;
let violated: string;

beforeAll(async () => {
  open = await listener();
  closed = await closedPort();
  const policy = (name: string, item: string) => folder.write(name, `version: 1\nhosts:\n  - ${item}\n`);
  passing = policy('passing.yml', `{ host: 127.0.0.1, open: ${open.port}, blocked: ${closed} }`);
  violated = policy('violated.yml', `{ host: 127.0.0.1, blocked: [${open.port}, ${closed}] }`);
});

afterAll(async () => {
  await open.close();
  folder.remove();
});

const reportOf = (text: string): Report => reportSchema.parse(JSON.parse(text)) as Report;

describe('--report-dir', () => {
  it('holds every report, and leaves standard output as it is', async () => {
    const out = join(folder.path, 'new/reports');
    const { code, stdout } = await runCli(['check', violated, '--report-dir', out]);
    expect(stdout).toContain('FAIL: 1 violation');
    expect(reportOf(readFileSync(join(out, 'report.json'), 'utf8')).result).toBe('fail');
    expect(readFileSync(join(out, 'summary.md'), 'utf8')).toContain('## ❌ Exposure policy');
    expect(sarifMistakes(readFileSync(join(out, 'report.sarif'), 'utf8'))).toEqual([]);
    expect(await junitMistakes(readFileSync(join(out, 'report.junit.xml'), 'utf8'))).toEqual([]);
    expect(code).toBe(1);
  });

  it.each([
    ['is a file', (file: string) => file],
    ['is below one', (file: string) => join(file, 'below/it')],
  ])('that %s exits 2 before the first packet', async (_, of) => {
    const out = of(folder.write('a-file', ''));
    const before = open.connections();
    const { code, stdout, stderr } = await runCli(['check', passing, '--report-dir', out]);
    expect(stderr).toContain(`cannot write the reports to ${out}: `);
    expect(stderr).toContain('a-file is not a folder');
    expect(stdout).toBe('');
    expect(open.connections()).toBe(before);
    expect(code).toBe(2);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'that may not be written exits 2 before the first packet',
    async () => {
      const locked = temporaryFolder();
      chmodSync(locked.path, 0o500);
      const before = open.connections();
      for (const out of [locked.path, join(locked.path, 'below')])
        expect((await runCli(['check', passing, '--report-dir', out])).code).toBe(2);
      expect(open.connections()).toBe(before);
      chmodSync(locked.path, 0o700);
      locked.remove();
    },
  );

  it.skipIf(process.platform === 'win32')(
    'that turns out not to be writable exits 2, with the verdict printed',
    async () => {
      const out = join(folder.path, 'leads-nowhere');
      symlinkSync(join(folder.path, 'not/there'), out);
      const { code, stdout, stderr } = await runCli(['check', passing, '--report-dir', out]);
      expect(stdout).toContain('PASS');
      expect(stderr).toContain('cannot write the reports to');
      expect(code).toBe(2);
    },
  );

  it('keeps no report of an earlier run that would pass for one of this', async () => {
    const out = join(folder.path, 'again');
    await runCli(['check', passing, '--report-dir', out]);
    expect(readdirSync(out)).toHaveLength(REPORT_FILES.length);
    await runCli([
      'check',
      folder.write('bad.yml', 'version: 7\n'),
      '--report-dir',
      out,
      '--baseline',
      join(out, 'report.json'),
    ]);
    expect(readdirSync(out)).toEqual(['report.json']);
    await runCli(['check', join(folder.path, 'nowhere.yml'), '--report-dir', out]);
    expect(readdirSync(out)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('keeps what the run reads, although a link leads to it', async () => {
    const out = join(folder.path, 'real');
    await runCli(['check', passing, '--report-dir', out]);
    symlinkSync(out, join(folder.path, 'link'));
    const read = join(folder.path, 'link/report.json');
    for (const option of ['--baseline', '--observations']) {
      const { code, stderr } = await runCli(['check', passing, option, read, '--report-dir', out]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
  });

  it('is not made for a policy that cannot be used', async () => {
    const out = join(folder.path, 'never');
    const path = folder.write('empty.yml', '');
    expect((await runCli(['check', path, '--report-dir', out])).code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});

describe('--dry-run', () => {
  it('prints addresses, ports and time, and sends nothing', async () => {
    const path = folder.write(
      'dry.yml',
      `version: 1\nlimits: { rate: 100/s }\nhosts:\n  - { host: [127.0.0.1, localhost], family: ipv4, open: ${open.port}, blocked: 1-1000 }\n`,
    );
    const before = open.connections();
    const { code, stdout } = await runCli(['check', path, '--dry-run']);
    expect(stdout).toMatch(/^localhost \(127\.0\.0\.1\)$/m);
    expect(stdout).toMatch(new RegExp(`^ {2}open +${open.port}$`, 'm'));
    expect(stdout).toMatch(/^ {2}blocked +1-1000 \(1,000 ports\)$/m);
    expect(stdout).toContain('1,001 ports on 1 address; pace 100/s, 200 to 2,000/s per host');
    expect(stdout).toMatch(/Expected time: 10(\.0)? s if every port answers/);
    expect(open.connections()).toBe(before);
    expect(code).toBe(0);
  });

  it('says of each option that speaks of a verdict that it leaves it aside', async () => {
    const path = folder.write('dry-aside.yml', 'version: 1\nhosts:\n  - { host: 127.0.0.1, open: 443 }\n');
    const out = join(folder.path, 'dry-out');
    const { code, stdout, stderr } = await runCli([
      ...['check', path, '--dry-run', '--report-dir', out, '--wait', '1m'],
    ]);
    expect(stderr).toBe(
      'port-policy: --dry-run judges nothing and writes no report, so it ignores --wait, --report-dir\n',
    );
    expect(stdout).toContain('127.0.0.1');
    expect(existsSync(out)).toBe(false);
    expect(code).toBe(0);
  });

  it.each(['tap', 'sarif', 'junit', 'markdown', 'headline'])(
    'refuses to print %s, which takes a verdict',
    async (format) => {
      const path = folder.write('dry-format.yml', 'version: 1\nhosts:\n  - { host: 127.0.0.1, open: 443 }\n');
      const { code, stdout, stderr } = await runCli(['check', path, '--dry-run', '--format', format]);
      expect([code, stdout, stderr]).toEqual([
        2,
        '',
        `port-policy: --dry-run judges nothing, so it cannot print ${format}: use --format json, or leave out --format for the terminal\n`,
      ]);
    },
  );

  it('prints JSON where that is asked for, and leaves the rest aside', async () => {
    const path = folder.write('dry-json.yml', 'version: 1\nhosts:\n  - { host: 127.0.0.1, open: 443 }\n');
    const out = join(folder.path, 'dry-json-out');
    const { code, stdout, stderr } = await runCli([
      ...['check', path, '--dry-run', '--format', 'json', '--report-dir', out, '--wait', '1m'],
    ]);
    expect(stderr).toBe(
      'port-policy: --dry-run judges nothing and writes no report, so it ignores --wait, --report-dir\n',
    );
    expect(JSON.parse(stdout)).toHaveProperty('schemaVersion');
    expect(stdout).toContain('127.0.0.1');
    expect(existsSync(out)).toBe(false);
    expect(code).toBe(0);
  });

  it('refuses what a run would refuse', async () => {
    const path = folder.write('dry-top.yml', 'version: 1\nhosts:\n  - { host: 127.0.0.1, open: top-100/udp }\n');
    const { code, stdout, stderr } = await runCli(['check', path, '--dry-run']);
    expect(stderr).toContain('bad-port');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('standard input', () => {
  it('is a policy', async () => {
    const { code, stdout } = await runCli(['check', '-', '--format', 'json'], {
      input: readFileSync(violated, 'utf8'),
    });
    expect(reportOf(stdout).verdicts[0]?.rule.file).toBe('<stdin>');
    expect(code).toBe(1);
  });

  it('may come late, and in pieces', async () => {
    const text = readFileSync(passing, 'utf8');
    const { code } = await runCli(['check', '-'], {
      onStart: ({ stdin }) => {
        setTimeout(() => stdin?.write(text.slice(0, 20)), 200);
        setTimeout(() => stdin?.end(text.slice(20)), 400);
      },
    });
    expect(code).toBe(0);
  });

  it('that is empty is no pass', async () => {
    const { code, stderr } = await runCli(['check', '-']);
    expect(stderr).toContain('<stdin>:1:1: error[empty-policy]');
    expect(code).toBe(2);
  });
});

describe('--wait', () => {
  it('keeps asking until the policy holds, and says so', async () => {
    const late = await closedPort();
    const policy = folder.write(
      'late.yml',
      `version: 1\nhosts:\n  - { host: 127.0.0.1, open: [${open.port}, ${late}] }\n`,
    );
    const services: Promise<Listener>[] = [];
    const { code, stdout, stderr } = await runCli(['check', policy, '--wait', '1m'], {
      env: { CI: 'true' },
      onStart: (child) =>
        child.stderr?.on('data', (text) => {
          if (services.length === 0 && String(text).includes('Round 1')) services.push(listener(undefined, late));
        }),
    });
    for (const service of services) await (await service).close();
    expect(stderr).toMatch(
      new RegExp(
        `Round 1, after .*: 1 does not hold yet, such as 127\\.0\\.0\\.1 port ${late} \\(closed\\)\\. Asking it again in 1\\.0 s`,
      ),
    );
    expect(stdout).toMatch(/Held after \d.* and 3 rounds; the last one asked everything again\./);
    expect(code).toBe(0);
  });

  it.each([
    [['--wait', '120'], '--wait `120` has no unit: write `120s` for seconds'],
    [['--wait', 'soon'], '--wait `soon` is not a duration'],
    [['--wait', '1m', '--observations', '-'], 'leave one out'],
  ])('%s cannot be used', async (args, message) => {
    const { code, stderr } = await runCli(['check', passing, ...args], { input: '{}' });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  it('is stopped by a signal, with what the last whole round saw', async () => {
    const { code, stdout } = await runCli(['check', violated, '--wait', '5m'], {
      env: { CI: 'true' },
      onStart: (child) => child.stderr?.on('data', (text) => String(text).includes('Round 1') && child.kill('SIGTERM')),
    });
    expect(stdout).toContain('The run was stopped while it waited');
    expect(stdout).toContain('FAIL: 1 violation');
    expect(code).toBe(143);
  });
});
