// Policies as people write them at the first try: what is refused is told so that the policy with the named fix passes.
import { expect, it } from 'vitest';
import { allRisks } from '../../../src/evaluate/risks/risk.ts';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';

const errorsOf = (policy: string) =>
  parsePolicy(policy, 'first.yml', { today: '2026-11-21', allRisks }).diagnostics.filter(
    ({ level }) => level === 'error',
  );

const host = (text: string) => `version: 1\nhosts:\n  - host: ${text}\n    open: 443\n`;
const blocked = (text: string) =>
  `version: 1\nhosts:\n  - host: www.example.com\n    open: 443\n    blocked: ${text}\n`;
const open = (text: string) => `version: 1\nhosts:\n  - host: www.example.com\n    open: ${text}\n`;
const setting = (text: string) => `version: 1\n${text}\nhosts:\n  - host: www.example.com\n    open: 443\n`;

it.each<[string, (text: string) => string, string, string]>([
  ['a range in words', blocked, '8000 to 8100', '8000-8100'],
  ['all but one', blocked, 'all except 443', 'all'],
  ['every port', blocked, '"*"', 'all'],
  ['the rest', blocked, 'rest', 'all'],
  ['every TCP port', blocked, 'all-tcp', 'all'],
  ['a daemon', blocked, 'mysqld', 'mysql'],
  ['a database', blocked, 'database', 'postgresql'],
  ['a float', blocked, '445.0', '445'],
  ['ports with commas', open, '443, 80', '[443, 80]'],
  ['ports with blanks', open, '443 80', '[443, 80]'],
  ['a port and its service', open, '443/https', '443'],
  ['a remark of another language', open, '443 // https', '443'],
  ['quotation marks of a word processor', open, '“443”', '443'],
  ['TLS', open, 'ssl', 'https'],
  ['the web', open, 'web', '[http, https]'],
  ['a URL', host, 'https://example.com:8443/health', 'example.com'],
  ['a host with its port', host, 'example.com:443', 'example.com'],
  ['a netmask', host, '203.0.113.0/255.255.255.240', '203.0.113.0/28'],
  ['stars', host, '203.0.113.*', '203.0.113.0/24'],
  ['hosts with commas', host, 'a.example.com, b.example.com', '[a.example.com, b.example.com]'],
  ['a wildcard', host, '"*.example.com"', 'www.example.com'],
  ['a timeout in minutes', setting, 'defaults: { timeout: 5 min }', '60s'],
  ['a timeout without a unit', setting, 'defaults: { timeout: 1500 }', '1500ms'],
  ['a rate in words', setting, 'limits: { rate: 1000 per second }', '1000/s'],
  ['a family', setting, 'defaults: { family: dual }', 'both'],
])('%s', (_, policy, written, fix) => {
  const [error, ...others] = errorsOf(policy(written));
  expect(others).toEqual([]);
  expect(error?.help).toContain(fix);
  const value = policy === setting ? written.replace(/: ([^:}]*) }$/, `: ${fix} }`) : fix;
  expect(errorsOf(policy(value))).toEqual([]);
});
