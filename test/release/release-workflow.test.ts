// The release workflow from a tag to a public release, by nektos/act; and what stops it before anybody sees anything.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actPath } from '../examples/workflows/act.ts';
import { filesIn, runRelease, version } from './release-scene.ts';

const STDERR = 2;
const TAG = `v${version}`;
const [MAJOR = ''] = TAG.split('.');
const TIME_LIMIT_MS = 180_000;
const PACKAGE = `port-policy-${version}.tgz`;
const BOM = `port-policy-${version}.cdx.json`;
const NAME = 'ghcr.io/port-policy/port-policy';
const COPY = 'skopeo copy --all --preserve-digests';
const LOGIN = expect.stringMatching(/^docker login ghcr\.io --username \S+ --password-stdin$/);
const ROOT = join(import.meta.dirname, '../..');

/** Of the two images, as the notes give them to copy. */
const digestsIn = (notes: string) =>
  [...notes.matchAll(new RegExp(`^${NAME}:${version}(?:-shell)?@(sha256:[0-9a-f]{64})$`, 'gm'))].map(
    ([, found]) => found,
  );

if (actPath() === null)
  writeSync(
    STDERR,
    '\nWORKFLOW TESTS SKIPPED: the release workflow did not run: there is no nektos/act here; see CONTRIBUTING.md.\n',
  );

it('a job that is run again may leave its files again', () => {
  const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8'));
  const steps = Object.values<{ steps: { uses?: string; with: object }[] }>(jobs).flatMap((job) => job.steps);
  const uploads = steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
  expect(uploads).toHaveLength(2);
  for (const { with: inputs } of uploads) expect(inputs).toMatchObject({ overwrite: true });
});

