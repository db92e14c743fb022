// Pings an anchor or the witnesses of a domain until one answers: the before and the after of a silence (truth rule 4).
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Protocol } from '../../model/words.ts';
import type { PaceClass } from '../record/silent-syns.ts';
import type { Purpose } from '../send/connections.ts';
import type { AnswerHistory } from './answer-history.ts';
import { AskUntilAnswered, type AskUntilAnsweredContext } from './ask-until-answered.ts';
import { type Domain, inTurn } from './domains.ts';
import type { Responders } from './responders.ts';

export class BracketPings {
  readonly #context: AskUntilAnsweredContext;
  readonly #untilAnswered: AskUntilAnswered;
  /** Questions under way, by who is asked. */
  readonly #busy = new Map<string, Promise<boolean>>();

  constructor(context: AskUntilAnsweredContext) {
    this.#context = context;
    this.#untilAnswered = new AskUntilAnswered(context);
  }

  /** Waits for the questions that are under way. */
  async finished(): Promise<void> {
    await Promise.all(this.#busy.values());
  }

  /** Asks the anchor of an address, up to three times. Resolves to whether it answered. */
  anchor(address: number, protocol: Protocol, pace: PaceClass): Promise<boolean> {
    const { responders } = this.#context;
    const anchors = () => responders.anchors(address, protocol);
    if (anchors().length === 0) return Promise.resolve(false);
    // That one address went mute does not make the others deaf: the domain is told of its samples alone.
    const own = responders.own(address, protocol).history;
    return this.#once(`${address} ${protocol}`, () =>
      this.#untilAnswered.askUntilAnswered(
        () => this.#context.anchors.next(anchors(), 'bracket'),
        historiesOf(responders, address, protocol),
        own,
        pace,
        () => this.#context.anchors.soonestMs(anchors(), 'bracket'),
      ),
    );
  }

  /** Asks witnesses of a domain in turn, of each protocol in which it has any, until one answers or three did not. */
  async witness(domain: Domain, pace: PaceClass, purpose: Purpose): Promise<boolean> {
    const { responders, ledger } = this.#context;
    const asked = (['tcp', 'udp'] as const).map((protocol) => {
      const { witnesses, history } = domain[protocol];
      if (witnesses.length === 0) return Promise.resolve(false);
      // Those first whose services do not mind, of those that may be asked at all.
      const next = inTurn(
        witnesses,
        (index) => responders.domain(ledger.addressOf[index] as number) === domain,
        (among) => this.#context.anchors.next(among, purpose),
      );
      return this.#once(`${domain.key} ${protocol}`, () =>
        this.#untilAnswered.askUntilAnswered(next, [history], history, pace),
      );
    });
    return (await Promise.all(asked)).includes(true);
  }

  #once(key: string, ask: () => Promise<boolean>): Promise<boolean> {
    return getOrCreate(this.#busy, key, () => ask().finally(() => this.#busy.delete(key)));
  }
}

/** Whose record a ping of that address belongs to: its own, and its domain's. */
export function historiesOf(responders: Responders, address: number, protocol: Protocol): AnswerHistory[] {
  return [responders.own(address, protocol).history, responders.domain(address)[protocol].history];
}
