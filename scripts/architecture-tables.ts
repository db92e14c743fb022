// The generated tables of docs/architecture.md: what may import what.
import { FOLDERS, INNER } from './import-table.ts';

/** Replaces what stands between the two marks of a section; everything else stays. */
export function withSection(document: string, name: string, text: string): string {
  const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- end of ${name} -->`];
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`The marks of "${name}" are not there.`);
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}

/** Folders with the same rights are one row. */
export function importTable(): string {
  const outer = table(
    ['folder', 'may import'],
    grouped(
      Object.entries(FOLDERS)
        .filter(([folder]) => folder !== 'base')
        .map(([folder, { may }]) => [codeOf(folder), may.filter((name) => name !== 'base').map(codeOf)]),
    ),
  );
  const inner = Object.entries(INNER).flatMap(([parent, { may }]) =>
    grouped(
      Object.entries(may).map(([folder, names]) => [
        code(`${parent}/${folder}/`),
        names.map((name) => (name === '.' ? `the files of \`${parent}/\`` : code(`${name}/`))),
      ]),
    ),
  );
  if (inner.length === 0) return outer;
  const intro =
    'The files that lie in a folder directly may import all folders inside it; those import each other by this table:';
  return [outer, intro, table(['inner folder', 'may import of its siblings'], inner)].join('\n\n');
}

const code = (text: string): string => `\`${text}\``;

const codeOf = (folder: string): string => (folder === 'audit' ? '`audit.ts`, `audit/`' : code(`${folder}/`));

function grouped(rows: readonly (readonly [string, readonly string[]])[]): readonly (readonly string[])[] {
  const byRight = new Map<string, string[]>();
  for (const [folder, names] of rows) {
    const right = names.length === 0 ? 'nothing' : names.join(', ');
    byRight.set(right, [...(byRight.get(right) ?? []), folder]);
  }
  return [...byRight].map(([right, folders]) => [folders.join(', '), right]);
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
