// Where `baseline: last` has nothing: whatever GitHub and its storage answer, the run keeps its verdict, and one warning says why and what to do.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { warnings } from '../github/publishing.ts';
import type { Step } from '../runner.ts';
import { type Inputs, LastScene } from './last-scene.ts';
import { zip } from './zip.ts';

let scene: LastScene;

beforeAll(async () => {
  scene = await LastScene.start();
});
afterAll(() => scene.stop());
beforeEach(() => scene.reset());

/** The verdict stands, and one warning has these words. */
async function none(words: string | RegExp, inputs: Inputs = {}, rest = {}): Promise<Step> {
  const step = await scene.today(inputs, rest);
  expect({ code: step.code, result: step.outputs.result, drift: step.outputs.drift }).toEqual({
    ...{ code: 0, result: 'pass', drift: '' },
  });
  const [said = '', ...more] = warnings(step);
  expect(more).toEqual([]);
  expect(step.annotations[0]?.properties.title).toBe('port-policy: no baseline');
  expect(said).toMatch(/^No baseline, so nothing says what changed: /);
  expect(said.replaceAll("'", '')).toMatch(words);
  expect(scene.storage.problems).toEqual([]);
  expect(`${step.stdout}${step.stderr}`).not.toContain('aSignature');
  return step;
}

const UPLOAD = 'the folder port-policy-report with actions/upload-artifact';

describe('nothing went wrong', () => {
  it('the first run', () =>
    none(
      `GitHub lists no earlier run of this workflow on the branch main that is over. The next run has one if this one uploads ${UPLOAD}`,
    ));

  it('no run has uploaded anything', async () => {
    for (const id of [900, 800]) await scene.night(id, { artifacts: [] });
    await none(
      `none of the last 2 runs of this workflow on the branch main has a complete report of this job. The run https://github.com/runs/900 has no artifact. Upload ${UPLOAD}, in a step with if: always().`,
    );
  });

  it('all have expired', async () => {
    await scene.night(900, { artifacts: [] });
    for (const id of [800, 700]) await scene.night(id, { expired: true });
    await none('The artifacts of the run https://github.com/runs/800 have expired or were deleted. Set retention-days');
  });

  it('it has expired since it was listed: 410', async () => {
    await scene.night(900);
    scene.github.fail(/\/zip$/, { status: 410, message: 'Artifact has expired' });
    await none(
      'the last run of this workflow on the branch main has no complete report of this job. The artifacts of the run https://github.com/runs/900 have expired',
    );
  });

  it.each([
    ['cancelled', { cause: 'cancelled' }, {}, 'it was stopped before everything was asked'],
    ['out of time', { cause: 'out-of-time' }, {}, 'its time was over before everything was asked'],
    [
      'of a part',
      {},
      { warnings: ['Only a part of the policy was checked: x.'] },
      'it checked only a part of the policy',
    ],
    ['kept out', {}, { part: { checked: 1, of: 2, by: ['scope'] } }, 'scope kept it from some hosts of the policy'],
  ] as const)('all were %s', async (_, verdict, report, words) => {
    const { verdicts } = await scene.reportOf(0);
    for (const id of [900, 800])
      await scene.night(id, { report: { verdicts: verdicts.map((one) => ({ ...one, ...verdict })), ...report } });
    await none(`The report of https://github.com/runs/900 does not count: ${words}`);
  });

  it('no more than 30 runs are looked at, and no more than three pages', async () => {
    for (let id = 899; id > 850; id--) await scene.night(id, { artifacts: [] });
    await scene.night(800);
    await none('none of the last 30 runs');
    scene.reset();
    for (let id = 899; id > 740; id--) await scene.night(id, { event: 'pull_request', artifacts: [] });
    await scene.night(700);
    await none('of the 150 earlier runs of this workflow');
    expect(scene.github.requests.filter((line) => line.includes('/workflows/77/runs'))).toHaveLength(3);
  });

  it.each([
    ['no token', { token: '' }, {}, 'the input token is empty, and baseline: last asks GitHub with it'],
    ['no repository', {}, { GITHUB_REPOSITORY: undefined }, 'do not say which run this is'],
    ['no run', {}, { GITHUB_RUN_ID: undefined }, 'do not say which run this is'],
    ['no branch', {}, { GITHUB_REF: 'refs/tags/v1' }, 'the event of this run does not say which branch it is of'],
  ])('%s', async (_, inputs, env, words) => {
    await scene.night(900);
    await none(words, inputs, { env, event: {} });
    expect(scene.github.requests).toEqual([]);
  });
});

