// At the end, asks ports that answered once more: where one fell silent, the address may have banned this machine.
import { sleep } from '../../base/sleep.ts';
import { carefulService } from '../../model/services/careful-services.ts';
import type { Answer } from '../record/answer.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Responders } from './responders.ts';

/** So many ports of an address that accepted a connection are asked again at most, and so many that refused one. */
const MOST_OPEN = 8;
const MOST_REFUSED = 2;
/** A port that does not answer is asked this often, so that loss is no reason: one in 10,000 where a third is lost. */
const TRIES = 8;
const PAUSE_MS = 150;
/** Addresses that are examined at the same time. */
const AT_ONCE = 64;

interface Context {
  readonly ledger: Ledger;
  readonly responders: Responders;
  readonly random: () => number;
  /** Asks one probe's port once, without recording the answer. */
  readonly ask: (index: number, timeoutMs: number) => Promise<Answer>;
  /** Whether an open port refused by an RST: its service went away, and the host hears us and is heard. */
  readonly isReset: (answer: Answer) => boolean;
  readonly timeoutMs: (addressNumber: number) => number;
  readonly cancelled: () => boolean;
}

/**
 * The anchor of an address is heard again and again, and may stand before the rule that bans clients that touch another port.
 * So every other port that answered is asked once more, where something of the address was silent.
 * @returns by the text of an address: the ledger's index of a port that answered and then fell silent
 */
export async function whatFellSilent(context: Context): Promise<ReadonlyMap<string, number>> {
  const { ledger, responders, cancelled } = context;
  const fell = new Map<string, number>();
  const left = [...ledger.addresses.keys()].filter((address) => !responders.domain(address).loopback);
  const work = async () => {
    for (let address = left.shift(); address !== undefined && !cancelled(); address = left.shift())
      for (const index of portsToHear(context, address)) {
        if (await answersStill(context, index)) continue;
        if (!cancelled()) fell.set(ledger.address(index).address, index);
        break;
      }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return fell;
}

/** Ports of an address that answered, besides the anchor; none where no silence rests on them. */
function portsToHear({ ledger, responders, random }: Context, address: number): number[] {
  const anchor = responders.anchor(address, 'tcp');
  const open: number[] = [];
  const refused: number[] = [];
  let rests = false;
  for (const index of ledger.indexesOf(address)) {
    if (ledger.restsOnOthers(index) && ledger.credited(index) > 0) rests = true;
    if (ledger.isUdp(index) || index === anchor) continue;
    // A service that counts connections may keep us away for that alone.
    if (ledger.is(index, 'open') && carefulService(ledger.port[index] as number) === null) open.push(index);
    else if (ledger.is(index, 'rst')) refused.push(index);
  }
  return rests ? [...some(open, MOST_OPEN, random), ...some(refused, MOST_REFUSED, random)] : [];
}

/** So many of a list, drawn at random. */
function some(list: readonly number[], most: number, random: () => number): readonly number[] {
  if (list.length <= most) return list;
  const from = Math.floor(random() * list.length);
  return Array.from(
    { length: most },
    (_, i) => list[(from + i * Math.floor(list.length / most)) % list.length] as number,
  );
}

async function answersStill(context: Context, index: number): Promise<boolean> {
  const { ledger, ask, isReset, timeoutMs, cancelled } = context;
  for (let tries = 1; tries <= TRIES && !cancelled(); tries++) {
    const answer = await ask(index, timeoutMs(ledger.addressOf[index] as number));
    const { kind } = answer;
    // An open port that refuses by ICMP all of a sudden is a firewall's word.
    if (kind === 'open' || (kind === 'refused' && (!ledger.is(index, 'open') || isReset(answer)))) return true;
    // That this machine could not ask says nothing of the port.
    if (kind === 'resources' || kind === 'local' || kind === 'cancelled') return true;
    if (tries < TRIES) await sleep(PAUSE_MS);
  }
  return false;
}
