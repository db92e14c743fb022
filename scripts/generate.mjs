// Writes schema/ from the zod schemas, as `port-policy schema` prints them. Run after `npm run build`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { schemaText } from '../build/cli/schema-text.js';

const folder = fileURLToPath(new URL('../schema/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}port-policy.schema.json`, await schemaText('policy'));
writeFileSync(`${folder}port-policy-report.schema.json`, await schemaText('report'));
