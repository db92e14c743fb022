// What stops a release before anything is made: another version, a changelog that says nothing, changed files, a dist/ of other sources.
import { afterEach, describe, expect, it } from 'vitest';
import { CALLED, CHANGELOG, runScript, type SmallProject, smallProject } from './small-project.ts';

let project: SmallProject | null = null;
const made = (files?: Record<string, string>) => {
  project = smallProject(files);
  return project;
};

afterEach(() => {
  project?.remove();
  project = null;
});

describe('check-tag', () => {
  it('lets a tag through that is the version, with its changes and a proven dist/', async () => {
    const { git, run } = made();
    const passed = {
      code: 0,
      out: expect.stringMatching(/dist\/ is what src\/ builds to.*\nv1\.2\.3 may become a release\./),
    };
    expect(await run('check-tag', 'v1.2.3')).toEqual(passed);
    git('tag', 'v1.2.3');
    expect(await run('check-tag', 'v1.2.3')).toEqual(passed);
  });

  it.each(['v1.2.4', '1.2.3', 'v1.2.3-rc.1', 'v1.2'])(
    'stops %s, which is not the version of package.json',
    async (tag) => {
      expect(await made().run('check-tag', tag)).toEqual({
        code: 1,
        out: expect.stringContaining(`- The tag is ${tag}, and package.json says 1.2.3. Tag v1.2.3, or`),
      });
    },
  );

  it('stops where package-lock.json has another version', async () => {
    const { run } = made({ 'package-lock.json': '{ "version": "1.2.2" }' });
    expect(await run('check-tag', 'v1.2.3')).toEqual({
      code: 1,
      out: '- package.json says 1.2.3, and package-lock.json 1.2.2. Run `npm install --package-lock-only`, and commit it.\n',
    });
  });

  it.each([
    ['another version', CALLED.replace('1.2.3', '1.2.2'), 'v1.2.2'],
    ['a commit, which cannot be its own', CALLED.replace('v1.2.3', '0f1e2d3c # v1.2.3'), '0f1e2d3c # v1.2.3'],
    ['the newest of a major version', CALLED.replace('v1.2.3', 'v1'), 'v1'],
    ['no action of ours', CALLED.replace('port-policy/port-policy', './'), 'no version'],
  ])('stops where the workflow that others call runs %s', async (_, text, found) => {
    const { run } = made({ '.github/workflows/nightly-audit.yml': text });
    expect(await run('check-tag', 'v1.2.3')).toEqual({
      code: 1,
      out: `- .github/workflows/nightly-audit.yml runs port-policy/port-policy at ${found}, and package.json says 1.2.3. Write \`port-policy/port-policy@v1.2.3\` there, and commit it.\n`,
    });
  });

  it('stops where another commit is tagged', async () => {
    const { commit, git, run, write } = made();
    git('tag', '--annotate', '--message=one', 'v1.2.3');
    write({ 'README.md': 'later\n' });
    commit();
    const [tagged, head] = [git('rev-parse', 'v1.2.3^{commit}'), git('rev-parse', 'HEAD')];
    expect(await run('check-tag', 'v1.2.3')).toEqual({
      code: 1,
      out: `- v1.2.3 is the commit ${tagged}, and ${head} is checked out. Run \`git checkout v1.2.3\`.\n`,
    });
  });

  it.each([
    [
      'has no section',
      CHANGELOG.replace('## 1.2.3 - 2026-12-01', ''),
      'CHANGELOG.md has no section "## 1.2.3 - YYYY-MM-DD". Move to it',
    ],
    ['has no date', CHANGELOG.replace(' - 2026-12-01', ''), 'The section "## 1.2.3" of CHANGELOG.md has no date.'],
    [
      'is empty',
      '## 1.2.3 - 2026-12-01\n\n## 1.2.2 - 2026-11-01\n',
      'The section "## 1.2.3 - 2026-12-01" of CHANGELOG.md is empty.',
    ],
    [
      'is of a longer number',
      CHANGELOG.replace('1.2.3', '1.2.30'),
      'CHANGELOG.md has no section "## 1.2.3 - YYYY-MM-DD".',
    ],
  ])('stops where the section of the changelog %s', async (_, text, said) => {
    const { run } = made({ 'CHANGELOG.md': text });
    expect(await run('check-tag', 'v1.2.3')).toEqual({ code: 1, out: expect.stringContaining(`- ${said}`) });
  });

  it('stops where files differ from the commit, and names them', async () => {
    const { run, write } = made();
    write({ 'src/index.js': 'console.log(2);\n', 'dist/index.js': 'console.log(2);\n', 'left-over': '' });
    expect(await run('check-tag', 'v1.2.3')).toEqual({
      code: 1,
      out: '- Files differ from the commit. Commit or discard them:\n     M dist/index.js\n     M src/index.js\n    ?? left-over\n',
    });
  });

  it('stops where dist/ is of other sources, although all is committed', async () => {
    const { run } = made({ 'dist/index.js': 'console.log(3);\n' });
    expect(await run('check-tag', 'v1.2.3')).toEqual({
      code: 1,
      out: expect.stringMatching(
        /dist\/ is not what src\/ builds to:\n {2}index\.js\n(?:.*\n)*- dist\/ is not proven: see above\./,
      ),
    });
  });

  it('names all that is wrong at once', async () => {
    const { run } = made({ 'CHANGELOG.md': '# Changelog\n' });
    const { out } = await run('check-tag', 'v2.0.0');
    expect(out.match(/^- /gm)).toHaveLength(2);
  });
});

describe.each([
  ...['check-tag', 'pack', 'sbom', 'checksums', 'notes', 'image'].map((script) => [script, 1] as const),
  ['image-sbom', 2],
] as const)('%s', (script, count) => {
  it('explains itself, and says how it is called', async () => {
    const help = await runScript(script, '--help');
    expect(help).toEqual({ code: 0, out: expect.stringContaining(`node scripts/release/${script}.mjs `) });
    expect(await runScript(script)).toEqual({
      code: 2,
      out: expect.stringContaining(`0 arguments where there must be ${count}`),
    });
    expect(await runScript(script, '--nonsense')).toEqual({ code: 2, out: expect.stringContaining("'--nonsense'") });
  });
});
