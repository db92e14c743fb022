// Terraform plans as `terraform show -json` writes them, as far as the Rego looks: invented, by Terraform's JSON format 1.2 and the providers' schemas.

export interface Change {
  readonly address: string;
  readonly type: string;
  /** Null where it is deleted. */
  readonly after: object | null;
  readonly unknown?: object;
  readonly actions?: readonly string[];
  readonly mode?: string;
}

export function planText(changes: readonly Change[], more: object = {}): string {
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.9.8',
    planned_values: { root_module: {} },
    resource_changes: changes.map(({ address, type, after, unknown = {}, actions = ['create'], mode = 'managed' }) => ({
      address,
      mode,
      type,
      name: address.split('.').at(-1),
      change: { actions, before: null, after, after_unknown: unknown },
    })),
    configuration: { root_module: {} },
    ...more,
  });
}

/** `ingress` of a security group: every attribute is there, empty or not. */
export const ingress = (from: number, to: number, more: object) => ({
  ...{ description: '', from_port: from, to_port: to, protocol: 'tcp', self: false },
  ...{ cidr_blocks: [], ipv6_cidr_blocks: [], prefix_list_ids: [], security_groups: [] },
  ...more,
});

export const group = (address: string, rules: readonly object[] | null, unknown: object = {}): Change => ({
  address,
  type: 'aws_security_group',
  after: { name: 'x', egress: [], ...(rules === null ? {} : { ingress: rules }) },
  unknown: { id: true, ...unknown },
});

export const rule = (address: string, more: object, unknown: object = {}): Change => ({
  address,
  type: 'aws_security_group_rule',
  after: {
    ...{ type: 'ingress', from_port: 22, to_port: 22, protocol: 'tcp', self: false, source_security_group_id: null },
    ...{ cidr_blocks: null, ipv6_cidr_blocks: null, prefix_list_ids: null, ...more },
  },
  unknown: { id: true, security_group_id: true, ...unknown },
});

export const ingressRule = (address: string, more: object, unknown: object = {}): Change => ({
  address,
  type: 'aws_vpc_security_group_ingress_rule',
  after: {
    ...{ from_port: 22, to_port: 22, ip_protocol: 'tcp', cidr_ipv4: null, cidr_ipv6: null },
    ...{ prefix_list_id: null, referenced_security_group_id: null, ...more },
  },
  unknown: { id: true, security_group_id: true, ...unknown },
});

export const firewall = (address: string, more: object, unknown: object = {}): Change => ({
  address,
  type: 'google_compute_firewall',
  after: {
    ...{ direction: 'INGRESS', disabled: null, allow: [{ protocol: 'tcp', ports: ['22'] }], deny: [] },
    ...{ source_ranges: ['0.0.0.0/0'], source_tags: null, source_service_accounts: null, ...more },
  },
  unknown: { id: true, allow: [{ ports: [false] }], source_ranges: [false], ...unknown },
});

export const azureRule = (address: string, more: object, unknown: object = {}): Change => ({
  address,
  type: 'azurerm_network_security_rule',
  after: {
    ...{
      direction: 'Inbound',
      access: 'Allow',
      protocol: 'Tcp',
      destination_port_range: '22',
      destination_port_ranges: null,
    },
    ...{
      source_address_prefix: '*',
      source_address_prefixes: null,
      source_application_security_group_ids: null,
      ...more,
    },
  },
  unknown: { id: true, ...unknown },
});
