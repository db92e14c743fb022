// No line of a log may be a workflow command to the runner, read by the runner's own rules.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakCommands } from '../../../src/report/escape/workflow-command.ts';
import { commandsIn } from '../readers/runner-commands.ts';

const COMMANDS = [
  '::error file=x::y',
  ' \t\u00a0::set-output name=a::b',
  '\x85::warning::x',
  'harmless\n::add-mask::secret',
  'harmless\r::stop-commands::token',
  'text ##[set-output name=x]y',
  '###[error]y',
  '##[warning]a ##[error]b',
  ':\u200b:error::zero width space',
  '\u200d::error::joiner in front',
  '::error:\u00ad:soft hyphen behind',
  '#\u2060#[error]word joiner',
];

it.each(COMMANDS)('%j is a command before and none after', (text) => {
  expect(commandsIn(text)).not.toEqual([]);
  expect(commandsIn(breakCommands(text))).toEqual([]);
});

it('keeps the words readable', () => {
  expect(breakCommands('  ::error file=x::y')).toBe('  : :error file=x::y');
  expect(breakCommands('see ##[set-output name=x]y')).toBe('see # #[set-output name=x]y');
});

it.each(['a::b', '::1', '  ::1 open 22', '::', '## heading', '#[x]', 'fe80::1\n2001:db8::7'])(
  'leaves %j alone',
  (text) => {
    expect(breakCommands(text)).toBe(text);
  },
);

it('breaks every command that can be put together', () => {
  const part = fc.constantFrom(
    ':',
    '::',
    '#',
    '##[',
    '[',
    ']',
    'error',
    'set-output name=a',
    ' ',
    '\n',
    '\r',
    '\u200b',
    '\x1b',
    'x',
  );
  let commands = 0;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      if (commandsIn(text).length > 0) commands++;
      expect(commandsIn(breakCommands(text))).toEqual([]);
    }),
    { numRuns: 20_000 },
  );
  expect(commands).toBeGreaterThan(50);
});