describe('GitHub', () => {
  const [RUN, RUNS, ARTIFACTS, ZIP] = [
    /\/runs\/1000\?/,
    /\/workflows\/77\/runs/,
    /\/runs\/900\/artifacts/,
    /\/artifacts\/1\/zip/,
  ];
  const refused = { status: 403, message: 'Resource not accessible by integration' };
  const reset = String(Math.floor(Date.now() / 1000) + 3600);

  it.each([
    ['403 of the run', RUN, refused, 'the token may not; give the job the permission actions: read'],
    ['403 of the list', RUNS, refused, 'give the job the permission actions: read'],
    ['403 of the artifacts', ARTIFACTS, refused, 'give the job the permission actions: read'],
    ['403 of the download', ZIP, refused, 'give the job the permission actions: read'],
    [
      '404 of the run',
      RUN,
      { status: 404 },
      'there is no such thing, or the token may not see it; give the job the permission actions: read',
    ],
    ['404 of the list', RUNS, { status: 404 }, 'list the earlier runs of this workflow: there is no such thing'],
    ['401', RUN, { status: 401, message: 'Bad credentials' }, 'GitHub does not accept the token'],
    [
      'a rate limit',
      RUNS,
      {
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      },
      'GitHub asks to wait longer than this step may',
    ],
    [
      'a secondary rate limit',
      ARTIFACTS,
      { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '3600' } },
      'GitHub asks to wait longer',
    ],
    ['429', ZIP, { status: 429, headers: { 'retry-after': '3600' } }, 'GitHub asks to wait longer'],
    ['500 of the list', RUNS, { status: 500 }, '500: Planted'],
    ['a broken connection', RUN, { reset: 'before' }, 'GitHub could not be reached'],
  ] as const)('%s', async (_, when, fault, words) => {
    await scene.night(900);
    scene.github.fail(when, fault);
    await none(words);
  });

  it('404 of one download: the run before it is taken', async () => {
    await scene.night(900);
    await scene.night(800);
    scene.github.fail(ZIP, { status: 404 });
    expect((await scene.today()).stdout).toContain('Baseline: the report of https://github.com/runs/800');
  });

  it('does not say where the artifact is', async () => {
    await scene.night(900);
    scene.github.fail(ZIP, { status: 204 });
    await none('GitHub does not say where exposure-report is');
  });

  it('answers with a page of a proxy', async () => {
    await scene.night(900);
    for (const when of [RUNS, RUN]) {
      scene.github.fail(when, { html: '<html>Sign in</html>' });
      await none(/the answer of GitHub (?:is not a list of runs|names no workflow)/);
    }
  });

  it('leads to another server with its list: the token is not sent there', async () => {
    await scene.night(900);
    scene.github.fail(RUNS, { location: `${scene.storage.url}/1` });
    await none('leads to another server');
    expect(scene.storage.asked).toEqual([]);
  });

  it('is not there', () => none('GitHub could not be reached', {}, { env: { GITHUB_API_URL: 'http://127.0.0.1:9' } }));
});

describe('the storage', () => {
  const NEXT = 'download the report in a step of your own';

  it.each([
    ['403, as of a signature that is too old', { status: 403 }, 'answers 403'],
    ['404', { status: 404 }, 'has expired|have expired'],
    ['500', { status: 500 }, 'answers 500'],
    ['a redirect of its own', { location: 'http://127.0.0.1:9/' }, 'answers 302'],
    ['half of it', { truncatedAt: 100 }, 'could not be read (aborted)|sent 100 of'],
  ] as const)('%s', async (_, fault, words) => {
    await scene.night(900);
    scene.storage.faults.set(1, fault);
    const [first = '', second = first] = words.split('|').map((one) => one.replace(/[()]/g, '\\$&'));
    await none(new RegExp(`(?:${first}|${second})`));
  });

  it('whatever it has for one run, the report before is taken; after three such failures no other is asked', async () => {
    await scene.night(900);
    await scene.night(800);
    scene.storage.faults.set(1, { status: 500 });
    expect((await scene.today()).stdout).toContain('Baseline: the report of https://github.com/runs/800');
    scene.reset();
    for (const id of [900, 800, 700, 600]) await scene.night(id);
    for (const id of [1, 2, 3]) scene.storage.faults.set(id, { status: 500 });
    await none('answers 500');
    expect(scene.storage.asked).toEqual([1, 2, 3]);
  });

  it.each([
    ['a page', Buffer.from('<html>'), /in none of them is a report.json/],
    ['nothing', Buffer.alloc(0), /in none of them is a report.json/],
    ['half an archive', zip([{ name: 'report.json', content: '{}' }]).subarray(0, 60), /is not a whole ZIP archive/],
    [
      'an archive of anything',
      zip([
        { name: 'report.json', content: 'x' },
        { name: '__proto__/report.json', content: '{}' },
      ]),
      /in none of them is a report.json/,
    ],
    ['a path that leads elsewhere', zip([{ name: '../../report.json', content: '{}' }]), /is not a whole ZIP archive/],
    [
      'another version of the report',
      zip([{ name: 'report.json', content: '{"schemaVersion":2,"verdicts":[]}' }]),
      /in none of them is a report.json/,
    ],
  ])('has %s', async (_, bytes, words) => {
    await scene.night(900, { artifacts: [scene.artifact(bytes)] });
    const step = await none(words);
    if (String(words).includes('ZIP')) expect(warnings(step)[0]).toContain(NEXT);
  });

  it('has a lot: what is large is not even asked for, and what turns out so is not read to its end', async () => {
    await scene.night(900, {
      artifacts: [scene.artifact(Buffer.from('x'), 'images', { size_in_bytes: 2_000_000_000 })],
    });
    await none('has an artifact of more than 64 MB, which is not downloaded');
    expect(scene.storage.asked).toEqual([]);
    scene.reset();
    await scene.night(900);
    scene.storage.faults.set(1, { endless: true });
    await none('it has more than 67 MB');
  });

  it('is a server that gets no token, wherever it is', async () => {
    const asked: (string | undefined)[] = [];
    const other = createServer((request, response) => {
      asked.push(request.headers.authorization);
      response.writeHead(200).end('x');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    scene.github.storageUrl = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    await scene.night(900);
    await none('in none of them is a report.json');
    expect(asked).toEqual([undefined]);
    scene.github.storageUrl = 'file:///etc';
    await none('is not reached by https');
    scene.github.storageUrl = scene.storage.url;
    other.close();
  });
});
