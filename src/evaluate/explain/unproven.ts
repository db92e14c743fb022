// An open that proves no service: the address accepts whatever is asked (truth rule 6).
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
