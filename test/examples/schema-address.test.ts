// The address that each published schema names as its own (`$id`), and the programs that read a schema by it.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { readText, root } from '../docs/markdown.ts';
import { describeReader } from '../readers/readers.ts';
import { complaintsByAddress } from './editor.ts';

const FOLDER = 'https://raw.githubusercontent.com/port-policy/port-policy/v1/schema/';
const POLICY = 'port-policy.schema.json';
const names = readdirSync(join(root, 'schema')).filter((name) => name.endsWith('.schema.json'));

it('has a schema of each document', () => {
  expect(names.length).toBe(4);
});

it.each(names)('%s lies where it says that it lies, and ajv finds it there', (name) => {
  const schema = JSON.parse(readText(`schema/${name}`)) as { $id: string };
  expect(schema.$id).toBe(`${FOLDER}${name}`);
  const ajv = name === POLICY ? new Ajv() : new Ajv2020();
  addFormats.default(ajv);
  expect(ajv.addSchema(schema).getSchema(schema.$id)).toBeTypeOf('function');
  // Nothing in it leads elsewhere: who has the file needs no network.
  expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"(?!#)/);
});

it('is of the major version of the package, and is what examples and drafts name', () => {
  const { version } = JSON.parse(readText('package.json')) as { version: string };
  expect(FOLDER).toContain(`/v${version.split('.')[0]}/`);
  const texts = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .map((name) => readText(`examples/${name}`))
    .concat(readText('test/draft/draft.golden.yml'), readText('docs/policy.md'));
  const named = texts.flatMap((text) => [...text.matchAll(/\$schema=(https:\S+)/g)].map(([, address]) => address));
  expect(named.length).toBeGreaterThan(4);
  expect(new Set(named)).toEqual(new Set([`${FOLDER}${POLICY}`]));
});

it('is read by an editor where the first line of a policy names it', async () => {
  const line = `# yaml-language-server: $schema=${FOLDER}${POLICY}\n`;
  const served = { [`${FOLDER}${POLICY}`]: readText(`schema/${POLICY}`) };
  const good = 'version: 1\nhosts:\n  - host: a\n    open: 1\n';
  expect(await complaintsByAddress(line + good, served)).toEqual([]);
  expect(await complaintsByAddress(`${line}${good}    opne: 1\n`, served)).toEqual([
    '6: Property opne is not allowed.',
  ]);
});

describeReader('check-jsonschema', 'check-jsonschema', (programs) => {
  const check = (...files: string[]) => {
    const args = ['--schemafile', join(root, 'schema', POLICY), ...files.map((file) => join(root, file))];
    const { status, stdout, stderr } = spawnSync(join(programs, 'check-jsonschema'), args, { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  const files = (kind: string) =>
    readdirSync(join(root, 'test/examples/schemastore', kind, 'port-policy')).map(
      (name) => `test/examples/schemastore/${kind}/port-policy/${name}`,
    );

  it('takes the schemas for schemas', () => {
    const all = names.map((name) => join(root, 'schema', name));
    const { status, stdout } = spawnSync(join(programs, 'check-jsonschema'), ['--check-metaschema', ...all], {
      encoding: 'utf8',
    });
    expect(status, stdout).toBe(0);
  });

  it('takes good policies and examples, and refuses each bad one', () => {
    const good = check(...files('test'), 'examples/vantages/port-policy.yml');
    expect(good.status, good.said).toBe(0);
    const bad = files('negative_test');
    const { status, said } = check(...bad);
    expect(status).toBe(1);
    for (const file of bad) expect(said).toContain(file);
  });
});
