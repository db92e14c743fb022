// docs/files.md: every file of src/ with what it is for, which is the comment that it begins with.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { table } from './architecture-tables.ts';

const HEAD = [
  '# Files',
  '',
  'Every file of `src/`, by folder, with the comment that it begins with. `npm run generate` writes this page; to change a line, change',
  "the file's first comment. [architecture.md](architecture.md) says how the folders belong together.",
  '',
].join('\n');

interface ListedFile {
  readonly path: string;
  /** The comment that the file begins with; null where it begins with none. */
  readonly purpose: string | null;
}

export function listedFiles(root: string): readonly ListedFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, purpose: firstComment(readFileSync(join(root, path), 'utf8')) }));
}

/** The text of docs/files.md. */
export function fileIndex(files: readonly ListedFile[]): string {
  const folders = [...new Set(files.map(({ path }) => dirname(path)))].sort();
  const sections = folders.map((folder) => {
    const rows = files
      .filter(({ path }) => dirname(path) === folder)
      .map(({ path, purpose }) => [`[${path.slice(folder.length + 1)}](../${path})`, cell(purpose ?? '')]);
    return `## ${folder}/\n\n${table(['file', 'is for'], rows)}\n`;
  });
  return [HEAD, ...sections].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** The lines of `//` that a file begins with, after what tells the system how to run it. */
function firstComment(text: string): string | null {
  const [, lines] = /^(?:#!.*\n)?((?:\/\/.*\n)+)/.exec(text) ?? [];
  return lines === undefined
    ? null
    : lines
        .replace(/^\/\/ ?/gm, '')
        .trim()
        .replace(/\s*\n\s*/g, ' ');
}
