// `anchors` of a host: which ports of an address the plan lets be asked again and again.
import { describe, expect, it } from 'vitest';
import { explained } from './explain/explained.ts';
import { planOf } from './plan-of.ts';

const policy = (...items: string[]) => `version: 1\nhosts:\n${items.map((item) => `  - ${item}\n`).join('')}`;
const anchorsOf = (...items: string[]) =>
  planOf(policy(...items)).addresses.map(({ address, anchors }) => `${address} ${anchors ?? 'any'}`);

describe('the anchors of an address', () => {
  it('are those that its host names, each once and in order', () => {
    expect(anchorsOf('{ host: 10.0.0.1, open: [443, 22], anchors: [8443, https, 443] }')).toEqual([
      '10.0.0.1 443,8443',
    ]);
    expect(anchorsOf('{ host: 10.0.0.1, open: [443, 22] }')).toEqual(['10.0.0.1 any']);
  });

  it('are those of every host that covers it', () => {
    expect(
      anchorsOf('{ host: 10.0.0.0/30, blocked: 23, anchors: 443 }', '{ host: 10.0.0.1, open: 8443, anchors: 8443 }'),
    ).toEqual(['10.0.0.0 443', '10.0.0.1 443,8443', '10.0.0.2 443', '10.0.0.3 443']);
    expect(anchorsOf('{ host: 10.0.0.1, open: 443, anchors: 443 }', '{ host: 10.0.0.0/31, open: 22 }')).toEqual([
      '10.0.0.1 443',
      '10.0.0.0 any',
    ]);
  });

  it('are told by `explain`', () => {
    const text = policy('{ host: 10.0.0.1, open: 443, blocked: all, anchors: [443, 8443] }').replace(
      'blocked: all, ',
      '',
    );
    const anchors = (question: string) => explained(text, question)[0]?.addresses[0]?.anchors;
    expect(anchors('10.0.0.1:443')).toEqual([443, 8443]);
    expect(anchors('10.0.0.2:443')).toBeNull();
  });
});
