// What is printed of a report stays the document that it is, and tells the runner nothing.
import { describe, expect, it } from 'vitest';
import { logSafeReport } from '../../../src/cli/output/log-safe.ts';
import { formats, piecewise } from '../../../src/report/formats.ts';
import { all, junitMistakes, rootOf } from '../../report/junit/junit-mistakes.ts';
import { commandsIn } from '../../report/readers/runner-commands.ts';
import { HOSTILE_PIECES, hostileReport, poisoned, sampleReport } from '../../report/samples/sample-report.ts';

const options = { colour: false, columns: 80, policyUrl: () => null, maxBytes: 1_000_000, reportHint: '' };

const texts = (xml: string) =>
  all(rootOf(xml), '*').map((one) => [
    one.nodeName,
    one.textContent,
    [...one.attributes].map(({ name, value }) => [name, value]),
  ]);

describe('junit', () => {
  it.each([...HOSTILE_PIECES, '&#x9;##[error]x', '&#35;#[error]x'])(
    '%j: the same texts, and no command',
    async (piece) => {
      const written = (await formats.junit())(poisoned(`${piece}\n::error::x`), options);
      const printed = logSafeReport('junit', written);
      expect(commandsIn(printed)).toEqual([]);
      expect(await junitMistakes(printed)).toEqual([]);
      expect(texts(printed)).toEqual(texts(written));
    },
  );

  it('holds commands before that', async () => {
    const explanation = '::error::x ##[error]y';
    const report = { ...sampleReport, warnings: ['::warning::z', explanation] };
    const written = (await formats.junit())(report, options);
    expect(commandsIn(written).length).toBeGreaterThan(0);
    const printed = logSafeReport('junit', written);
    expect(commandsIn(printed)).toEqual([]);
    expect(texts(printed)).toEqual(texts(written));
  });

  it('keeps references that there are', () => {
    const printed = logSafeReport('junit', '<a b="1&#x9;2&#58;3">&#35;##[error]x\n::error::y</a>\n');
    expect(commandsIn(printed)).toEqual([]);
    expect(rootOf(printed).getAttribute('b')).toBe('1\t2:3');
    expect(rootOf(printed).textContent).toBe('###[error]x\n::error::y');
  });

  it('that holds none is printed as it is', async () => {
    const written = (await formats.junit())(sampleReport, options);
    expect(logSafeReport('junit', written)).toBe(written);
  });
});

describe.each(['json', 'sarif'] as const)('%s', (format) => {
  it('says the same, and no command', async () => {
    const whole = [...((await piecewise[format]?.())?.(hostileReport) ?? [])];
    const printed = whole.map((piece) => logSafeReport(format, piece)).join('');
    expect(commandsIn(printed)).toEqual([]);
    expect(JSON.parse(printed)).toEqual(JSON.parse(whole.join('')));
  });
});
