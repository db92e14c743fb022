// Where the command line prints: colour by the rules that people know, and readers that go away.
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../src/cli/output/complain.ts';
import { type Terminal, terminalOf, wantsColour } from '../../../src/cli/output/terminal.ts';

describe('colour', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ TERM: 'xterm-256color' }, true, true],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '0' }, true, false],
    // no-color.org: "when present and not an empty string".
    [{ NO_COLOR: '' }, true, true],
    [{ NO_COLOR: '', FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '3', TERM: 'dumb' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '' }, false, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ])('%j, a terminal: %s', (env, isTerminal, wanted) => {
    expect(wantsColour(env, isTerminal)).toBe(wanted);
  });
});

describe('terminalOf', () => {
  const stream = (isTTY: boolean, columns?: number) =>
    Object.assign(new EventEmitter(), { isTTY, columns, write: () => true }) as unknown as NodeJS.WriteStream & {
      fd: 1;
    };
  const of = (out: boolean, err: boolean, env: NodeJS.ProcessEnv = {}) =>
    terminalOf({ stdout: stream(out, out ? 133 : undefined), stderr: stream(err, err ? 99 : undefined), env } as never);

  it('takes the width of each stream, and 80 columns for a pipe', () => {
    expect(of(true, true)).toMatchObject({ columns: 133, errColumns: 99, errColour: true });
    expect(of(false, false)).toMatchObject({ columns: 80, errColumns: 80, errColour: false });
  });

  it('draws over a line on a terminal alone', () => {
    expect(of(false, true).liveProgress).toBe(true);
    expect(of(true, false).liveProgress).toBe(false);
    expect(of(true, true, { TERM: 'dumb' }).liveProgress).toBe(false);
  });

  it.each([
    [{ CI: 'true' }, true],
    [{ CI: '1' }, true],
    [{ CI: 'false' }, false],
    [{ CI: '' }, false],
    [{}, false],
  ])('knows a CI job: %j', (env, ci) => {
    expect(of(false, false, env).ci).toBe(ci);
  });

  it.each(['drain', 'error', 'close'])('waits while its reader is behind, until %s', async (event) => {
    const out = Object.assign(stream(false), { writableNeedDrain: true });
    const { room } = terminalOf({ stdout: out, stderr: stream(false), env: {}, once: () => {} } as never);
    const before = out.listenerCount(event);
    let waited = false;
    const waiting = room().then(() => {
      waited = true;
    });
    await new Promise(setImmediate);
    expect(waited).toBe(false);
    out.emit(event, Object.assign(new Error('gone'), { code: 'EPIPE' }));
    await waiting;
    expect(out.listenerCount(event)).toBe(before);
  });

  it('does not wait where there is room', async () => {
    const out = Object.assign(stream(false), { writableNeedDrain: false });
    await terminalOf({ stdout: out, stderr: stream(false), env: {} } as never).room();
    expect(out.listenerCount('drain')).toBe(0);
  });
});

describe('fail', () => {
  const said = (errColour: boolean) => {
    let text = '';
    const code = fail({ errColour, err: (more: string) => (text += more) } as unknown as Terminal, 'no such file');
    expect(code).toBe(2);
    return text;
  };

  it('says in red what made the exit non-zero, where standard error takes colour', () => {
    expect(said(true)).toBe('\x1b[31mport-policy: no such file\x1b[39m\n');
    expect(said(false)).toBe('port-policy: no such file\n');
  });
});
