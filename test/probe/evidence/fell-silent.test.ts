import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seededRandom } from '../../../src/base/seeded-random.ts';
import { whatFellSilent } from '../../../src/probe/evidence/fell-silent.ts';
import type { AnswerKind } from '../../../src/probe/record/answer.ts';
import { addressOf, answer, heard, ledgerOf, respondersOf, segment } from '../ledger-of.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const [ANCHOR, OTHER, CLOSED, SILENT] = [0, 1, 2, 3];

/** 443 is the anchor, 8443 is open too, 22 is closed, 25 is silent and was vouched for. */
function host() {
  const ledger = ledgerOf(
    addressOf('198.51.100.1', segment([443, 8443], 'open'), segment([22, 25], 'blocked')),
    addressOf('198.51.100.1', segment([8080], null)),
  );
  const responders = respondersOf(ledger);
  for (const index of [ANCHOR, OTHER]) heard(ledger, responders, index);
  ledger.record(CLOSED, answer('refused'));
  ledger.setResult(CLOSED, 'rst');
  ledger.record(SILENT, answer('silent', 100, 1600));
  ledger.credit(SILENT, 'fast', 2);
  return { ledger, responders };
}

async function asked(
  { ledger, responders }: ReturnType<typeof host>,
  reply: (index: number, tries: number) => AnswerKind,
) {
  const tries = new Map<number, number>();
  const running = whatFellSilent({
    ledger,
    responders,
    random: seededRandom(1),
    ask: async (index) => {
      tries.set(index, (tries.get(index) ?? 0) + 1);
      return answer(reply(index, tries.get(index) as number));
    },
    isReset: () => false,
    timeoutMs: () => 300,
    cancelled: () => false,
  });
  await vi.advanceTimersByTimeAsync(60_000);
  return { fell: await running, tries };
}

describe('whatFellSilent', () => {
  it('asks every port that answered once, but the anchor, and finds nothing where they answer on', async () => {
    const { fell, tries } = await asked(host(), (index) => (index === OTHER ? 'open' : 'refused'));
    expect([...fell]).toEqual([]);
    expect([...tries].sort()).toEqual([
      [OTHER, 1],
      [CLOSED, 1],
    ]);
  });

  it.each(['silent', 'unreachable', 'refused'] as const)('finds an open port that is %s in the end', async (kind) => {
    const seen = host();
    const { fell, tries } = await asked(seen, (index) => (index === OTHER ? kind : 'refused'));
    expect([...fell]).toEqual([['198.51.100.1', OTHER]]);
    expect(tries.get(OTHER)).toBe(8);
    seen.ledger.noteFellSilent(fell);
    // Whatever part of the run asks the address.
    expect([SILENT, 4].map((index) => seen.ledger.fellSilentBeside(index))).toEqual([OTHER, OTHER]);
  });

  it('finds a closed port that is silent in the end', async () => {
    const { fell } = await asked(host(), (index) => (index === OTHER ? 'open' : 'silent'));
    expect([...fell]).toEqual([['198.51.100.1', CLOSED]]);
  });

  it('takes loss for no ban', async () => {
    const { fell } = await asked(host(), (index, tries) =>
      tries < 8 ? 'silent' : index === OTHER ? 'open' : 'refused',
    );
    expect([...fell]).toEqual([]);
  });

  it.each(['resources', 'local', 'cancelled'] as const)('takes a question that was %s for no ban', async (kind) => {
    expect([...(await asked(host(), () => kind)).fell]).toEqual([]);
  });

  it('asks nothing where no silence rests on it', async () => {
    const seen = host();
    seen.ledger.dropCredit(SILENT);
    expect((await asked(seen, () => 'silent')).tries.size).toBe(0);
  });
});
