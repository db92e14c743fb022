// Evaluates the Rego of examples/terraform-plan with OPA itself, or with regopy, which is lighter to have.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../docs/markdown.ts';

export interface Said {
  readonly deny: readonly string[];
  readonly warn: readonly string[];
}

/** @param plan the text of a plan; what is no JSON makes the program fail, as conftest does */
export type Evaluate = (plan: string, data: readonly object[]) => Said | { readonly failed: string };

const MODULES = ['plan.rego', 'resources.rego'].map((name) => `${root}/examples/terraform-plan/${name}`);

/** @param programs the folder with `opa` */
export function opa(programs: string): Evaluate {
  return (plan, data) => {
    const folder = mkdtempSync(join(tmpdir(), 'port-policy-rego-'));
    try {
      const files = [plan, ...data.map((one) => JSON.stringify(one))].map((text, index) => {
        const path = join(folder, `${index}.json`);
        writeFileSync(path, text);
        return path;
      });
      const [input = '', ...documents] = files;
      const given = [...MODULES, ...documents].flatMap((path) => ['--data', path]);
      const args = ['eval', '--strict', '--format', 'json', ...given, '--input', input, 'data.main'];
      const { status, stdout, stderr } = spawnSync(join(programs, 'opa'), args, { encoding: 'utf8' });
      if (status !== 0) return { failed: `${stdout}${stderr}` };
      const { deny, warn } = JSON.parse(stdout).result[0].expressions[0].value;
      return { deny, warn };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

/** @param programs the folder with a `python` that has regopy */
export function regopy(programs: string): Evaluate {
  return (plan, data) => {
    const input = JSON.stringify({ modules: MODULES, data, input: plan });
    const args = [`${root}/test/examples/terraform/evaluate.py`];
    const { status, stdout, stderr } = spawnSync(join(programs, 'python'), args, { encoding: 'utf8', input });
    return status === 0 ? JSON.parse(stdout) : { failed: stderr };
  };
}
