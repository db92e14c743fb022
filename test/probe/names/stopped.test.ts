// A run that is stopped before its names are asked for sends no question: one that is under way holds the process up to its end.
import { promises } from 'node:dns';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { resolveNames } from '../../../src/probe/names/resolve-names.ts';

afterEach(() => vi.restoreAllMocks());

const QUESTIONS = [{ name: 'www.example.invalid', families: [4, 6] as const }];

function resolverCalls() {
  const { Resolver } = promises;
  return [
    vi.spyOn(Resolver.prototype, 'resolve4').mockResolvedValue([] as never),
    vi.spyOn(Resolver.prototype, 'resolve6').mockResolvedValue([] as never),
    vi.spyOn(Resolver.prototype, 'resolveSoa').mockRejectedValue(new Error('no such zone')),
    vi.spyOn(promises, 'lookup').mockRejectedValue(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })),
  ];
}

describe('a run that is stopped', () => {
  it('asks nobody once it is stopped', async () => {
    const calls = resolverCalls();
    const found = await resolveNames(QUESTIONS, { signal: AbortSignal.abort() });
    expect(calls.map((call) => call.mock.calls.length)).toEqual([0, 0, 0, 0]);
    expect(found.map(({ addresses }) => addresses)).toEqual([[], []]);
  });

  it('asks as long as it is not', async () => {
    const calls = resolverCalls();
    await resolveNames(QUESTIONS, { signal: new AbortController().signal });
    expect(calls.map((call) => call.mock.calls.length > 0)).toEqual([true, true, true, true]);
  });
});
