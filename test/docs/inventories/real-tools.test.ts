// docs/inventories.md: the recipes on what the tools themselves print: Ansible, Terraform, BIND, kubectl and the AWS command line, where they are.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeReader } from '../../readers/readers.ts';
import { itemsOf, lintFleet } from './judge.ts';
import { type Api, ec2Api, kubernetesApi, loadBalancingApi } from './loopback-apis.ts';
import {
  describeRecipes,
  fixture,
  type RecipeOptions,
  type RecipeRun,
  removeFolders,
  runRecipe,
  SOURCES,
  startRecipe,
} from './recipes.ts';

const STDERR = 2;
const [outputs, state, ansible, instances, loadBalancers, kubernetes, zone] = SOURCES;

afterAll(removeFolders);

/** Like `describe`, with the folder of a program of this machine, and skipped loudly where it has none. */
function describeProgram(name: string, define: (programs: readonly string[]) => void): void {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  const folder = folders.find((one) => existsSync(join(one, name)));
  if (folder !== undefined && spawnSync('jq', ['--version']).status === 0) {
    describe(`the real ${name}`, () => define([folder]));
    return;
  }
  writeSync(
    STDERR,
    `\nRECIPES SKIPPED: the one with ${name} was run on captured output only; there is no ${name} or no jq here.\n`,
  );
  describe.skip(`the real ${name}`, () => define([]));
}

const itemsIn = ({ fleet, stderr }: RecipeRun): string[] => {
  const { policy, diagnostics } = lintFleet(fleet);
  if (policy === null) throw new Error(`${stderr}${diagnostics.map(({ message }) => message).join('\n')}`);
  return itemsOf(policy);
};

describeRecipes('on what Ansible prints', () => {
  describeReader('ansible', 'the recipe with the real ansible-inventory', (programs) => {
    const run = (name: string, text: string, more: RecipeOptions = {}) =>
      runRecipe(ansible, { programs: [programs], files: { [`inventory/${name}`]: text, ...more.files } });

    it.each(['inventory.ini', 'inventory.yml'])(
      'writes what it writes of the captured one: %s',
      { timeout: 60_000 },
      (name) => {
        const real = run(name.replace('inventory.', 'hosts.'), fixture(name));
        expect(itemsIn(real).sort()).toEqual(itemsIn(runRecipe(ansible)).sort());
      },
    );

    it('stops at a file that Ansible cannot read, of which it only warns otherwise', { timeout: 60_000 }, () => {
      const broken = { 'inventory/more.yml': 'all:\n  hosts:\n    web9: [1\n' };
      const { code, stderr, fleet } = run('hosts.ini', fixture('inventory.ini'), { files: broken });
      expect([code, fleet]).toEqual([1, '']);
      expect(stderr).toContain('more.yml');
    });

    it('an inventory that is not there is an empty one for Ansible, and an error here', { timeout: 60_000 }, () => {
      const { code, fleet } = runRecipe(ansible, { programs: [programs] });
      expect([code === 0, fleet]).toEqual([false, '']);
    });
  });
});

