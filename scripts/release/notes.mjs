// The notes of a release: what CHANGELOG.md says of the version, how to pin it, and how to verify it.
import { changesOf } from './changelog.mjs';
import { command, output, ReleaseError, readJson } from './command.mjs';
import { IMAGE, isDigest } from './image-references.mjs';

const VERIFYING = 'docs/versions.md#how-to-verify-a-release';

const HELP = `node scripts/release/notes.mjs TAG

Prints the notes of the release (v1.2.3), as Markdown: its section of CHANGELOG.md, how to pin it, how to verify it.

  --image DIGEST         sha256:..., the digest of the container image
  --shell-image DIGEST   the digest of the one with a shell`;

const OPTIONS = { image: { type: 'string' }, 'shell-image': { type: 'string' } };

await command(HELP, 1, main, OPTIONS);

function main([tag], root, { image, 'shell-image': shellImage }) {
  if (!/^v\d+\.\d+\.\d+$/.test(tag))
    throw new ReleaseError(`"${tag}" is not a tag of a release. Give one such as v1.2.3.`);
  const { name, repository } = readJson(root, 'package.json');
  const [, slug] = /github\.com\/(.+?)\.git$/.exec(repository.url);
  const version = tag.slice(1);
  const commit = output('git', ['rev-parse', 'HEAD'], { cwd: root });
  const proof = `--repo ${slug} --signer-workflow ${slug}/.github/workflows/release.yml --source-ref refs/tags/${tag}`;
  console.log(`${absolute(changesOf(root, version), slug, tag)}

## How to get it

\`\`\`yaml
- uses: ${slug}@${commit} # ${tag}
\`\`\`

\`\`\`sh
npx ${name}@${version} check
\`\`\`
${images(version, image, shellImage)}
## How to verify it

\`\`\`sh
gh release download ${tag} --repo ${slug} && sha256sum --check SHA256SUMS
gh attestation verify ${name}-${version}.tgz ${proof}${image === undefined ? '' : `\ngh attestation verify oci://${IMAGE}@${image} ${proof}`}
\`\`\`

The first line shows that the files are whole. The others show that the release workflow of this repository made what they name from this tag.
\`${name}-${version}.cdx.json\` lists what is bundled. [More](https://github.com/${slug}/blob/${tag}/${VERIFYING}).`);
}

/** By their digests, to be copied into a pipeline or a manifest. */
function images(version, image, shellImage) {
  if (image === undefined && shellImage === undefined) return '';
  for (const [option, digest] of Object.entries({ '--image': image, '--shell-image': shellImage }))
    if (!isDigest(digest ?? ''))
      throw new ReleaseError(
        `${option} is ${digest ?? 'missing'}. Give the digests of both images, as image.mjs prints them.`,
      );
  return `
Container images for amd64 and arm64, the second with a shell:

\`\`\`
${IMAGE}:${version}@${image}
${IMAGE}:${version}-shell@${shellImage}
\`\`\`
`;
}

/** A release has a page of its own: links that are relative to CHANGELOG.md would lead nowhere from there. */
function absolute(markdown, slug, tag) {
  return markdown.replace(
    /\]\((?![a-z]+:|#)([^)\s]+)\)/g,
    (_, path) => `](https://github.com/${slug}/blob/${tag}/${path})`,
  );
}
