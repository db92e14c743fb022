// Names the chunks of dist/ after what is in them. ncc numbers them, by numbers that say nothing and change with the modules.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

const jsFiles = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .sort();

/**
 * Tells ncc the name of what each `import()` loads: `report/html/html-report.js` is `report-html-html-report`. Two that load the
 * same share one chunk then, where ncc would make a chunk for each of them.
 * @param build what tsc has written
 */
export function nameImports(build) {
  for (const file of jsFiles(build)) {
    const path = resolve(build, file);
    const text = readFileSync(path, 'utf8');
    const named = text.replace(/\bimport\((['"])(\.{1,2}\/[^'"]+)\1\)/g, (_, quote, to) => {
      const name = relative(build, resolve(dirname(path), to))
        .replace(/\.js$/, '')
        .split(sep)
        .join('-');
      return `import(/* webpackChunkName: "${name}" */ ${quote}${to}${quote})`;
    });
    if (named !== text) writeFileSync(path, named);
  }
}

/**
 * Renames the chunks of a bundle, and what refers to them.
 * @param folder `dist/cli` or the like
 * @param stats what ncc says of the bundle (`--stats-out`)
 */
export function nameChunks(folder, { chunks }) {
  const names = distinctNames(chunks);
  const known = (id) => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`${folder}: the chunk ${id} has no name`);
    return `"${name}"`;
  };
  for (const file of jsFiles(folder)) {
    const [, id] = /^(\d+)\.index\.js$/.exec(file) ?? [];
    const text = readFileSync(`${folder}/${file}`, 'utf8')
      .replace(/(require__\.e\((?:\/\*[^*]*\*\/ )?)(\d+)\)/g, (_, call, to) => `${call}${known(to)})`)
      .replace(/"" \+ chunkId \+ "\.index\.js"/g, 'chunkId + ".js"')
      .replace(/^(exports\.id =|export const id =) (\d+);/m, (_, is, own) => `${is} ${known(own)};`)
      .replace(/^(exports\.ids =|export const ids =) \[([\d,]+)\];/m, (_, are, own) => {
        return `${are} [${own.split(',').map(known).join(', ')}];`;
      });
    const left = /require__\.e\([^"']{0,80}\d+\)/.exec(text);
    if (left !== null) throw new Error(`${folder}/${file}: ${left[0]} is not renamed`);
    writeFileSync(`${folder}/${file}`, text);
    if (id !== undefined) renameSync(`${folder}/${file}`, `${folder}/${names.get(id)}.js`);
  }
}

/** By chunk id. Of those that would have one name, the second by what is in them has a 2 at its end, and so on. */
function distinctNames(chunks) {
  const content = new Map(chunks.map((chunk) => [chunk, JSON.stringify(chunk.modules)]));
  const counts = new Map();
  const named = chunks.filter(({ entry }) => !entry).sort((a, b) => (content.get(a) < content.get(b) ? -1 : 1));
  return new Map(
    named.map((chunk) => {
      const name = nameOf(chunk, chunks);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [String(chunk.id), count === 1 ? name : `${name}-${count}`];
    }),
  );
}

const MOST_PACKAGES = 4;

/** The name of its import. What webpack has split off is named after the packages in it, or after the chunk that needs them all. */
function nameOf({ id, names, modules, siblings }, chunks) {
  if (names.length > 0) return names.join('-');
  const paths = JSON.stringify(modules).matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g);
  const packages = new Set([...paths].map(([, name]) => name.replace('@', '').replace('/', '-')));
  // Its loaders stand in the paths of all modules.
  packages.delete('vercel-ncc');
  if (packages.size > 0 && packages.size <= MOST_PACKAGES) return `packages-${[...packages].sort().join('-')}`;
  const needing = chunks.filter((chunk) => siblings.includes(chunk.id)).flatMap((chunk) => chunk.names);
  return `${packages.size > 0 ? 'packages' : 'shared'}-of-${needing.sort()[0] ?? id}`;
}
