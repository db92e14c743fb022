// The inputs of `command: fresh`: every input of action.yml is used by it, or said not to be.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ALSO_OF_FRESH, NOT_OF_FRESH } from '../../src/action/fresh-inputs.ts';
import { OF_FRESH } from '../../src/action/inputs.ts';

const { inputs } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
  inputs: Record<string, { default?: string }>;
};

it('knows every input of action.yml', () => {
  const known = [...OF_FRESH, ...ALSO_OF_FRESH, ...Object.keys(NOT_OF_FRESH), 'matrix'];
  expect(known.sort()).toEqual(Object.keys(inputs).sort());
});

it('knows the defaults of those that it does not use', () => {
  const defaults = Object.fromEntries(Object.keys(NOT_OF_FRESH).map((name) => [name, inputs[name]?.default ?? '']));
  expect(NOT_OF_FRESH).toEqual(defaults);
});
