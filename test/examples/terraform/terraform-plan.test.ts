// examples/terraform-plan: its Rego on invented plans, run by OPA and by regopy, each where test/readers/fetch.sh brought it.
import { describe, expect, it } from 'vitest';
import { expandView } from '../../../src/plan/expand/expand-view.ts';
import { expandedRows } from '../../../src/plan/expand/expanded-rows.ts';
import { viewsToExpand } from '../../../src/plan/expand/expanded-views.ts';
import { WHOLE_VIEW } from '../../../src/plan/view.ts';
import { WorkBudget } from '../../../src/plan/work-budget.ts';
import { expansionJsonPieces } from '../../../src/report/json/expansion-json.ts';
import { readText } from '../../docs/markdown.ts';
import { policyOf } from '../../plan/plan-of.ts';
import { describeReader } from '../../readers/readers.ts';
import { azureRule, firewall, group, ingress, ingressRule, planText, rule } from './plans.ts';
import { type Evaluate, opa, regopy } from './rego.ts';

const FOLDER = 'examples/terraform-plan';

function rowsOf(text: string): object {
  const policy = policyOf(text);
  const views = viewsToExpand(policy, WHOLE_VIEW).map((view) => expandView(policy, null, view, new WorkBudget()));
  return JSON.parse([...expansionJsonPieces(expandedRows(views))].join(''));
}

const ROWS = rowsOf(readText(`${FOLDER}/port-policy.yml`));
const HOSTS = JSON.parse(readText(`${FOLDER}/hosts.json`));

const any4 = { cidr_blocks: ['0.0.0.0/0'] };
const any6 = { ipv6_cidr_blocks: ['::/0'] };