describeProgram('terraform', (programs) => {
  const main = `
resource "terraform_data" "web" {
  count = 2
  input = "203.0.113.1\${count.index}"
}
module "data" { source = "./data" }
output "web_ips" { value = terraform_data.web[*].output }
output "database_ips" { value = module.data.ips }
output "bastion_ip" { value = "203.0.113.5" }
output "password" {
  value     = "secret"
  sensitive = true
}
`;
  const data = 'output "ips" { value = { "db-a" = "203.0.113.30", "db-b" = "2001:db8::30" } }\n';
  const env = { CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '/dev/null', TF_IN_AUTOMATION: '1' };
  /** With a state in the folder, made by the program itself: its built-in provider needs no network. */
  const applied = { before: 'terraform init -input=false && terraform apply -input=false -auto-approve' };

  it('outputs', { timeout: 120_000 }, () => {
    const files = { 'main.tf': main, 'data/main.tf': data };
    const run = runRecipe(outputs, { programs, files, env, ...applied });
    expect(itemsIn(run)).toEqual(itemsIn(runRecipe(outputs)));
  });

  it('outputs, before anything was applied', { timeout: 120_000 }, () => {
    const run = runRecipe(outputs, { programs, files: { 'main.tf': main, 'data/main.tf': data }, env });
    expect(lintFleet(run.fleet).policy).toBeNull();
  });

  it('state: of the resources and modules of the fixture it prints what the fixture is made as', {
    timeout: 120_000,
  }, () => {
    const run = runRecipe(state, { programs, files: { 'main.tf': main, 'data/main.tf': data }, env, ...applied });
    const real = JSON.parse(readFileSync(join(run.folder.path, 'state.json'), 'utf8')) as Record<string, unknown>;
    const made = JSON.parse(fixture('state.json')) as Record<string, unknown>;
    const root = (of: Record<string, unknown>) =>
      (of as { values: { root_module: { resources: object[] } } }).values.root_module;
    expect(Object.keys(made)).toEqual(Object.keys(real));
    for (const resource of root(made).resources) {
      const known = [...Object.keys(root(real).resources[0] ?? {}), 'index', 'depends_on', 'tainted'];
      expect(Object.keys(resource).filter((key) => !known.includes(key))).toEqual([]);
    }
    // None of them has an address that the recipe knows.
    expect(lintFleet(run.fleet).diagnostics.map(({ code }) => code)).toContain('empty-list');
  });
});

describeProgram('named-compilezone', (programs) => {
  it('writes of the zone file what was captured', () => {
    const files = { 'example.com.zone': fixture('example.com.zone') };
    const run = runRecipe(zone, { programs, files });
    expect(readFileSync(join(run.folder.path, 'zone.txt'), 'utf8')).toBe(fixture('zone.txt'));
    expect(itemsIn(run)).toEqual(itemsIn(runRecipe(zone)));
  });

  it('stops at a zone file that breaks off', () => {
    const text = fixture('example.com.zone');
    for (const end of ['2h 30m', 'IN A   203.0.', 'v=spf1']) {
      const files = { 'example.com.zone': text.slice(0, text.indexOf(end) + end.length) };
      const run = runRecipe(zone, { programs, files });
      expect([run.code === 0, run.fleet], end).toEqual([false, '']);
    }
  });
});

/** Runs a recipe while the API answers: not `spawnSync`, which would keep it from answering. */
async function runWith(api: Promise<Api>, start: (url: string) => Promise<RecipeRun>): Promise<RecipeRun> {
  const { url, close } = await api;
  try {
    return await start(url);
  } finally {
    await close();
  }
}

describeProgram('kubectl', (programs) => {
  it('lists a cluster as the fixture has it', { timeout: 60_000 }, async () => {
    const run = await runWith(kubernetesApi(), (url) => {
      const kubeconfig = {
        apiVersion: 'v1',
        kind: 'Config',
        clusters: [{ name: 'c', cluster: { server: url } }],
        contexts: [{ name: 'c', context: { cluster: 'c', user: '' } }],
        'current-context': 'c',
      };
      const files = { '.kube/config': JSON.stringify(kubeconfig) };
      return startRecipe(kubernetes, { programs, files });
    });
    expect(itemsIn(run).sort()).toEqual(itemsIn(runRecipe(kubernetes)).sort());
  });
});

describeProgram('aws', (programs) => {
  const env = (url: string) => ({
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: 'none',
    AWS_SECRET_ACCESS_KEY: 'none',
    AWS_DEFAULT_REGION: 'eu-central-1',
    AWS_EC2_METADATA_DISABLED: 'true',
  });

  it('prints the instances as the fixture has them', { timeout: 60_000 }, async () => {
    const run = await runWith(ec2Api(), (url) => startRecipe(instances, { programs, env: env(url) }));
    expect(itemsIn(run)).toEqual(itemsIn(runRecipe(instances)));
  });

  it('prints the load balancers as the fixture has them', { timeout: 60_000 }, async () => {
    const run = await runWith(loadBalancingApi(), (url) => startRecipe(loadBalancers, { programs, env: env(url) }));
    expect(itemsIn(run)).toEqual(itemsIn(runRecipe(loadBalancers)));
  });
});
