// The mutators: the same seed gives the same text, most texts change, and some of them are policies still.
import { describe, expect, it } from 'vitest';
import { inputAt } from './input-at.ts';
import { mutateStructure } from './mutate-structure.ts';
import { mutateText } from './mutate-text.ts';
import { randomFrom } from './random-from.ts';
import { realPlan } from './real-plan.ts';
import { inputOf } from './reference-of.ts';
import { seedTexts } from './seed-texts.ts';

const { good, bad } = seedTexts();
const [policy = '', other = ''] = good;
const times = [...Array(200).keys()];

function isAccepted(text: string): boolean {
  return realPlan({ ...inputOf({ policy: '' }), files: new Map([['policy.yml', text]]) }).accepted;
}

describe('seeds', () => {
  it('are the fixtures, the examples and the blocks of the reference', () => {
    expect(bad.length).toBeGreaterThan(60);
    expect(good.length).toBeGreaterThan(10);
    expect(good.filter(isAccepted).length).toBeGreaterThan(10);
    // Fifteen of them are warned of and no more: they are policies all the same.
    expect(bad.filter(isAccepted).length).toBeLessThan(16);
  });
});

describe.each([
  ['bytes', mutateText],
  ['structure', mutateStructure],
])('mutations of the %s', (_, mutate) => {
  const texts = times.map((index) => mutate(policy, other, randomFrom(7, index)));

  it('come from the seed alone', () => {
    expect(times.map((index) => mutate(policy, other, randomFrom(7, index)))).toEqual(texts);
    expect(times.map((index) => mutate(policy, other, randomFrom(8, index)))).not.toEqual(texts);
  });

  it('are many, some policies still and most of them none', () => {
    expect(new Set(texts).size).toBeGreaterThan(100);
    const accepted = texts.filter((text) => isAccepted(text ?? ''));
    expect(accepted.length).toBeGreaterThan(5);
    expect(accepted.length).toBeLessThan(150);
  });
});

describe('inputs by number', () => {
  it('are the same each time, half generated and half mutated', () => {
    const some = times.slice(0, 40).map((index) => inputAt(3, index));
    expect(times.slice(0, 40).map((index) => inputAt(3, index))).toEqual(some);
    expect(new Set(some.map(({ files }) => [...files.values()].join('\n'))).size).toBe(40);
  });
});
