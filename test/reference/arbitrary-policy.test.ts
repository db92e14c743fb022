// The generators make what they are for: runs that mean something, with every word of the language in them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { item } from './arbitrary-entries.ts';
import { arbitraryInput } from './arbitrary-policy.ts';
import { fillVariables } from './fill-variables.ts';
import { interpret } from './interpret.ts';
import { plantings, plantVariables } from './plant-variables.ts';
import { refusal } from './reference-of.ts';
import { spelling } from './spell.ts';

/** Some mistakes are rare. */
const many = fc.sample(arbitraryInput, { seed: 1, numRuns: 2500 });
const inputs = many.slice(0, 400);
const answers = inputs.map((input) => ({ input, answer: interpret(input) }));
const accepted = answers.flatMap(({ input, answer }) => ('expectations' in answer ? [{ input, plan: answer }] : []));

describe('generated runs', () => {
  it('are mostly accepted by the reference', () => {
    expect(accepted.length).toBeGreaterThan(inputs.length / 2);
  });

  it('are the same for the same seed', () => {
    expect(fc.sample(arbitraryInput, { seed: 1, numRuns: 20 })).toEqual(inputs.slice(0, 20));
  });

  it.each(
    [
      'scope',
      'vantages',
      'cannot-see',
      'sees',
      'roles',
      'from',
      'resolves-to',
      'addresses',
      'waivers',
      'extends',
      '<<',
    ].concat(
      ['family', 'evidence', 'speaks', 'controls', 'defaults', 'severity', 'observe', 'filtered', 'none', 'any'],
      ['$' + '{', '&a1', '*a1', '\r\n', '\uFEFF', '%YAML', '/30', '/udp', '2600:', 'known/udp', 'well-known'],
      ['hosts-in', 'at-least', 'source', '.json', '#/1/a%20b', '.txt'],
    ),
  )('have %j in some that are accepted', (word) => {
    const having = accepted.filter(({ input }) => [...input.files.values()].some((text) => text.includes(word)));
    expect(having.length).toBeGreaterThan(2);
  });

  it.each([
    ['some are run from a vantage', ({ input }) => input.vantage !== null],
    ['some are of several files', ({ input }) => input.entry.length > 1],
    ['some extend', ({ input }) => input.files.size > input.entry.length],
    ['some have a scope of the run', ({ input }) => input.runScope !== null],
    ['some have `only`', ({ input }) => input.only.length > 0],
    ['some have hosts out of scope', ({ plan }) => plan.outOfScope.size > 0],
    ['some have ports that are not seen', ({ plan }) => plan.unwatched > 0],
    ['some have names that do not resolve', ({ plan }) => plan.unresolved.size > 0],
    [
      'some have names that resolve elsewhere',
      ({ plan }) => [...plan.nameChecks.values()].some((one) => one.outside.length > 0),
    ],
    ['some are judged for two names', ({ plan }) => [...plan.expectations.values()].some((texts) => texts.length > 1)],
    ['some are relaxed', ({ plan }) => [...plan.expectations.values()].flat().some((text) => text.includes(', any'))],
    ['some have hosts of files', ({ plan }) => plan.listed.size > 1],
    ['some leave from somewhere', ({ plan }) => plan.leaving !== ''],
    ['some have waivers', ({ plan }) => plan.waivers.length > 0],
  ] satisfies [string, (one: (typeof accepted)[number]) => boolean][])('%s', (_, wanted) => {
    expect(accepted.filter(wanted).length).toBeGreaterThan(2);
  });

  it.each([
    'contradiction',
    'never-applies',
    'unset-variable',
    'vantage-needed',
    'nothing-to-judge',
    'the policy does not have all',
    'bad-host-file',
    'too-few-hosts',
  ])('some are refused: %s', (why) => {
    const isThat = (answer: (typeof answers)[number]['answer']) => 'refused' in answer && answer.why.startsWith(why);
    expect(answers.some(({ answer }) => isThat(answer)) || many.some((input) => isThat(interpret(input)))).toBe(true);
  });
});

describe('spellings', () => {
  it('all mean the same', () => {
    fc.assert(
      fc.property(item(true), spelling, (plain, spell) => {
        const text = spell({ version: 1, hosts: [plain] });
        expect(parse(text, { schema: 'core', merge: true, logLevel: 'error' })).toEqual({ version: 1, hosts: [plain] });
      }),
      { numRuns: 300 },
    );
  });
});

describe('variables', () => {
  /** Numbers become texts where a variable stands for them, and a list of one becomes that one; a policy takes either. */
  const texts = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (_, one) => {
      if (typeof one === 'number') return String(one);
      return Array.isArray(one) && one.length === 1 ? one[0] : one;
    });

  it('are planted so that the policy means what it meant', () => {
    let planted = 0;
    fc.assert(
      fc.property(item(true), plantings, (plain, where) => {
        fc.pre(where.every(({ form }) => form > 0));
        const variables = new Map<string, string>();
        const changed = plantVariables(plain, where, 'V', variables);
        if (JSON.stringify(changed) !== JSON.stringify(plain)) planted++;
        expect(texts(fillVariables(changed, variables))).toEqual(texts(plain));
      }),
      { numRuns: 300 },
    );
    expect(planted).toBeGreaterThan(100);
  });

  it('that are not set are a mistake', () => {
    const variables = new Map<string, string>();
    const changed = plantVariables({ host: '10.0.0.1' }, [{ at: 0, form: 0 }], 'V', variables);
    expect(refusal({ policy: `hosts: [${JSON.stringify({ ...changed, open: 1 })}]` })).toBe('unset-variable: V_0');
  });
});
