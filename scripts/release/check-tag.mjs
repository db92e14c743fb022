// Whether a tag may become a release: it is the version everywhere, CHANGELOG.md has its section, dist/ is that of the sources.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf } from './changelog.mjs';
import { command, output, ReleaseError, readJson } from './command.mjs';

const HELP = `node scripts/release/check-tag.mjs TAG

Whether the tag (v1.2.3) may become a release:
  - it is the version of package.json and of package-lock.json
  - if the tag is there, it is the commit that is checked out
  - the workflow that others call, .github/workflows/nightly-audit.yml, runs the action of that version
  - CHANGELOG.md has a section of that version, with a date
  - no file differs from the commit
  - dist/ is what the sources build to (needs \`npm ci\`)
Exit code 1 where one of them does not hold; all that do not hold are named.`;

const CALLED = '.github/workflows/nightly-audit.yml';

await command(HELP, 1, ([tag], root) => {
  const problems = [versionProblem, lockProblem, calledProblem, commitProblem, changelogProblem, treeProblem]
    .map((problem) => problem(root, tag))
    .filter((problem) => problem !== null);
  if (problems.length > 0) throw new ReleaseError(problems.map((problem) => `- ${problem}`).join('\n'));
  // Last, as it builds for a while; it says itself what is different.
  try {
    execFileSync(process.execPath, [join(root, 'scripts/check-dist.mjs')], { cwd: root, stdio: 'inherit' });
  } catch {
    throw new ReleaseError(`- dist/ is not proven: see above. Repair it on the branch, then tag that commit.`);
  }
  console.log(`${tag} may become a release.`);
});

function versionProblem(root, tag) {
  const { version } = readJson(root, 'package.json');
  if (tag === `v${version}`) return null;
  return `The tag is ${tag}, and package.json says ${version}. Tag v${version}, or change the version and commit it first.`;
}

function lockProblem(root) {
  const { version } = readJson(root, 'package.json');
  const { version: locked } = readJson(root, 'package-lock.json');
  if (locked === version) return null;
  return `package.json says ${version}, and package-lock.json ${locked}. Run \`npm install --package-lock-only\`, and commit it.`;
}

/** A call at a version must run that version, and a file cannot name the commit that it is in. */
function calledProblem(root) {
  const { version } = readJson(root, 'package.json');
  const named = [...readFileSync(join(root, CALLED), 'utf8').matchAll(/uses: port-policy\/port-policy@(.*?)\s*$/gm)];
  const others = named.map(([, ref]) => ref).filter((ref) => ref !== `v${version}`);
  if (named.length > 0 && others.length === 0) return null;
  const found = named.length === 0 ? 'no version' : others.join(', ');
  return `${CALLED} runs port-policy/port-policy at ${found}, and package.json says ${version}. Write \`port-policy/port-policy@v${version}\` there, and commit it.`;
}

function commitProblem(root, tag) {
  const git = (...args) => output('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const head = git('rev-parse', 'HEAD');
  let tagged = head;
  try {
    tagged = git('rev-parse', '--verify', `refs/tags/${tag}^{commit}`);
  } catch {
    // It is tried before it is tagged.
  }
  return tagged === head
    ? null
    : `${tag} is the commit ${tagged}, and ${head} is checked out. Run \`git checkout ${tag}\`.`;
}

function changelogProblem(root, tag) {
  try {
    changesOf(root, tag.replace(/^v/, ''));
    return null;
  } catch (error) {
    if (error instanceof ReleaseError) return error.message;
    throw error;
  }
}

function treeProblem(root) {
  const changed = output('git', ['status', '--porcelain'], { cwd: root });
  if (changed === '') return null;
  return `Files differ from the commit. Commit or discard them:\n${changed.replace(/^/gm, '    ')}`;
}
