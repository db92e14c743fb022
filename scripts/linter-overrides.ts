// The import table as the overrides of biome.json: what each folder of src/ must not import, and which globals it must not use.
import { FOLDERS, type FolderRule, IMPURE_BASE, INNER, innerSentenceOf, ruleOf, sentenceOf } from './import-table.ts';

interface Override {
  readonly includes: readonly string[];
  readonly linter: { readonly rules: { readonly style: Readonly<Record<string, unknown>> } };
}

interface Pattern {
  readonly group: readonly string[];
  readonly message: string;
}

const BROWSER = "Only the page's own script, report/html/page-script.ts, runs in a browser.";
const browser = Object.fromEntries(['document', 'window', 'navigator', 'localStorage'].map((name) => [name, BROWSER]));
const IMPURE = ['process', 'Date', 'performance', 'setTimeout', 'setInterval', 'fetch', 'console'];
const PAGE_SCRIPTS = ['src/report/html/page-script.ts', 'src/report/html/print-script.ts'];

/** All of biome.json's overrides: the later one counts where two speak of a file. */
export function linterOverrides(): readonly Override[] {
  return [
    override(['*.config.ts', 'scripts/**', 'bench/**', 'examples/**'], { noDefaultExport: 'off' }),
    override(['src/**'], { noRestrictedGlobals: globals(browser) }),
    ...Object.keys(FOLDERS).map((folder) =>
      override(filesOf(folder), {
        noRestrictedImports: imports(folder),
        noRestrictedGlobals: globals({ ...deniedIn(folder), ...browser }),
      }),
    ),
    ...Object.keys(INNER).flatMap(innerOverrides),
    override(PAGE_SCRIPTS, { noRestrictedGlobals: globals(deniedIn('report')) }),
  ];
}

const override = (includes: readonly string[], style: Readonly<Record<string, unknown>>): Override => ({
  includes,
  linter: { rules: { style } },
});

const filesOf = (folder: string): readonly string[] =>
  folder === 'audit' ? ['src/audit.ts', 'src/audit/**'] : [`src/${folder}/**`];

const globals = (deniedGlobals: Readonly<Record<string, string>>) => ({ level: 'error', options: { deniedGlobals } });

function deniedIn(folder: string): Readonly<Record<string, string>> {
  const { pure, denied = {} } = ruleOf(folder);
  if (pure === undefined) return denied;
  const message = `${folder}/ is pure: clock, environment and output belong to the shells.`;
  return Object.fromEntries(IMPURE.map((name) => [name, message]));
}

function imports(folder: string, more: readonly Pattern[] = []): unknown {
  const rule = ruleOf(folder);
  const others = Object.keys(FOLDERS).filter((other) => other !== folder && !rule.may.includes(other));
  const patterns: Pattern[] = [
    { group: others.flatMap(specifiersOf), message: sentenceOf(folder) },
    ...(rule.actions ? [] : [{ group: ['@actions/**'], message: 'Only action/ knows @actions/*.' }]),
    ...ofNode(folder, rule),
    ...more,
  ];
  const paths = {
    'node:net': { allowImportNames: ['isIP'], message: noFile(folder) },
  };
  return { level: 'error', options: { patterns, ...(rule.pure === 'may ask isIP' ? { paths } : {}) } };
}

const specifiersOf = (folder: string): readonly string[] =>
  folder === 'audit' ? ['**/audit.ts', '**/audit/**'] : [`**/${folder}/**`];

const noFile = (folder: string): string => `${folder}/ is pure: no file, clock, environment or socket.`;

function ofNode(folder: string, { pure, node }: FolderRule): readonly Pattern[] {
  if (pure !== undefined) {
    const impure = ['node:*', 'node:*/**', ...IMPURE_BASE.map((file) => `**/base/${file}`)];
    return [{ group: [...impure, ...(pure === 'may ask isIP' ? ['!node:net'] : [])], message: noFile(folder) }];
  }
  if (node === undefined) return [];
  return [{ group: ['node:*', 'node:*/**', ...node.may.map((name) => `!${name}`)], message: node.message }];
}

/**
 * One override for each folder inside a folder. From there another one is reached by `../other/`, from a folder deeper by
 * `../../other/`; and the files beside the folders by `../` and their name, from files right in the folder.
 */
function innerOverrides(parent: string): readonly Override[] {
  const { may } = INNER[parent] as (typeof INNER)[string];
  return Object.entries(may).flatMap(([folder, allowed]) => {
    const message = innerSentenceOf(parent, folder);
    const others = Object.keys(may).filter((other) => other !== folder && !allowed.includes(other));
    const group = others.flatMap((other) => [`../${other}/**`, `../../${other}/**`]);
    const beside = allowed.includes('.') ? [] : ['../*'];
    const deeper = override([`src/${parent}/${folder}/**`], {
      noRestrictedImports: imports(parent, group.length === 0 ? [] : [{ group, message }]),
    });
    if (beside.length === 0) return group.length === 0 ? [] : [deeper];
    const right = override([`src/${parent}/${folder}/*`], {
      noRestrictedImports: imports(parent, [{ group: [...group, ...beside], message }]),
    });
    return group.length === 0 ? [right] : [deeper, right];
  });
}
