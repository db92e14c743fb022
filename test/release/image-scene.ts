// Builds the container images on stand-ins for their bases, and runs them as a runtime does: own mounts and processes, a root that is
// read-only, their user, their entry point. Root and util-linux are enough for that.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runScript } from './small-project.ts';
import { type Base, NATIVE, NODE, readBlob, WITH_SHELL, WITHOUT_SHELL, writeBase } from './stand-in-base.ts';

/** Why the images cannot be built and run here; null where they can. */
export function whyNoImages(): string | null {
  const has = (program: string) =>
    [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].some((folder) => existsSync(join(folder, program)));
  if (process.platform !== 'linux') return 'this is not Linux';
  if (!has('buildah')) return 'there is no buildah here; install it with `apt-get install buildah`';
  if (process.getuid?.() !== 0) return 'they are run as root alone, who may become the user of the image';
  const { status } = spawnSync('unshare', ['--mount', '--pid', '--fork', 'true']);
  return status === 0 ? null : 'this machine lets nobody have mounts and processes of their own';
}

export interface ImageConfig {
  readonly User: string;
  readonly Env: readonly string[];
  readonly Entrypoint?: readonly string[];
  readonly Cmd: readonly string[];
  readonly WorkingDir: string;
  readonly Labels: Readonly<Record<string, string>>;
}

export interface Image {
  /** The OCI layout. */
  readonly layout: string;
  /** As image.mjs printed it. */
  readonly digest: string;
  /** By platform (`linux/amd64`). */
  readonly configs: Readonly<Record<string, ImageConfig>>;
  /** All files of this machine's platform, unpacked by tar. */
  readonly root: string;
  /** The layers above the base, compressed. */
  readonly ownBytes: number;
  readonly base: Base;
}

export interface Images {
  readonly withoutShell: Image;
  readonly withShell: Image;
  /** Where image.mjs wrote both. */
  readonly folder: string;
  remove(): void;
}

export async function buildImages(): Promise<Images> {
  // buildah takes no folder with a capital in its path for a base.
  const folder = join(tmpdir(), `port-policy-images-${randomUUID()}`);
  mkdirSync(folder);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    writeBase(join(folder, 'base'), WITHOUT_SHELL);
    writeBase(join(folder, 'shell-base'), WITH_SHELL);
    const bases = [
      `--base=gcr.io/distroless/nodejs24-debian13=oci:${folder}/base`,
      `--base=docker.io/library/node=oci:${folder}/shell-base`,
    ];
    const { code, out } = await runScript('image', join(folder, 'images'), ...bases);
    if (code !== 0) throw new Error(out);
    const printed = new Map(
      [...out.matchAll(/^(\S+)=(sha256:[0-9a-f]{64})$/gm)].map(([, name, digest]) => [name, digest]),
    );
    const image = (name: string, digest = '', base: Base) => readImage(join(folder, 'images', name), digest, base);
    return {
      withoutShell: image('port-policy', printed.get('image'), WITHOUT_SHELL),
      withShell: image('port-policy-shell', printed.get('shell-image'), WITH_SHELL),
      folder: join(folder, 'images'),
      remove,
    };
  } catch (error) {
    remove();
    throw error;
  }
}

function readImage(layout: string, digest: string, base: Base): Image {
  const list = readBlob(layout, digest);
  const platforms = list.manifests.map((one: { digest: string; platform: { os: string; architecture: string } }) => {
    const manifest = readBlob(layout, one.digest);
    const name = `${one.platform.os}/${one.platform.architecture}`;
    return { name, manifest, config: readBlob(layout, manifest.config.digest).config as ImageConfig };
  });
  const native = platforms.find(({ name }: { name: string }) => name === `linux/${NATIVE}`);
  const root = `${layout}-root`;
  mkdirSync(root);
  for (const { digest: layer } of native.manifest.layers)
    execFileSync('tar', [
      '--extract',
      '--numeric-owner',
      '--same-permissions',
      '--file',
      join(layout, 'blobs', layer.replace(':', '/')),
      '--directory',
      root,
    ]);
  // A runtime mounts these two; the last line is one of `--add-host`. Nobody answers as that nameserver.
  const hosts = '127.0.0.1 localhost\n::1 localhost ip6-localhost\n127.0.0.1 site.test\n';
  writeFileSync(join(root, 'etc/hosts'), hosts);
  writeFileSync(join(root, 'etc/resolv.conf'), 'nameserver 127.0.0.1\n');
  return {
    layout,
    digest,
    configs: Object.fromEntries(
      platforms.map(({ name, config }: { name: string; config: ImageConfig }) => [name, config]),
    ),
    root,
    ownBytes: native.manifest.layers.slice(1).reduce((sum: number, { size }: { size: number }) => sum + size, 0),
    base,
  };
}

export interface ContainerOptions {
  /** What stands behind the image's name in `docker run`. */
  readonly args: readonly string[];
  /** Is mounted at /work. */
  readonly work: string;
  /** `--entrypoint`, or `command` of a pod; that of the image unless given. */
  readonly entrypoint?: readonly string[];
  /** `--user UID:GID`; that of the image unless given. */
  readonly user?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The network of this machine, or none at all. */
  readonly network?: 'host' | 'none';
}

export interface Container {
  /** Its first process, as this machine numbers it. */
  pid(): number;
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** What a runtime does before the first process: the root read-only, /proc of its own, the folder of the user, and whom it is. */
const START = `set -e
root=$1 node=$2 at=$3 work=$4 folder=$5 uid=$6 gid=$7
shift 7
mount --bind "$root" "$root"
mount --bind "$node" "$root$at"
mount -t proc proc "$root/proc"
mount --bind "$work" "$root/work"
mount -o remount,bind,ro "$root"
exec unshare --root="$root" --wd="$folder" --setgid="$gid" --setuid="$uid" "$@"`;

export function startContainer(
  image: Image,
  { args, work, entrypoint, user, env = {}, network = 'host' }: ContainerOptions,
): Container {
  const config = image.configs[`linux/${NATIVE}`] as ImageConfig;
  const [uid = '', gid = ''] = (user ?? config.User).split(':');
  // An entry point of the user's own takes nothing of the image's.
  const given = args.length > 0 || entrypoint !== undefined ? args : config.Cmd;
  const command = [...(entrypoint ?? config.Entrypoint ?? []), ...given];
  const namespaces = ['--mount', '--pid', '--fork', '--kill-child', ...(network === 'none' ? ['--net'] : [])];
  const started = [image.root, NODE, image.base.node, work, config.WorkingDir, uid, gid, ...command];
  const set = Object.fromEntries(config.Env.map((text) => /^([^=]+)=(.*)$/s.exec(text)?.slice(1) as [string, string]));
  const child = spawn('unshare', [...namespaces, '/bin/sh', '-c', START, 'sh', ...started], {
    env: { ...set, HOME: '/home/nonroot', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  return {
    child,
    pid: () => Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')),
    ended: new Promise((resolve, reject) => {
      child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
    }),
  };
}

export const runContainer = (image: Image, options: ContainerOptions) => startContainer(image, options).ended;

/** A folder that is the user's of the image, with files in it. */
export function workFolder(files: Readonly<Record<string, string>>, owner = 0): string {
  const folder = mkdtempSync(join(tmpdir(), 'port-policy-work-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  chownSync(folder, owner, owner);
  execFileSync('chmod', ['755', folder]);
  return folder;
}
