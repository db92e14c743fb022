// What a run is told beside its policies: variables, scope, parts, shard and source, and what is wrong with them.
import { expect, it } from 'vitest';
import { parseRunInputs } from '../../src/policy/parse-run-inputs.ts';

it('refuses a variable that is given twice with two values, and takes the same value twice', () => {
  const told = (...variables: string[]) => parseRunInputs({ variables }).diagnostics.map(({ message }) => message);
  expect(told('HOSTS=127.0.0.1', 'HOSTS=127.0.0.2')).toEqual([
    'in `variables`: The variable `HOSTS` is given twice, with two values.',
  ]);
  expect(told('HOSTS=', 'HOSTS=127.0.0.2')).toHaveLength(1);
  expect(told('HOSTS=127.0.0.1', 'HOSTS=127.0.0.1', 'OTHER=1')).toEqual([]);
});
