// Texts that differ, and mean the same.
import { expect, it } from 'vitest';
import { changesOf, hosts } from './diff-of.ts';

const ROLES = 'roles: { web: { open: [http, https], blocked: all } }\n';

it.each([
  [
    'comments and blank lines',
    hosts('{ host: a.example.com, open: 80 }'),
    `# new\n\n${hosts('{ host: a.example.com, open: 80 }')}`,
  ],
  [
    'the order of items, hosts and ports',
    hosts('{ host: [a.example.com, b.example.com], open: [80, 443], blocked: all }', '{ host: 203.0.113.7, open: 22 }'),
    hosts('{ host: 203.0.113.7, open: 22 }', '{ host: [b.example.com, a.example.com], blocked: all, open: [443, 80] }'),
  ],
  [
    'services by name, and sets by number',
    hosts('{ host: a.example.com, open: [80, 443], blocked: [1-1023, 49152-65535] }'),
    hosts('{ host: a.example.com, open: [http, https], blocked: [well-known, dynamic] }'),
  ],
  [
    'one range or two',
    hosts('{ host: a.example.com, blocked: 8000-8003 }'),
    hosts('{ host: a.example.com, blocked: [8000, 8001-8003] }'),
  ],
  [
    'a CIDR or its addresses',
    hosts('{ host: 203.0.113.4/30, blocked: 22 }'),
    hosts('{ host: 203.0.113.4-203.0.113.7, blocked: 22 }'),
  ],
  [
    'a network in two halves',
    hosts('{ host: 203.0.113.0/24, blocked: 22 }'),
    hosts('{ host: 203.0.113.0/25, blocked: 22 }', '{ host: 203.0.113.128/25, blocked: 22 }'),
  ],
  [
    'a role, written out',
    `${hosts('{ host: a.example.com, roles: web }')}${ROLES}`,
    hosts('{ host: a.example.com, open: [http, https], blocked: all }'),
  ],
  [
    'a role that nobody has',
    hosts('{ host: a.example.com, open: 80 }'),
    `${hosts('{ host: a.example.com, open: 80 }')}${ROLES}`,
  ],
  [
    'defaults, said at each host',
    `${hosts('{ host: a.example.com, open: 80, blocked: 22 }')}defaults: { evidence: anchored, family: ipv4, addresses: any }\n`,
    `${hosts('{ host: a.example.com, open: 80, blocked: 22, evidence: anchored, family: ipv4, addresses: any }')}defaults: { family: ipv4 }\n`,
  ],
  [
    'an entry that a narrower one covers',
    hosts('{ host: a.example.com, open: 80 }'),
    hosts('{ host: a.example.com, open: [80, 80-80] }'),
  ],
  [
    'what a number stands for, said',
    hosts('{ host: a.example.com, open: 53/udp }'),
    hosts('{ host: a.example.com, open: { ports: 53/udp, speaks: dns } }'),
  ],
  [
    'evidence of what must be open',
    hosts('{ host: a.example.com, open: 80, evidence: vouched }'),
    hosts('{ host: a.example.com, open: 80, evidence: anchored }'),
  ],
  [
    'a scope, written otherwise',
    `${hosts('{ host: 203.0.113.7, open: 80 }')}scope: [203.0.113.0/24, "*.example.com"]\n`,
    `${hosts('{ host: 203.0.113.7, open: 80 }')}scope: ["*.example.com", 203.0.113.0-203.0.113.127, 203.0.113.128/25, www.example.com]\n`,
  ],
  [
    'what a vantage cannot see, written otherwise',
    `${hosts('{ host: a.example.com, open: 80 }')}vantages: { internet: { family: ipv4, cannot-see: [25, 24-26] } }\n`,
    `${hosts('{ host: a.example.com, open: 80 }')}vantages: { internet: { cannot-see: [24-25, 26, ipv6] } }\n`,
  ],
  [
    'a `from` that names every vantage',
    `${hosts('{ host: a.example.com, open: 80 }')}vantages: { internet: null, vpc: null }\n`,
    `${hosts('{ host: a.example.com, open: 80, from: [vpc, internet] }')}vantages: { internet: null, vpc: null }\n`,
  ],
  [
    'where a name leads, written otherwise',
    hosts('{ host: a.example.com, resolves-to: 203.0.113.0/24 }'),
    hosts('{ host: a.example.com, resolves-to: [203.0.113.128/25, 203.0.113.0-203.0.113.200] }'),
  ],
  [
    'two waivers that say as much as one',
    `${hosts('{ host: a.example.com, blocked: 22-23 }')}waivers: [{ host: a.example.com, ports: [22, 23], state: [open, closed], until: 2027-01-31, reason: T-1 }]\n`,
    `${hosts('{ host: a.example.com, blocked: 22-23 }')}waivers: [{ host: a.example.com, ports: 22-23, state: open, until: 2027-01-31, reason: T-1 }, { host: a.example.com, ports: 22-23, state: closed, until: 2027-01-31, reason: T-1 }, { host: a.example.com, ports: 22, state: open, until: 2026-12-31, reason: T-2 }]\n`,
  ],
  [
    'limits and controls, as they are without the keys',
    hosts('{ host: a.example.com, open: 80 }'),
    `${hosts('{ host: a.example.com, open: 80 }')}limits: { rate: auto, in-flight: 5000 }\ndefaults: { timeout: 1500ms, attempts: 2 }\n`,
  ],
])('%s', (_, old, now) => {
  expect(changesOf(old, now)).toEqual([]);
  expect(changesOf(now, old)).toEqual([]);
});
