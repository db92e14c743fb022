// What comments, tests and documents cite: truth rules, decisions, files, anchors and names of the code, and which lead nowhere.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'vite';
import { anchors, codeSpans, root } from './markdown.ts';

export interface Reference {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** What a citation may lead to. */
export interface Targets {
  readonly files: readonly string[];
  readonly truthRules: number;
  /** A word of the code: an identifier, or a word of a string. */
  readonly hasWord: (word: string) => boolean;
}

const TOP = ['src', 'test', 'docs', 'scripts', 'bench', 'examples', 'templates', 'schema', 'dist', '.github', '.ci'];
/** Where a path that begins so is one of ours: `.github/` is a folder of whoever uses the action. */
const OURS = TOP.filter((folder) => folder !== '.github').map((folder) => folder.replace('.', '\\.'));
const CODE = /\.(?:tsx?|mjs)$/;

/** Every file of the repository, by its path from the root. */
export function repositoryFiles(): string[] {
  const below = TOP.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  );
  const isFile = (path: string) => statSync(join(root, path)).isFile();
  return [...readdirSync(root).filter(isFile), ...below.filter(isFile)].sort();
}

/** Those whose text is ours, and is searched. */
export const searchedFiles = (files: readonly string[]): string[] =>
  files.filter(
    (file) =>
      /^(?:src|test|scripts|bench|docs|examples|templates)\/|^[^/]+$/.test(file) && /\.(?:tsx?|mjs|md)$/.test(file),
  );

/** The text in which a file speaks of others: the comments of code, all of a document. Everything else is blanked out. */
function prose(file: string, text: string): string {
  if (!CODE.test(file)) return text;
  const blank = (from: number, to: number) => text.slice(from, to).replace(/[^\n]/g, ' ');
  let [prose, at] = ['', 0];
  for (const { start, end } of parseSync(file, text).comments) {
    prose += blank(at, start) + text.slice(start, end);
    at = end;
  }
  return prose + blank(at, text.length);
}

/** What a file cites that is not there. */
export function deadReferences(file: string, text: string, targets: Targets): Reference[] {
  const said = prose(file, text);
  return [
    ...missing(file, said, /\b[Rr]ules? (\d+(?:(?:, | and )\d+)*)\b/g, (match) => {
      if (/RFC \d+, $/.test(said.slice(0, match.index))) return false;
      return (match[1] as string)
        .split(/, | and /)
        .some((number) => Number(number) < 1 || Number(number) > targets.truthRules);
    }),
    ...missing(file, said, /\b[Dd]ecisions?\s+(?:\/\/ |\* )?\[?(\d{4})\b/g, (match) => {
      return !targets.files.some((one) => one.startsWith(`docs/decisions/${match[1]}-`));
    }),
    // What only we can read is cited by nobody.
    ...missing(
      file,
      said,
      /\b(?:[Tt]he design(?:'s)?\b(?! of )|DESIGN\.md|HOUSE\.md|STYLE\.md|\.\.\/shared\b)/g,
      () => true,
    ),
    ...missing(
      file,
      said,
      /(?<![\w@:/.-])[\w@.*{},-]*(?:\/[\w@.*{},-]+)*\.(?:tsx?|mjs|md)\b(?!\.\w)/g,
      ([path], at) => {
        return !isOutside(said, at) && !isThere(file, path, targets.files);
      },
    ),
    ...missing(file, said, new RegExp(`(?<![\\w@:/.-])(?:${OURS.join('|')})/[\\w./-]*[\\w/]`, 'g'), ([path], at) => {
      return !isOutside(said, at) && !CODE.test(path) && !path.endsWith('.md') && !isThere(file, path, targets.files);
    }),
    // Anchors are cited in strings of the code as well, and by their address on GitHub.
    ...missing(file, text, /([\w./:-]*[\w-]+\.md)#([\w-]+)/g, ([, path = '', anchor = '']) => {
      const ours = path.replace(/^.*\/port-policy\/blob\/main\//, '');
      return !ours.includes('//') && !hasAnchor(file, ours, anchor, targets.files);
    }),
    ...(file.endsWith('.md') ? deadNames(file, text, targets) : []),
  ];
}

function missing(
  file: string,
  text: string,
  pattern: RegExp,
  isDead: (match: RegExpExecArray, at: number) => boolean,
): Reference[] {
  return [...text.matchAll(pattern)]
    .filter((match) => isDead(match as RegExpExecArray, match.index))
    .map(({ 0: found, index }) => ({ file, line: text.slice(0, index).split('\n').length, text: found }));
}

/** Whether a path is that of another project: in an address of the web, or said to be somebody's. */
const isOutside = (text: string, at: number): boolean =>
  /(?:https?:)?\/\/\S*$/.test(text.slice(Math.max(0, at - 200), at));

/** Whether a path is one of the repository: from its root, from the file that cites it, or by its last parts. */
function isThere(file: string, path: string, files: readonly string[]): boolean {
  const plain = path.replace(/^\.\//, '').replace(/\/$/, '');
  if (plain.includes('*') || plain.includes('{')) {
    const pattern = new RegExp(`(?:^|/)${globPattern(plain)}(?:$|/)`);
    return files.some((one) => pattern.test(one));
  }
  const beside = normalize(join(dirname(file), path)).replace(/\/$/, '');
  if (path.startsWith('..')) return files.some((one) => one === beside || one.startsWith(`${beside}/`));
  // A decision may be cited by its number alone.
  if (/^docs\/decisions\/\d{4}$/.test(plain)) return files.some((one) => one.startsWith(`${plain}-`));
  return files.some((one) => one === plain || `/${one}/`.includes(`/${plain}/`));
}

const globPattern = (glob: string): string =>
  glob
    .replace(/[.+()[\]]/g, '\\$&')
    .replaceAll('**', '.+')
    .replace(/(?<!\.)\*/g, '[^/]*')
    .replace(/\{([^}]*)\}/g, (_, list: string) => `(?:${list.replaceAll(',', '|')})`);

const anchorsOf = new Map<string, readonly string[]>();

function hasAnchor(file: string, path: string, anchor: string, files: readonly string[]): boolean {
  const beside = normalize(join(dirname(file), path));
  const document = [beside, path].find((one) => files.includes(one)) ?? files.find((one) => basename(one) === path);
  if (document === undefined) return false;
  const known = anchorsOf.get(document) ?? anchors(readFileSync(join(root, document), 'utf8'));
  anchorsOf.set(document, known);
  return known.includes(anchor);
}

/** Names of the code that a document has between backticks: `creditSilence`, `UdpAsker`, `VERDICT_RULES`. */
function deadNames(file: string, text: string, { hasWord }: Targets): Reference[] {
  return codeSpans(text)
    .filter(({ value }) => /^(?:[a-z]+(?:[A-Z][a-z]+)+|(?:[A-Z][a-z]+){2,}|[A-Z]+(?:_[A-Z]+)+)(?:\(\))?$/.test(value))
    .filter(({ value }) => !hasWord(value.replace('()', '')))
    .map(({ value, line }) => ({ file, line, text: value }));
}
