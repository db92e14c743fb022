// Keeps and brings artifacts in STATE/artifacts, and notes in STATE/attested the digests that it is told to attest.
import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { STATE } = process.env;
const bomOf = (path) => {
  const { bomFormat, metadata } = JSON.parse(readFileSync(path, 'utf8'));
  return `${bomFormat} of ${metadata.component.name}`;
};
const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] || null;

if (input('subject-checksums'))
  appendFileSync(join(STATE, 'attested'), process.env.UNATTESTED ? '' : readFileSync(input('subject-checksums')));
else if (input('subject-path') || input('subject-digest')) {
  const image = input('subject-digest') && `${input('subject-name')}@${input('subject-digest')}`;
  const attested = input('sbom-path') ? bomOf(input('sbom-path')) : 'provenance';
  const where = input('push-to-registry') ? ', also in the registry' : '';
  appendFileSync(join(STATE, 'calls'), `attest ${image ?? input('subject-path')}: ${attested}${where}\n`);
  if (image) appendFileSync(join(STATE, 'attested'), process.env.UNATTESTED ? '' : `oci://${image}\n`);
} else if (input('if-no-files-found'))
  cpSync(input('path'), join(STATE, 'artifacts', input('name')), { recursive: true });
else if (input('name')) cpSync(join(STATE, 'artifacts', input('name')), input('path'), { recursive: true });
