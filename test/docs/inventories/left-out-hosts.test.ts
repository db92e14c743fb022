// docs/inventories.md: a host that a recipe would have to leave out is an error that names it, tool by tool.
import { afterAll, expect, it } from 'vitest';
import { hostsOf, refusal } from './judge.ts';
import { describeRecipes, fixture, removeFolders, SOURCES } from './recipes.ts';

afterAll(removeFolders);

describeRecipes('what the recipes of docs/inventories.md cannot give', () => {
  it('AWS: one page of several, and an instance that has no address yet', () => {
    const instances = SOURCES[3];
    const page = JSON.parse(fixture(instances.fixture)) as {
      NextToken?: string;
      Reservations: { Instances: object[] }[];
    };
    expect(refusal(instances, { printed: JSON.stringify({ ...page, NextToken: 'abc' }) })?.said).toContain('one page');
    page.Reservations[0]?.Instances.push({ InstanceId: 'i-new', State: { Name: 'pending' }, NetworkInterfaces: [] });
    expect(refusal(instances, { printed: JSON.stringify(page) })?.said).toContain('no address of "i-new"');
  });

  it('Kubernetes: a load balancer without an address yet, and nodes that may not be listed', () => {
    const kubernetes = SOURCES[5];
    const list = JSON.parse(fixture(kubernetes.fixture)) as { items: { kind: string; spec: object; status: object }[] };
    const pending = list.items.map((item) =>
      'type' in item.spec && item.spec.type === 'LoadBalancer' ? { ...item, status: { loadBalancer: {} } } : item,
    );
    expect(refusal(kubernetes, { printed: JSON.stringify({ items: pending }) })?.said).toContain(
      'no address of "Service" "web"',
    );
    const noNodes = list.items.filter(({ kind }) => kind !== 'Node');
    expect(refusal(kubernetes, { printed: JSON.stringify({ items: noNodes }) })?.said).toContain('has no ["Node"]');
  });

  it.each([
    ['aws_nat_gateway', { public_ip: '203.0.113.9' }],
    ['aws_db_instance', { address: 'db.example.com', endpoint: 'db.example.com:5432' }],
    ['google_compute_instance', { network_interface: [{ access_config: [{ nat_ip: '203.0.113.9' }] }] }],
    ['azurerm_linux_virtual_machine', { public_ip_address: '203.0.113.9' }],
    ['hcloud_server', { ipv4_address: '203.0.113.9', ipv6_address: '2001:db8::9' }],
  ])('Terraform: a resource with an address and without a rule, as of %s', (type, values) => {
    const state = JSON.parse(fixture('state.json')) as { values: { root_module: { resources: object[] } } };
    state.values.root_module.resources.push({ address: `${type}.a`, mode: 'managed', type, name: 'a', values });
    expect(refusal(SOURCES[1], { printed: JSON.stringify(state) })?.said).toContain(`no rule for "${type}.a"`);
  });

  it('Ansible: a host in no group that is a role, a template, a secret', () => {
    const ansible = SOURCES[2];
    const withHost = (ansibleHost: unknown) =>
      fixture(ansible.fixture).replace('"203.0.113.10"', JSON.stringify(ansibleHost));
    const lone = fixture(ansible.fixture)
      .replace('"ungrouped"', '"ungrouped", "other"')
      .replace(/\{/, '{"other":{"hosts":["x.example.com"]},');
    expect(refusal(ansible, { printed: lone })?.said).toContain('no role for "x.example.com"');
    expect(refusal(ansible, { printed: withHost('{{ lookup("env", "IP") }}') })?.said).toContain('is not a');
    expect(refusal(ansible, { printed: withHost({ __ansible_vault: '$ANSIBLE_VAULT;1.1' }) })?.said).toContain('a map');
  });

  it('a zone: an alias and a whole name that lead elsewhere', () => {
    const zone = SOURCES[6];
    const printed = (line: string) => `${fixture(zone.fixture)}${line}\n`;
    expect(refusal(zone, { printed: printed('cdn.example.com. 60 IN CNAME cdn.example.net.') })?.said).toContain(
      '"cdn.example.com." leads out of the zone',
    );
    // Ends in the same letters.
    expect(refusal(zone, { printed: printed('a.example.com. 60 IN CNAME an-example.com.') })?.said).toContain(
      'leads out',
    );
    expect(refusal(zone, { printed: printed('old.example.com. 60 IN DNAME example.net.') })?.said).toContain(
      'another zone',
    );
  });

  it('a list with the line ends and the blanks of other systems', () => {
    const list = SOURCES[8];
    const printed = `\ufeff${fixture(list.fixture).replaceAll('\n', ' \r\n')}`;
    expect(hostsOf(list, printed)).toEqual([...hostsOf(list)]);
  });

  it('two documents, as of a command that was run for each region', () => {
    const printed = fixture('load-balancers.json').repeat(2);
    expect(refusal(SOURCES[4], { printed })?.said).toContain('another one begins here');
  });
});
