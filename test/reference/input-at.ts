// The inputs of the fuzzer: for every seed and number the same one, on every machine.
import { posix } from 'node:path';
import fc from 'fast-check';
import { arbitraryInput, arbitraryPlainInput } from './arbitrary-policy.ts';
import { mutateStructure } from './mutate-structure.ts';
import { mutateText } from './mutate-text.ts';
import { pick, type Random, randomFrom } from './random-from.ts';
import type { ReferenceInput, ZoneAnswer } from './reference-types.ts';
import { seedTexts } from './seed-texts.ts';

const seeds = seedTexts();

/** Half of them are generated, half are mutated. */
export function inputAt(seed: number, index: number): ReferenceInput {
  const random = randomFrom(seed, index);
  return index % 2 === 0 ? generated(random) : mutated(random);
}

function generated(random: Random): ReferenceInput {
  const arbitrary = random(4) === 0 ? arbitraryPlainInput : arbitraryInput;
  return fc.sample(arbitrary, { seed: random(2 ** 31), numRuns: 1 })[0] as ReferenceInput;
}

/** A text of the seeds, or one that was generated. */
function seedText(random: Random): string {
  const kind = random(6);
  if (kind < 3) return pick(kind === 0 ? seeds.bad : seeds.good, random);
  return [...generated(random).files.values()][0] ?? '';
}

function mutated(random: Random): ReferenceInput {
  const [text, other] = [seedText(random), seedText(random)];
  const structured = random(2) === 0 ? mutateStructure(text, other, random) : null;
  const policy = structured ?? mutateText(text, other, random);
  const names = [...new Set(policy.match(/[A-Za-z0-9_][A-Za-z0-9_.-]*/g)?.slice(0, 200))];
  const variables = [...policy.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)/g)].map(([, name = '']) => name);
  return {
    files: new Map([...hostFilesOf(policy + other, random), ['policy.yml', policy], ['base.yml', other]]),
    entry: ['policy.yml'],
    vantage: pick([null, null, null, 'internet', 'vpc', 'office'], random),
    variables: new Map(variables.flatMap((name) => (random(4) > 0 ? [[name, pick(VALUES, random)] as const] : []))),
    zone: new Map(names.map((name) => [name.toLowerCase().replace(/\.$/, ''), answersOf(random)])),
    runScope: random(12) === 0 ? ['10.0.0.0/8', '203.0.113.0/24', '*.example.com'] : null,
    only: random(16) === 0 ? ['www.example.com'] : [],
    todayUtc: '2026-06-15',
  };
}

const VALUES = ['www.example.com', '443', '10.0.0.1', '', 'a b', 'vpc', `$${'{X}'}`].concat([
  '80,443',
  '10.0.0.1, 10.0.0.2',
  'www.example.com\n10.0.0.1\n',
  'vpc,office',
  '80,\r\n443',
  ',',
  '443,,80',
  'a,',
]);

/** Whatever file of hosts is named is there, more or less. */
function hostFilesOf(policies: string, random: Random): [path: string, text: string][] {
  const named = policies.matchAll(/hosts-in["']?:\s*["']?([^"'#\s,}]+)/g);
  return [...named].map(([, path = '']) => [posix.normalize(path), pick(LISTS, random)]);
}

const LISTS = [
  '10.0.0.1\nwww.example.com # ours\n',
  '[]',
  '["10.0.0.0/30", "10.0.0.9"]',
  '',
  '10.0.0.1\r\n\r\n10.0.0.1',
]
  .concat('{"web_ips": {"value": ["203.0.113.5", "www.example.com"]}}', '{"web_ips": {"value": [null]}}', '{"a":')
  .concat('{"web_ips": {"sensitive": false, "value": {"a": "10.0.0.3", "b": "10.0.0.3"}}}', '(known after apply)\n');

function answersOf(random: Random): { ipv4: ZoneAnswer; ipv6: ZoneAnswer } {
  const last = random(4);
  const fails = random(10) === 0 ? 'SERVFAIL' : 'NXDOMAIN';
  return {
    ipv4: random(6) === 0 ? fails : [`93.184.216.${last}`, ...(random(2) === 0 ? [`10.0.0.${last}`] : [])],
    ipv6: random(2) === 0 ? fails : [`2600::${last}`],
  };
}
