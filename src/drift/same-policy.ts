// Whether two runs were judged by the same policy: by the texts, whatever their files are called.
import type { Report } from '../model/report.ts';

export function isSamePolicy(one: Pick<Report, 'policies'>, other: Pick<Report, 'policies'>): boolean {
  return hashes(one) === hashes(other);
}

function hashes({ policies }: Pick<Report, 'policies'>): string {
  return policies
    .map(({ sha256 }) => sha256)
    .sort()
    .join();
}
