// Explanation and advice for one verdict that is not a pass, as a colleague would give them. Each theme has its own file.
import { explainDifference } from './difference.ts';
import { explainExposed } from './exposed.ts';
import type { Finding, Meaning, Scene } from './finding.ts';
import { explainInconclusive } from './inconclusive.ts';
import { explainNotOpen } from './not-open.ts';
import { whatElseWasSeen, whatWasSeen } from './wording.ts';

/** Causes for which nothing of the target was seen: the meaning says all there is. */
const NOTHING_SEEN: ReadonlySet<string> = new Set([
  'no-route',
  'no-neighbour',
  'local-firewall',
  'local-resources',
  'dns-failed',
  'out-of-scope',
  'cancelled',
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
  const intent = expected === 'observe' ? 'Observed only' : `Expected ${expected}`;
  const sight = NOTHING_SEEN.has(seen.cause) ? 'nothing is known of this port' : whatWasSeen(seen);
  const joint = expected === 'observe' ? `: ${sight}` : `, but ${sight}`;
  const said = reason === null ? '' : ` The policy says: "${reason}".`;
  return { explanation: `${intent}${joint}${meaning}${whatElseWasSeen(seen)}${said}`, advice };
}

function meaningOf(finding: Finding, scene: Scene): Meaning {
  const { kind, seen, judgement } = finding;
  if (kind === 'inconclusive') return explainInconclusive(finding, scene);
  if (kind !== 'violation') return OBSERVED;
  if (seen.state === 'open') return explainExposed(finding, scene);
  return judgement.entry.expected === 'open' ? explainNotOpen(finding, scene) : explainDifference(finding, scene);
}

const OBSERVED: Meaning = {
  meaning: '.',
  advice: 'Nothing to do; to have it judged, list the port under open or blocked instead of observe.',
};
