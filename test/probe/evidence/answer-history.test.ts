import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerHistory } from '../../../src/probe/evidence/answer-history.ts';
import { synsWithin } from '../../../src/probe/record/answer.ts';

const everybody = () => true;

describe('AnswerHistory', () => {
  it('vouches for a silence only with somebody heard before it and asked and heard after it', () => {
    const history = new AnswerHistory();
    history.ping(1, 0, 10, true, 'fast');
    expect(history.brackets(everybody).enclose(20, 1520)).toBe(false);
    history.ping(1, 1500, 1530, true, 'fast');
    // That one was asked before the silence ended: its answer says nothing of what came after.
    expect(history.brackets(everybody).enclose(20, 1520)).toBe(false);
    history.ping(1, 1600, 1610, true, 'fast');
    const witnesses = history.brackets(everybody);
    expect(witnesses.enclose(20, 1520)).toBe(true);
    expect(witnesses.enclose(5, 1520)).toBe(false);
  });

  it('does not vouch across a span in which nobody answered', () => {
    const history = new AnswerHistory();
    history.ping(1, 0, 10, true, 'fast');
    history.mute(3000, 8000);
    history.ping(1, 9000, 9010, true, 'fast');
    const witnesses = history.brackets(everybody);
    expect(witnesses.enclose(100, 1600)).toBe(false);
    expect(witnesses.enclose(4000, 5500)).toBe(false);
  });

  it('does not vouch for what was sent from the last ping that got through to the next, where one was lost at a raised pace', () => {
    const history = new AnswerHistory();
    const raised = true;
    for (const askedAt of [0, 1000, 2000]) history.ping(1, askedAt, askedAt + 10, true, 'fast', raised);
    history.ping(1, 2500, 2800, false, 'fast', raised);
    for (const askedAt of [3000, 4000]) history.ping(1, askedAt, askedAt + 10, true, 'fast', raised);
    const witnesses = history.brackets(everybody);
    expect(witnesses.enclose(1020, 1900)).toBe(true);
    expect(witnesses.enclose(1020, 2100)).toBe(false);
    expect(witnesses.enclose(2020, 2900)).toBe(false);
    expect(witnesses.enclose(3020, 3900)).toBe(true);
  });

  it('vouches across one ping that was lost at the pace to begin with, as its loss is measured', () => {
    const history = new AnswerHistory();
    history.ping(1, 0, 10, true, 'fast');
    history.ping(1, 500, 800, false, 'fast');
    history.ping(1, 1000, 1010, true, 'fast');
    expect(history.brackets(everybody).enclose(20, 900)).toBe(true);
  });

  it('forgets the samples of a pace that was raised, and not who was heard', () => {
    const history = new AnswerHistory();
    history.ping(1, 0, 10, true, 'fast');
    history.ping(1, 1000, 1010, true, 'fast');
    history.forget('fast');
    expect(history.loss('fast')).toEqual({ syns: 0, lost: 0 });
    expect(history.brackets(everybody).enclose(20, 900)).toBe(true);
  });

  it('vouches between two spans, and on either side of one', () => {
    const history = new AnswerHistory();
    history.ping(1, 0, 10, true, 'fast');
    history.ping(1, 2000, 2010, true, 'fast');
    history.mute(3000, 8000);
    history.ping(1, 9000, 9010, true, 'fast');
    history.ping(1, 12000, 12010, true, 'fast');
    const witnesses = history.brackets(everybody);
    expect(witnesses.enclose(100, 1600)).toBe(true);
    expect(witnesses.enclose(9100, 10600)).toBe(true);
  });

  it('leaves out those whose word does not count', () => {
    const history = new AnswerHistory();
    history.ping(1, 0, 10, true, 'fast');
    history.ping(2, 2000, 2010, true, 'fast');
    expect(history.brackets((probe) => probe === 1).enclose(100, 1600)).toBe(false);
    expect(history.brackets((probe) => probe === 9).any).toBe(false);
  });

  it('counts what pings lost, the SYN that the kernel had to repeat included', () => {
    const history = new AnswerHistory();
    history.ping(1, 0, 10, true, 'fast');
    expect(history.loss('fast')).toEqual({ syns: 1, lost: 0 });
    history.ping(1, 0, 1012, true, 'fast');
    expect(history.loss('fast')).toEqual({ syns: 3, lost: 1 });
    history.ping(1, 0, 1500, false, 'fast');
    expect(history.loss('fast')).toEqual({ syns: 5, lost: 3 });
    expect(history.loss('slow')).toEqual({ syns: 0, lost: 0 });
  });

  it('counts each pace by itself, and what the sweep lost with the first one', () => {
    const history = new AnswerHistory();
    history.sweepLoss(10, 4);
    history.ping(1, 0, 10, true, 'slow');
    history.ping(1, 20, 30, true, 'fast');
    expect(history.loss('fast')).toEqual({ syns: 11, lost: 4 });
    expect(history.loss('slow')).toEqual({ syns: 1, lost: 0 });
  });

  it('does not vouch across three pings in a row that were lost, though no span was called mute: a short ban', () => {
    const history = new AnswerHistory();
    history.ping(1, 0, 10, true, 'fast');
    for (const at of [100, 150, 200]) history.ping(1, at, at + 300, false, 'fast');
    history.ping(1, 2000, 2010, true, 'fast');
    history.ping(1, 4000, 4010, true, 'fast');
    const witnesses = history.brackets(everybody);
    expect(witnesses.enclose(120, 1620)).toBe(false);
    expect(witnesses.enclose(2100, 3600)).toBe(true);
  });

  it('vouches across two lost pings, which a line that loses packets has all the time', () => {
    const history = new AnswerHistory();
    history.ping(1, 0, 10, true, 'fast');
    for (const at of [100, 150]) history.ping(1, at, at + 300, false, 'fast');
    history.ping(1, 2000, 2010, true, 'fast');
    expect(history.brackets(everybody).enclose(120, 1620)).toBe(true);
  });

  it('keeps a bounded record of the answers of a sweep, however fast they come', () => {
    const history = new AnswerHistory();
    for (let at = 0; at < 1000; at++) history.answer(at, at, at + 5);
    let kept = 0;
    history.brackets(() => ++kept > 0);
    expect(kept).toBe(50);
  });

  it('hears a silence out that lies between answers of the sweep, and no other', () => {
    const history = new AnswerHistory();
    for (const at of [0, 100, 2000]) history.answer(1, at, at + 10);
    const witnesses = history.brackets(everybody);
    expect(witnesses.enclose(110, 1999)).toBe(true);
    expect(witnesses.enclose(109, 2001)).toBe(false);
    expect(witnesses.enclose(9, 1500)).toBe(false);
  });

  it('finds lost pings in a row by when they were asked, in whatever order they ended', () => {
    const history = new AnswerHistory();
    history.ping(1, 0, 10, true, 'fast');
    history.ping(1, 5000, 5010, true, 'fast');
    for (const [at, answered] of [
      [300, false],
      [200, true],
      [100, false],
      [400, false],
    ] as const)
      history.ping(1, at, at + 50, answered, 'fast');
    expect(history.brackets(everybody).enclose(1000, 2500)).toBe(true);
    history.ping(1, 500, 550, false, 'fast');
    expect(history.brackets(everybody).enclose(450, 1500)).toBe(false);
  });

  it('vouches again from the next question that was answered, though lost ones before it still waited', () => {
    const history = new AnswerHistory();
    history.ping(1, 0, 10, true, 'fast');
    for (const at of [100, 150, 200]) history.ping(1, at, at + 1500, false, 'fast');
    history.ping(1, 300, 310, true, 'fast');
    history.ping(1, 3000, 3010, true, 'fast');
    const witnesses = history.brackets(everybody);
    expect(witnesses.enclose(320, 1820)).toBe(true);
    expect(witnesses.enclose(250, 1750)).toBe(false);
  });

  it('does not vouch for more when more was missed', () => {
    const at = fc.integer({ min: 0, max: 5000 });
    const pings = fc.array(fc.tuple(at, fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(pings, at, at, fc.integer({ min: 1, max: 2000 }), (record, missed, from, lasts) => {
        const made = () => {
          const history = new AnswerHistory();
          for (const [when, answered] of record) history.ping(1, when, when + 10, answered, 'fast');
          return history;
        };
        const [without, withMiss, withMute] = [made(), made(), made()];
        withMiss.ping(1, missed, missed + 300, false, 'fast');
        withMute.mute(missed, missed + 300);
        const vouch = (history: AnswerHistory) => history.brackets(everybody).enclose(from, from + lasts);
        if (!vouch(without)) expect([vouch(withMiss), vouch(withMute)]).toEqual([false, false]);
      }),
    );
  });

  it('knows when SYNs leave', () => {
    expect([100, 999, 1000, 2999, 3000, 60_000].map(synsWithin)).toEqual([1, 1, 2, 2, 3, 3]);
  });
});