describe.skipIf(actPath() === null)('the release workflow', { timeout: TIME_LIMIT_MS }, () => {
  it('makes of a tag a draft with all files, then npm, then the release, then the major tag', async () => {
    await runRelease({
      tag: TAG,
      look: ({ code, log, calls, commit, state }) => {
        expect(code, log).toBe(0);
        expect(filesIn(join(state, 'release'))).toEqual(['SHA256SUMS', BOM, PACKAGE]);
        execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
          cwd: join(state, 'release'),
          stdio: 'pipe',
        });
        const sameBytes = (name: string) =>
          readFileSync(join(state, name)).equals(readFileSync(join(state, 'release', PACKAGE)));
        expect(sameBytes('npm')).toBe(true);
        expect(readFileSync(join(state, 'notes.md'), 'utf8')).toMatch(
          new RegExp(`^- All of it\\.[^]*port-policy/port-policy@${commit} # ${TAG}`),
        );
        expect(readFileSync(join(state, 'visible'), 'utf8')).toBe('public\n');
        const verify = `--repo port-policy/port-policy --signer-workflow port-policy/port-policy/.github/workflows/release.yml --source-ref refs/tags/${TAG}`;
        const [image, shell] = digestsIn(readFileSync(join(state, 'notes.md'), 'utf8'));
        const bom = 'attest release/*.tgz: CycloneDX of port-policy';
        expect(calls.filter((call) => call === bom)).toHaveLength(1);
        // The jobs `attest` and `image` run side by side.
        expect(calls.filter((call) => call !== bom)).toEqual([
          'skopeo copy oci:images/port-policy docker-daemon:port-policy:built',
          'skopeo copy oci:images/port-policy-shell docker-daemon:port-policy-shell:built',
          expect.stringMatching(
            /^docker run --rm --read-only --network none .* port-policy:built lint port-policy\.yml$/,
          ),
          expect.stringMatching(/^docker run --rm --read-only --network none .* port-policy-shell:built sh -c /),
          LOGIN,
          `${COPY} oci:images/port-policy docker://${NAME}@${image}`,
          `${COPY} oci:images/port-policy-shell docker://${NAME}@${shell}`,
          `attest ${NAME}@${image}: provenance, also in the registry`,
          `attest ${NAME}@${image}: CycloneDX of port-policy, also in the registry`,
          `attest ${NAME}@${shell}: provenance, also in the registry`,
          `attest ${NAME}@${shell}: CycloneDX of port-policy-shell, also in the registry`,
          `gh attestation verify oci://${NAME}@${image} ${verify}`,
          `gh attestation verify oci://${NAME}@${shell} ${verify}`,
          `gh attestation verify release/${PACKAGE} ${verify}`,
          `gh attestation verify release/${BOM} ${verify}`,
          `gh release view ${TAG} --json isDraft`,
          `gh release create ${TAG} --draft --verify-tag --title ${TAG} --notes-file notes/notes.md release/SHA256SUMS release/${BOM} release/${PACKAGE}`,
          `gh release download ${TAG} --dir draft`,
          `npm publish ./release/${PACKAGE} --provenance --access public --ignore-scripts`,
          LOGIN,
          `${COPY} docker://${NAME}@${image} docker://${NAME}:${version}`,
          `${COPY} docker://${NAME}@${shell} docker://${NAME}:${version}-shell`,
          `gh release view ${TAG} --json isDraft --jq .isDraft`,
          `gh release edit ${TAG} --draft=false --verify-tag`,
          expect.stringContaining(`gh api --paginate repos/port-policy/port-policy/git/matching-refs/tags/${MAJOR}. `),
          `${COPY} docker://${NAME}@${image} docker://${NAME}:${MAJOR.slice(1)}`,
          `${COPY} docker://${NAME}@${shell} docker://${NAME}:${MAJOR.slice(1)}-shell`,
          `gh api --silent --method PATCH repos/port-policy/port-policy/git/refs/tags/${MAJOR} -f sha=${commit} -F force=true`,
        ]);
      },
    });
  });

  it('leaves the major tag with a newer release', async () => {
    await runRelease({
      tag: TAG,
      tags: [`${MAJOR}.1000.0`, TAG],
      look: ({ code, log, calls }) => {
        expect(code, log).toBe(0);
        expect(log).toContain(`${MAJOR}.1000.0 is newer than ${TAG}: ${MAJOR} stays.`);
        expect(calls.filter((call) => /--method|:\d+(?:-shell)?$/.test(call))).toEqual([]);
      },
    });
  });

  it('makes no draft, and tells npm nothing, where the images cannot be built', async () => {
    await runRelease({
      tag: TAG,
      imageFails: true,
      look: ({ code, log, calls, state }) => {
        expect(code).not.toBe(0);
        expect(log).toContain('`buildah build` failed');
        expect(calls.filter((call) => !call.startsWith('attest release/'))).toEqual([]);
        expect(filesIn(state)).not.toContain('visible');
      },
    });
  });

  it('makes no draft of files that are not attested', async () => {
    await runRelease({
      tag: TAG,
      unattested: true,
      look: ({ code, calls, state }) => {
        expect(code).not.toBe(0);
        expect(calls.at(-1)).toMatch(/^gh attestation verify oci:/);
        expect(calls.filter((call) => call.startsWith('npm'))).toEqual([]);
        expect(filesIn(state)).not.toContain('visible');
      },
    });
  });

  const licences = readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8');
  it.each([
    ['a tag that is not the version', { tag: 'v9.9.9' }, 'The tag is v9.9.9, and package.json says'],
    [
      'a dist/ of other sources',
      { tag: TAG, files: { 'dist/licenses.txt': `${licences}\n` } },
      'dist/ is not what src/ builds to',
    ],
    // What act itself says: a step that ends at once may have its output lost.
    ['a failing test', { tag: TAG, tests: 1 }, 'Failure - Main bash .ci/run'],
  ])('is stopped by %s', async (_, options, said) => {
    await runRelease({
      ...options,
      look: ({ code, log, calls, state }) => {
        expect(code).not.toBe(0);
        expect(log).toContain(said);
        expect(calls).toEqual([]);
        expect(filesIn(join(state, 'artifacts'))).toEqual([]);
      },
    });
  });
});
