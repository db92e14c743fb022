// The container images as OCI layouts: built by buildah from Containerfile, in a storage of its own that is gone afterwards.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { command, output, ReleaseError, readJson } from './command.mjs';
import { commitTime } from './commit-time.mjs';

const HELP = `node scripts/release/image.mjs FOLDER

Builds the container images into the folder, as OCI layouts for linux/amd64 and linux/arm64: FOLDER/port-policy without a shell, and
FOLDER/port-policy-shell. Prints their digests as \`image=sha256:...\` and \`shell-image=sha256:...\`, which can go into GITHUB_OUTPUT.
Needs buildah, and the registries of the bases that Containerfile names. The same commit and the same buildah give the same digests.

  --base NAME=IMAGE    another image in place of the base that is called NAME in Containerfile, such as NAME=oci:FOLDER; may be repeated`;

/** By what is printed for each: its stage in Containerfile, and its folder. */
const IMAGES = { image: ['port-policy', 'port-policy'], 'shell-image': ['shell', 'port-policy-shell'] };
/** One after the other, as those that are built side by side come in any order into the list. */
const PLATFORMS = ['linux/amd64', 'linux/arm64'];

const OPTIONS = { base: { type: 'string', multiple: true, default: [] } };

await command(
  HELP,
  1,
  ([folder], root, { base }) => {
    const work = mkdtempSync(join(tmpdir(), 'port-policy-image-'));
    try {
      const containerfile = join(work, 'Containerfile');
      writeFileSync(containerfile, withBases(readFileSync(join(root, 'Containerfile'), 'utf8'), base));
      mkdirSync(folder, { recursive: true });
      for (const [printed, [stage, name]] of Object.entries(IMAGES)) {
        build(root, work, containerfile, stage, name);
        const layout = resolve(folder, name);
        rmSync(layout, { recursive: true, force: true });
        buildah(work, root, ['manifest', 'push', '--quiet', '--all', name, `oci:${layout}`]);
        console.log(`${printed}=${digestOf(layout)}`);
      }
    } finally {
      remove(work);
    }
  },
  OPTIONS,
);

function build(root, work, containerfile, stage, name) {
  const { version } = readJson(root, 'package.json');
  const revision = output('git', ['rev-parse', 'HEAD'], { cwd: root });
  for (const platform of PLATFORMS)
    buildah(work, root, [
      ...['build', '--quiet', '--isolation', 'chroot', '--format', 'oci', '--timestamp', `${commitTime(root)}`],
      ...['--platform', platform, '--manifest', name, '--target', stage, '--file', containerfile],
      ...['--build-arg', `VERSION=${version}`, '--build-arg', `REVISION=${revision}`, root],
    ]);
}

/** Its storage is in the folder, whoever runs it and whatever that machine has set. */
function buildah(work, cwd, args) {
  const storage = ['--root', join(work, 'storage'), '--runroot', join(work, 'run'), '--storage-driver', 'vfs'];
  try {
    return output('buildah', [...storage, ...args], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  } catch (error) {
    if (error.code === 'ENOENT')
      throw new ReleaseError('There is no buildah. Install it with `apt-get install buildah`, and run this again.');
    throw new ReleaseError(`\`buildah ${args[0]}\` failed: see above.`);
  }
}

/** @throws ReleaseError where a name is not that of a base */
function withBases(containerfile, bases) {
  return bases.reduce((text, given) => {
    const [, name, image] = /^([^=]+)=(.+)$/.exec(given) ?? [];
    const changed = text.replace(/^FROM (\S+?):\S+ AS/gm, (line, base) => (base === name ? `FROM ${image} AS` : line));
    if (changed === text)
      throw new ReleaseError(`--base ${given}: Containerfile has no base of that name. Write NAME=IMAGE.`);
    return changed;
  }, containerfile);
}

/** The digest of the list of platforms, which is what an image is pinned by. */
function digestOf(layout) {
  const read = (path) => JSON.parse(readFileSync(join(layout, path), 'utf8'));
  const [{ digest }] = read('index.json').manifests;
  const platforms = (read(`blobs/${digest.replace(':', '/')}`).manifests ?? []).map(
    ({ platform }) => `${platform.os}/${platform.architecture}`,
  );
  if (platforms.join() !== PLATFORMS.join())
    throw new ReleaseError(
      `${layout} is for ${platforms.join(', ') || 'one platform'}, and must be for ${PLATFORMS.join(', ')}.`,
    );
  return digest;
}

/** Files of an unprivileged user's containers belong to users that only a namespace of theirs can remove. */
function remove(work) {
  if (process.getuid() === 0) rmSync(work, { recursive: true, force: true });
  else output('buildah', ['unshare', 'rm', '-rf', work]);
}
