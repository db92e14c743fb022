// `probe HOST PORTS` as a policy: everything is observed, nothing is judged.
import type { PolicySource } from '../audit.ts';

/**
 * JSON is YAML, so what the user wrote reaches the parser as text, whatever it holds, and its mistakes are explained by
 * the same diagnostics as a policy's.
 */
export function probePolicy(host: string, ports: string): PolicySource {
  const list = ports.split(',').map((port) => port.trim());
  const policy = { version: 1, hosts: [{ host, observe: list.filter((port) => port !== '') }] };
  return { file: '<arguments>', text: `${JSON.stringify(policy)}\n` };
}
