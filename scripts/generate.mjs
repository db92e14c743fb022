// Writes what is made from something else: schema/ from the zod schemas, docs/diagnostics.md from the table of help, and from
// scripts/import-table.ts the linter's overrides and the table of docs/architecture.md; docs/files.md, docs/glossary.md and
// the table of docs/services.md; man/port-policy.1 from the command table. Run after `npm run build`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const write = (path, text) => writeFileSync(`${root}${path}`, text);
const read = (path) => readFileSync(`${root}${path}`, 'utf8');

// Node 20 runs no TypeScript; vite, which the tests need anyway, does.
const importTypeScript = async (path) =>
  (await runnerImport(`${root}${path}`, { configFile: false, logLevel: 'error' })).module;

const { linterOverrides } = await importTypeScript('scripts/linter-overrides.ts');
write('biome.json', JSON.stringify({ ...JSON.parse(read('biome.json')), overrides: linterOverrides() }));
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
execFileSync(process.execPath, [biome, 'format', '--write', 'biome.json'], { cwd: root, stdio: 'inherit' });

const { importTable, withSection } = await importTypeScript('scripts/architecture-tables.ts');
write('docs/architecture.md', withSection(read('docs/architecture.md'), 'import table', importTable()));
const { fileIndex, listedFiles } = await importTypeScript('scripts/file-index.ts');
write('docs/files.md', fileIndex(listedFiles(root)));
const { glossary } = await importTypeScript('scripts/glossary.ts');
write('docs/glossary.md', glossary());
const { serviceTable } = await importTypeScript('scripts/service-table.ts');
write('docs/services.md', withSection(read('docs/services.md'), 'services', serviceTable()));
const { manPage } = await importTypeScript('scripts/man-page.ts');
mkdirSync(`${root}man`, { recursive: true });
write('man/port-policy.1', manPage(read('CHANGELOG.md')));

const { lint } = await import('../build/audit.js');
const { schemaText } = await import('../build/cli/commands/schema.js');
const { diagnosticsDocument } = await import('../build/report/diagnostic-help/diagnostics-document.js');
const { EXAMPLES_AS_OF, optionsOfExample } = await import('../build/report/diagnostic-help/help-entry.js');
mkdirSync(`${root}schema`, { recursive: true });
write('schema/port-policy.schema.json', await schemaText('policy'));
write('schema/port-policy-report.schema.json', await schemaText('report'));
write('schema/port-policy-expansion.schema.json', await schemaText('expand'));
write('schema/port-policy-dry-run.schema.json', await schemaText('dry-run'));
const asOf = (source) =>
  lint([source], { ...optionsOfExample(source.text), now: () => new Date(EXAMPLES_AS_OF) }).diagnostics;
const { diagnosticsText } = await import('../build/report/terminal/diagnostics-text.js');
write('docs/diagnostics.md', diagnosticsDocument(asOf, diagnosticsText));
