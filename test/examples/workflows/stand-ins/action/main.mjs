// Prints what it was given, and what lies there: stands for upload-artifact, download-artifact and upload-sarif.
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const { INPUT_PATH, INPUT_SARIF_FILE, INPUT_NAME, INPUT_PATTERN, ARTIFACTS } = process.env;

if (INPUT_PATTERN) download(INPUT_PATTERN, INPUT_PATH);
else if (INPUT_PATH && !existsSync(INPUT_PATH)) console.log(`nothing to upload at ${INPUT_PATH}`);
else upload(INPUT_PATH || INPUT_SARIF_FILE);

function upload(path) {
  const isFolder = statSync(path).isDirectory();
  console.log(
    `uploaded ${isFolder ? readdirSync(path).sort().join(' ') : `${JSON.parse(readFileSync(path, 'utf8')).runs.length} run`}`,
  );
  if (ARTIFACTS && isFolder) cpSync(path, join(ARTIFACTS, INPUT_NAME), { recursive: true });
}

/** A folder for each artifact, as without `merge-multiple`. */
function download(pattern, path) {
  const names = readdirSync(ARTIFACTS).filter((name) => name.startsWith(pattern.replace(/\*$/, '')));
  for (const name of names) cpSync(join(ARTIFACTS, name), join(path, name), { recursive: true });
  console.log(`downloaded ${names.sort().join(' ')}`);
}
