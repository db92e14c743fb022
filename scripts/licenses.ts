// The licences of what is bundled into dist/: the packages that src/ imports, and what those need, by package-lock.json.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

interface LockedPackage {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: object;
  readonly peerDependencies?: object;
}

/** By paths such as `node_modules/yaml`. */
type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** @param root the repository */
export function licensesText(root: string): string {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return bundledPackages(root, packages)
    .map(([path, { version, license }]) => {
      const folder = join(root, path);
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      const text =
        file === undefined ? 'No licence file in the package.' : readFileSync(join(folder, file), 'utf8').trim();
      return `${nameOf(path)} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n')}\n`;
    })
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * None of them is among the `dependencies` of package.json: whoever installs port-policy gets the bundles and nothing else.
 *
 * @param root the repository
 * @returns the packages that src/ imports by name, sorted
 */
export function importedPackages(root: string): string[] {
  const names = new Set<string>();
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    if (!/(?<!\.d)\.tsx?$/.test(entry.name)) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    for (const wanted of importsOf(path, readFileSync(path, 'utf8'))) {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(wanted)?.[0] ?? wanted;
      if (!/^(?:[./]|node:)/.test(wanted)) names.add(name);
    }
  }
  return [...names].sort();
}

function importsOf(path: string, text: string): string[] {
  const { module } = parseSync(path, text);
  const named = module.staticImports
    .filter(({ entries }) => entries.length === 0 || !entries.every(({ isType }) => isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) => (moduleRequest && !isType ? [moduleRequest.value] : [])),
  );
  // What is not a text alone is a path of ours.
  const later = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const quoted = /^(['"])(.*)\1$/.exec(text.slice(start, end));
    return quoted?.[2] === undefined ? [] : [quoted[2]];
  });
  return [...named, ...passedOn, ...later];
}

/** The packages that src/ imports and, one after the other, what each of them needs (JSX needs preact, a peer), by their paths. */
export function bundledPackages(root: string, packages: LockedPackages): [string, LockedPackage][] {
  const found = new Map<string, LockedPackage>();
  const take = (name: string, from: string) => {
    const path = foundFrom(name, from, packages);
    const locked = path === null ? undefined : packages[path];
    if (path === null || locked === undefined || found.has(path)) return;
    found.set(path, locked);
    for (const needed of Object.keys({ ...locked.dependencies, ...locked.peerDependencies })) take(needed, path);
  };
  for (const name of importedPackages(root)) take(name, '');
  return [...found];
}

/** As Node resolves: the nearest node_modules that has it, from the inside out. */
function foundFrom(name: string, from: string, packages: LockedPackages): string | null {
  for (let at = from; ; at = at.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (path in packages) return path;
    if (at === '') return null;
  }
}

function nameOf(path: string): string {
  return path.replace(/^.*node_modules\//, '');
}
