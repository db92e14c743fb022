// What `fresh` found, as a JSON document; docs/cli.md describes it.
import type { Freshness } from '../../model/documents/freshness.ts';
import { freshnessWords } from '../text/freshness/freshness-words.ts';
import { jsonText } from './json-document.ts';

/** Indented, with a line end; the same finding gives the same bytes. */
export function freshnessJson(
  { fresh, maxAgeMs, audits }: Freshness,
  { toolVersion }: { readonly toolVersion: string },
): string {
  return jsonText({
    schemaVersion: 1,
    tool: { name: 'port-policy', version: toolVersion },
    fresh,
    maxAgeMs,
    audits: audits.map((audit) => {
      const { source, name, covers, reason, startedAt, ageMs, result, url } = audit;
      return {
        ...{ source, name, covers, fresh: reason === 'fresh', reason, startedAt, ageMs, result, url },
        ...freshnessWords(audit, maxAgeMs),
      };
    }),
  });
}
