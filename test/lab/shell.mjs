// `npm run lab [-- NAMESPACE [COMMAND...]]`: a lab of one's own, with a shell (or a command) in one of its hosts.
import { fileURLToPath } from 'node:url';
// Node 20 does not run TypeScript; vite, which vitest brings along, does.
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('lab.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
const [namespace = 'vantage', ...given] = process.argv.slice(2);
const command = given.length > 0 ? given : ['bash', '--norc', '-i'];

const lab = await module.createLab();
const env = { TERM: process.env.TERM ?? 'dumb', PS1: `lab:${namespace}# ` };
// What is typed belongs to the shell inside: Ctrl-C there must not end the lab.
process.on('SIGINT', () => {});
if (process.stdin.isTTY) {
  console.error(`A shell in ${namespace}. For a second one elsewhere: ${lab.enter('near').join(' ')} bash`);
}
const { code } = await lab.start(namespace, command, { stdin: 'inherit', env }).finished;
await lab.close();
process.exitCode = code ?? 1;
