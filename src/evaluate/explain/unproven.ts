// What lacks proof that a service listens: an open port at an address that accepts anything (truth rule 6), and a port that is shut here (`evidence: proven`).
import { listed } from '../../base/numbers-and-lists.ts';
import { acceptsAnything, thisMachine } from './clauses/wording.ts';
import type { Context, Explanation, Finding } from './finding.ts';

/** Expected open, and something accepts: but then it accepts everything. */
export function explainUnproven({ planned, seen }: Finding, { sources }: Context): Explanation {
  if (!seen.acceptsAnything) {
    return {
      explanation: 'Nothing shows that a service runs behind this open port.',
      advice: 'Check it with a client of its service, or run from another place.',
    };
  }
  return {
    explanation: `"Open" here does not prove that a service is running. ${acceptsAnything()}`,
    advice: `Check the service with a request of its own (an HTTP health check). To find out from here, let that device trust ${thisMachine(sources, planned)}, or probe from behind it.`,
  };
}

/** Vantages that a sentence names. */
const MOST_NAMED = 4;

const NOBODY = { open: [], asked: [] };

/** All but the proof is there: which vantage has it, and how its report gets beside this one. */
export function explainUnprovenHere(finding: Finding, { provenFrom }: Context): Explanation {
  const { applied, planned, protocol, port } = finding;
  const { open, asked } = provenFrom?.(applied.host, planned, protocol, port) ?? NOBODY;
  const names = listed(
    (open.length > 0 ? open : asked).map((name) => `\`${name}\``),
    MOST_NAMED,
  );
  const advice = `Run the check from ${names} too, and merge the reports: \`port-policy merge REPORT REPORT\`.`;
  if (open.length > 0)
    return {
      explanation: `Not open from here, as intended. The policy asks for proof that something listens on this port (\`evidence: proven\`), which one vantage alone cannot give. From ${names} the policy expects it to be open, so that would prove it.`,
      advice,
    };
  if (asked.length > 0)
    return {
      explanation: `Not open from here, as intended. The policy asks for proof that something listens on this port (\`evidence: proven\`), which one vantage alone cannot give. If it is open from ${names}, that proves it.`,
      advice,
    };
  return {
    explanation:
      'Not open from here, as intended. The policy asks for proof that something listens on this port (`evidence: proven`), which one vantage alone cannot give. No other vantage of the policy asks this port, so no merge can prove it.',
    advice:
      'Expect the port to be `open` from a vantage that reaches it (`from`), or accept `evidence: anchored` here.',
  };
}
