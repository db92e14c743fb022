// Tests that start dist/ say so when the sources have changed since it was built, and not for a comment, a type or a clone.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { assertDistIsCurrent, BESIDE_SOURCES, BUILT_FROM, inputsDigest } from '../scripts/build-inputs.ts';
import { type TemporaryFolder, temporaryFolder } from './cli/temporary-folder.ts';

let tree: TemporaryFolder;
beforeEach(async () => {
  tree = temporaryFolder();
  for (const path of BESIDE_SOURCES) tree.write(path, path.endsWith('.ts') ? '' : '{}');
  tree.write('src/a.ts', '// One.\nimport { b } from "./folder/b.ts";\nexport const a: number = b;\n');
  tree.write('src/folder/b.ts', 'export const b = 1;\n');
  tree.write(`dist/${BUILT_FROM}`, `of:\n${await inputsDigest(tree.path)}\n`);
});
afterEach(() => tree.remove());

it.each([
  [
    'a comment',
    'src/a.ts',
    '/** Two. */\nimport { b } from "./folder/b.ts";\n// Three.\nexport const a: number = b; // Four.\n',
  ],
  ['a type', 'src/a.ts', 'import { b } from "./folder/b.ts";\nexport type A = 1;\nexport const a: A = b;\n'],
  ['the time of a file', 'src/folder/b.ts', 'export const b = 1;\n'],
  ['line ends', 'src/folder/b.ts', 'export const b = 1;\r\n'],
])('%s makes no difference', async (_, path, text) => {
  tree.write(path, text);
  await assertDistIsCurrent(tree.path);
});

it.each([
  ['a value', 'src/folder/b.ts', 'export const b = 2;\n'],
  ['a text that looks like a comment', 'src/folder/b.ts', "export const b = '// 1';\n"],
  ['a new file', 'src/folder/c.ts', 'export const c = 1;\n'],
  ['a dependency', 'package-lock.json', '{ "version": 2 }'],
  ['the build itself', 'scripts/build.mjs', 'build();'],
  ['a build of before there was a digest', `dist/${BUILT_FROM}`, ''],
])('%s does', async (_, path, text) => {
  tree.write(path, text);
  await expect(assertDistIsCurrent(tree.path)).rejects.toThrow('run npm run build');
});
