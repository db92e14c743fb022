// Asks closed ports once more from an odd local port: a balancer that goes by it may refuse on one side and accept on the other.
import type { Answer } from '../answer.ts';
import type { Ledger } from '../ledger.ts';
import type { Flow } from '../send/source-ports.ts';
import type { Vouching } from '../vouching.ts';

/** A run of more closed ports than this asks none of them again: none must take much longer for it. */
const MOST = 128;
/** Those are asked at once. */
const AT_ONCE = 64;
/** The first sockets had an even port, as the kernel gives them. */
const OTHER: Flow = 3;

interface Context {
  readonly ledger: Ledger;
  readonly vouching: Vouching;
  /** Asks one probe's port once, from that part of the local ports, without recording the answer. */
  readonly ask: (index: number, timeoutMs: number, flow: Flow) => Promise<Answer>;
  readonly timeoutMs: (addressNumber: number) => number;
  readonly expectedOpen: (index: number) => boolean;
  readonly cancelled: () => boolean;
}

/** Records what was found open; that a port was refused from there too says nothing new of it. */
export async function askFromOtherSide(context: Context): Promise<void> {
  const { ledger, vouching, ask, timeoutMs, expectedOpen, cancelled } = context;
  const left: number[] = [];
  for (let index = 0; index < ledger.size && left.length <= MOST; index++) {
    if (!ledger.is(index, 'rst') || expectedOpen(index)) continue;
    if (!vouching.domain(ledger.addressOf[index] as number).loopback) left.push(index);
  }
  if (left.length > MOST) return;
  const work = async () => {
    for (let index = left.pop(); index !== undefined && !cancelled(); index = left.pop()) {
      const answer = await ask(index, timeoutMs(ledger.addressOf[index] as number), OTHER);
      if (answer.kind !== 'open') continue;
      ledger.record(index, answer);
      vouching.heard(index, answer);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
