// Keeps and brings artifacts in STATE/artifacts, and notes in STATE/attested the digests that it is told to attest.
import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { STATE } = process.env;
const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] || null;

if (input('subject-checksums'))
  appendFileSync(join(STATE, 'attested'), process.env.UNATTESTED ? '' : readFileSync(input('subject-checksums')));
else if (input('sbom-path')) {
  const { bomFormat, metadata } = JSON.parse(readFileSync(input('sbom-path'), 'utf8'));
  appendFileSync(join(STATE, 'calls'), `attest ${input('subject-path')}: ${bomFormat} of ${metadata.component.name}\n`);
} else if (input('if-no-files-found'))
  cpSync(input('path'), join(STATE, 'artifacts', input('name')), { recursive: true });
else if (input('name')) cpSync(join(STATE, 'artifacts', input('name')), input('path'), { recursive: true });
