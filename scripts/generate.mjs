// Writes schema/ from the zod schemas, as `port-policy schema` prints them, and docs/diagnostics.md from the table of help.
// Run after `npm run build`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lint } from '../build/audit.js';
import { schemaText } from '../build/cli/schema-text.js';
import { diagnosticsDocument } from '../build/report/diagnostic-help/diagnostics-document.js';
import { EXAMPLES_AS_OF } from '../build/report/diagnostic-help/help-entry.js';
import { diagnosticsText } from '../build/report/terminal/diagnostics-text.js';

const folder = fileURLToPath(new URL('../schema/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}port-policy.schema.json`, await schemaText('policy'));
writeFileSync(`${folder}port-policy-report.schema.json`, await schemaText('report'));
const asOf = (source) => lint([source], { now: () => new Date(EXAMPLES_AS_OF) }).diagnostics;
writeFileSync(
  fileURLToPath(new URL('../docs/diagnostics.md', import.meta.url)),
  diagnosticsDocument(asOf, diagnosticsText),
);
