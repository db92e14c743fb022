// The text of firewall rules, as `Lab.nft` loads them.

/** One chain of a ruleset, policy accept, for IPv4 and IPv6: `chain('input', 'tcp dport 22 drop', ...)`. */
export function chain(hook: 'input' | 'output' | 'forward', ...rules: string[]): string {
  const lines = [`type filter hook ${hook} priority 0; policy accept;`, ...rules];
  return `table inet lab-${hook} {\n chain rules {\n  ${lines.join('\n  ')}\n }\n}\n`;
}
