// The job summary of `command: fresh`: each workflow, when its audit last ran, and what to do where that is too long ago.
import type { AuditAge, Freshness } from '../../model/documents/freshness.ts';
import { markdownLink } from '../escape/markdown.ts';
import { prose, tableHead, tableRow } from '../sections/markdown-cells.ts';
import { freshnessWords } from '../text/freshness/freshness-words.ts';

export function freshnessSection({ fresh, audits, maxAgeMs }: Freshness): string {
  const old = audits.filter(({ reason }) => reason !== 'fresh').length;
  const title = fresh
    ? '## ✅ Audits: all of them ran recently'
    : `## ⚠️ Audits: ${old} of ${audits.length} did not run recently, or it is not known`;
  return `${title}\n\n${tableHead(['', 'What is known', 'What to do'])}${audits.map((audit) => row(audit, maxAgeMs)).join('')}\n`;
}

function row(audit: AuditAge, maxAgeMs: number): string {
  const { explanation, advice } = freshnessWords(audit, maxAgeMs);
  const run = audit.url === null ? '' : ` ${markdownLink('the run', audit.url)}`;
  return tableRow([audit.reason === 'fresh' ? '✅' : '⚠️', `${prose(explanation)}${run}`, prose(advice)]);
}
