// The built action, started as the runner starts it: exit code, annotations, outputs, summary, report folder.
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/model/schema/report-schema.ts';
import { REPORT_FILES } from '../../src/report/report-files.ts';
import { closedPort, type Listener, listener } from '../cli/loopback.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { junitMistakes } from '../report/junit/junit-mistakes.ts';
import { elements, githubTree, textOf } from '../report/readers/github-markdown.ts';
import { sarifMistakes } from '../report/sarif/sarif-mistakes.ts';
import { NODES, runStep, type StepOptions } from './runner.ts';

const POLICY = '.github/port-policy.yml';
const workspace = temporaryFolder();
let open: Listener;
let closed: number;

beforeAll(async () => {
  for (const { name, path } of NODES) if (path === null) console.warn(`The action was not run on ${name}.`);
  open = await listener();
  closed = await closedPort();
  const policy = (name: string, item: string) => workspace.write(name, `version: 1\nhosts:\n  - ${item}\n`);
  policy(POLICY, `{ host: 127.0.0.1, blocked: [${closed}, ${open.port}] }`);
  policy('passing.yml', `{ host: 127.0.0.1, open: ${open.port} }`);
  policy('unknowable.yml', '{ host: nonexistent.invalid, open: 443 }');
  policy('broken.yml', '{ host: 127.0.0.1, opne: 22 }');
  workspace.write(
    'warned.yml',
    'version: 1\nhosts:\n  - { host: 127.0.0.1, blocked: 1 }\n' +
      'waivers:\n  - { host: 127.0.0.1, ports: 1, state: open, until: 2020-01-01, reason: it was tried }\n',
  );
  policy('wide.yml', `{ host: 127.0.0.1, open: ${open.port} }`);
  workspace.write(
    'told.yml',
    `version: 1\nvantages: { office: {} }\nhosts:\n  - { host: 127.0.0.1, from: office, open: "\${PORT}", blocked: ${closed} }\n`,
  );
  workspace.write('roles.yml', `version: 1\nroles: { web: { open: ${open.port} } }\n`);
  workspace.write('policies/up.yml', 'version: 1\nextends: ../roles.yml\nhosts: [{ host: 127.0.0.1, roles: web }]\n');
  workspace.write(
    'escape.yml',
    'version: 1\nextends: ../../../../../../etc/passwd\nhosts: [{ host: 127.0.0.1, open: 1 }]\n',
  );
  workspace.write('linked.yml', 'version: 1\nextends: ./link\nhosts: [{ host: 127.0.0.1, open: 1 }]\n');
  symlinkSync('/etc/passwd', join(workspace.path, 'link'));
});

afterAll(async () => {
  await open.close();
  workspace.remove();
});

/** A name in the workspace that no test on another Node has used. */
let used = 0;
const fresh = (name: string) => `${name}-${++used}`;

/** Runs in the action's process once the action is under way, however slow the machine; a run of two seconds is long enough. */
const onceStarted = (code: string) => `const timer = setInterval(() => {
  if (process.listenerCount('uncaughtException') === 0) return;
  clearInterval(timer);
  ${code};
}, 50);`;

