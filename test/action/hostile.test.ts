// Hostile text from a policy, its path and the inputs: every file and line that the action leaves, read as its reader does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/model/schema/report-schema.ts';
import { reportJson } from '../../src/report/json/report-json.ts';
import { brokenPolicy, HOSTILE_NAME, HOSTILE_TEXT, readablePolicy } from '../cli/hostile-policy.ts';
import { closedPort, type Listener, listener } from '../cli/loopback.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { junitMistakes } from '../report/junit/junit-mistakes.ts';
import { elementCounts, elements, githubTree } from '../report/readers/github-markdown.ts';
import { commandsIn } from '../report/readers/runner-commands.ts';
import { hostileReport } from '../report/samples/sample-report.ts';
import { sarifMistakes } from '../report/sarif/sarif-mistakes.ts';
import { screenOf } from '../screen.ts';
import { runStep, type Step } from './runner.ts';

/** An output more, if anybody believed it. */
const HOSTILE_FOLDER = `out\nresult=pass\nx<<E\ny\nE\n::set-output name=a::b\n##[set-output name=x]y\x1b[2J`;

const workspace = temporaryFolder();
let open: Listener;

beforeAll(async () => {
  open = await listener();
  const closed = await closedPort();
  workspace.write(`readable/${HOSTILE_NAME}`, readablePolicy(open.port, closed, HOSTILE_TEXT));
  workspace.write('readable/harmless.yml', readablePolicy(open.port, closed, 'harmless'));
  workspace.write(`broken/${HOSTILE_NAME}`, brokenPolicy(HOSTILE_TEXT));
  workspace.write('broken/harmless.yml', brokenPolicy('harmless'));
});

afterAll(async () => {
  await open.close();
  workspace.remove();
});

const step = (policy: string, inputs: Record<string, string> = {}, event = {}) =>
  runStep({ workspace, inputs: { policy, ...inputs }, event });

const places = ({ annotations }: Step) =>
  annotations.map(({ level, properties }) => [level, properties.line, properties.col, Object.keys(properties).sort()]);

/** The log holds our annotations, each on the file that it is about, and tells a terminal nothing. */
async function expectHarmlessLog({ stdout, stderr, annotations }: Step, file: string | undefined): Promise<void> {
  expect(commandsIn(stdout)).toHaveLength(annotations.length);
  expect(commandsIn(stderr)).toEqual([]);
  for (const { properties, message } of annotations) {
    if (properties.file !== undefined) expect(properties.file).toBe(file);
    for (const text of [properties.title ?? '', message.replaceAll('\n', '')])
      expect(text).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  }
  const { foreign, title } = await screenOf(stdout.replace(/^::.*$/gm, ''));
  expect({ foreign, title }).toEqual({ foreign: [], title: '' });
}

