// The npm package: what `npm pack` makes is installed into an empty folder, brings nothing else, and works there as a user would use it.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import picomatch from 'picomatch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importedPackages } from '../../scripts/licenses.ts';
// What is packed is dist/, which must be that of the sources.
import '../built.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MOST_BYTES = 7_000_000;
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

let folder: string;
const installed = () => join(folder, 'node_modules/port-policy');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'port-policy-package-'));
  const npm = (...args: string[]) =>
    execFileSync('npm', args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, npm_config_cache: join(folder, 'cache') },
    });
  const [{ filename }] = JSON.parse(npm('pack', '--json', '--pack-destination', folder, ROOT));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  // Whatever it needed from elsewhere could not be fetched.
  npm('install', '--offline', '--no-audit', '--no-fund', join(folder, filename));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As `npx port-policy` runs it; the exit code and what was printed. */
async function portPolicy(...args: string[]): Promise<{ code: number; out: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)('npx', ['--no-install', 'port-policy', ...args], {
      cwd: folder,
    });
    return { code: 0, out: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout + stderr };
  }
}

describe('the package', () => {
  it('brings itself alone, and is small', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['port-policy']);
    expect(existsSync(join(installed(), 'node_modules'))).toBe(false);
    const files = readdirSync(installed(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = files.reduce(
      (sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size,
      0,
    );
    expect(bytes).toBeLessThan(MOST_BYTES);
    // The licences of what is in the bundles have to come with them.
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['LICENSE', 'licenses.txt', 'README.md', 'port-policy.schema.json']),
    );
  });

  it('says whose it is, and asks for no other package', () => {
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('private');
    expect(manifest).toMatchObject({
      license: 'MIT',
      author: expect.any(String),
      homepage: expect.stringContaining('github.com/port-policy/port-policy'),
      repository: { type: 'git', url: 'git+https://github.com/port-policy/port-policy.git' },
      bugs: expect.stringContaining('/issues'),
      keywords: expect.arrayContaining(['firewall']),
      engines: { node: '>=20.19' },
    });
  });

  it('brings the man page and the completion of each shell', async () => {
    expect(readFileSync(join(installed(), manifest.man[0]), 'utf8')).toMatch(/^\.TH PORT-POLICY 1 /m);
    for (const shell of ['bash', 'zsh', 'fish'])
      expect(await portPolicy('completion', shell)).toMatchObject({
        code: 0,
        out: expect.stringContaining(`${shell} completion of port-policy`),
      });
  });

  // npm links no page that package.json names by a text rather than a list.
  it.skipIf(process.platform === 'win32')('puts the man page where man looks, if it is installed globally', () => {
    const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    const prefix = join(folder, 'global');
    execFileSync(
      'npm',
      ['install', '-g', '--offline', '--no-audit', '--no-fund', '--prefix', prefix, join(folder, tarball)],
      {
        env: { ...process.env, npm_config_cache: join(folder, 'cache') },
      },
    );
    expect(existsSync(join(prefix, 'share/man/man1/port-policy.1'))).toBe(true);
  });

  it('lints, checks and drafts a policy from there', async () => {
    // A probe ends its connection by a reset.
    const server = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      writeFileSync(join(folder, 'policy.yml'), `version: 1\nhosts:\n  - host: 127.0.0.1\n    open: ${port}\n`);
      expect(await portPolicy('--version')).toMatchObject({ code: 0, out: expect.stringContaining(manifest.version) });
      expect(await portPolicy('lint', 'policy.yml')).toMatchObject({ code: 0 });
      expect(await portPolicy('check', 'policy.yml', '--report-dir', 'out')).toMatchObject({ code: 0 });
      expect(existsSync(join(folder, 'out/report.html'))).toBe(true);
      const drafted = await portPolicy('init', '127.0.0.1', '--ports', String(port));
      expect(drafted).toMatchObject({ code: 0, out: expect.stringMatching(`open:\\s+- ${port}`) });
      writeFileSync(join(folder, 'policy.yml'), `version: 1\nhosts:\n  - host: 127.0.0.1\n    blocked: ${port}\n`);
      expect(await portPolicy('check', 'policy.yml')).toMatchObject({ code: 1 });
    } finally {
      server.close();
    }
  });
});

describe('dependabot', () => {
  it('looks at what is bundled apart from the tools', () => {
    const [npm] = parse(readFileSync(join(ROOT, '.github/dependabot.yml'), 'utf8')).updates;
    const isBundled = picomatch(npm.groups.bundled.patterns);
    const names = Object.keys(manifest.devDependencies);
    const imported = importedPackages(ROOT);
    expect(imported.filter((name) => !isBundled(name))).toEqual([]);
    // preact is what JSX is compiled to.
    expect(names.filter((name) => isBundled(name)).sort()).toEqual([...imported, 'preact'].sort());
  });
});

describe('the Marketplace', () => {
  it('takes the description, which has to be shorter than 125 characters, and the branding', () => {
    const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
    expect(action.description.length).toBeLessThan(125);
    expect(action.branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
  });
});
