// The JSON Schema for editors agrees with the parser, and explains every key.
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';
import { policyJsonSchema } from '../../../src/policy/policy-json-schema.ts';

const schema = policyJsonSchema();
const validate = new Ajv({ strictTypes: false }).compile(schema);

it.each([
  [
    'a whole policy',
    true,
    'version: 1\ndefaults: {timeout: 2s, attempts: 3, family: both, addresses: all, evidence: vouched}\nlimits: {rate: 10/s, per-host: unlimited, in-flight: 5, probes: unlimited}\ncontrols: [github.com:443, "[::1]:53/udp"]\nhosts: [{host: [a, 10.0.0.1], open: [80, https, {ports: [1, dns/udp], severity: low, reason: x}, {ports: 5353/udp, speaks: dns}], blocked: all, family: ipv4, evidence: anchored}]\n',
  ],
  ['an unknown key', false, 'version: 1\nhosts: [{host: a, opne: 80}]\n'],
  ['one control', true, 'version: 1\ncontrols: github.com:443\nhosts: [{host: a, open: 1}]\n'],
  ['no control in the list', false, 'version: 1\ncontrols: []\nhosts: [{host: a, open: 1}]\n'],
  ['a control as a map', false, 'version: 1\ncontrols: [github.com: 443]\nhosts: [{host: a, open: 1}]\n'],
  ['an unknown service', false, 'version: 1\nhosts: [{host: a, open: {ports: 1/udp, speaks: http}}]\n'],
  ['no hosts', false, 'version: 1\n'],
  ['an empty list', false, 'version: 1\nhosts: [{host: a, open: []}]\n'],
  ['port 0', false, 'version: 1\nhosts: [{host: a, open: 0}]\n'],
  ['a bare timeout', false, 'version: 1\ndefaults: {timeout: 1500}\nhosts: [{host: a, open: 1}]\n'],
  ['a rate without a unit', false, 'version: 1\nlimits: {rate: "100"}\nhosts: [{host: a, open: 1}]\n'],
  ['a key of a later version', false, 'version: 1\nwaivers: []\nhosts: [{host: a, open: 1}]\n'],
])('%s: the schema and the parser say the same', (_, good, text) => {
  expect(validate(parse(text))).toBe(good);
  expect(parsePolicy(text, 'p').policy !== null).toBe(good);
});

it('every key has a description', () => {
  const silent: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties') {
        for (const [name, property] of Object.entries(value as Record<string, boolean | { description?: string }>)) {
          // Conditions name keys with `true` or `false` (ajv's strict mode asks for that): they are described where they are defined.
          if (typeof property !== 'boolean' && !property.description) silent.push(`${path}/${name}`);
        }
      }
      walk(value, `${path}/${key}`);
    }
  };
  walk(schema, '');
  expect(schema.properties).toHaveProperty('hosts');
  expect(silent).toEqual([]);
});

it('validates without compiling code at run time', () => {
  const original = globalThis.Function;
  let compiled = 0;
  globalThis.Function = new Proxy(original, {
    construct(target, args) {
      compiled++;
      return Reflect.construct(target, args);
    },
  });
  try {
    expect(parsePolicy('version: 1\nhosts: [{host: a, open: 1}]\n', 'p').policy).not.toBeNull();
  } finally {
    globalThis.Function = original;
  }
  expect(compiled).toBe(0);
});
