// The files of a release, read by tools that did not make them: sha256sum, the library of CycloneDX, tar.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// What is packed is dist/, which must be that of the sources.
import '../built.ts';
import { runScript, type SmallProject, smallProject } from './small-project.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const BOM = `port-policy-${version}.cdx.json`;
const PACKAGE = `port-policy-${version}.tgz`;

let folder: string;
let small: SmallProject;
const verify = (cwd: string) =>
  execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd, encoding: 'utf8', stdio: 'pipe' });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'port-policy-artifacts-'));
  small = smallProject();
  process.env.SOURCE_DATE_EPOCH = '1796083200';
  for (const script of ['pack', 'sbom', 'checksums'])
    expect(await runScript(script, folder)).toMatchObject({ code: 0 });
});

afterAll(() => {
  delete process.env.SOURCE_DATE_EPOCH;
  rmSync(folder, { recursive: true, force: true });
  small.remove();
});

describe('pack', () => {
  it('makes the package, without scripts and sources', () => {
    const files = execFileSync('tar', ['--list', '--file', join(folder, PACKAGE)], { encoding: 'utf8' }).split('\n');
    expect(files).toContain('package/dist/cli/index.js');
    expect(files.filter((file) => /^package\/(?:src|scripts|test|node_modules)\//.test(file))).toEqual([]);
  });

  it('gives the same bytes at another time and in another folder', async () => {
    const other = smallProject();
    try {
      const [first, second] = [`${small.root}-out`, `${other.root}-out`];
      expect(await small.run('pack', first)).toEqual({ code: 0, out: `${join(first, 'small-1.2.3.tgz')}\n` });
      chmodSync(join(other.root, 'dist/index.js'), 0o664);
      expect(await other.run('pack', second)).toMatchObject({ code: 0 });
      const bytes = [first, second].map((at) => readFileSync(join(at, 'small-1.2.3.tgz')).toString('base64'));
      for (const at of [first, second]) rmSync(at, { recursive: true });
      expect(bytes[0]).toBe(bytes[1]);
    } finally {
      other.remove();
    }
  });
});

describe('the bill of materials', () => {
  const read = () => JSON.parse(readFileSync(join(folder, BOM), 'utf8'));

  it('is CycloneDX, by the strict schema of its own project', async () => {
    const validator = new JsonStrictValidator(Version.v1dot5);
    expect(await validator.validate(readFileSync(join(folder, BOM), 'utf8'))).toBeNull();
    // Or the validator would take anything.
    expect(await validator.validate(JSON.stringify({ ...read(), serialNumber: 'x' }))).not.toBeNull();
  });

  it('names what the licences name, each with its hash and licence', () => {
    const bom = read();
    const licences = readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8');
    const named = [...licences.matchAll(/(?:^|\n-{80}\n\n)(\S+) (\d\S*) \(/g)].map(([, name, at]) => `${name}@${at}`);
    const listed = bom.components.map(
      (component: { name: string; version: string }) => `${component.name}@${component.version}`,
    );
    // A package that lies at two paths has its licence there twice.
    expect(listed.sort()).toEqual([...new Set(named)].sort());
    for (const component of bom.components)
      expect(component).toMatchObject({
        hashes: [{ alg: 'SHA-512' }],
        licenses: [expect.anything()],
        scope: 'required',
      });
    expect(bom.metadata.component).toMatchObject({ type: 'application', purl: `pkg:npm/port-policy@${version}` });
    expect(JSON.stringify(bom)).not.toContain('cdx:npm:package:development');
  });

  it('is the same from the same sources, and of the time it is given', async () => {
    const again = join(folder, 'again');
    expect(await runScript('sbom', again)).toMatchObject({ code: 0 });
    expect(readFileSync(join(again, BOM), 'utf8')).toBe(readFileSync(join(folder, BOM), 'utf8'));
    rmSync(again, { recursive: true });
    expect(read().metadata.timestamp).toBe('2026-12-01T00:00:00.000Z');
  });

  it('asks for a time that is one', async () => {
    process.env.SOURCE_DATE_EPOCH = 'yesterday';
    const answer = await runScript('sbom', folder);
    process.env.SOURCE_DATE_EPOCH = '1796083200';
    expect(answer).toEqual({
      code: 1,
      out: expect.stringContaining('SOURCE_DATE_EPOCH is "yesterday". Give it seconds'),
    });
  });
});

describe('checksums', () => {
  it('are what sha256sum verifies, and a changed byte fails there', () => {
    expect(verify(folder)).toBe(`${BOM}: OK\n${PACKAGE}: OK\n`);
    const before = readFileSync(join(folder, BOM));
    writeFileSync(join(folder, BOM), before.toString().replace('MIT', 'MIX'));
    expect(() => verify(folder)).toThrow('1 computed checksum did NOT match');
    writeFileSync(join(folder, BOM), before);
  });

  it('leave out themselves, and are the same a second time', async () => {
    const before = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
    expect(await runScript('checksums', folder)).toEqual({ code: 0, out: before });
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('refuse a folder with nothing, or with what is not a file', async () => {
    const odd = mkdtempSync(join(tmpdir(), 'port-policy-odd-'));
    expect(await runScript('checksums', odd)).toEqual({
      code: 1,
      out: expect.stringContaining('is empty. Run pack.mjs'),
    });
    mkdirSync(join(odd, 'sub'));
    expect(await runScript('checksums', odd)).toEqual({ code: 1, out: expect.stringContaining('"sub" in ') });
    rmSync(join(odd, 'sub'), { recursive: true });
    symlinkSync('/etc/hostname', join(odd, 'link'));
    expect(await runScript('checksums', odd)).toEqual({ code: 1, out: expect.stringContaining('"link" in ') });
    rmSync(odd, { recursive: true });
    expect(await runScript('checksums', odd)).toEqual({ code: 1, out: expect.stringContaining('There is no folder') });
  });
});

describe('notes', () => {
  it('are the changes of that version, with links that lead somewhere, and how to verify', async () => {
    const { code, out } = await small.run('notes', 'v1.2.3');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^### Added\n\n- Something, as \[a page\]\(https:\/\/github\.com\/example\/small\/blob\/v1\.2\.3\/docs\/versions\.md#how-to-pin-one\)/,
    );
    expect(out).toContain('[another site](https://example.com)');
    expect(out).not.toContain('Less.');
    expect(out).toContain(`- uses: example/small@${small.git('rev-parse', 'HEAD')} # v1.2.3`);
    expect(out).toContain('sha256sum --check SHA256SUMS');
    expect(out).toMatch(/gh attestation verify small-1\.2\.3\.tgz --repo example\/small --signer-workflow/);
  });

  it('name both images by their digests, and take no half of them', async () => {
    const [image, shell] = [`sha256:${'a'.repeat(64)}`, `sha256:${'b'.repeat(64)}`];
    const { code, out } = await small.run('notes', 'v1.2.3', '--image', image, '--shell-image', shell);
    expect(code, out).toBe(0);
    const name = 'ghcr.io/port-policy/port-policy';
    expect(out).toContain(`\n${name}:1.2.3@${image}\n${name}:1.2.3-shell@${shell}\n`);
    expect(out).toContain(`\ngh attestation verify oci://${name}@${image} --repo example/small --signer-workflow`);
    for (const given of [
      ['--image', image],
      ['--image', '1.2.3', '--shell-image', shell],
    ])
      expect(await small.run('notes', 'v1.2.3', ...given)).toEqual({
        code: 1,
        out: expect.stringMatching(/^--(?:shell-)?image is (?:missing|1\.2\.3)\. Give the digests of both images/),
      });
  });

  it('are those of a section in brackets too, without the definitions of links', async () => {
    const { out } = await small.run('notes', 'v1.2.2');
    expect(out).toMatch(/^- Less\.\n\n## How to get it/);
  });

  it('stop at a version that the changelog does not have, and at what is not a tag', async () => {
    expect(await small.run('notes', 'v9.9.9')).toEqual({
      code: 1,
      out: expect.stringContaining('no section "## 9.9.9'),
    });
    expect(await small.run('notes', 'main')).toEqual({
      code: 1,
      out: expect.stringContaining('"main" is not a tag of a release.'),
    });
  });
});
