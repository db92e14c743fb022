// The list of what is wrong with a file: however much it holds, an error is never lost behind warnings.

import { expect, it } from 'vitest';
import { LineCounter } from 'yaml';
import { DiagnosticList } from '../../src/policy/diagnostic-list.ts';

const span = (offset: number) => ({ offset, length: 1 });

it('a file full of warnings still tells of its errors', () => {
  const list = new DiagnosticList('p.yml', new LineCounter());
  for (let i = 0; i < 2000; i++) list.warn(span(i), 'expired-waiver', `${i}`);
  list.error(span(5000), 'bad-port', 'no port');
  expect(list.sorted().map(({ level }) => level)).toContain('error');
});
