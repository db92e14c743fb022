// The npm package: what `npm pack` makes is installed into an empty folder, brings nothing else, and works there as a user would use it.
import { execFile, execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
  mkdirSync(join(folder, 'bin'));
  for (const program of ['node', 'npx', 'sh', 'env']) symlinkSync(pathOf(program), join(folder, 'bin', program));
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

function pathOf(program: string): string {
  return realpathSync(
    program === 'node'
      ? process.execPath
      : execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim(),
  );
}

/** As `npx port-policy` runs it on a machine with Node, a shell and nothing else; the exit code and what was printed. */
async function portPolicy(...args: string[]): Promise<{ code: number; out: string }> {
  const env = { PATH: join(folder, 'bin'), HOME: folder, npm_config_cache: join(folder, 'cache') };
  try {
    const command = ['--offline', '--no-install', 'port-policy', ...args];
    const { stdout, stderr } = await promisify(execFile)('npx', command, { cwd: folder, env });
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

  it('completes in bash what is typed after port-policy', async () => {
    writeFileSync(join(folder, 'completion.bash'), (await portPolicy('completion', 'bash')).out);
    // What bash does on TAB: the function of the command, with the words so far.
    const typed = `. ./completion.bash
read -r _ _ function _ <<< "$(complete -p port-policy)"
COMP_WORDS=(port-policy com) COMP_CWORD=1
"$function" port-policy com port-policy
echo "\${COMPREPLY[@]}"`;
    expect(execFileSync('bash', ['--norc', '-c', typed], { cwd: folder, encoding: 'utf8' }).trim()).toBe('completion');
  });

  it('says what to do where there is no policy yet', async () => {
    expect(await portPolicy('check')).toEqual({
      code: 2,
      out: expect.stringContaining('`port-policy init HOST` prints one to save there'),
    });
  });

  it('drafts a policy of a listener, and lints and checks it from its usual place', async () => {
    // A probe ends its connection by a reset.
    const server = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      expect(await portPolicy('--version')).toEqual({ code: 0, out: `port-policy ${manifest.version}\n` });
      const drafted = await portPolicy('init', '127.0.0.1', '--ports', String(port));
      expect(drafted).toMatchObject({ code: 0, out: expect.stringMatching(`open:\\s+- ${port}`) });
      mkdirSync(join(folder, '.github'));
      writeFileSync(join(folder, '.github/port-policy.yml'), drafted.out);
      const linted = await portPolicy('lint');
      expect(linted).toEqual({ code: 0, out: '.github/port-policy.yml: no mistakes, no warnings\n' });
      const checked = await portPolicy('check', '--report-dir', 'out');
      expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('PASS: ') });
      expect(existsSync(join(folder, 'out/report.html'))).toBe(true);
      writeFileSync(join(folder, 'other.yml'), `version: 1\nhosts:\n  - host: 127.0.0.1\n    blocked: ${port}\n`);
      expect(await portPolicy('check', 'other.yml')).toMatchObject({
        code: 1,
        out: expect.stringContaining('FAIL: 1 violation'),
      });
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
