// What begins as a policy does, and what must never have its lines shown.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { beginsAsPolicy } from '../../../src/policy/schema/begins-as-policy.ts';

it.each([
  ['a policy', 'version: 1\nhosts: []\n'],
  ['a base', '# shared\n\n---\nversion: 1\nroles:\n  web: { open: https }\n'],
  ['one with a byte order mark', '\ufeffversion: 1\n'],
  ['one with Windows line ends', 'version: 1\r\nhosts:\r\n- host: a\r\n- host: b\r\n'],
  ['one that is indented', '  version: 1\n  hosts:\n    - host: a\n'],
  ['one in quotes', '"version": 1\n\'hosts\': []\n'],
  ['JSON', '{ "version": 1, "hosts": [] }'],
  ['JSON over lines', '{\n  "hosts": [\n  ]\n}'],
  ['one that begins with its hosts', 'hosts:\n- host: a\nversion: 1\n'],
  ['one with a slip in a key', 'version: 1\nhosts: []\nwavers: []\n'],
  ['one with a list that ends at the margin', 'version: 1\nhosts: [\n  {},\n]\nroles: {}\n'],
])('%s does', (_, text) => expect(beginsAsPolicy(text)).toBe(true));

it.each([
  ['nothing', ''],
  ['a comment', '# version: 1\n'],
  ['.env', 'DATABASE_URL=postgres://user:hunter2@db\n'],
  ['.env with a name of ours', 'version=1\nhosts=secret\n'],
  ['.npmrc', '//registry.npmjs.org/:_authToken=npm_secret\n'],
  ['.git-credentials', 'https://user:ghp_secret@github.com\n'],
  ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n'],
  ['.tfvars', 'db_password = "hunter2"\nhosts = ["a"]\n'],
  ['.netrc', 'machine github.com login x password hunter2\n'],
  ['a compose file', 'version: "3.8"\nservices:\n  db: { environment: { POSTGRES_PASSWORD: hunter2 } }\n'],
  ['a service account', '{ "type": "service_account", "private_key": "x" }'],
  ['hosts of gh', 'github.com:\n  oauth_token: gho_secret\n'],
  ['a kubeconfig', 'apiVersion: v1\nkind: Config\nusers: []\n'],
  ['a list', '- version: 1\n'],
  ['a text', 'version 1\n'],
  ['a key of every object', '{ "constructor": 1 }'],
  ['a key of ours after one of others', 'password: hunter2\nversion: 1\nhosts: []\n'],
])('%s does not', (_, text) => expect(beginsAsPolicy(text)).toBe(false));

it('every example and fixture that is a policy does', () => {
  const folder = new URL('../../../examples/', import.meta.url);
  const policies = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /policy[^/]*\.yml$/.test(name),
  );
  expect(policies.length).toBeGreaterThan(2);
  for (const name of policies)
    expect([name, beginsAsPolicy(readFileSync(new URL(name, folder), 'utf8'))]).toEqual([name, true]);
});

it('looks at a long text for a short time', () => {
  const began = performance.now();
  expect(beginsAsPolicy(`${' '.repeat(1_000_000)}{`)).toBe(false);
  expect(beginsAsPolicy('#\n'.repeat(1_000_000))).toBe(false);
  expect(beginsAsPolicy('{'.repeat(1_000_000))).toBe(false);
  // For what takes quadratic time, which would be hours.
  expect(performance.now() - began).toBeLessThan(60_000);
});