describe.each(NODES)('on $name', ({ path }) => {
  const step = (options: Omit<StepOptions, 'workspace' | 'node'> = {}) =>
    runStep({ workspace, ...(path === null ? {} : { node: path }), ...options });
  const on = it.skipIf(path === null);

  on('`wait` keeps asking, and the summary says how long it took', async () => {
    const { code, stdout, summary } = await step({ inputs: { policy: 'passing.yml', wait: '30s' } });
    expect(summary).toContain('Held at once, in the first round');
    expect(code).toBe(0);
    const given = await step({ inputs: { wait: '1s' } });
    expect(given.stdout + stdout).not.toContain('Round 2');
    expect(given.summary).toContain('Did not hold within 1.0 s: 1 round');
    expect(given.code).toBe(1);
    const bad = await step({ inputs: { wait: '2' } });
    expect(bad.annotations[0]?.message).toContain("input 'wait': '2' has no unit");
    expect(bad.code).toBe(2);
  });

  on('a violation fails the step, annotated on its line', async () => {
    const { code, annotations, outputs, summary, stdout, stderr, serverUrl } = await step();
    const column = `  - { host: 127.0.0.1, blocked: [${closed}, `.length + 1;
    expect(annotations).toMatchObject([
      {
        level: 'error',
        properties: { file: POLICY, line: '3', col: `${column}`, title: `Port ${open.port} is open, intended blocked` },
      },
    ]);
    expect(annotations[0]?.message).toContain(`127.0.0.1, port ${open.port}`);
    expect(outputs).toEqual({
      result: 'fail',
      violations: '1',
      inconclusive: '0',
      waived: '0',
      probes: '2',
      drift: '',
      'new-violations': '',
      headline: `❌ Exposure policy: 1 violation, 1 as intended. Worst: medium, ${open.port} open on 127.0.0.1.`,
      'report-json': join(workspace.path, 'port-policy-report/report.json'),
      'report-sarif': join(workspace.path, 'port-policy-report/report.sarif'),
      'report-junit': join(workspace.path, 'port-policy-report/report.junit.xml'),
      'report-html': join(workspace.path, 'port-policy-report/report.html'),
      'report-prom': join(workspace.path, 'port-policy-report/report.prom'),
      'report-tap': join(workspace.path, 'port-policy-report/report.tap'),
      'report-intoto': join(workspace.path, 'port-policy-report/report.intoto.json'),
    });
    expect(sarifMistakes(readFileSync(outputs['report-sarif'] as string, 'utf8'))).toEqual([]);
    expect(await junitMistakes(readFileSync(outputs['report-junit'] as string, 'utf8'))).toEqual([]);
    const report = reportSchema.parse(JSON.parse(readFileSync(outputs['report-json'] as string, 'utf8')));
    expect(report).toMatchObject({
      result: 'fail',
      run: {
        repository: 'example/infrastructure',
        commit: '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567',
        url: `${serverUrl}/example/infrastructure/actions/runs/1234567890`,
        actor: 'octocat',
      },
      policies: [{ path: POLICY }],
    });
    const tree = githubTree(summary);
    const [heading] = elements(tree).filter(({ tagName }) => tagName === 'h2');
    expect(heading && textOf(heading)).toBe('❌ Exposure policy: 1 violation, 1 as intended (answered)');
    const links = elements(tree).flatMap(({ properties }) => properties?.href ?? []);
    expect(links).toContain(
      `${serverUrl}/example/infrastructure/blob/0f1e2d3c4b5a69788796a5b4c3d2e1f001234567/${POLICY}#L3`,
    );
    expect(readFileSync(join(workspace.path, 'port-policy-report/summary.md'), 'utf8')).toContain('1 violation');
    expect(stdout).toContain('FAIL');
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  on('a pass has nothing to annotate', async () => {
    const { code, annotations, outputs, summary, serverUrl } = await step({ inputs: { policy: 'passing.yml' } });
    const { controls } = JSON.parse(readFileSync(outputs['report-json'] as string, 'utf8'));
    expect(controls).toEqual([{ target: new URL(serverUrl).host, answered: true }]);
    expect(annotations).toEqual([]);
    expect(outputs).toMatchObject({ result: 'pass', violations: '0', inconclusive: '0', probes: '1' });
    expect(summary).toContain('✅');
    expect(code).toBe(0);
  });

  on.each([
    ['inconclusive', 3],
    ['violation', 0],
    ['never', 0],
  ])('what could not be known, with fail-on %s, exits %i', async (failOn, exitCode) => {
    const { code, annotations, outputs } = await step({ inputs: { policy: 'unknowable.yml', 'fail-on': failOn } });
    const place = { level: 'warning', properties: { file: 'unknowable.yml', line: '3' } };
    const why = { level: 'error', properties: { title: 'port-policy: why this step fails' } };
    expect(annotations).toMatchObject(exitCode === 0 ? [place] : [place, why]);
    if (exitCode !== 0) {
      expect(annotations[1]?.message).toContain("1 port or name could not be checked, and 'fail-on' is 'inconclusive'");
      expect(annotations[1]?.message).toContain('nonexistent.invalid: ');
    }
    expect(outputs).toMatchObject({ result: 'inconclusive', inconclusive: '1' });
    expect(code).toBe(exitCode);
  });

  on('a step that fails says why in red, without annotations as well', async () => {
    const violated = await step({ inputs: { annotations: 'false' } });
    expect(violated).toMatchObject({ code: 1, annotations: [] });
    expect(violated.stdout).toContain('This step fails because of 1 violation.');
    const broken = await step({ inputs: { annotations: 'false', policy: 'broken.yml' } });
    expect(broken).toMatchObject({ code: 2, annotations: [] });
    expect(broken.stdout).toContain('This step fails because the policy has 1 mistake; nothing was checked.');
  });

  on('a policy file beside a policy in the inputs is said to be passed over', async () => {
    const { annotations } = await step({ inputs: { policy: '', hosts: '127.0.0.1', open: `${open.port}` } });
    expect(annotations).toMatchObject([
      { level: 'warning', properties: { title: 'port-policy: policy file not used' } },
    ]);
    expect(annotations[0]?.message).toContain(`'${POLICY}' is not read`);
  });

  on('a broken policy is annotated on its line, whatever fail-on says', async () => {
    const { code, annotations, outputs } = await step({ inputs: { policy: 'broken.yml', 'fail-on': 'never' } });
    expect(annotations).toMatchObject([
      { level: 'error', properties: { file: 'broken.yml', line: '3', col: '24', title: 'Policy: unknown-key' } },
    ]);
    expect(annotations[0]?.message).toContain("did you mean 'open'?");
    expect(outputs).toEqual({});
    expect(code).toBe(2);
  });

  on('no policy, or inputs that cannot be used, exit 2 and say so', async () => {
    const message = async (inputs: Record<string, string>) => {
      const { code, annotations } = await step({ inputs });
      expect(code).toBe(2);
      expect(annotations).toMatchObject([{ level: 'error', properties: { title: 'port-policy: unusable input' } }]);
      return annotations[0]?.message;
    };
    expect(await message({ policy: 'nowhere.yml' })).toContain('does a step before this one check the repository out?');
    expect(await message({ policy: 'passing.yml', hosts: '127.0.0.1', open: '22' })).toContain(
      'a policy is in a file or in the inputs',
    );
    expect(await message({ 'fail-on': 'sometimes' })).toContain("'fail-on' is 'sometimes'");
  });

  on('lint reads, and asks nobody', async () => {
    const before = open.connections();
    const good = await step({ inputs: { command: 'lint' } });
    expect(good).toMatchObject({ code: 0, annotations: [], outputs: {} });
    expect(good.summary).toContain('no mistake and nothing to warn of. Nothing was probed.');
    expect(good.stdout).toContain('no mistakes, no warnings');
    const bad = await step({ inputs: { command: 'lint', policy: 'broken.yml' } });
    expect(bad).toMatchObject({ code: 2, annotations: [{ properties: { file: 'broken.yml', line: '3' } }] });
    expect(open.connections()).toBe(before);
  });

  on('annotations and summary can be left out; the log, the outputs and the exit code stay', async () => {
    const { code, annotations, summary, outputs, stdout } = await step({
      inputs: { annotations: 'false', summary: 'false' },
    });
    expect(annotations).toEqual([]);
    expect(summary).toBe('');
    expect(outputs.result).toBe('fail');
    expect(stdout).toContain(`${open.port}`);
    expect(code).toBe(1);
    const broken = await step({ inputs: { annotations: 'false', policy: 'broken.yml' } });
    expect(broken).toMatchObject({ code: 2, annotations: [] });
    expect(broken.stdout).toContain('broken.yml:3:24');
  });

  on.each([
    ['is missing', { GITHUB_STEP_SUMMARY: undefined }],
    ['cannot be written', { GITHUB_STEP_SUMMARY: '/nonexistent/summary.md' }],
  ])('a summary file that %s is a warning; the verdict stays', async (_, env) => {
    const violated = await step({ env });
    expect(violated.annotations.map(({ level }) => level)).toEqual(['error', 'warning']);
    expect(violated.annotations[1]?.message).toContain('the job summary could not be written');
    expect(violated.code).toBe(1);
    const passing = await step({ env, inputs: { policy: 'passing.yml' } });
    expect(passing.annotations.map(({ level }) => level)).toEqual(['warning']);
    expect(passing.code).toBe(0);
  });

  on('a report folder that cannot be written is a warning; the verdict, outputs and summary stay', async () => {
    workspace.write('a-file', '');
    const { code, annotations, outputs, summary } = await step({
      inputs: { 'report-dir': 'a-file/below', policy: 'passing.yml' },
    });
    expect(annotations).toMatchObject([{ level: 'warning' }]);
    expect(annotations[0]?.message).toContain("the reports could not be written to 'a-file/below'");
    expect(outputs.result).toBe('pass');
    for (const output of [
      'report-json',
      'report-sarif',
      'report-junit',
      'report-html',
      'report-prom',
      'report-tap',
      'report-intoto',
    ])
      expect(outputs).not.toHaveProperty(output);
    expect(summary).toContain('✅');
    expect(code).toBe(0);
  });

  on.each([
    ['inconclusive', 3],
    ['violation', 0],
  ])('a pull request from a fork is only linted (fail-on %s: %i)', async (failOn, exitCode) => {
    const before = open.connections();
    const event = {
      repository: { full_name: 'example/infrastructure' },
      pull_request: { number: 7, head: { repo: { full_name: 'stranger/infrastructure' } } },
    };
    const { code, annotations, outputs, summary } = await step({
      event,
      env: { GITHUB_EVENT_NAME: 'pull_request' },
      inputs: { 'fail-on': failOn },
    });
    expect(open.connections()).toBe(before);
    const read = { level: 'warning', properties: { title: 'port-policy: nothing was probed' } };
    const why = { level: 'error', properties: { title: 'port-policy: why this step fails' } };
    expect(annotations).toMatchObject(exitCode === 0 ? [read] : [read, why]);
    expect(outputs).toEqual({ result: 'inconclusive' });
    expect(summary).toContain('nothing was probed');
    expect(code).toBe(exitCode);
    expect(summary).toContain('The policy was read and has no mistakes;');
  });

  on.each([
    ['with a warning', 'warned.yml', 3, 'and lint warns of something in it;', '## ⚠️ Policy: 1 warning in warned.yml'],
    ['with a mistake', 'broken.yml', 2, 'and cannot be used until its mistakes are fixed;', '## ❌ Policy: 1 error in'],
    ['that is not there', 'nowhere.yml', 2, 'The policy could not be read: the log says why;', null],
  ] as const)('a policy of a fork %s: the summary says so, and that nothing was probed', async (...row) => {
    const [, policy, exitCode, read, section] = row;
    const event = {
      repository: { full_name: 'example/infrastructure' },
      pull_request: { number: 7, head: { repo: { full_name: 'stranger/infrastructure' } } },
    };
    const { code, summary, outputs, annotations } = await step({ event, inputs: { policy } });
    expect(summary).toContain('## ⚠️ Exposure policy: nothing was probed');
    expect(summary).toContain(read);
    expect(summary).not.toContain('has no mistakes');
    if (section !== null) expect(summary).toContain(section);
    expect(annotations.map(({ properties }) => properties.title)).toContain('port-policy: nothing was probed');
    expect(outputs).toEqual(exitCode === 2 ? {} : { result: 'inconclusive' });
    expect(code).toBe(exitCode);
  });

  on('a pull request from a fork is checked within the scope that the workflow gives, and nowhere else', async () => {
    const event = {
      repository: { full_name: 'example/infrastructure' },
      pull_request: { number: 7, head: { repo: { full_name: 'stranger/infrastructure' } } },
    };
    const before = open.connections();
    const elsewhere = await step({ event, inputs: { policy: 'wide.yml', scope: '127.0.0.9' } });
    expect(open.connections()).toBe(before);
    expect(elsewhere).toMatchObject({ code: 3, outputs: { result: 'inconclusive', probes: '0' } });
    const inside = await step({ event, inputs: { policy: 'wide.yml', scope: '127.0.0.1\n127.0.0.9' } });
    expect(open.connections()).toBeGreaterThan(before);
    expect(inside).toMatchObject({ code: 0, outputs: { result: 'pass', probes: '1' } });
  });

  on('a policy may stand in the inputs', async () => {
    const { code, outputs, annotations } = await step({
      inputs: { policy: '', hosts: '127.0.0.1', open: `${open.port}`, blocked: `${closed}` },
    });
    expect(code).toBe(0);
    // The workspace has a policy file, too.
    expect(annotations).toMatchObject([{ properties: { title: 'port-policy: policy file not used' } }]);
    expect(outputs).toMatchObject({ result: 'pass', probes: '2' });
    const wrong = await step({ inputs: { policy: '', hosts: '127.0.0.1', blocked: `${open.port}` } });
    expect(wrong).toMatchObject({ code: 1, outputs: { violations: '1' } });
    expect(wrong.summary).toContain('policy from the inputs');
  });

  on('a run may be told its vantage, variables and a part of the policy', async () => {
    const inputs = {
      policy: 'told.yml',
      vantage: 'office',
      variables: `PORT=${open.port}`,
      only: `127.0.0.1:${open.port}`,
    };
    expect(await step({ inputs })).toMatchObject({ code: 0, outputs: { result: 'pass', probes: '1' } });
    expect(await step({ inputs: { ...inputs, vantage: 'internet' } })).toMatchObject({ code: 2, outputs: {} });
  });

  on('a file that another extends must lie in the workspace', async () => {
    const inside = await step({ inputs: { policy: 'policies/up.yml' } });
    expect(inside).toMatchObject({ code: 0, outputs: { result: 'pass' } });
    const outside = await step({ inputs: { policy: 'escape.yml' } });
    expect(outside.code).toBe(2);
    expect(outside.stdout).toContain('it lies outside the workspace');
    expect(outside.stdout).not.toContain('root:');
    const linked = await step({ inputs: { policy: 'linked.yml' } });
    expect(linked.code).toBe(2);
    expect(linked.stdout).toContain('it lies outside the workspace');
  });

  on('a pull request from a branch is probed', async () => {
    const repository = { full_name: 'example/infrastructure' };
    const { code } = await step({ event: { repository, pull_request: { head: { repo: repository } } } });
    expect(code).toBe(1);
  });

  on('reports of an earlier run do not outlive one that has none, but for the baseline', async () => {
    const kept = fresh('kept');
    await step({ inputs: { policy: 'passing.yml', 'report-dir': kept } });
    expect(readdirSync(join(workspace.path, kept)).sort()).toEqual([...REPORT_FILES].sort());
    workspace.write(`${kept}/mine.txt`, 'of somebody else');
    const { code } = await step({
      inputs: { policy: 'broken.yml', 'report-dir': kept, baseline: `${kept}/report.json` },
    });
    expect(code).toBe(2);
    expect(readdirSync(join(workspace.path, kept)).sort()).toEqual(['mine.txt', 'report.json']);
  });

  on('nor one whose inputs cannot be used; a lint leaves them', async () => {
    const kept = fresh('kept');
    const reports = () => readdirSync(join(workspace.path, kept)).length;
    await step({ inputs: { policy: 'passing.yml', 'report-dir': kept } });
    await step({ inputs: { policy: 'passing.yml', 'report-dir': kept, command: 'lint' } });
    expect(reports()).toBe(REPORT_FILES.length);
    expect((await step({ inputs: { wait: '5 minutes', 'report-dir': kept } })).code).toBe(2);
    expect(reports()).toBe(0);
  });

  on('a baseline is kept although a link leads to it', async () => {
    const kept = fresh('kept');
    await step({ inputs: { policy: 'passing.yml', 'report-dir': kept } });
    symlinkSync(kept, join(workspace.path, `${kept}-linked`));
    const inputs = { policy: 'passing.yml', 'report-dir': kept, baseline: `${kept}-linked/report.json` };
    const { code, annotations, outputs } = await step({ inputs });
    expect({ code, annotations }).toEqual({ code: 0, annotations: [] });
    expect(outputs.drift).toBe('0');
  });

  on('reports do not follow a link of the checkout out of the workspace', async () => {
    const [elsewhere, linked, folder] = [temporaryFolder(), fresh('linked'), fresh('folder')];
    elsewhere.write('report.json', 'of the runner');
    symlinkSync(elsewhere.path, join(workspace.path, linked));
    const { code, annotations } = await step({ inputs: { policy: 'passing.yml', 'report-dir': linked } });
    expect(annotations[0]?.message).toContain('a link leads from there out of the workspace');
    expect(code).toBe(0);
    workspace.write(`${folder}/mine.txt`, '');
    symlinkSync(join(elsewhere.path, 'report.json'), join(workspace.path, folder, 'report.json'));
    await step({ inputs: { policy: 'passing.yml', 'report-dir': folder } });
    expect(readFileSync(join(elsewhere.path, 'report.json'), 'utf8')).toBe('of the runner');
    expect(readFileSync(join(workspace.path, folder, 'report.json'), 'utf8')).toContain('"result": "pass"');
    rmSync(join(workspace.path, linked));
    elsewhere.remove();
  });

  on.each(['there', 'nowhere'])(
    'no folder is made behind a link that leads out of the workspace, %s',
    async (where) => {
      const [elsewhere, linked] = [temporaryFolder(), fresh('linked')];
      elsewhere.write('there/report.json', 'of the runner');
      symlinkSync(join(elsewhere.path, where), join(workspace.path, linked));
      const { code, annotations } = await step({ inputs: { policy: 'passing.yml', 'report-dir': `${linked}/below` } });
      expect(annotations.map(({ message }) => message)).toEqual([
        expect.stringContaining('a link leads from there out of the workspace'),
      ]);
      expect(code).toBe(0);
      expect(readdirSync(elsewhere.path)).toEqual(['there']);
      expect(readdirSync(join(elsewhere.path, 'there'))).toEqual(['report.json']);
      rmSync(join(workspace.path, linked));
      elsewhere.remove();
    },
  );

  on('nothing is left in the workspace by a policy that cannot be used', async () => {
    await step({ inputs: { policy: 'broken.yml', 'report-dir': 'untouched' } });
    expect(existsSync(join(workspace.path, 'untouched'))).toBe(false);
  });

  on.each([
    ['on the way', `Date.prototype.toISOString = () => { throw new Error('planted'); };`],
    ['in a timer', onceStarted(`throw new Error('planted')`)],
    ['in a promise', onceStarted(`Promise.reject(new Error('planted'))`)],
    ['that leaves nothing to wait for', `globalThis.setTimeout = globalThis.setInterval = () => ({ unref() {} });`],
  ])('a bug of ours %s exits 2: neither a verdict nor a pass', async (_, code) => {
    workspace.write(
      'slow.yml',
      `version: 1\nlimits: { rate: 10/s, per-host: 10/s }\nhosts:\n  - { host: 127.0.0.1, open: ${open.port}, blocked: 1-20 }\n`,
    );
    const broken = await step({
      inputs: { policy: 'slow.yml' },
      nodeArguments: ['--import', `data:text/javascript,${encodeURIComponent(code)}`],
    });
    expect(broken.annotations.map(({ message }) => message).join()).toContain('internal error, nothing was concluded');
    expect(broken.outputs).toEqual({});
    expect(broken.code).toBe(2);
  });

  on.each([
    ['that is no JSON', '{'],
    ['that is empty', ''],
    ['that is null', 'null'],
  ])('an event %s may be a stranger’s: the policy is only linted', async (_, text) => {
    const before = open.connections();
    const { code, annotations, summary } = await step({ env: { GITHUB_EVENT_PATH: workspace.write('event', text) } });
    expect(annotations).toMatchObject([
      { level: 'warning', properties: { title: 'port-policy: nothing was probed' } },
      { level: 'error', properties: { title: 'port-policy: why this step fails' } },
    ]);
    expect(annotations[0]?.message).toContain('The event file holds no JSON object: the policy is only linted');
    expect(summary).toContain('The event file holds no JSON object, so the policy may be a stranger');
    expect(open.connections()).toBe(before);
    expect(code).toBe(3);
  });
});
