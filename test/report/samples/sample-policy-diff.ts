// The difference of two policies with most kinds of changes, and its twin with hostile text wherever a policy's words stand.
import type { PolicyDiff } from '../../../src/model/documents/policy-diff.ts';
import { diffOf } from '../../diff/diff-of.ts';

const OLD = `version: 1
scope: [203.0.113.0/24, 198.51.100.0/24, "2001:db8::/32", "*.example.com"]
vantages:
  internet: { cannot-see: 25, controls: [github.com:443] }
  vpc: {}
limits: { rate: 500/s }
roles:
  web: { open: [http, https], blocked: all }
hosts:
  - { host: [www.example.com, shop.example.com], roles: web }
  - host: db1.example.com
    resolves-to: 203.0.113.0/24
    open: { ports: 5432, from: vpc }
    filtered: [22, 53/udp]
    blocked: all
  - host: 203.0.113.16/28
    evidence: anchored
    blocked: [all, known/udp]
  - { host: 198.51.100.7, from: internet, observe: 8080, blocked: well-known }
  - { host: "2001:db8:100::/64", blocked: [well-known, 3306] }
  - { host: 198.51.100.64/26, observe: telnet }
waivers:
  - { host: www.example.com, ports: 22, state: open, until: 2026-12-31, reason: "INFRA-142, see #7", owner: platform }
`;

const NEW = `version: 1
scope: [203.0.113.0/24, 198.51.100.0/24, "2001:db8::/32", "*.example.com", 192.0.2.0/24]
vantages:
  internet: { cannot-see: [25, 445] }
  vpc: {}
  office: { family: ipv4 }
defaults: { timeout: 3s }
roles:
  web: { open: [http, https, 8443], blocked: all }
hosts:
  - { host: [www.example.com, shop.example.com], roles: web }
  - host: db1.example.com
    resolves-to: [203.0.113.0/24, 192.0.2.8]
    open: [{ ports: [5432, 6379], reason: "the <customers'> replicas | see https://wiki.example.com/db" }, 53/udp]
    blocked: [all, 22]
  - host: 203.0.113.16/28
    blocked: [all, known/udp, { ports: 22, severity: high, reason: jump hosts }]
  - { host: "2001:db8:100::/64", open: 3306, blocked: well-known }
  - { host: 198.51.100.64/26, blocked: [telnet, rdp] }
waivers:
  - { host: www.example.com, ports: 22, state: [open, closed], until: 2027-03-31, reason: "INFRA-142, see #7", owner: platform }
`;

export const sampleDiff: PolicyDiff = diffOf(OLD, NEW);

export const noDiff: PolicyDiff = diffOf(NEW, `# another text\n${NEW}`);

/**
 * The same difference with `text` in every field that a policy's author writes: structure and numbers stay the sample's.
 * @param prose what stands in fields of prose instead, where line ends may be read as spaces
 */
export function poisonedDiff(text: string, prose = text): PolicyDiff {
  const poison = (value: string | null) => (value === null ? null : `${value}${prose}`);
  return {
    ...sampleDiff,
    files: { old: `old.yml${text}`, new: `new.yml${text}` },
    changes: sampleDiff.changes.map((change) => ({
      ...change,
      vantages: change.vantages?.map((name) => `${name}${text}`) ?? null,
      hosts: change.hosts.map(({ host, family }) => ({ host: `${host}${text}`, family })),
      service: change.service === null ? null : `${change.service}${text}`,
      was: poison(change.was),
      now: poison(change.now),
      sentence: `${prose}${change.sentence}${prose}`,
      oldRules: change.oldRules.map((rule) => ({ ...rule, file: `${rule.file}${text}` })),
      newRules: change.newRules.map((rule) => ({ ...rule, file: `${rule.file}${text}` })),
    })),
  };
}
