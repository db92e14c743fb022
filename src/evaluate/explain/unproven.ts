// An open that proves no service: the address accepts whatever is asked (truth rule 6).
import type { PlannedAddress } from '../../model/plan.ts';
import type { Context, Explanation, Finding } from './finding.ts';
import { portName, thisMachine } from './wording.ts';

/** @returns a clause without its full stop */
export function acceptsAnything({ address }: PlannedAddress): string {
  return `${address} also accepts connections on random ports that nobody uses, as a SYN proxy, a load balancer in protection mode, a tarpit or a honeypot does`;
}

/** Expected open, and something accepts: but then it accepts everything. */
export function explainUnproven({ planned, port, protocol, seen }: Finding, { sources }: Context): Explanation {
  if (!seen.acceptsAnything) {
    return {
      meaning: ', which proves nothing here: nothing shows that a service stands behind it.',
      advice: `Check ${portName(port, protocol)} with a client of its service, or run from another place.`,
    };
  }
  return {
    meaning: `, but ${acceptsAnything(planned)}, so this open proves no service.`,
    advice: `Ask from behind that device, let it trust ${thisMachine(sources, planned)}, or check the service with a request of its own (an HTTP health check).`,
  };
}
