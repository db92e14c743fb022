// Durations, counts, rates and words in the forms that people use: each gets the form of a policy, which is then taken.
import { expect, it } from 'vitest';
import { parseCount, parseDuration, parseLimit, parseRate } from '../../../src/policy/values/parse-settings.ts';
import { parseWait } from '../../../src/policy/values/parse-wait.ts';
import { meantWord } from '../../../src/policy/values/slips/meant-words.ts';

const PARSERS = {
  timeout: parseDuration,
  attempts: (text: string) => parseCount(text, 10),
  probes: parseLimit,
  rate: parseRate,
};

it.each<[keyof typeof PARSERS, string, string]>([
  ['timeout', '5 min', '60s'],
  ['timeout', '1500', '1500ms'],
  ['timeout', '5', '5s'],
  ['timeout', '2 seconds', '2s'],
  ['timeout', '500 milliseconds', '500ms'],
  ['timeout', '2,5s', '2500ms'],
  ['timeout', '0.5m', '30s'],
  ['timeout', 'PT2S', '2s'],
  ['timeout', 'two seconds', '2s'],
  ['timeout', '90s', '60s'],
  ['timeout', '50ms', '100ms'],
  ['timeout', 'soon', '1500ms'],
  ['attempts', '3x', '3'],
  ['attempts', 'three', '3'],
  ['attempts', '3 times', '3'],
  ['attempts', '3.0', '3'],
  ['attempts', '0', '1'],
  ['attempts', '99', '10'],
  ['probes', '1k', '1000'],
  ['probes', '10_000', '10000'],
  ['probes', '10,000', '10000'],
  ['probes', '1e4', '10000'],
  ['probes', 'none', 'unlimited'],
  ['probes', '0', 'unlimited'],
  ['probes', 'many', '1000'],
  ['rate', '1000', '1000/s'],
  ['rate', '1000 per second', '1000/s'],
  ['rate', '1000/sec', '1000/s'],
  ['rate', '1000 pps', '1000/s'],
  ['rate', '1000 packets per second', '1000/s'],
  ['rate', '1k/s', '1000/s'],
  ['rate', '60/min', '1/s'],
  ['rate', 'none', 'unlimited'],
  ['rate', 'fast', '1000/s'],
])('%s: %j: write %j', (kind, text, fix) => {
  const read = PARSERS[kind](text);
  const help = read !== null && typeof read === 'object' ? (read.help ?? '') : 'well written';
  expect(/`([^`]*)`/.exec(help)?.[1]).toBe(fix);
  expect(PARSERS[kind](fix)).not.toBeTypeOf(fix === 'unlimited' ? 'number' : 'object');
});

it.each([
  ['5 min', '5m'],
  ['90 seconds', '90s'],
  ['1 hour', '1h'],
  ['500ms', '1s'],
  ['2 days', '24h'],
])('wait: %j: write %j', (text, fix) => {
  expect(parseWait(text)).toEqual({ problem: `\`${text}\` is not a duration: write \`${fix}\`` });
  expect(parseWait(fix)).toBeTypeOf('number');
});

it.each([
  ['severity', 'crit', 'critical'],
  ['severity', 'P1', 'critical'],
  ['severity', 'sev2', 'high'],
  ['severity', 'warning', 'medium'],
  ['severity', 'info', 'low'],
  ['severity', 'HIGH', 'high'],
  ['family', 'v4', 'ipv4'],
  ['family', 'inet6', 'ipv6'],
  ['family', 'dual', 'both'],
  ['family', 'ipv4, ipv6', 'both'],
  ['state', 'dropped', 'filtered'],
  ['state', 'refused', 'closed'],
  ['state', 'listening', 'open'],
  ['addresses', 'every', 'all'],
  ['severity', 'constructor', null],
  ['constructor', 'critical', null],
])('%s: %s: %j', (key, text, word) => {
  expect(meantWord(key, text)).toBe(word);
});
