// Hostile text from a policy, a path, an argument and DNS: whatever the command line prints is read as its reader reads it.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../src/audit.ts';
import { logSafeReport } from '../../src/cli/output/log-safe.ts';
import { reportSchema } from '../../src/model/schema/report-schema.ts';
import type { Family } from '../../src/model/words.ts';
import { FORMAT_NAMES, formats } from '../../src/report/formats.ts';
import { createSha256 } from '../../src/shell/create-sha256.ts';
import { junitMistakes, rootOf } from '../report/junit/junit-mistakes.ts';
import { elementCounts, elements, githubTree } from '../report/readers/github-markdown.ts';
import { commandsIn } from '../report/readers/runner-commands.ts';
import { HOSTILE_PIECES } from '../report/samples/sample-report.ts';
import { sarifMistakes } from '../report/sarif/sarif-mistakes.ts';
import { screenOf } from '../screen.ts';
import { brokenPolicy, HOSTILE_NAME_WITH_LINE, HOSTILE_TEXT, readablePolicy } from './hostile-policy.ts';
import { closedPort, type Listener, listener } from './loopback.ts';
import { type CliRun, runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
let open: Listener;
let readable: string;
let broken: string;
let harmless: string;

beforeAll(async () => {
  open = await listener();
  const closed = await closedPort();
  readable = folder.write(`readable/${HOSTILE_NAME_WITH_LINE}`, readablePolicy(open.port, closed, HOSTILE_TEXT));
  broken = folder.write(`broken/${HOSTILE_NAME_WITH_LINE}`, brokenPolicy(HOSTILE_TEXT));
  harmless = folder.write('harmless.yml', readablePolicy(open.port, closed, 'harmless'));
});

afterAll(async () => {
  await open.close();
  folder.remove();
});

/** Neither the runner nor a terminal is told anything by it. */
async function expectHarmless({ stdout, stderr }: CliRun): Promise<void> {
  for (const text of [stdout, stderr]) {
    expect(commandsIn(text)).toEqual([]);
    const { foreign, title } = await screenOf(text);
    expect({ foreign, title }).toEqual({ foreign: [], title: '' });
    expect(text.replaceAll('\n', '').replace(/\x1b\[\d+m/g, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  }
}

describe.skipIf(process.platform === 'win32')('check', () => {
  it.each([{}, { FORCE_COLOR: '1' }])('on a terminal or in a log: %j', async (env: Record<string, string>) => {
    const run = await runCli(['check', readable], { env });
    await expectHarmless(run);
    expect(run.stdout).toContain('alert(1)');
    expect(run.code).toBe(1);
  });

  it('as JSON: whole, the text as it was, and no command', async () => {
    const { code, stdout } = await runCli(['check', readable, '--format', 'json']);
    expect(commandsIn(stdout)).toEqual([]);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.policies[0]?.path).toBe(readable);
    expect(new Set(report.verdicts.map(({ rule }) => rule.file))).toEqual(new Set([readable]));
    expect(JSON.stringify(report)).toContain('##[set-output name=x]y');
    expect(code).toBe(1);
  });

  it('as SARIF and as JUnit: valid, and no command', async () => {
    const sarif = await runCli(['check', readable, '--format', 'sarif']);
    expect(commandsIn(sarif.stdout)).toEqual([]);
    expect(sarifMistakes(sarif.stdout)).toEqual([]);
    const junit = await runCli(['check', readable, '--format', 'junit']);
    await expectHarmless(junit);
    expect(await junitMistakes(junit.stdout)).toEqual([]);
    expect(rootOf(junit.stdout).textContent).toContain('##[set-output name=x]y');
  });

  it('as Markdown: no element more than of a harmless one, and no command', async () => {
    const { stdout } = await runCli(['check', readable, '--format', 'markdown']);
    const twin = await runCli(['check', harmless, '--format', 'markdown']);
    expect(commandsIn(stdout)).toEqual([]);
    for (const sanitized of [true, false])
      expect(elementCounts(githubTree(stdout, sanitized))).toEqual(elementCounts(githubTree(twin.stdout, sanitized)));
  });

  it('of a policy that cannot be used', async () => {
    const run = await runCli(['check', broken]);
    await expectHarmless(run);
    expect(run.stderr).toContain('unknown-key');
    expect(run.code).toBe(2);
  });

  it('with a report folder that cannot be written', async () => {
    const run = await runCli(['check', harmless, '--report-dir', join(harmless, HOSTILE_NAME_WITH_LINE)]);
    await expectHarmless(run);
    expect(run.code).toBe(2);
  });

  it('--dry-run', async () => {
    const run = await runCli(['check', readable, '--dry-run']);
    await expectHarmless(run);
    expect(run.code).toBe(0);
  });
});

describe.skipIf(process.platform === 'win32')('everything else', () => {
  it.each([
    ['a policy that is well written', () => ['lint', readable], 0],
    ['a policy that is not', () => ['lint', broken], 2],
    ['a file that is not there', () => ['check', `nowhere${HOSTILE_NAME_WITH_LINE}`], 2],
    ['a command that is not there', () => [HOSTILE_NAME_WITH_LINE], 2],
    ['an option that is not there', () => ['check', `--${HOSTILE_NAME_WITH_LINE}`], 2],
    ['a value that is not allowed', () => ['check', '--format', HOSTILE_NAME_WITH_LINE], 2],
    ['a schema that is not there', () => ['schema', HOSTILE_NAME_WITH_LINE], 2],
    ['a host to probe', () => ['probe', HOSTILE_NAME_WITH_LINE, '22'], 2],
    ['ports to probe', () => ['probe', '127.0.0.1', HOSTILE_NAME_WITH_LINE], 2],
  ])('%s', async (_, args, code) => {
    const run = await runCli(args());
    await expectHarmless(run);
    expect(run.stdout + run.stderr).toContain('set-output');
    expect(run.code).toBe(code);
  });

  it('proves that it would have been seen', async () => {
    expect(commandsIn(HOSTILE_NAME_WITH_LINE).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['error', 'warning', 'set-output']),
    );
    expect((await screenOf(`${HOSTILE_NAME_WITH_LINE}\n`)).foreign).toContain('J');
  });
});

describe('DNS', () => {
  const source = {
    file: 'policy.yml',
    text: 'version: 1\nhosts:\n  - { host: www.example.com, open: 443, blocked: all }\n',
  };
  const audited = async (lookup: (name: string, family: Family) => Promise<readonly string[]>) => {
    const outcome = await audit([source], {
      toolVersion: '1.0.0',
      seed: 1,
      run: { repository: null, commit: null, url: null, actor: null },
      now: () => new Date(0),
      signal: new AbortController().signal,
      onProgress: () => {},
      sha256: () => '0'.repeat(64),
      lookup,
    });
    if (outcome.kind !== 'report') throw new Error('no report');
    return outcome.report;
  };

  const forged = ['127.0.0.1\n::error::x', '127.0.0.1 ', '::1\x1b[2J', '127.1', '0x7f000001', '::1%\n', '1.2.3.4:80'];

  it.each([
    ['addresses that are none', async () => [...forged, ...HOSTILE_PIECES]],
    ['no addresses', async () => []],
    ['an error', () => Promise.reject(Object.assign(new Error(HOSTILE_TEXT), { code: HOSTILE_TEXT }))],
    ['an error without a code', () => Promise.reject(new Error(HOSTILE_TEXT))],
    ['no error at all', () => Promise.reject(HOSTILE_TEXT)],
    ['an error of another kind', () => Promise.reject(Object.assign(new Error(''), { code: { toString: 1 } }))],
  ])('%s: inconclusive, and nothing of it in any output', async (_, lookup) => {
    const report = await audited(lookup);
    expect(report).toMatchObject({ result: 'inconclusive', totals: { probes: 0, inconclusive: 1, pass: 0 } });
    expect(report.verdicts).toMatchObject([{ address: null, cause: 'dns-failed', verdict: 'inconclusive' }]);
    const nobody = await audited(() => Promise.reject(Object.assign(new Error(''), { code: 'EUNKNOWN' })));
    for (const name of FORMAT_NAMES) {
      const reporter = await formats[name]();
      const options = {
        colour: false,
        columns: 100,
        policyUrl: () => null,
        maxBytes: 1_048_576,
        reportHint: '',
        hashed: { createSha256 },
      };
      const text = logSafeReport(name, reporter(report, options));
      expect(commandsIn(text)).toEqual([]);
      expect((await screenOf(text)).foreign).toEqual([]);
      expect(text).not.toMatch(/alert|evil|::error|127\.1/);
      if (name !== 'markdown') continue;
      const tags = (markdown: string) => elements(githubTree(markdown, false)).length;
      expect(tags(text)).toBe(tags(reporter(nobody, options)));
    }
  });
});
