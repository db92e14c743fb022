// Audits a policy text and hands over the report.
import { createHash } from 'node:crypto';
import { type AuditOptions, audit } from '../../src/audit.ts';
import type { Report } from '../../src/model/report.ts';

export const sourceOf = (...items: string[]) => ({
  file: 'policy.yml',
  text: `version: 1\ndefaults: { timeout: 200ms }\nhosts:\n${items.map((item) => `  - ${item}\n`).join('')}`,
});

/** Loopback stands in for another machine. */
export const nobody = async (): Promise<ReadonlySet<string>> => new Set();

export const options = (rest: Partial<AuditOptions> = {}): AuditOptions => ({
  toolVersion: '1.2.3',
  seed: 7,
  run: { repository: 'a/b', commit: 'c', url: 'https://example.com/', actor: 'd' },
  now: () => new Date(),
  signal: new AbortController().signal,
  onProgress: () => {},
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  ...rest,
});

/** @throws where there is none */
export async function reportOf(
  source: { file: string; text: string },
  rest: Partial<AuditOptions> = {},
): Promise<Report> {
  const outcome = await audit([source], options(rest));
  if (outcome.kind !== 'report') throw new Error(outcome.diagnostics.map(({ message }) => message).join('\n'));
  return outcome.report;
}
