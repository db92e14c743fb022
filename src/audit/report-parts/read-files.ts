// What a run was judged by, as its report has it: policies, variables and files of hosts, each with its hash.
import type { Report } from '../../model/report.ts';
import type { HostFile } from '../../policy/host-files/host-file-reader.ts';
import { hostsText } from '../../policy/host-files/hosts-text.ts';
import type { PolicySource, ReadPolicies } from '../read-policies.ts';
import { usedVariables } from './used-variables.ts';

type Sha256 = (text: string) => string;

/** @param sha256 hexadecimal, of a text. Called when a hash is read: a run that writes no report.json hashes nothing. */
export function readFiles(read: ReadPolicies, sha256: Sha256): Pick<Report, 'policies' | 'variables' | 'hostFiles'> {
  const variables = usedVariables(read, sha256);
  return {
    policies: read.files.map((file) => policyReference(file, sha256)),
    ...(variables === undefined ? {} : { variables }),
    ...(read.hostFiles.length === 0
      ? {}
      : { hostFiles: read.hostFiles.map((file) => hostFileReference(file, sha256)) }),
  };
}

function hostFileReference(
  { file, text, hosts, lists }: HostFile,
  sha256: Sha256,
): NonNullable<Report['hostFiles']>[number] {
  return withHash(
    withHash({ path: file, hosts }, 'hostsSha256', () => sha256(hostsText(lists))),
    'sha256',
    () => sha256(text),
  );
}

function policyReference({ file, text, isBase }: PolicySource, sha256: Sha256): Report['policies'][number] {
  return withHash({ path: file, ...(isBase === undefined ? {} : { base: isBase }) }, 'sha256', () => sha256(text));
}

/** A hash beside what a report says of a file, worked out when it is read: a spread reads it. */
function withHash<T extends object, K extends string>(
  reference: T,
  name: K,
  hash: () => string,
): T & Readonly<Record<K, string>> {
  return Object.defineProperty(reference, name, { enumerable: true, get: hash }) as T & Readonly<Record<K, string>>;
}
