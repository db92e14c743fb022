// After a release: what people copy from README, docs, examples and templates names its commit, its version and the digests of its images.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, output, ReleaseError } from './command.mjs';

const HELP = `node scripts/release/pin.mjs COMMIT [--image DIGEST] [--shell-image DIGEST]

After a release is public: each reference to port-policy in README.md, docs/, examples/ and templates/ that has a tag, or the commit
of an earlier release, gets the commit of this one; references to npm get its version. Prints each line that it changes. A second run
changes nothing. It changes nothing either where this clone does not have the commit with the tag of its version.

  COMMIT                 all 40 hex digits: git rev-parse v1.2.3^{commit}
  --image DIGEST         of the container image, as the release page has it: sha256: and 64 hex digits.
                         Without it, references to the image stay as they are
  --shell-image DIGEST   the same, of the image with a shell`;

/** What people may copy. Decisions tell of their own day, and these two pages of any version. */
const LEFT_OUT = ['docs/decisions', 'docs/images', 'docs/releasing.md', 'docs/versions.md'];
const PLACES = ['README.md', 'docs', 'examples', 'templates', ...LEFT_OUT.map((path) => `:!${path}`)];

const TAG_OR_COMMIT = '(?:v\\d+\\.\\d+\\.\\d+|[0-9a-f]{40})';
const GITHUB = 'https://github\\.com/port-policy/port-policy(?:\\.git)?';
/** Behind the name of an image: a digest, or the words that stand in its place before the release. */
const DIGEST = '(?:@sha256:(?:[0-9a-f]{64}|[A-Z-]+))?';

/** Each kind of reference: what stands before it, the reference itself, and what it becomes; null: it stays. */
const KINDS = [
  // The action, and a workflow to call. dependabot reads the comment.
  {
    before: 'uses: port-policy/port-policy(?:/[\\w./-]+)?@',
    reference: `${TAG_OR_COMMIT}(?: # v\\d+\\.\\d+\\.\\d+)?`,
    becomes: ({ commit, version }) => `${commit} # v${version}`,
  },
  // A checkout of this project in a workflow.
  {
    before: 'repository: port-policy/port-policy\\n *ref: ',
    reference: `${TAG_OR_COMMIT}(?: # v\\d+\\.\\d+\\.\\d+)?`,
    becomes: ({ commit, version }) => `${commit} # v${version}`,
  },
  // pre-commit: the comment is the one that `pre-commit autoupdate --freeze` writes.
  {
    before: `repo: ${GITHUB}\\n *rev: `,
    reference: `${TAG_OR_COMMIT}(?: +# frozen: v\\d+\\.\\d+\\.\\d+)?`,
    becomes: ({ commit, version }) => `${commit}  # frozen: v${version}`,
  },
  // A template by its address, and as a component of GitLab.
  {
    before: 'https://raw\\.githubusercontent\\.com/port-policy/port-policy/',
    reference: `${TAG_OR_COMMIT}(?=/templates/)`,
    becomes: ({ commit }) => commit,
  },
  {
    before: 'component: \\S+/port-policy/[\\w-]+@',
    reference: `${TAG_OR_COMMIT}(?: # v\\d+\\.\\d+\\.\\d+)?`,
    becomes: ({ commit, version }) => `${commit} # v${version}`,
  },
  // A version on npm cannot be replaced, so the version is enough.
  {
    before: '(?<![\\w./-])port-policy@',
    reference: '\\d+\\.\\d+\\.\\d+',
    becomes: ({ version }) => version,
  },
  // Of an image, the version is for people; what is fetched is the digest.
  {
    before: 'ghcr\\.io/port-policy/port-policy:',
    reference: `\\d+\\.\\d+\\.\\d+(?![\\w.-])${DIGEST}`,
    becomes: ({ version, image }) => image && `${version}@${image}`,
  },
  {
    before: 'ghcr\\.io/port-policy/port-policy:',
    reference: `\\d+\\.\\d+\\.\\d+-shell(?![\\w.-])${DIGEST}`,
    becomes: ({ version, shellImage }) => shellImage && `${version}-shell@${shellImage}`,
  },
].map(({ before, reference, becomes }) => ({ pattern: new RegExp(`(${before})${reference}`, 'g'), becomes }));

const OPTIONS = { image: { type: 'string' }, 'shell-image': { type: 'string' } };

await command(
  HELP,
  1,
  ([commit], root, { image = null, 'shell-image': shellImage = null }) => {
    for (const digest of [image, shellImage]) refuseUnlessDigest(digest);
    const version = versionOf(root, commit);
    const files = output('git', ['ls-files', '-z', '--', ...PLACES], { cwd: root })
      .split('\0')
      .filter(Boolean);
    const changes = files.flatMap((file) => pinFile(join(root, file), file, { commit, version, image, shellImage }));
    for (const change of changes) console.log(change);
    console.log(
      `v${version} is ${commit}: ${changes.length === 0 ? 'nothing to change' : `${changes.length} lines changed`}.`,
    );
    if (image === null) console.log('References to the image stay as they are: --image was not given.');
    if (shellImage === null)
      console.log('References to the image with a shell stay as they are: --shell-image was not given.');
  },
  OPTIONS,
);

function refuseUnlessDigest(digest) {
  if (digest !== null && !/^sha256:[0-9a-f]{64}$/.test(digest))
    throw new ReleaseError(`"${digest}" is not a digest. Give sha256: and 64 hex digits, as the release page has it.`);
}

/** @throws ReleaseError where this clone does not know the commit as that of a release */
function versionOf(root, commit) {
  if (!/^[0-9a-f]{40}$/.test(commit))
    throw new ReleaseError(`"${commit}" is not a commit. Give all of its 40 hex digits: git rev-parse v1.2.3^{commit}`);
  const git = (...args) => output('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  let version;
  try {
    version = JSON.parse(git('show', `${commit}:package.json`)).version;
  } catch {
    throw new ReleaseError(
      `This clone has no commit ${commit}. Run \`git fetch --tags\`, and look at the commit again.`,
    );
  }
  let tagged;
  try {
    tagged = git('rev-parse', '--verify', `refs/tags/v${version}^{commit}`);
  } catch {
    throw new ReleaseError(
      `${commit} is version ${version}, and this clone has no tag v${version}. If the release is public, run \`git fetch --tags\`.`,
    );
  }
  if (tagged !== commit)
    throw new ReleaseError(`The release v${version} is the commit ${tagged}, and not ${commit}. Give that one.`);
  return version;
}

/** Writes the file anew where something in it changes. @returns each line that changed, with its place */
function pinFile(path, name, release) {
  const text = readFileSync(path, 'utf8');
  const pinned = KINDS.reduce((before, { pattern, becomes }) => {
    const reference = becomes(release);
    return reference === null ? before : before.replace(pattern, (_, start) => start + reference);
  }, text);
  if (pinned === text) return [];
  writeFileSync(path, pinned);
  const lines = text.split('\n');
  return pinned
    .split('\n')
    .flatMap((line, index) => (line === lines[index] ? [] : [`${name}:${index + 1}: ${line.trim()}`]));
}
