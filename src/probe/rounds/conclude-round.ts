// Concludes a round: classify refusals, find dead neighbours, hear the responders again, credit silence.
import { type DeadNeighbours, spreadNoNeighbour } from '../classify/dead-neighbours.ts';
import type { RefusalClassifier } from '../classify/refusal-classifier.ts';
import { creditSilence } from '../evidence/credit-silence.ts';
import { recheckResponders } from '../evidence/recheck-responders.ts';
import type { PaceClass } from '../record/silent-syns.ts';
import type { RoundSweeps } from './round-sweeps.ts';
import type { RoundsContext } from './rounds-context.ts';

interface ConcludeContext extends RoundsContext {
  readonly roundSweeps: RoundSweeps;
  readonly deadNeighbours: DeadNeighbours;
  readonly refusals: RefusalClassifier;
}

export class ConcludeRound {
  readonly #context: ConcludeContext;

  constructor(context: ConcludeContext) {
    this.#context = context;
  }

  /** @param pace `fast` after the first round, which alone looks for dead neighbours */
  async run(asked: readonly number[], pace: PaceClass): Promise<void> {
    const { pings, responders, ledger, network, roundSweeps, deadNeighbours, refusals, cancelled } = this.#context;
    pings.stop();
    // An anchor that turns out to be a REJECT would disturb the classifying. Later ones are known for what they are.
    if (pace === 'fast') await pings.finished();
    // A run that is stopped has a few seconds left: what is known is classified, and nobody is asked any more.
    if (cancelled()) {
      refusals.classifyAtOnce(asked);
      return;
    }
    // Before the errors are classified: those of a dead neighbour look like a firewall's once its resolution is under way.
    if (pace === 'fast')
      await deadNeighbours.find((probes, timeoutMs, onAnswer) => roundSweeps.quietly(probes, timeoutMs, onAnswer));
    await refusals.classify(asked);
    if (pace === 'fast') spreadNoNeighbour(ledger, responders, network);
    responders.review();
    await this.recheckAndCredit(asked, pace);
  }

  /**
   * Hears the responders again, and credits each silence among those probes that somebody vouched for.
   * @param forIcmpAlone as `creditSilence` says
   */
  async recheckAndCredit(asked: readonly number[], pace: PaceClass, forIcmpAlone = false): Promise<void> {
    const { responders, ledger, cancelled, pings, sourceCheck } = this.#context;
    const silent = asked.filter((index) => ledger.restsOnOthers(index));
    if (silent.length === 0 || cancelled()) return;
    await recheckResponders(this.#context, silent);
    await pings.finished();
    responders.look();
    await sourceCheck?.confirm(silent);
    pings.dropGone();
    creditSilence(ledger, responders, silent, pace, forIcmpAlone);
  }
}