/** What a plan would allow, and what is said of it: how a denial and a warning begin; nothing where there is neither. */
const CASES: readonly [what: string, plan: string, deny: string | null, warn: string | null][] = [
  // Whom it lets in.
  [
    'SSH for everybody',
    planText([rule('aws_security_group_rule.a', any4)]),
    'aws_security_group_rule.a: this plan would allow tcp 22 from 0.0.0.0/0',
    null,
  ],
  [
    'SSH for everybody over IPv6',
    planText([rule('aws_security_group_rule.a', any6)]),
    'aws_security_group_rule.a: this plan would allow tcp 22 from ::/0',
    null,
  ],
  [
    'half of the internet',
    planText([rule('aws_security_group_rule.a', { cidr_blocks: ['128.0.0.0/1'] })]),
    'aws_security_group_rule.a: this plan would allow tcp 22 from 128.0.0.0/1',
    null,
  ],
  [
    'an office',
    planText([rule('aws_security_group_rule.a', { cidr_blocks: ['198.51.100.0/24'] })]),
    null,
    'aws_security_group_rule.a: this plan would allow tcp 22 from 198.51.100.0/24. That is not all of the internet',
  ],
  [
    'private networks',
    planText([
      rule('aws_security_group_rule.a', {
        cidr_blocks: ['10.0.0.0/8', '192.168.1.0/24'],
        ipv6_cidr_blocks: ['fd00::/8'],
      }),
    ]),
    null,
    null,
  ],
  [
    'another security group',
    planText([rule('aws_security_group_rule.a', { source_security_group_id: 'sg-1' })]),
    null,
    'aws_security_group_rule.a: this plan would allow tcp 22 from `source_security_group_id`',
  ],
  [
    'another security group that is not there yet',
    planText([rule('aws_security_group_rule.a', {}, { source_security_group_id: true })]),
    null,
    'aws_security_group_rule.a: this plan would allow tcp 22 from `source_security_group_id`',
  ],
  [
    'a prefix list',
    planText([ingressRule('aws_vpc_security_group_ingress_rule.a', { prefix_list_id: 'pl-1' })]),
    null,
    'aws_vpc_security_group_ingress_rule.a: this plan would allow tcp 22 from `prefix_list_id`',
  ],
  // What is known only after apply is never fine.
  [
    'addresses known after apply',
    planText([rule('aws_security_group_rule.a', {}, { cidr_blocks: true })]),
    'aws_security_group_rule.a: it cannot be told what this plan would allow: `cidr_blocks` is known after apply',
    null,
  ],
  [
    'one address of several known after apply',
    planText([
      rule('aws_security_group_rule.a', { cidr_blocks: ['10.0.0.0/8', null] }, { cidr_blocks: [false, true] }),
    ]),
    'aws_security_group_rule.a: it cannot be told',
    null,
  ],
  [
    'an address that is null',
    planText([rule('aws_security_group_rule.a', { cidr_blocks: [null] })]),
    'aws_security_group_rule.a: it cannot be told',
    null,
  ],
  [
    'an address known after apply',
    planText([ingressRule('aws_vpc_security_group_ingress_rule.a', {}, { cidr_ipv4: true })]),
    'aws_vpc_security_group_ingress_rule.a: it cannot be told',
    null,
  ],
  [
    'ports known after apply',
    planText([rule('aws_security_group_rule.a', { ...any4, from_port: null }, { from_port: true })]),
    'aws_security_group_rule.a: it cannot be told what this plan would allow: its ports or its protocol',
    null,
  ],
  [
    'rules known after apply',
    planText([group('aws_security_group.a', null, { ingress: true })]),
    'aws_security_group.a: it cannot be told what this plan would allow: its rules are known after apply',
    null,
  ],
  [
    'addresses of a rule in a group known after apply',
    planText([group('aws_security_group.a', [ingress(22, 22, {})], { ingress: [{ cidr_blocks: true }] })]),
    'aws_security_group.a: it cannot be told',
    null,
  ],
  // Which ports.
  [
    'a range with a blocked port in it',
    planText([
      ingressRule('aws_vpc_security_group_ingress_rule.a', { from_port: 80, to_port: 443, cidr_ipv4: '0.0.0.0/0' }),
    ]),
    'aws_vpc_security_group_ingress_rule.a: this plan would allow tcp 80-443 from 0.0.0.0/0',
    null,
  ],
  [
    'every protocol',
    planText([
      ingressRule('aws_vpc_security_group_ingress_rule.a', {
        ip_protocol: '-1',
        from_port: null,
        to_port: null,
        cidr_ipv6: '::/0',
      }),
    ]),
    'aws_vpc_security_group_ingress_rule.a: this plan would allow every port from ::/0',
    'aws_vpc_security_group_ingress_rule.a: this plan would allow every port from ::/0. The policy says nothing about some of these ports over udp',
  ],
  [
    'TCP by its number',
    planText([rule('aws_security_group_rule.a', { ...any4, protocol: '6' })]),
    'aws_security_group_rule.a: this plan would allow tcp 22',
    null,
  ],
  [
    'UDP, of which the policy says nothing',
    planText([rule('aws_security_group_rule.a', { ...any4, protocol: 'udp' })]),
    null,
    'aws_security_group_rule.a: this plan would allow udp 22 from 0.0.0.0/0. The policy says nothing about',
  ],
  [
    'ICMP',
    planText([rule('aws_security_group_rule.a', { ...any4, protocol: 'icmp', from_port: -1, to_port: -1 })]),
    null,
    'The plan has no rule that is read here',
  ],
  [
    'a port that one host has open',
    planText([rule('aws_security_group_rule.a', { ...any4, from_port: 443, to_port: 443 })]),
    null,
    'aws_security_group_rule.a: this plan would allow tcp 443 from 0.0.0.0/0. The policy has that open on some hosts and blocked on others',
  ],
  // Of which host.
  ['a port that its host has open', planText([group('aws_security_group.web', [ingress(443, 443, any4)])]), null, null],
  [
    'a port that its host has open, in one of several',
    planText([group('aws_security_group.web["a"]', [ingress(443, 443, any4), ingress(22, 22, any6)])]),
    'aws_security_group.web["a"]: this plan would allow tcp 22 from ::/0',
    null,
  ],
  [
    'a port that another host has open',
    planText([rule('module.database.aws_security_group_rule.a[0]', { ...any4, from_port: 443, to_port: 443 })]),
    'module.database.aws_security_group_rule.a[0]: this plan would allow tcp 443',
    null,
  ],
  // What lets nobody in.
  [
    'a deleted rule',
    planText([{ ...rule('aws_security_group_rule.a', any4), after: null, actions: ['delete'] }]),
    null,
    'The plan has no rule that is read here',
  ],
  [
    'a replaced rule',
    planText([{ ...rule('aws_security_group_rule.a', any4), actions: ['delete', 'create'] }]),
    'aws_security_group_rule.a: this plan would allow',
    null,
  ],
  [
    'a rule that stays',
    planText([{ ...rule('aws_security_group_rule.a', any4), actions: ['no-op'] }]),
    'aws_security_group_rule.a: this plan would allow',
    null,
  ],
  [
    'a rule for what goes out',
    planText([rule('aws_security_group_rule.a', { ...any4, type: 'egress' })]),
    null,
    'The plan has no rule that is read here',
  ],
  [
    'a data source',
    planText([{ ...group('data.aws_security_group.a', [ingress(22, 22, any4)]), mode: 'data' }]),
    null,
    'The plan has no rule that is read here',
  ],
  // Google.
  [
    'Google',
    planText([firewall('google_compute_firewall.a', {})]),
    'google_compute_firewall.a: this plan would allow tcp 22 from 0.0.0.0/0',
    null,
  ],
  [
    'Google, every port',
    planText([firewall('google_compute_firewall.a', { allow: [{ protocol: 'tcp', ports: [] }] })]),
    'google_compute_firewall.a: this plan would allow every port',
    null,
  ],
  [
    'Google, every protocol',
    planText([firewall('google_compute_firewall.a', { allow: [{ protocol: 'all', ports: null }] })]),
    'google_compute_firewall.a: this plan would allow every port',
    'google_compute_firewall.a: this plan would allow every port from 0.0.0.0/0. The policy says nothing about',
  ],
  [
    'Google, without a source',
    planText([firewall('google_compute_firewall.a', { source_ranges: null })]),
    'google_compute_firewall.a: this plan would allow tcp 22 from anywhere, as it names no source',
    null,
  ],
  [
    'Google, by tags',
    planText([firewall('google_compute_firewall.a', { source_ranges: null, source_tags: ['web'] })]),
    null,
    'google_compute_firewall.a: this plan would allow tcp 22 from `source_tags`',
  ],
  [
    'Google, sources known after apply',
    planText([firewall('google_compute_firewall.a', { source_ranges: undefined }, { source_ranges: true })]),
    'google_compute_firewall.a: it cannot be told',
    null,
  ],
  [
    'Google, rules known after apply',
    planText([firewall('google_compute_firewall.a', { allow: undefined }, { allow: true })]),
    'google_compute_firewall.a: it cannot be told',
    null,
  ],
  [
    'Google, ports known after apply',
    planText([firewall('google_compute_firewall.a', { allow: [{ protocol: 'tcp' }] }, { allow: [{ ports: true }] })]),
    'google_compute_firewall.a: it cannot be told',
    null,
  ],
  [
    'Google, switched off, or for what goes out',
    planText([
      firewall('google_compute_firewall.a', { disabled: true }),
      firewall('google_compute_firewall.b', { direction: 'EGRESS' }),
    ]),
    null,
    'The plan has no rule that is read here',
  ],
  // Azure.
  [
    'Azure',
    planText([azureRule('azurerm_network_security_rule.a', {})]),
    'azurerm_network_security_rule.a: this plan would allow tcp 22 from *',
    null,
  ],
  [
    'Azure, the internet by its name',
    planText([
      azureRule('azurerm_network_security_rule.a', {
        source_address_prefix: 'Internet',
        destination_port_range: null,
        destination_port_ranges: ['3000-4000', '8080'],
      }),
    ]),
    'azurerm_network_security_rule.a: this plan would allow tcp 3000-4000 from Internet',
    null,
  ],
  [
    'Azure, every port and protocol',
    planText([
      azureRule('azurerm_network_security_rule.a', {
        protocol: '*',
        destination_port_range: '*',
        source_address_prefix: null,
        source_address_prefixes: ['::/0'],
      }),
    ]),
    'azurerm_network_security_rule.a: this plan would allow every port from ::/0',
    'azurerm_network_security_rule.a: this plan would allow every port from ::/0. The policy says nothing about',
  ],
  [
    'Azure, a service tag',
    planText([azureRule('azurerm_network_security_rule.a', { source_address_prefix: 'AzureLoadBalancer' })]),
    null,
    'azurerm_network_security_rule.a: this plan would allow tcp 22 from AzureLoadBalancer',
  ],
  [
    'Azure, in its group',
    planText([
      {
        ...azureRule('azurerm_network_security_group.a', {}),
        type: 'azurerm_network_security_group',
        after: { security_rule: [azureRule('x', {}).after] },
      },
    ]),
    'azurerm_network_security_group.a: this plan would allow tcp 22',
    null,
  ],
  [
    'Azure, a source known after apply',
    planText([
      azureRule(
        'azurerm_network_security_rule.a',
        { source_address_prefix: undefined },
        { source_address_prefix: true },
      ),
    ]),
    'azurerm_network_security_rule.a: it cannot be told',
    null,
  ],
  [
    'Azure, denied, or for what goes out',
    planText([
      azureRule('azurerm_network_security_rule.a', { access: 'Deny' }),
      azureRule('azurerm_network_security_rule.b', { direction: 'Outbound' }),
    ]),
    null,
    'The plan has no rule that is read here',
  ],
  // Files that are no whole plan.
  [
    'a plan without such resources',
    planText([{ address: 'aws_s3_bucket.a', type: 'aws_s3_bucket', after: {} }]),
    null,
    'The plan has no rule that is read here',
  ],
  [
    'a plan that changes nothing',
    planText([], { resource_changes: undefined }),
    null,
    'The plan has no rule that is read here',
  ],
  ['an empty object', '{}', 'This is not a Terraform plan', null],
  [
    'a state',
    JSON.stringify({ format_version: '1.0', values: { root_module: {} } }),
    'This is not a Terraform plan',
    null,
  ],
  ['a plan of another format', planText([], { format_version: '2.0' }), 'This is not a Terraform plan', null],
  ['a list', '[]', 'This is not a Terraform plan', null],
  ['a plan that ended with an error', planText([], { errored: true }), 'The plan ended with an error', null],
  [
    'a plan that leaves changes for later',
    planText([], { deferred_changes: [{ reason: 'resource_config_unknown' }] }),
    'The plan leaves changes for later',
    null,
  ],
  [
    'a plan whose changes were cut out',
    planText([], {
      planned_values: {
        root_module: {
          child_modules: [
            {
              address: 'module.a',
              resources: [
                { address: 'module.a.aws_security_group.b', mode: 'managed', type: 'aws_security_group', values: {} },
              ],
            },
          ],
        },
      },
    }),
    'module.a.aws_security_group.b: it is planned, and its change is not in this file',
    null,
  ],
];

