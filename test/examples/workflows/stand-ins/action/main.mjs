// Prints what it was given, and what lies there: stands for upload-artifact and upload-sarif.
import { readdirSync, readFileSync, statSync } from 'node:fs';

const path = process.env.INPUT_PATH || process.env.INPUT_SARIF_FILE;
const isFolder = statSync(path).isDirectory();
console.log(
  `uploaded ${isFolder ? readdirSync(path).sort().join(' ') : `${JSON.parse(readFileSync(path, 'utf8')).runs.length} run`}`,
);
