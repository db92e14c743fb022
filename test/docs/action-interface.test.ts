// action.yml, the code behind it and docs/action.md's tables name the same inputs and outputs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFreshInputs } from '../../src/action/fresh-inputs.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { runAction } from '../../src/action/run-action.ts';
import type { Toolkit } from '../../src/action/toolkit.ts';
import { workflowContext } from '../action/workflow-context.ts';
import { readText, tableOf } from './markdown.ts';
import { actionInterface, calledInterface } from './workflow-files.ts';

const { inputs, outputs } = actionInterface();
const PAGE = readText('docs/action.md');

describe('inputs', () => {
  it('are exactly those that the action reads', () => {
    const read = new Set<string>();
    readInputs((name) => {
      read.add(name);
      return inputs.get(name) ?? '';
    });
    readFreshInputs((name) => {
      read.add(name);
      return name === 'workflow' ? 'nightly.yml' : '';
    });
    expect([...read].sort()).toEqual([...inputs.keys()].sort());
  });

  it('have the same defaults in action.yml as in the code', () => {
    const policy = '.github/port-policy.yml';
    const unset = readInputs((name) => (name === 'policy' ? policy : ''));
    // The runner puts a value where action.yml has an expression; there is none to hold the code to.
    const literal = (name: string) => (inputs.get(name) ?? '').replace(/^\$\{\{.*\}\}$/, '');
    expect(readInputs(literal)).toEqual(unset);
  });

  it('are those of docs/action.md, with their defaults', () => {
    const rows = tableOf(PAGE, 'input', 'default').map(([name, value]) => [name, value]);
    expect(rows).toEqual([...inputs]);
  });
});

describe('the workflow that others call', () => {
  const called = calledInterface();
  /** As a cell reads: without backticks. */
  const cell = (text: string) => text.replaceAll('`', '');

  it('has the inputs of docs/action.md, with their types, defaults and words', () => {
    const rows = [...called.inputs].map(([name, input]) => {
      expect(Object.keys(input), name).toEqual(['description', 'type', 'default']);
      return [name, input.type, String(input.default), cell(input.description)];
    });
    expect(tableOf(PAGE, 'input of the workflow', 'type', 'default')).toEqual(rows);
  });

  it('has the outputs of docs/action.md, with their words', () => {
    const rows = [...called.outputs].map(([name, description]) => [name, cell(description)]);
    expect(tableOf(PAGE, 'output of the workflow')).toEqual(rows);
  });

  it('hands each of its inputs on, in `with:` and never into a script', () => {
    const text = readText('.github/workflows/nightly-audit.yml');
    for (const name of called.inputs.keys()) expect(text, name).toContain(`inputs.${name}`);
    expect(text).not.toMatch(/^\s*(- )?run:/m);
  });

  it('keeps the defaults that the action has', () => {
    const same = [...called.inputs].filter(([name]) => inputs.has(name));
    const other = same.filter(([name, input]) => input.default !== inputs.get(name)).map(([name]) => name);
    // What a night is for: the policy has no default in action.yml, as other inputs may stand in its place.
    expect(other).toEqual(['policy', 'baseline', 'issue', 'time-limit']);
  });
});

describe('outputs', () => {
  it('are exactly those that a run sets', async () => {
    const set = await outputsOfARun();
    expect([...set].sort()).toEqual([...outputs].sort());
  });

  it('are those of docs/action.md', () => {
    expect(tableOf(PAGE, 'output').map(([name]) => name)).toEqual([...outputs]);
  });
});

/** Runs the action on a listener of our own. */
async function outputsOfARun(): Promise<Set<string>> {
  const workspace = mkdtempSync(join(tmpdir(), 'port-policy-'));
  const server = createServer((socket) => socket.on('error', () => {}));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  writeFileSync(join(workspace, 'policy.yml'), `version: 1\nhosts:\n  - host: 127.0.0.1\n    open: ${port}\n`);
  const names = new Set<string>();
  const summary = { addRaw: () => summary, write: async () => summary };
  const toolkit = {
    getInput: (name: string) => (name === 'policy' ? 'policy.yml' : (inputs.get(name) ?? '')),
    setOutput: (name: string) => void names.add(name),
    info: () => {},
    warning: () => {},
    error: () => {},
    summary,
  } as unknown as Toolkit;
  const serverUrl = `http://127.0.0.1:${port}`;
  const workflow = workflowContext({ serverUrl, hostedRunner: false, sha: '', actor: '', runId: 0, repository: null });
  try {
    const run = { workflow, workspace, temp: null, colour: false, signal: new AbortController().signal };
    expect(await runAction(toolkit, run)).toBe(0);
  } finally {
    server.close();
    rmSync(workspace, { recursive: true, force: true });
  }
  return names;
}
