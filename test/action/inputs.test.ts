// The action's inputs: what each may be, what it is where nobody says, and what a mistake says.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { InputError, readInputs } from '../../src/action/inputs.ts';
import { FAIL_ON } from '../../src/model/exit-codes.ts';
import { DEFAULT_POLICY } from '../../src/model/tool.ts';

const read = (inputs: Readonly<Record<string, string>>) =>
  readInputs((name) => (name in inputs ? (inputs[name] as string) : name === 'policy' ? 'p.yml' : ''));

/** Inputs, and what they change. */
type Row = [inputs: Record<string, string>, changed: object];

const DEFAULTS = {
  command: 'check',
  policy: 'p.yml',
  failOn: 'inconclusive',
  reportDir: 'port-policy-report',
  summary: true,
  annotations: true,
};

it('has a default for everything', () => {
  expect(read({})).toEqual(DEFAULTS);
});

it('has the defaults of action.yml', () => {
  const path = fileURLToPath(new URL('../../action.yml', import.meta.url));
  const { inputs } = parse(readFileSync(path, 'utf8')) as { inputs: Record<string, { default: string }> };
  const defaults = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]));
  expect(read(defaults)).toEqual({ ...DEFAULTS, policy: DEFAULT_POLICY });
});

it('reads every input of action.yml, and no other', () => {
  const path = fileURLToPath(new URL('../../action.yml', import.meta.url));
  const { inputs } = parse(readFileSync(path, 'utf8')) as { inputs: object };
  const asked = new Set<string>();
  readInputs((name) => {
    asked.add(name);
    return name === 'policy' ? 'p.yml' : '';
  });
  expect([...asked].sort()).toEqual(Object.keys(inputs).sort());
});

it.each<Row>([
  [{ command: 'LINT' }, { command: 'lint' }],
  [{ 'fail-on': 'Violation' }, { failOn: 'violation' }],
  [{ policy: '' }, { policy: DEFAULT_POLICY }],
  [{ 'report-dir': 'out/reports' }, { reportDir: 'out/reports' }],
  [{ policy: '\n  infra/p.yml \n\n' }, { policy: 'infra/p.yml' }],
  ...['true', 'True', 'TRUE', 'yes', 'on'].map((value): Row => [{ summary: value }, { summary: true }]),
  ...['false', 'False', 'FALSE', 'no', 'off'].map((value): Row => [{ annotations: value }, { annotations: false }]),
])('%j', (inputs, expected) => {
  expect(read(inputs)).toEqual({ ...DEFAULTS, ...expected });
});

it.each(FAIL_ON)('fail-on: %s', (failOn) => {
  expect(read({ 'fail-on': failOn }).failOn).toBe(failOn);
});

describe('mistakes name the input and what it may be', () => {
  it.each([
    [{ command: 'merge' }, 'input `command` is `merge`: it must be `check` or `lint`'],
    [{ 'fail-on': 'always' }, 'input `fail-on` is `always`: it must be `inconclusive`, `violation` or `never`'],
    [{ summary: '1' }, 'input `summary` is `1`: it must be `true` or `false`'],
    [{ annotations: 'nope' }, 'input `annotations` is `nope`: it must be `true` or `false`'],
    [{ policy: 'a.yml\nb.yml' }, 'input `policy` names several files, which is not supported yet: name one'],
  ])('%j', (inputs, message) => {
    expect(() => read(inputs as unknown as Record<string, string>)).toThrow(new InputError(message));
  });
});
