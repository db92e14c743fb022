// `extends` in a report: a file that was read only because another extends it is marked as a base, and one that the run names is not.
import { expect, it } from 'vitest';
import { audit } from '../../src/audit.ts';
import { closedPort } from '../cli/loopback.ts';
import { nobody, options, sourceOf } from './report-of.ts';

it('marks the files that no run named', async () => {
  const port = await closedPort();
  const base = { file: 'base.yml', text: sourceOf(`{ host: 127.0.0.1, blocked: ${port} }`).text };
  const own = { file: 'prod.yml', text: 'version: 1\nextends: ./base.yml\n' };
  const run = { ownOf: nobody, loadBase: () => base };
  const marks = async (...sources: (typeof own)[]) => {
    const outcome = await audit(sources, options(run));
    if (outcome.kind !== 'report') throw new Error(outcome.diagnostics.map(({ message }) => message).join('\n'));
    return outcome.report.policies.map(({ path, base: isBase }) => [path, isBase]);
  };
  expect(await marks(own)).toEqual([
    ['prod.yml', undefined],
    ['base.yml', true],
  ]);
  expect(await marks(own, base)).toEqual([
    ['prod.yml', undefined],
    ['base.yml', undefined],
  ]);
});