describe.skipIf(process.platform === 'win32')('hostile text', () => {
  it('in a reason and a path: one annotation a line, the outputs of any run, no element more', async () => {
    const hostile = await step(`readable/${HOSTILE_NAME}`, { 'report-dir': HOSTILE_FOLDER });
    const twin = await step('readable/harmless.yml');
    await expectHarmlessLog(hostile, `readable/${HOSTILE_NAME}`);
    expect(places(hostile)).toEqual(places(twin));
    expect(places(hostile).map(([level]) => level)).toEqual(['error', 'warning']);
    expect(hostile.annotations[0]?.message).toContain('alert(1)');
    const reportJson = join(workspace.path, HOSTILE_FOLDER, 'report.json');
    expect(hostile.outputs).toEqual({
      result: 'fail',
      violations: '1',
      inconclusive: '1',
      waived: '0',
      probes: '2',
      drift: '',
      'new-violations': '',
      headline: expect.stringMatching(
        /^❌ Exposure policy: 1 violation, 1 inconclusive, 1 as intended\. Worst: medium, \d+ open on 127\.0\.0\.1\.$/,
      ),
      'report-json': reportJson,
      'report-sarif': join(workspace.path, HOSTILE_FOLDER, 'report.sarif'),
      'report-junit': join(workspace.path, HOSTILE_FOLDER, 'report.junit.xml'),
      'report-html': expect.any(String),
      'report-prom': expect.any(String),
      'report-tap': expect.any(String),
      'report-intoto': expect.any(String),
    });
    expect(sarifMistakes(readFileSync(hostile.outputs['report-sarif'] as string, 'utf8'))).toEqual([]);
    expect(await junitMistakes(readFileSync(hostile.outputs['report-junit'] as string, 'utf8'))).toEqual([]);
    const report = reportSchema.parse(JSON.parse(readFileSync(reportJson, 'utf8')));
    expect(report.verdicts[0]?.rule.file).toBe(`readable/${HOSTILE_NAME}`);
    for (const sanitized of [true, false]) {
      const counts = (markdown: string) => elementCounts(githubTree(markdown, sanitized));
      expect(counts(hostile.summary)).toEqual(counts(twin.summary));
      expect(counts(readFileSync(join(workspace.path, HOSTILE_FOLDER, 'summary.md'), 'utf8'))).toEqual(
        counts(twin.summary),
      );
    }
    for (const { properties } of elements(githubTree(hostile.summary)))
      if (properties?.href !== undefined)
        expect(properties.href).toSatisfy((href: string) =>
          href.startsWith(`${hostile.serverUrl}/example/infrastructure/`),
        );
    expect(hostile.code).toBe(1);
  });

  it('in a policy that cannot be used: the same annotations as its harmless twin', async () => {
    const hostile = await step(`broken/${HOSTILE_NAME}`);
    const twin = await step('broken/harmless.yml');
    await expectHarmlessLog(hostile, `broken/${HOSTILE_NAME}`);
    expect(hostile.annotations.length).toBeGreaterThan(5);
    expect(hostile.annotations).toHaveLength(twin.annotations.length);
    expect(hostile.outputs).toEqual({});
    expect(hostile.code).toBe(2);
  });

  it('in a path that is well written', async () => {
    const hostile = await step(`readable/${HOSTILE_NAME}`, { command: 'lint' });
    await expectHarmlessLog(hostile, undefined);
    expect(hostile).toMatchObject({ code: 0, annotations: [], outputs: {} });
  });

  it('in a path that is not there, and in inputs', async () => {
    for (const inputs of [{ policy: `no${HOSTILE_NAME}` }, { command: HOSTILE_NAME }, { 'fail-on': HOSTILE_FOLDER }]) {
      const hostile = await step('readable/harmless.yml', inputs as Record<string, string>);
      await expectHarmlessLog(hostile, undefined);
      expect(places(hostile)).toEqual([['error', undefined, undefined, ['title']]]);
      expect(hostile.code).toBe(2);
    }
  });

  it('in a report folder that cannot be written', async () => {
    const hostile = await step('readable/harmless.yml', { 'report-dir': `readable/harmless.yml/${HOSTILE_FOLDER}` });
    await expectHarmlessLog(hostile, 'readable/harmless.yml');
    expect(places(hostile).map(([level]) => level)).toEqual(['error', 'warning', 'warning']);
    expect(Object.keys(hostile.outputs).sort()).toEqual([
      'drift',
      'headline',
      'inconclusive',
      'new-violations',
      'probes',
      'result',
      'violations',
      'waived',
    ]);
    expect(hostile.outputs.result).toBe('fail');
  });

  it('in the name of a baseline, and in what it says', async () => {
    const missing = await step('readable/harmless.yml', { baseline: `readable/${HOSTILE_FOLDER}/report.json` });
    await expectHarmlessLog(missing, 'readable/harmless.yml');
    const name = workspace.write('readable/baseline.json', reportJson(hostileReport));
    const read = await step('readable/harmless.yml', { baseline: name });
    await expectHarmlessLog(read, 'readable/harmless.yml');
    expect(Number(read.outputs.drift)).toBeGreaterThan(1);
    expect(elementCounts(githubTree(read.summary, false))).not.toHaveProperty('script');
  });

  it('in the name of a fork', async () => {
    const event = { repository: { full_name: 'a/b' }, pull_request: { head: { repo: { full_name: HOSTILE_TEXT } } } };
    const hostile = await step(`readable/${HOSTILE_NAME}`, {}, event);
    await expectHarmlessLog(hostile, undefined);
    expect(hostile.outputs).toEqual({ result: 'inconclusive' });
    expect(hostile.code).toBe(3);
  });

  it.each(['repository', 'sha', 'actor'])('in GITHUB_%s', async (name) => {
    const env = { [`GITHUB_${name.toUpperCase()}`]: HOSTILE_TEXT.replaceAll('\0', '') };
    const hostile = await runStep({ workspace, inputs: { policy: 'readable/harmless.yml' }, env });
    const twin = await step('readable/harmless.yml');
    await expectHarmlessLog(hostile, 'readable/harmless.yml');
    expect(elementCounts(githubTree(hostile.summary, false)).tr).toBe(
      elementCounts(githubTree(twin.summary, false)).tr,
    );
    expect(elementCounts(githubTree(hostile.summary, false))).not.toHaveProperty('script');
    expect(hostile.code).toBe(1);
  });
});
