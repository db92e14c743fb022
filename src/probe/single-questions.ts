// Asks one port by one question outside of all sweeps, as soon as the limits allow it: pings, long questions, random ports.
import type { PlannedAddress } from '../model/plan.ts';
import type { Responders } from './evidence/responders.ts';
import type { Answer } from './record/answer.ts';
import type { Flow } from './record/flow.ts';
import type { Ledger } from './record/ledger.ts';
import type { Asker } from './send/asker.ts';
import type { Limiter } from './send/limiter.ts';
import type { RoundTrips } from './send/round-trips.ts';
import type { UdpAsking } from './send/sweep-context.ts';

interface SingleQuestionsContext {
  readonly ledger: Ledger;
  readonly responders: Responders;
  readonly roundTrips: RoundTrips;
  readonly limiter: Limiter;
  readonly asker: Asker;
  /** Asks a UDP port the question that it is known to answer. */
  readonly udp: UdpAsking;
}

export class SingleQuestions {
  readonly #context: SingleQuestionsContext;

  constructor(context: SingleQuestionsContext) {
    this.#context = context;
  }

  readonly timeoutMs = (address: number): number => this.#context.roundTrips.timeoutMs(address);

  /** Asks the port of a probe, without recording the answer as the port's own. */
  readonly ask = async (index: number, wishedMs: number, flow?: Flow): Promise<Answer> => {
    const { ledger, roundTrips, responders } = this.#context;
    const number = ledger.addressOf[index] as number;
    // A timeout below the way's own time would take every answer for none.
    const waitMs = roundTrips.knows(number) ? Math.max(wishedMs, this.timeoutMs(number)) : wishedMs;
    const { address } = ledger.address(index);
    // A ping that leaves from another address than the last one shows that the way to its target has changed.
    const learn = (source: string) => responders.learnSource(number, source);
    const answer = await (ledger.isUdp(index)
      ? this.#askUdp(address, index, waitMs)
      : this.#askTcp(address, ledger.port[index] as number, waitMs, learn, flow));
    if (answer.kind === 'open' || answer.kind === 'refused') roundTrips.learn(number, answer.endedAt - answer.askedAt);
    return answer;
  };

  /** Asks a TCP port of an address that is no probe of the ledger. */
  readonly askOther = (number: number, port: number): Promise<Answer> => {
    const { address } = this.#context.ledger.addresses[number] as PlannedAddress;
    return this.#askTcp(address, port, this.timeoutMs(number));
  };

  #askUdp(address: string, index: number, waitMs: number): Promise<Answer> {
    const { limiter, udp } = this.#context;
    return new Promise((done) => limiter.send(address, 0, () => udp.ask(index, waitMs, done)));
  }

  #askTcp(
    address: string,
    port: number,
    waitMs: number,
    learn?: (source: string) => void,
    flow?: Flow,
  ): Promise<Answer> {
    const { limiter, asker } = this.#context;
    return new Promise((done) =>
      limiter.send(address, waitMs, (answered) => {
        const over = (answer: Answer, source: string | null) => {
          answered();
          if (source !== null) learn?.(source);
          done(answer);
        };
        asker.ask(address, port, waitMs, learn !== undefined, over, flow === undefined ? {} : { flow });
      }),
    );
  }
}
