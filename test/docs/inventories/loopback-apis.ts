// What the real kubectl and the real AWS command line ask, answered on loopback from the fixtures: no cluster and no cloud.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fixture } from './recipes.ts';

export interface Api {
  readonly url: string;
  readonly close: () => Promise<void>;
}

type Answer = (path: string, response: ServerResponse) => void;

async function serve(answer: Answer): Promise<Api> {
  const server: Server = createServer((request: IncomingMessage, response) => {
    request.resume();
    request.on('end', () => answer(new URL(request.url ?? '/', 'http://localhost').pathname, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Item {
  readonly apiVersion: string;
  readonly kind: string;
}

const RESOURCES = [
  { name: 'services', singularName: 'service', kind: 'Service', namespaced: true, shortNames: ['svc'], group: 'v1' },
  { name: 'nodes', singularName: 'node', kind: 'Node', namespaced: false, shortNames: ['no'], group: 'v1' },
  {
    name: 'ingresses',
    singularName: 'ingress',
    kind: 'Ingress',
    namespaced: true,
    shortNames: ['ing'],
    group: 'networking.k8s.io/v1',
  },
];

/** An API server of Kubernetes that has the objects of cluster.json, and lets them be listed. */
export function kubernetesApi(): Promise<Api> {
  const { items } = JSON.parse(fixture('cluster.json')) as { items: readonly Item[] };
  const version = { groupVersion: 'networking.k8s.io/v1', version: 'v1' };
  const groups = [{ name: 'networking.k8s.io', versions: [version], preferredVersion: version }];
  const resourcesOf = (group: string) => ({
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: group,
    resources: RESOURCES.filter((resource) => resource.group === group).map((one) => ({
      ...one,
      verbs: ['get', 'list'],
    })),
  });
  const answers: Record<string, unknown> = {
    '/api': { kind: 'APIVersions', versions: ['v1'] },
    '/apis': { kind: 'APIGroupList', apiVersion: 'v1', groups },
    '/api/v1': resourcesOf('v1'),
    '/apis/networking.k8s.io/v1': resourcesOf('networking.k8s.io/v1'),
  };
  for (const { name, kind, group } of RESOURCES) {
    const path = group === 'v1' ? `/api/v1/${name}` : `/apis/${group}/${name}`;
    const listed = items.filter((item) => item.kind === kind);
    answers[path] = { kind: `${kind}List`, apiVersion: group, metadata: { resourceVersion: '1' }, items: listed };
  }
  return serve((path, response) => {
    response.writeHead(path in answers ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answers[path] ?? { kind: 'Status', apiVersion: 'v1', status: 'Failure', code: 404 }));
  });
}

/** What the AWS API writes: XML, whose lists have an element for each. */
function xml(value: unknown, listElement: string): string {
  if (Array.isArray(value))
    return value.map((one) => `<${listElement}>${xml(one, listElement)}</${listElement}>`).join('');
  if (typeof value !== 'object' || value === null)
    return String(value ?? '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;');
  return Object.entries(value)
    .map(([key, one]) => {
      const name = listElement === 'item' ? (EC2_NAMES[key] ?? `${key[0]?.toLowerCase()}${key.slice(1)}`) : key;
      return `<${name}>${xml(one, listElement)}</${name}>`;
    })
    .join('');
}

/** What EC2 calls on the wire otherwise than its command line does. */
const EC2_NAMES: Readonly<Record<string, string>> = {
  Reservations: 'reservationSet',
  Instances: 'instancesSet',
  NetworkInterfaces: 'networkInterfaceSet',
  PrivateIpAddresses: 'privateIpAddressesSet',
  Ipv6Addresses: 'ipv6AddressesSet',
  Groups: 'groupSet',
  Tags: 'tagSet',
  State: 'instanceState',
  PublicDnsName: 'dnsName',
  PublicIpAddress: 'ipAddress',
};

/** The API of EC2 with the instances of instances.json. */
export function ec2Api(): Promise<Api> {
  const answer = JSON.parse(fixture('instances.json')) as object;
  return serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/xml' });
    response.end(`<DescribeInstancesResponse>${xml(answer, 'item')}</DescribeInstancesResponse>`);
  });
}

/** The API of Elastic Load Balancing with those of load-balancers.json. */
export function loadBalancingApi(): Promise<Api> {
  const answer = { DescribeLoadBalancersResult: JSON.parse(fixture('load-balancers.json')) as object };
  return serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/xml' });
    response.end(`<DescribeLoadBalancersResponse>${xml(answer, 'member')}</DescribeLoadBalancersResponse>`);
  });
}
