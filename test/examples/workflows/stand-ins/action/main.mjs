// Prints what it was given, and what lies there: stands for upload-artifact, download-artifact, attest and upload-sarif.
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { INPUT_PATH, INPUT_SARIF_FILE, INPUT_NAME, INPUT_PATTERN, ARTIFACTS } = process.env;

const SUBJECT = process.env['INPUT_SUBJECT-PATH'];

if (SUBJECT) attest(SUBJECT);
else if (INPUT_PATTERN) download(INPUT_PATTERN, INPUT_PATH);
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

/** Reads its files as the action does, and leaves a bundle that nothing signed. */
function attest(subject) {
  const { result } = JSON.parse(readFileSync(process.env['INPUT_PREDICATE-PATH'], 'utf8'));
  const sha256 = createHash('sha256').update(readFileSync(subject)).digest('hex');
  console.log(`attested ${sha256} as ${process.env['INPUT_PREDICATE-TYPE']}: ${result}`);
  const bundle = join(process.env.RUNNER_TEMP, 'attestation.json');
  writeFileSync(bundle, JSON.stringify({ sha256 }));
  appendFileSync(process.env.GITHUB_OUTPUT, `bundle-path=${bundle}\n`);
}
