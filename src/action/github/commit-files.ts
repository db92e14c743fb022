// Policies as they are at one commit of the repository, read through the API, with what they extend.
import { posix } from 'node:path';
import { lint, type PolicySource, type ReadOptions } from '../../audit.ts';
import type { Contents } from './github.ts';

/** Of a policy with all that it extends or takes hosts from. */
const MOST_FILES = 50;

/** Files at one commit, each asked for once. */
export class CommitFiles {
  readonly #contents: Contents;
  readonly #sha: string;
  readonly #texts = new Map<string, string | null>();

  constructor(contents: Contents, sha: string) {
    this.#contents = contents;
    this.#sha = sha;
  }

  async read(file: string): Promise<PolicySource | null> {
    if (!this.#texts.has(file)) {
      const inside = !posix.isAbsolute(file) && file !== '..' && !file.startsWith('../');
      if (this.#texts.size >= MOST_FILES) throw new Error(`the policy names more than ${MOST_FILES} files`);
      this.#texts.set(file, inside ? await this.#contents.read(file, this.#sha) : null);
    }
    const text = this.#texts.get(file) ?? null;
    return text === null ? null : { file, text };
  }

  /** Whether each of these files is there, with that text. */
  async hasAll(files: readonly PolicySource[]): Promise<boolean> {
    for (const { file, text } of files) {
      const there = await this.read(file);
      if (there === null || withoutReturns(there.text) !== withoutReturns(text)) return false;
    }
    return true;
  }

  /** Those of some files that are there, whatever their text. */
  async theirs(files: readonly PolicySource[]): Promise<readonly PolicySource[]> {
    const there = await Promise.all(files.map(async (file) => ((await this.read(file.file)) === null ? [] : [file])));
    return there.flat();
  }

  async hasNone(files: readonly PolicySource[]): Promise<boolean> {
    for (const { file } of files) if ((await this.read(file)) !== null) return false;
    return true;
  }

  /** As the policy's reader wants it: at once. What was not read yet is missing. */
  readonly load = (path: string, from: string) => {
    const file = pathFrom(path, from);
    const text = this.#texts.get(file) ?? null;
    return text === null ? { problem: 'there is no such file at the base' } : { file, text };
  };

  /** Reads what the files extend, what that extends, and the files of hosts that they name, until nothing is missing that could be had. */
  async readBases(sources: readonly PolicySource[], options: ReadOptions): Promise<void> {
    for (;;) {
      const missing = new Set<string>();
      lint(sources, {
        ...options,
        loadBase: (path, from) => {
          const file = pathFrom(path, from);
          if (!this.#texts.has(file)) missing.add(file);
          return this.load(path, from);
        },
      });
      if (missing.size === 0) return;
      for (const file of missing) await this.read(file);
    }
  }
}

/** Git checks text out with the line ends of the system: on a Windows runner no file is what the repository has, byte for byte. */
function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function pathFrom(path: string, from: string): string {
  return posix.normalize(posix.join(posix.dirname(from), path));
}
