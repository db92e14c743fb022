// Explanation and advice for one verdict that is not a pass, as a colleague would give them. Each theme has its own file.
import { isSilence } from '../../model/causes.ts';
import { seenByNodes, unanswered, whatElseWasSeen } from './clauses/observed-text.ts';
import { meanwhile, restsOn } from './clauses/witnesses.ts';
import { acceptsAnything } from './clauses/wording.ts';
import { explainDifference } from './difference.ts';
import { explainExposed } from './exposed.ts';
import type { Context, Explanation, Finding } from './finding.ts';
import { explainInconclusive } from './inconclusive.ts';
import { explainNotOpen } from './not-open.ts';
import { explainSilenceObserved } from './silent-udp.ts';

/**
 * Explains one port: why it matters and what it rests on, what to do, and the policy's own reason.
 *
 * What was expected and what was seen stand beside it in every report, so no sentence repeats them. Nor does one name the
 * port or the address that it is about, so that alike findings share a text.
 *
 * Plain text without markup, and with whatever DNS and the policy hold in it: each output escapes it for its reader.
 */
export function explain(finding: Finding, context: Context): Explanation {
  const { explanation, advice } = explainByKind(finding, context);
  const { reason } = finding.applied.entry;
  const said = reason === null ? '' : ` The policy says: "${reason}".`;
  return { explanation: `${explanation}${seenByNodes(finding.seen)}${whatElseWasSeen(finding.seen)}${said}`, advice };
}

function explainByKind(finding: Finding, context: Context): Explanation {
  const { kind, seen, applied } = finding;
  if (kind === 'inconclusive') return explainInconclusive(finding, context);
  if (kind !== 'violation') return explainObserved(finding, context);
  if (seen.state === 'open') return explainExposed(finding, context);
  return applied.entry.expected === 'open' ? explainNotOpen(finding, context) : explainDifference(finding, context);
}

/** Only observed. What nobody judges, and what could not be known of it, harms nobody. */
function explainObserved(finding: Finding, context: Context): Explanation {
  if (context.openOnly && finding.applied.entry.expected !== 'observe')
    return {
      explanation:
        'Not judged: this vantage judges only open ports that must not be open (`sees: open-only`), so this says nothing either way.',
      advice: 'Nothing to do here. Judge this port from a vantage that probes.',
    };
  return {
    explanation: observation(finding, context),
    advice: 'Nothing to do. To have the port judged, list it under `open` or `blocked` instead of `observe`.',
  };
}

function observation(finding: Finding, context: Context): string {
  const { seen } = finding;
  if (seen.acceptsAnything && seen.state === 'open' && seen.evidence === 'none')
    return `Observed only: "open" here does not prove that a service is running. ${acceptsAnything()}`;
  if (seen.state === 'open|filtered') return explainSilenceObserved(finding, context);
  if (seen.evidence === 'anchored' || seen.evidence === 'vouched') return observedWith(finding, context);
  if (seen.cause === 'deaf-vantage') return `Observed only: ${unanswered(seen)}`;
  return 'Observed only: the policy does not judge this port.';
}

function observedWith(finding: Finding, context: Context): string {
  const { cause } = finding.seen;
  if (isSilence(cause)) return `Observed only: ${restsOn(finding, context)}`;
  const witnessed = meanwhile(finding, context);
  return cause === 'refused'
    ? `Observed only: the connection was refused${witnessed}.`
    : `Observed only: an ICMP error came back${witnessed}.`;
}
