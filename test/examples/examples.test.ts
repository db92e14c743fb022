// The examples to copy: every policy lints clean, every workflow is sound, and no host in them is anybody's.
import { existsSync, readdirSync } from 'node:fs';
import { isIP } from 'node:net';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/audit.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { readText, root } from '../docs/markdown.ts';
import { actionlint, houseRules, strangersToTheAction } from '../docs/workflow-files.ts';

/** The quickstart plays its own services, and has no workflow. */
const folders = readdirSync(`${root}/examples`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'quickstart')
  .map(({ name }) => name)
  .sort();

const workflowOf = (folder: string) => `${root}/examples/${folder}/workflow.yml`;

/** RFC 2606 and RFC 6761 for names, RFC 5737 and RFC 3849 for addresses. */
function isForDocumentation(host: string): boolean {
  const first = host.split(/[-/]/, 1)[0] ?? '';
  if (isIP(first) === 4) return /^(192\.0\.2|198\.51\.100|203\.0\.113)\./.test(first);
  if (isIP(first) === 6) return first.startsWith('2001:db8:');
  return /(^|\.)example\.(com|net|org)$/.test(host);
}

it('there is one for each of the uses', () => {
  expect(folders).toEqual([
    'deploy-gate',
    'evidence',
    'gitlab-ci',
    'gitlab-matrix',
    'jenkins',
    'kubernetes',
    'matrix',
    'nightly-audit',
    'prometheus',
    'pull-request',
    'terraform-plan',
    'vantages',
  ]);
  expect(folders.filter((folder) => existsSync(workflowOf(folder)))).toHaveLength(7);
});

it('a host of somebody would be noticed', () => {
  expect(['www.example.com', '203.0.113.0/24', '2001:db8::1'].map(isForDocumentation)).toEqual([true, true, true]);
  expect(['www.example.com.au', 'notexample.com', '8.8.8.8', '2001:4860::1'].some(isForDocumentation)).toBe(false);
});

it('the quickstart asks nobody but this machine', () => {
  const { policy } = parsePolicy(readText('examples/quickstart/port-policy.yml'), 'port-policy.yml');
  expect(policy?.hosts.flatMap(({ hosts }) => hosts.map(({ text }) => text))).toEqual(['127.0.0.1']);
});

describe.each(folders)('examples/%s', (folder) => {
  const file = `examples/${folder}/port-policy.yml`;

  it('has a policy that lints clean, about hosts that are nobody’s', () => {
    const text = readText(file);
    const loadBase = (path: string) => ({ file: path, text: readText(`examples/${folder}/${path}`) });
    const now = () => new Date('2026-11-21');
    expect(lint([{ file, text }], { loadBase, now }).diagnostics).toEqual([]);
    const hosts =
      parsePolicy(text, file, { loadBase }).policy?.hosts.flatMap((item) => item.hosts.map((host) => host.text)) ?? [];
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter((host) => !isForDocumentation(host))).toEqual([]);
  });

  it('is listed', () => {
    expect(readText('examples/README.md')).toContain(`(${folder}/)`);
  });
});

const workflows = folders.flatMap((folder) =>
  readdirSync(`${root}/examples/${folder}`)
    .filter((name) => name.endsWith('workflow.yml'))
    .map((name) => `examples/${folder}/${name}`),
);

describe.each(workflows)('%s', (file) => {
  const workflow = readText(file);

  it('passes actionlint and the house rules', async () => {
    expect(await actionlint(workflow, file)).toEqual([]);
    expect(houseRules(workflow, true)).toEqual([]);
  });

  it('uses only inputs and outputs that action.yml has, and uses the action at all', () => {
    expect(workflow).toMatch(/uses: port-policy\/port-policy[/@]/);
    expect(strangersToTheAction(workflow)).toEqual([]);
  });
});
