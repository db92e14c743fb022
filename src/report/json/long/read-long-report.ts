// Reads a report.json that is too large for one string: verdict by verdict, each checked as it is read.
import type { Report } from '../../../model/report.ts';
import { verdictSchema } from '../../../model/schema/verdict-schema.ts';
import type { Verdict } from '../../../model/verdict.ts';
import { type NoReport, readReport } from '../read-report.ts';
import { FoldedVerdicts } from './folded-verdicts.ts';
import { NotJson, TextWindow } from './text-window.ts';
import type { VerdictKeeper } from './verdict-keeper.ts';

/**
 * As `readReport`, with the same refusals. By default for a comparison with an earlier report: that neither shows its texts, which
 * are most of it, nor asks for a single port's times. So `explanation` and `advice` are empty, and verdicts of one address alike in
 * all but the port are one. Where the text is not JSON, the problem says at which character.
 *
 * @param pieces the text, in pieces of any size
 * @param keeper keeps the verdicts; another one keeps more of them
 */
export function readLongReport(
  pieces: Iterable<string>,
  keeper: VerdictKeeper = new FoldedVerdicts(),
): { readonly report: Report } | NoReport {
  try {
    return read(new TextWindow(pieces), keeper);
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { problem: 'is not JSON', detail: ` (${error.message})` };
  }
}

function read(window: TextWindow, keeper: VerdictKeeper): { readonly report: Report } | NoReport {
  if (window.peek() === '') return { problem: 'is not JSON', detail: ' (it is empty)' };
  const members: string[] = [];
  let found: Found = { verdicts: [], problem: null };
  window.take('{');
  while (window.peek() !== '}') {
    if (members.length > 0) window.take(',');
    const key = window.value();
    window.take(':');
    if (key === '"verdicts"' && window.peek() === '[') {
      found = readVerdicts(window, keeper);
      members.push(`${key}:[]`);
    } else members.push(`${key}:${window.value()}`);
  }
  window.take('}');
  if (window.peek() !== '') throw window.broken();
  // Everything but the verdicts is small, and read as usual.
  const head = readReport(`{${members.join(',')}}`);
  if ('problem' in head) return head;
  if (found.problem !== null) return found.problem;
  return { report: { ...head.report, verdicts: found.verdicts } };
}

interface Found {
  readonly verdicts: Verdict[];
  /** Of the first verdict that is not as the schema says. */
  readonly problem: NoReport | null;
}

function readVerdicts(window: TextWindow, verdicts: VerdictKeeper): Found {
  let problem: NoReport | null = null;
  window.take('[');
  for (let index = 0; window.peek() !== ']'; index++) {
    if (index > 0) window.take(',');
    const text = window.value();
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw window.broken();
    }
    if (problem !== null) continue;
    const verdict = verdictSchema.safeParse(value);
    if (verdict.success) verdicts.add(verdict.data);
    else {
      const [issue] = verdict.error.issues;
      const path = ['verdicts', index, ...(issue?.path ?? [])].join('.');
      problem = { problem: 'is not a report that port-policy wrote', detail: `: ${path}: ${issue?.message ?? ''}` };
    }
  }
  window.take(']');
  return { verdicts: verdicts.all(), problem };
}
