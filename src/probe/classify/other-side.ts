// Asks refused ports again from other local ports: a load balancer may refuse on one side and accept on the other.
import type { Responders } from '../evidence/responders.ts';
import type { Answer } from '../record/answer.ts';
import { type Flow, flowOf } from '../record/flow.ts';
import type { Ledger } from '../record/ledger.ts';
import type { ProbeResult } from '../record/probe-result.ts';

/** A run of more refused ports than this asks none of them again: none must take much longer for it. */
const MOST = 128;
/** An RST, and an ICMP error from outside, whichever kind: both may be the word of one of several machines behind an address. */
const REFUSED: ReadonlySet<ProbeResult> = new Set(['rst', 'refused', 'icmp-port-unreachable', 'unreachable']);

interface Context {
  readonly ledger: Ledger;
  readonly responders: Responders;
  /** Asks one probe's port once, from that part of the local ports, without recording the answer. */
  readonly ask: (index: number, timeoutMs: number, flow: Flow) => Promise<Answer>;
  readonly timeoutMs: (addressNumber: number) => number;
  /** What the policy asks of a silent port; a refused one is asked as often, if that is no more than `MOST` questions in all. */
  readonly attempts: number;
  readonly expectedOpen: (index: number) => boolean;
  readonly cancelled: () => boolean;
}

/** Records what was found open; that a port was refused from there too says nothing new of it. */
export async function askFromOtherSide(context: Context): Promise<void> {
  const { ledger, responders, ask, timeoutMs, attempts, expectedOpen, cancelled } = context;
  const left: number[] = [];
  for (let index = 0; index < ledger.size && left.length <= MOST; index++) {
    if (!REFUSED.has(ledger.result(index)) || expectedOpen(index)) continue;
    if (!responders.domain(ledger.addressOf[index] as number).loopback) left.push(index);
  }
  if (left.length > MOST) return;
  const often = Math.max(1, Math.min(attempts - 1, Math.floor(MOST / Math.max(1, left.length))));
  const askAgain = async (index: number) => {
    // The first socket had an even port, as the kernel gives them; the next one has an odd one.
    // A host sends few ICMP errors a second: over UDP most of these questions would be waited for in vain.
    const times = ledger.isUdp(index) ? 1 : often;
    for (let n = 1; n <= times && !cancelled(); n++) {
      const answer = await ask(index, timeoutMs(ledger.addressOf[index] as number), flowOf(n));
      if (answer.kind !== 'open') continue;
      ledger.record(index, answer);
      responders.heard(index, answer);
      return;
    }
  };
  await Promise.all(left.map(askAgain));
}
