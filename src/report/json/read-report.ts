// Reads and validates an earlier report.json (a baseline, a scan); loaded only for that, as its zod schema costs start-up time.
import type { Report } from '../../model/report.ts';
import { reportSchema } from '../../model/schema/report-schema.ts';

export interface NoReport {
  /** The end of a sentence; it quotes nothing from the text. */
  readonly problem: string;
  /** What the parser says, to put behind the problem; it may quote the text. May be empty. */
  readonly detail: string;
}

/**
 * @param text of a file, of any origin
 * @returns the report, with null for fields that an older version did not have; or what is wrong
 */
export function readReport(text: string): { readonly report: Report } | NoReport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: 'is not JSON', detail: ` (${(error as Error).message})` };
  }
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value) || !('verdicts' in value))
    return { problem: 'is JSON, but no report of port-policy', detail: '' };
  if (value.schemaVersion !== 1)
    return {
      problem: 'is a report of a port-policy that writes another form (schemaVersion) than this one reads',
      detail: '',
    };
  const read = reportSchema.safeParse(value);
  if (read.success) return { report: read.data };
  const [issue] = read.error.issues;
  const detail = `: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  return { problem: 'is not a report that port-policy wrote', detail };
}
