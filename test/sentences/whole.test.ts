// What counts as a whole sentence of the sources, and what does not: planted sources, and sentences that they would write.
import { describe, expect, it } from 'vitest';
import { HOLE, sentencesOf, textsIn } from './source-sentences.ts';
import { SentenceIndex } from './whole.ts';

const SENTENCE = 'Expected open, but 2 attempts got no answer: a security group or firewall drops 443/tcp.';

function find(sentence: string, ...sources: (string | [file: string, source: string])[]) {
  const texts = sources.flatMap((one) => (typeof one === 'string' ? textsIn('src/a.ts', one) : textsIn(...one)));
  return new SentenceIndex(texts).find(sentence);
}

describe('a sentence', () => {
  it('is whole in one template, and is found at its line', () => {
    const source = 'const a = 1;\nconst b = `Expected open, but ${tries} got no answer: ${who} drops ${port}.`;';
    expect(find(SENTENCE, source)).toEqual(['src/a.ts:2']);
  });

  it('is whole in a sum of literals, and among other sentences', () => {
    const source =
      "const b = `All is well. Expected open, but ${tries} got no ` + 'answer: a security group or firewall drops 443/tcp.';";
    expect(find(SENTENCE, source)).toEqual(['src/a.ts:1']);
  });

  it.each([
    [
      'of two parts',
      'const b = `Expected open, but ${seen}`; const c = `: a security group or firewall drops ${port}.`;',
    ],
    ['with a clause as a parameter', 'const b = `Expected open, but ${seen}: ${clause}.`;'],
    ['of parameters alone', 'const b = `${intent}${seen}${meaning}.`;'],
    ['of other words', 'const b = `Expected open, but ${tries} got no answer: ${who} rejects ${port}.`;'],
    ['with more after it', 'const b = `Expected open, but ${tries} got no answer: ${who} drops ${port} now.`;'],
  ])('is not whole where it is put together: %s', (_, source) => {
    expect(find(SENTENCE, source)).toBeNull();
  });

  it('may have a clause as a parameter that is whole in a file of clauses, and is found with its line', () => {
    const source = 'const b = `Expected ${state}, but ${seen}: a security group or firewall drops ${port}.`;';
    const clause = 'const seen = `${tries} got no answer`;';
    const sentence = SENTENCE.replace('2 attempts got', 'nobody that this machine knows of got');
    expect(find(sentence, source, clause)).toBeNull();
    const asClause = 'const seen = `nobody that ${who} knows of got no answer`;';
    expect(find(sentence, source, ['src/evaluate/explain/clauses/seen.ts', asClause])).toEqual([
      'src/a.ts:1',
      'src/evaluate/explain/clauses/seen.ts:1',
    ]);
  });

  it('may hold anything in quotes', () => {
    const said = 'The policy says: "all that the customers of this shop ever told us, and more".';
    expect(find(said, 'const b = ` The policy says: "${reason}".`;')).not.toBeNull();
    expect(find(said.replaceAll('"', ''), 'const b = ` The policy says: ${reason}.`;')).toBeNull();
  });

  it('ends at a full stop before a capital, and not inside of a name', () => {
    expect(sentencesOf('Ask www.example.com. It answers (twice). 443 is open.')).toEqual([
      'Ask www.example.com.',
      'It answers (twice).',
      '443 is open.',
    ]);
    expect(sentencesOf(`**No:** it is ${HOLE}.\nNext line`)).toEqual([`No: it is ${HOLE}.`, 'Next line']);
  });
});
