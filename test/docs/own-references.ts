// What README, documents, examples, templates and workflows name of port-policy itself: the action, its images, its package, at which version.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of ours, and behind it how it is pinned. */
const REFERENCES = [
  /(\buses: port-policy\/port-policy(?:\/[\w./-]+)?)@(\S+(?: # v[\d.]+)?)/g,
  /(repository: port-policy\/port-policy)\n *ref: (\S+(?: # v[\d.]+)?)/g,
  /(repo: https:\/\/github\.com\/port-policy\/port-policy)\n *rev: (\S+(?: +# frozen: v[\d.]+)?)/g,
  /(component: \S+\/port-policy\/[\w-]+)@(\S+(?: # v[\d.]+)?)/g,
  /(https:\/\/raw\.githubusercontent\.com\/port-policy\/port-policy)\/([^/\s]+)\/templates\//g,
  /(?<![\w./-])(port-policy)@(\d+\.\d+\.\d+)/g,
  /(ghcr\.io\/port-policy\/port-policy):(\d[\w.-]*(?:@sha256:[\w-]+)?)/g,
];

/** A tag, a version, or a version of an image with the words that stand in place of its digest. */
const UNPINNED = /^v?(\d+\.\d+\.\d+)(?:-shell)?(?:@sha256:DIGEST-OF-THE-RELEASE)?$/;
/** The address of a file has no place for a comment. */
const COMMIT = /^[0-9a-f]{40}(?: +# (?:frozen: )?v(\d+\.\d+\.\d+))?$/;
const DIGEST = /^(\d+\.\d+\.\d+)(?:-shell)?@sha256:[0-9a-f]{64}$/;

export interface OwnReference {
  readonly file: string;
  readonly text: string;
  /** Null where it is not said, or not understood. */
  readonly version: string | null;
  /** A version on npm is one that nobody can replace. */
  readonly how: 'tag' | 'npm' | 'commit' | 'digest' | 'not at all';
}

/** Files that people copy from, or that call the action. Decisions tell of their own day, and two pages of any version. */
export function filesWithReferences(root: string): string[] {
  const places = ['README.md', 'docs/*.md', 'examples', 'templates', '.github'];
  const others = [':!docs/decisions', ':!docs/releasing.md', ':!docs/versions.md'];
  return execFileSync('git', ['ls-files', '-z', '--', ...places, ...others], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '');
}

/** @param files from the root */
export function ownReferences(root: string, files: readonly string[]): OwnReference[] {
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return REFERENCES.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, name = '', ref = '']) => ({
        file,
        text: `${name} ${ref}`,
        ...(name === 'port-policy' ? { version: ref, how: 'npm' as const } : pinOf(ref.replace(/[`'",.\])]+$/, ''))),
      })),
    );
  });
}

/** How a reference behind its name is pinned, and to which version. */
export function pinOf(ref: string): Pick<OwnReference, 'version' | 'how'> {
  for (const [how, form] of [
    ['tag', UNPINNED],
    ['commit', COMMIT],
    ['digest', DIGEST],
  ] as const) {
    const match = form.exec(ref);
    if (match !== null) return { how, version: match[1] ?? null };
  }
  return { how: 'not at all', version: null };
}
