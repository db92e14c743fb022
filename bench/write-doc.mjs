// Writes the measured figures into docs/performance.md, between its markers: `node bench/write-doc.mjs`. Measures nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firewallTable } from './firewalls/summary.mjs';
import { goalsOf } from './goals.mjs';
import { machineLine } from './machine.mjs';
import { markdownTable, rowTable } from './table.mjs';

const DOC = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
const NOT_MEASURED = '*Not measured yet.*';

const read = (name) => {
  try {
    return JSON.parse(readFileSync(new URL(`results/${name}.json`, import.meta.url), 'utf8'));
  } catch {
    return null;
  }
};
const rows = read('latest')?.rows ?? [];
const firewalls = read('firewalls');

const parts = {
  machine: () => machines(),
  goals: () => goals(),
  wrong: () => wrongAnswers(),
  firewalls: () =>
    firewalls === null ? NOT_MEASURED : `${when(firewalls)} Seed ${firewalls.seed}.\n\n${firewallTable(firewalls)}`,
};
for (const row of rows) parts[row.id] = () => `**${row.what}; ${row.network}.** ${when(row)}\n\n${rowTable(row)}`;

const text = readFileSync(DOC, 'utf8');
const written = text.replace(
  /(<!-- bench:([\w.-]+) -->\n)[\s\S]*?(<!-- \/bench -->)/g,
  (_, begin, name, end) => `${begin}\n${parts[name]?.() ?? NOT_MEASURED}\n\n${end}`,
);
writeFileSync(DOC, written);
const placed = new Set([...text.matchAll(/<!-- bench:([\w.-]+) -->/g)].map(([, name]) => name));
for (const name of Object.keys(parts))
  if (!placed.has(name)) console.error(`docs/performance.md has no place for ${name}`);

function when({ at }) {
  return `Measured ${at.slice(0, 10)}.`;
}

function machines() {
  const lines = new Set(
    rows.map(({ machine }) => {
      const peers = Object.entries(machine.peers).map((peer) => peer.join(' '));
      return `- ${machineLine(machine)}; ${peers.join(', ')}`;
    }),
  );
  return lines.size === 0 ? NOT_MEASURED : [...lines].join('\n');
}

function goals() {
  const lines = rows.flatMap((row) =>
    goalsOf(row).map(({ goal, held, figures }) => [row.id, goal, held ? 'held' : '**missed**', figures]),
  );
  return lines.length === 0 ? NOT_MEASURED : markdownTable([['row', 'goal', '', 'measured'], ...lines], 'llll');
}

function wrongAnswers() {
  const lines = rows.flatMap((row) =>
    row.contenders
      .filter(({ wrong, failed }) => wrong > 0 || failed !== null)
      .map(({ name, pace, kinds, failed, runsCounted }) => {
        const said = Object.entries(kinds).map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`);
        return [row.id, name, pace, failed ?? said.join(', '), String(runsCounted)];
      }),
  );
  if (lines.length === 0) return rows.length === 0 ? NOT_MEASURED : 'Nobody said anything wrong.';
  return markdownTable([['row', 'tool', 'pace', 'ports, over all runs', 'runs'], ...lines], 'llllr');
}
