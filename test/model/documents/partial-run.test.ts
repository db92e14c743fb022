// By which warnings a report says that its run is a part of an audit, and by which words of a policy it does not.
import { expect, it } from 'vitest';
import { isNarrowed, onlyAPart } from '../../../src/model/documents/partial-run.ts';
import { mergedOf } from '../../vantages/false-greens.ts';
import { goodVerdicts, reportFrom } from '../../vantages/reports.ts';

const part = onlyAPart('a.example.com:22');
/** A waiver's reason is a free text, and a warning quotes it. */
const quoted = `The waiver for b.example.com (port-policy.yml, line 3: "see: ${part}") is not needed.`;
const of = (...warnings: readonly string[]) => reportFrom('internet', goodVerdicts(), { warnings });
const vpc = (...warnings: readonly string[]) => reportFrom('vpc', goodVerdicts(), { warnings });

it('is narrowed by the warning of `only`', () => {
  expect(isNarrowed(of('Something else.', part))).toBe(true);
  expect(isNarrowed(of('Something else.'))).toBe(false);
});

it('is narrowed in a merge, where the vantages that say it stand in front', () => {
  expect(isNarrowed(mergedOf(of(part), vpc(part)))).toBe(true);
  expect(isNarrowed(mergedOf(of('Something else.'), vpc(part)))).toBe(true);
  expect(isNarrowed(mergedOf(of('Something else.'), vpc()))).toBe(false);
});

it('is not narrowed by a text of the policy that says the same', () => {
  expect(isNarrowed(of(quoted))).toBe(false);
  expect(isNarrowed(mergedOf(of(quoted), vpc(quoted)))).toBe(false);
});
