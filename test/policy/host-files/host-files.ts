// Reads a policy of one item whose hosts stand in a file, for tests of such files.
import { type ParsedPolicy, type ParseOptions, parsePolicy } from '../../../src/policy/parse-policy.ts';

/** @param hostsIn as `hosts-in` has it: `./a.txt`, `./a.json#/x` */
export function policyWith(hostsIn: string, text: string, more = '', options: ParseOptions = {}): ParsedPolicy {
  const policy = `version: 1\nhosts:\n  - hosts-in: ${JSON.stringify(hostsIn)}\n    open: 443\n${more}`;
  return parsePolicy(policy, 'dir/policy.yml', {
    loadBase: (path, _from, as) =>
      as === 'hosts' ? { file: `dir/${path.replace(/^\.\//, '')}`, text } : { problem: 'there is no such file' },
    ...options,
  });
}

export function hostsOf({ policy, diagnostics }: ParsedPolicy): string[] {
  if (policy === null) throw new Error(JSON.stringify(diagnostics));
  return policy.hosts.flatMap(({ hosts }) => hosts.map(({ text, source }) => `${text} ${source}`));
}

export function errorsOf({ diagnostics }: ParsedPolicy): string[] {
  return diagnostics.filter(({ level }) => level === 'error').map(({ message }) => message);
}
