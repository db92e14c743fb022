// `probe HOST PORTS` as a policy: everything is observed, nothing is judged.
import { inlinePolicy, type PolicySource } from '../../audit.ts';

export function probePolicy(host: string, ports: string): PolicySource {
  const list = ports.split(',').map((port) => port.trim());
  return inlinePolicy('<arguments>', { hosts: [host], observe: list.filter((port) => port !== '') });
}
