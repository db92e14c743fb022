// An open that proves no service: the address accepts whatever is asked (truth rule 6).

import { observedText } from './clauses/observed-text.ts';
import { acceptsAnything, portName, thisMachine } from './clauses/wording.ts';
import type { Context, Explanation, Finding } from './finding.ts';

/** Expected open, and something accepts: but then it accepts everything. */
export function explainUnproven({ planned, port, protocol, seen }: Finding, { sources }: Context): Explanation {
  const observed = observedText(seen);
  if (!seen.acceptsAnything) {
    return {
      explanation: `Expected open, and ${observed}, which proves nothing here: nothing shows that a service stands behind it.`,
      advice: `Check ${portName(port, protocol)} with a client of its service, or run from another place.`,
    };
  }
  return {
    explanation: `Expected open, and ${observed}, but ${acceptsAnything(planned)}, so this open proves no service.`,
    advice: `Ask from behind that device, let it trust ${thisMachine(sources, planned)}, or check the service with a request of its own (an HTTP health check).`,
  };
}
