// Explanation and advice for one verdict that is not a pass, as a colleague would give them. Each theme has its own file.
import type { ExpectedState } from '../../model/words.ts';
import { explainDifference } from './difference.ts';
import { explainExposed } from './exposed.ts';
import type { Finding, Meaning, Scene } from './finding.ts';
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
export function explain(finding: Finding, scene: Scene): { explanation: string; advice: string } {
  const { judgement, seen } = finding;
  const { expected, reason } = judgement.entry;
  const { meaning, advice } = meaningOf(finding, scene);
  const sight = NOTHING_SEEN.has(seen.cause) ? 'nothing is known of this port' : whatWasSeen(seen);
  const said = reason === null ? '' : ` The policy says: "${reason}".`;
  return { explanation: `${intent(expected, finding)}${sight}${meaning}${whatElseWasSeen(seen)}${said}`, advice };
}

function intent(expected: ExpectedState, { seen }: Finding): string {
  if (expected === 'observe') return 'Observed only: ';
  // Open as expected, but it proves nothing.
  return `Expected ${expected}, ${expected === seen.state ? 'and' : 'but'} `;
}

function meaningOf(finding: Finding, scene: Scene): Meaning {
  const { kind, seen, judgement } = finding;
  if (kind === 'inconclusive') return explainInconclusive(finding, scene);
  if (kind !== 'violation') return observed(finding, scene);
  if (seen.state === 'open') return explainExposed(finding, scene);
  return judgement.entry.expected === 'open' ? explainNotOpen(finding, scene) : explainDifference(finding, scene);
}

/** Not judged, yet whoever looks wants to know what the sight rests on. */
function observed(finding: Finding, scene: Scene): Meaning {
  return {
    meaning: `${restsOn(finding, scene)}.`,
    advice: 'Nothing to do; to have it judged, list the port under open or blocked instead of observe.',
  };
}

function restsOn(finding: Finding, scene: Scene): string {
  const { seen, planned } = finding;
  if (seen.acceptsAnything && seen.state === 'open' && seen.evidence === 'none')
    return `, but ${acceptsAnything(planned)}, so this open proves no service`;
  if (seen.evidence !== 'anchored' && seen.evidence !== 'vouched') {
    return seen.state === 'open|filtered' ? whatSilenceSays(finding, scene) : '';
  }
  const who = witnesses(finding, scene);
  const meanwhile = who === null ? '' : `, while ${who}`;
  return seen.state === 'open|filtered' ? `${meanwhile}${whatSilenceSays(finding, scene)}` : meanwhile;
}