const begins = (said: readonly string[], wanted: string) => said.some((one) => one.startsWith(wanted));

function define(evaluate: Evaluate): void {
  const said = (plan: string, data: readonly object[] = [ROWS, HOSTS]) => {
    const answer = evaluate(plan, data);
    if ('failed' in answer) throw new Error(answer.failed);
    return answer;
  };

  it.each(CASES)('%s', (_, plan, denied, warned) => {
    const { deny, warn } = said(plan);
    if (denied === null) expect(deny).toEqual([]);
    else expect(begins(deny, denied), deny.join('\n')).toBe(true);
    if (warned === null) expect(warn.filter((text) => !text.startsWith('The plan has no rule'))).toEqual([]);
    else expect(begins(warn, warned), warn.join('\n')).toBe(true);
    // A plan shows what would be allowed, and no port.
    for (const text of [...deny, ...warn]) expect(text).not.toMatch(/\bis open\b|\bare open\b/);
  });

  it('denies every plan where there are no rows, or none of the vantage', () => {
    const harmless = planText([]);
    expect(said(harmless, [HOSTS]).deny.join()).toContain('There are no rows of a policy');
    expect(said(harmless, [{ ...ROWS, schemaVersion: 2 }]).deny.join()).toContain('There are no rows of a policy');
    const elsewhere = rowsOf('version: 1\nvantages: {vpc: }\nhosts: [{host: 10.0.0.1, blocked: 22}]');
    expect(said(harmless, [elsewhere]).deny.join()).toContain('no row for the vantage internet');
  });

  it('goes without hosts.json, and lets `closed` be', () => {
    const rows = rowsOf('version: 1\nvantages: {internet: }\nhosts: [{host: 10.0.0.1, closed: 22, filtered: 23}]');
    const open = (port: number) =>
      planText([rule('aws_security_group_rule.a', { ...any4, from_port: port, to_port: port })]);
    expect(said(open(22), [rows])).toEqual({ deny: [], warn: [] });
    expect(said(open(23), [rows]).deny.join()).toContain('The policy says filtered');
  });

  it('fails on a plan that breaks off', () => {
    const whole = planText([rule('aws_security_group_rule.a', any4)]);
    expect(evaluate(whole.slice(0, -20), [ROWS, HOSTS])).toHaveProperty('failed');
    // OPA takes an empty file for no input at all.
    const empty = evaluate('', [ROWS, HOSTS]);
    expect('failed' in empty || empty.deny.length > 0).toBe(true);
  });
}

describe('the Rego of examples/terraform-plan', () => {
  describeReader('opa', 'by OPA itself', (programs) => define(opa(programs)));
  describeReader('regopy', 'by regopy', (programs) => define(regopy(programs)));
});
