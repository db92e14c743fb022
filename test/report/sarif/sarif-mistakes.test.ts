// The checker that the tests of SARIF rely on: it notices a mistake.
import { expect, it } from 'vitest';
import { sarifJson, sarifLog } from '../../../src/report/sarif/sarif-log.ts';
import { content, result } from './sarif-content.ts';
import { sarifMistakes } from './sarif-mistakes.ts';

it('a mistake in a file would be noticed', () => {
  const log = JSON.parse(sarifJson(sarifLog(content([result(1)]))));
  /** With one value changed, or taken out. */
  const spoil = (path: readonly (string | number)[], value?: unknown) => {
    const copy = structuredClone(log);
    const parent = path.slice(0, -1).reduce((node, step) => node[step], copy.runs[0]);
    if (value === undefined) delete parent[path.at(-1) as string];
    else parent[path.at(-1) as string] = value;
    return sarifMistakes(JSON.stringify(copy));
  };
  const location = ['results', 0, 'locations', 0, 'physicalLocation'];
  expect(spoil(['columnKind'], 'utf16CodeUnits')).toEqual([]);
  expect(spoil(['tool'])).toHaveLength(1);
  expect(spoil(['columnKind'], 'bytes')).toHaveLength(1);
  expect(spoil(['results', 0, 'surprise'], 1)).toHaveLength(1);
  expect(spoil(['results', 0, 'message', 'text'], '')).toHaveLength(1);
  expect(spoil(['results', 0, 'message', 'text'], '[here](1)')).toHaveLength(1);
  expect(spoil(['results', 0, 'ruleIndex'], 0)).toHaveLength(1);
  expect(spoil([...location, 'region', 'startLine'], 0)).toHaveLength(1);
  expect(spoil([...location, 'region', 'endColumn'], 3)).toHaveLength(1);
  expect(spoil([...location, 'artifactLocation', 'uri'], 'a b.yml')).toHaveLength(1);
  expect(spoil([...location, 'artifactLocation', 'uri'], '/a.yml')).toHaveLength(1);
});
