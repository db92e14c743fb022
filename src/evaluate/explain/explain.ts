// Explanation and advice for one verdict that is not a pass, as a colleague would give them. Each theme has its own file.
import { observedText, whatElseWasSeen } from './clauses/observed-text.ts';
import { meanwhile } from './clauses/witnesses.ts';
import { acceptsAnything } from './clauses/wording.ts';
import { explainDifference } from './difference.ts';
import { explainExposed } from './exposed.ts';
import type { Context, Explanation, Finding } from './finding.ts';
import { explainInconclusive } from './inconclusive.ts';
import { explainNotOpen } from './not-open.ts';
import { explainSilenceObserved } from './silent-udp.ts';

/**
 * Explains one port: what was expected, what was seen, what that usually means here, and the policy's own reason.
 *
 * Plain text without markup, and with whatever DNS and the policy hold in it: each output escapes it for its reader.
 */
export function explain(finding: Finding, context: Context): Explanation {
  const { explanation, advice } = explainByKind(finding, context);
  const { reason } = finding.applied.entry;
  const said = reason === null ? '' : ` The policy says: "${reason}".`;
  return { explanation: `${explanation}${whatElseWasSeen(finding.seen)}${said}`, advice };
}

function explainByKind(finding: Finding, context: Context): Explanation {
  const { kind, seen, applied } = finding;
  if (kind === 'inconclusive') return explainInconclusive(finding, context);
  if (kind !== 'violation') return explainObserved(finding, context);
  if (seen.state === 'open') return explainExposed(finding, context);
  return applied.entry.expected === 'open' ? explainNotOpen(finding, context) : explainDifference(finding, context);
}

/** Not judged, yet whoever looks wants to know what the observation rests on. */
function explainObserved(finding: Finding, context: Context): Explanation {
  return {
    explanation: observation(finding, context),
    advice: 'Nothing to do; to have it judged, list the port under open or blocked instead of observe.',
  };
}

function observation(finding: Finding, context: Context): string {
  const { seen, planned } = finding;
  const observed = observedText(seen);
  if (seen.acceptsAnything && seen.state === 'open' && seen.evidence === 'none')
    return `Observed only: ${observed}, but ${acceptsAnything(planned)}, so this open proves no service.`;
  if (seen.state === 'open|filtered') return explainSilenceObserved(finding, context);
  if (seen.evidence !== 'anchored' && seen.evidence !== 'vouched') return `Observed only: ${observed}.`;
  return `Observed only: ${observed}${meanwhile(finding, context)}.`;
}
