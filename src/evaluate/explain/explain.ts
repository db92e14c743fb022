// Explanation and advice for one verdict that is not a pass, as a colleague would give them. Each theme has its own file.
import type { ExpectedState } from '../../model/words.ts';
import { explainDifference } from './difference.ts';
import { explainExposed } from './exposed.ts';
import type { Context, Explanation, Finding } from './finding.ts';
import { explainInconclusive } from './inconclusive.ts';
import { explainNotOpen } from './not-open.ts';
import { whatElseWasSeen, whatWasSeen } from './observed-text.ts';
import { whatSilenceSays } from './silent-udp.ts';
import { acceptsAnything } from './unproven.ts';
import { witnesses } from './witnesses.ts';

/** Causes for which nothing of the target was seen: the meaning says all there is. */
const NOTHING_SEEN: ReadonlySet<string> = new Set([
  'no-route',
  'no-neighbour',
  'local-firewall',
  'local-resources',
  'dns-failed',
  'out-of-scope',
  'cancelled',
  'not-covered',
]);

/**
 * Explains one port: what was expected, what was seen, what that usually means here, and the policy's own reason.
 *
 * Plain text without markup, and with whatever DNS and the policy hold in it: each output escapes it for its reader.
 */
export function explain(finding: Finding, context: Context): { explanation: string; advice: string } {
  const { applied, seen } = finding;
  const { expected, reason } = applied.entry;
  const { meaning, advice } = meaningOf(finding, context);
  const seenText = NOTHING_SEEN.has(seen.cause) ? 'nothing is known of this port' : whatWasSeen(seen);
  const said = reason === null ? '' : ` The policy says: "${reason}".`;
  return { explanation: `${intent(expected, finding)}${seenText}${meaning}${whatElseWasSeen(seen)}${said}`, advice };
}

function intent(expected: ExpectedState, { seen }: Finding): string {
  if (expected === 'observe') return 'Observed only: ';
  // Open as expected, but it proves nothing.
  return `Expected ${expected}, ${expected === seen.state ? 'and' : 'but'} `;
}

function meaningOf(finding: Finding, context: Context): Explanation {
  const { kind, seen, applied } = finding;
  if (kind === 'inconclusive') return explainInconclusive(finding, context);
  if (kind !== 'violation') return observed(finding, context);
  if (seen.state === 'open') return explainExposed(finding, context);
  return applied.entry.expected === 'open' ? explainNotOpen(finding, context) : explainDifference(finding, context);
}

/** Not judged, yet whoever looks wants to know what the observation rests on. */
function observed(finding: Finding, context: Context): Explanation {
  return {
    meaning: `${restsOn(finding, context)}.`,
    advice: 'Nothing to do; to have it judged, list the port under open or blocked instead of observe.',
  };
}

function restsOn(finding: Finding, context: Context): string {
  const { seen, planned } = finding;
  if (seen.acceptsAnything && seen.state === 'open' && seen.evidence === 'none')
    return `, but ${acceptsAnything(planned)}, so this open proves no service`;
  if (seen.evidence !== 'anchored' && seen.evidence !== 'vouched') {
    return seen.state === 'open|filtered' ? whatSilenceSays(finding, context) : '';
  }
  const who = witnesses(finding, context);
  const meanwhile = who === null ? '' : `, while ${who}`;
  return seen.state === 'open|filtered' ? `${meanwhile}${whatSilenceSays(finding, context)}` : meanwhile;
}
