// docs/policy.md says of every UDP service what the model says: its name, its ports, and what its silence is worth.
import { expect, it } from 'vitest';
import { UDP_SERVICES } from '../../src/model/udp-services.ts';
import { readText, tableOf } from '../docs/markdown.ts';

it('lists every UDP service as it is', () => {
  const wanted = UDP_SERVICES.map(({ name, ports, answersStrangers }) => [
    name,
    ports.join(', '),
    answersStrangers ? 'that it cannot be reached' : 'nothing',
  ]);
  expect(tableOf(readText('docs/policy.md'), 'speaks', 'ports')).toEqual(wanted);
});
