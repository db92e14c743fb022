// The files that the policies of the documents name: what they extend, and the hosts that they read (`hosts-in`).
import type { LoadBase } from '../../src/audit.ts';

const BASE = 'version: 1\nroles: { web: { open: [http, https] } }\n';

const HOSTS: Readonly<Record<string, string>> = {
  './hosts.txt': '203.0.113.7\n203.0.113.8 # behind the same balancer\n',
  './outputs.json':
    '{ "web_ips": { "value": { "eu": "203.0.113.9", "us": "203.0.113.10" } }, "db_ips": { "value": ["203.0.113.11"] } }\n',
};

export const loadNamed: LoadBase = (path, _from, as) => {
  if (as !== 'hosts') return { file: path, text: BASE };
  const text = HOSTS[path];
  return text === undefined ? { problem: 'there is no such file' } : { file: path.replace('./', ''), text };
};
