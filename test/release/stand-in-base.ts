// Bases for the container images, as OCI layouts of this machine's own files: the real ones are in registries, which no test asks.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The program that runs in the images: Node 24 as in theirs where this machine has it. Mounted, as copying 100 MB would take longer than all else. */
export const NODE = process.env.PORT_POLICY_NODE24 ?? process.execPath;

export interface Base {
  /** Where the base has Node: an empty file, for NODE to be mounted on. */
  readonly node: string;
  /** Programs of this machine that the base has besides. */
  readonly programs: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly config: object;
}

const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const NSSWITCH = 'hosts: files dns\n';

/** As distroless's image for Node: glibc, users, where names are looked up, and a list of the packages. */
export const WITHOUT_SHELL: Base = {
  node: '/nodejs/bin/node',
  programs: [],
  files: {
    'etc/nsswitch.conf': NSSWITCH,
    'etc/passwd': 'root:x:0:0:root:/root:/sbin/nologin\nnonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin\n',
    'home/nonroot/.keep': '',
    'var/lib/dpkg/status.d/libc6': 'Package: libc6\nVersion: 2.41-12\nArchitecture: amd64\n',
    'var/lib/dpkg/status.d/libc6.md5sums': '00000000000000000000000000000000  lib/libc.so.6\n',
    'var/lib/dpkg/status.d/nodejs':
      'Package: nodejs\nVersion: 24.21.0\nMaintainer: OpenJS Foundation <https://openjsf.org/>\n',
  },
  config: { Env: [PATH], User: '65532', Entrypoint: ['/nodejs/bin/node'], WorkingDir: '/home/nonroot' },
};

/** As Docker's slim image for Node: a Debian with a shell. */
export const WITH_SHELL: Base = {
  node: '/usr/local/bin/node',
  programs: ['/bin/sh', '/bin/grep', '/usr/bin/env'],
  files: {
    'etc/nsswitch.conf': NSSWITCH,
    'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\nnode:x:1000:1000::/home/node:/bin/sh\n',
    'var/lib/dpkg/status':
      'Package: dash\nStatus: install ok installed\nVersion: 0.5.12-12\nArchitecture: amd64\n\nPackage: gone\nStatus: deinstall ok config-files\nVersion: 1\n',
  },
  config: { Env: [PATH, 'NODE_VERSION=24.21.0'], Entrypoint: ['docker-entrypoint.sh'], Cmd: ['node'] },
};

/** What Node calls this machine's processor, as OCI calls it; the images are for both. */
export const NATIVE = process.arch === 'arm64' ? 'arm64' : 'amd64';

/** Writes a list of two platforms: this machine's, with what the base has, and the other, with a file that names it. */
export function writeBase(layout: string, base: Base): void {
  mkdirSync(join(layout, 'blobs/sha256'), { recursive: true });
  const manifests = ['amd64', 'arm64'].map((architecture) => {
    const layer = tarOf(
      architecture === NATIVE ? (stage) => fill(stage, base) : (stage) => put(stage, 'etc/other', ''),
    );
    const written = blob(layout, layer);
    const rootfs = { type: 'layers', diff_ids: [written.digest] };
    const config = { architecture, os: 'linux', config: base.config, rootfs };
    const manifest = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...blob(layout, JSON.stringify(config)) },
      layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', ...written }],
    };
    return {
      mediaType: manifest.mediaType,
      ...blob(layout, JSON.stringify(manifest)),
      platform: { os: 'linux', architecture },
    };
  });
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  const list = blob(layout, JSON.stringify({ schemaVersion: 2, mediaType, manifests }));
  writeFileSync(
    join(layout, 'index.json'),
    JSON.stringify({ schemaVersion: 2, mediaType, manifests: [{ mediaType, ...list }] }),
  );
  writeFileSync(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
}

function blob(layout: string, content: string | Buffer): { digest: string; size: number } {
  const hex = createHash('sha256').update(content).digest('hex');
  writeFileSync(join(layout, 'blobs/sha256', hex), content);
  return { digest: `sha256:${hex}`, size: Buffer.byteLength(content) };
}

function tarOf(filled: (stage: string) => void): Buffer {
  const stage = mkdtempSync(join(tmpdir(), 'port-policy-base-'));
  try {
    chmodSync(stage, 0o755);
    filled(stage);
    return execFileSync('tar', ['--create', '--numeric-owner', '--owner=0', '--group=0', '--directory', stage, '.'], {
      maxBuffer: 2 ** 28,
    });
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function fill(stage: string, { node, programs, files }: Base): void {
  for (const folder of ['proc', 'tmp', 'dev']) mkdirSync(join(stage, folder));
  chmodSync(join(stage, 'tmp'), 0o1777);
  put(stage, node, '');
  chmodSync(join(stage, node), 0o755);
  for (const [path, text] of Object.entries(files)) put(stage, path, text);
  const libraries = [NODE, ...programs].flatMap((program) =>
    [...execFileSync('ldd', [program], { encoding: 'utf8' }).matchAll(/(?:=> |^\s+)(\/\S+) \(/gm)].map(
      ([, path]) => path as string,
    ),
  );
  for (const path of new Set([...programs, ...libraries])) {
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    copyFileSync(path, join(stage, path));
  }
}

function put(stage: string, path: string, text: string): void {
  mkdirSync(dirname(join(stage, path)), { recursive: true });
  writeFileSync(join(stage, path), text);
}

/** A blob of a layout, as JSON. */
export function readBlob(layout: string, digest: string) {
  return JSON.parse(readFileSync(join(layout, 'blobs', digest.replace(':', '/')), 'utf8'));
}
