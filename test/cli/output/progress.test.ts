// Progress: drawn over in a terminal, a line now and then in a CI log, nothing in a pipe.
import { expect, it } from 'vitest';
import { showProgress } from '../../../src/cli/output/progress.ts';
import type { Terminal } from '../../../src/cli/output/terminal.ts';

function display(terminal: Partial<Terminal>) {
  const written: string[] = [];
  let clock = 5000;
  const whole: Terminal = {
    colour: false,
    columns: 80,
    out: () => {
      throw new Error('progress is not for standard output');
    },
    err: (text) => void written.push(text),
    room: () => Promise.resolve(),
    liveProgress: false,
    ci: false,
    errColumns: 80,
    errColour: false,
    ...terminal,
  };
  const shown = showProgress(whole, () => clock);
  return {
    written,
    end: shown.end,
    at: (ms: number, done: number, total = 1000) => {
      clock = 5000 + ms;
      shown.update({ done, total, inFlight: 7 });
    },
  };
}

it('draws over its line, ten times a second at most, and clears it', () => {
  const { written, at, end } = display({ liveProgress: true });
  at(50, 1);
  expect(written).toEqual([]);
  at(100, 10);
  at(150, 20);
  at(200, 30);
  expect(written).toHaveLength(2);
  for (const text of written) expect(text).toMatch(/^\r\x1b\[K[^\n\r]*ports/);
  end();
  expect(written.at(-1)).toBe('\r\x1b[K');
});

it('is narrower than the terminal', () => {
  const { written, at } = display({ liveProgress: true, errColumns: 40 });
  at(2000, 400);
  at(4000, 1000);
  expect(written).toHaveLength(2);
  for (const text of written) expect(text.replace('\r\x1b[K', '').length).toBeLessThan(40);
  expect(written[1]).toContain('asking silent ports again');
});

it('leaves a terminal clean that it never drew on', () => {
  const { written, end } = display({ liveProgress: true });
  end();
  expect(written).toEqual([]);
});

it('is a plain line every ten seconds in a CI log', () => {
  const { written, at, end } = display({ ci: true });
  for (let ms = 0; ms <= 25_000; ms += 500) at(ms, ms / 100);
  end();
  expect(written).toHaveLength(2);
  for (const text of written) expect(text).toMatch(/^\d+ of 1,000 ports checked [^\x1b\r]*\n$/);
});

it('is nothing in a pipe', () => {
  const { written, at, end } = display({});
  at(60_000, 500);
  end();
  expect(written).toEqual([]);
});
