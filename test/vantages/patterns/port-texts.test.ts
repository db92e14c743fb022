import { expect, it } from 'vitest';
import {
  ADDRESS,
  ANSWERS,
  CLOSED,
  EXPOSED,
  FILTERED,
  HOST,
  OBSERVED,
  OPEN,
  patternsOf,
  REFUSED,
  type Scene,
  SILENT,
  UNKNOWN,
} from './scenes.ts';

const SCENES: readonly [what: string, scene: Scene][] = [
  ['open from all', { internet: [EXPOSED], office: [EXPOSED], vpc: [EXPOSED] }],
  ['open from one, meant from another', { internet: [EXPOSED], vpc: [OPEN] }],
  ['open from one, blocked from another', { internet: [EXPOSED], office: [FILTERED, ANSWERS], vpc: [OPEN] }],
  ['open from one, and no other asks', { internet: [EXPOSED], vpc: [{ ...OPEN, ports: '443' }] }],
  ['open from one, not known from another', { internet: [EXPOSED], vpc: [UNKNOWN] }],
  ['refused by all', { internet: [REFUSED], vpc: [REFUSED] }],
  ['silent to all', { internet: [SILENT], vpc: [SILENT] }],
  ['refused and silent', { internet: [SILENT, ANSWERS], vpc: [REFUSED] }],
  ['open from one, silent to another that should reach it', { internet: [SILENT, ANSWERS], vpc: [OPEN] }],
  ['closed here, filtered there', { internet: [FILTERED, ANSWERS], vpc: [CLOSED] }],
  ['blocked from all', { internet: [FILTERED], vpc: [FILTERED] }],
  ['closed from all', { internet: [CLOSED], vpc: [CLOSED] }],
  ['blocked from one, open from another', { internet: [FILTERED, ANSWERS], vpc: [OPEN] }],
  ['blocked from one, observed open from another', { internet: [FILTERED, ANSWERS], vpc: [OBSERVED] }],
  ['open from all, as meant', { internet: [OPEN], vpc: [OPEN] }],
];

it.each(SCENES)('%s', (_, scene) => {
  const [pattern, ...others] = patternsOf(scene).filter(({ ports }) => ports === '5432');
  expect(others).toEqual([]);
  expect(pattern).toMatchObject({ host: HOST, address: ADDRESS, protocol: 'tcp', count: 1 });
  const { kind, states, explanation, advice } = pattern ?? {};
  expect(`${kind} ${JSON.stringify(states)}\n${explanation}\n-> ${advice}`).toMatchSnapshot();
});
