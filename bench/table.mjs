// A row of results as a Markdown table, for the terminal and for docs/performance.md.

const number = (value) => Math.round(value).toLocaleString('en');

function time(ms) {
  if (ms === null) return '';
  return ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;
}

/** @param {readonly (readonly string[])[]} lines the first is the head @param {string} alignment one of l, r a column */
export function markdownTable(lines, alignment) {
  const rule = [...alignment].map((side) => (side === 'r' ? '---:' : '---'));
  const [head, ...body] = lines;
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {object} row as `contest` returns it */
export function rowTable(row) {
  const head = [
    'tool',
    'pace',
    'time',
    'from – to',
    'times ours',
    'CPU',
    'memory',
    'SYNs',
    'wrong',
    'not known',
    'runs',
  ];
  const lines = row.contenders.map((entry) => contenderCells(entry, row));
  return markdownTable([head, ...lines], 'llrrrrrrlrr');
}

function contenderCells(entry, row) {
  const over = `over ${row.cutOffMs / 1000} s`;
  const stopped = entry.runsCounted === 0;
  const spread = entry.runsCounted > 1 ? `${time(entry.fastestMs)} – ${time(entry.slowestMs)}` : '';
  return [
    entry.ours ? `**${entry.name}**` : entry.name,
    entry.pace,
    stopped ? (entry.failed === null ? over : 'failed') : time(entry.medianMs),
    spread,
    ratio(entry, row),
    time(entry.cpuMs),
    entry.peakMb === null ? '' : `${number(entry.peakMb)} MB`,
    entry.syns === null ? '' : number(entry.syns),
    wrong(entry, stopped),
    stopped || !entry.judged ? '' : number(entry.unknown),
    String(entry.runs.length),
  ];
}

function ratio(entry, row) {
  if (entry.ratio !== null) return entry.ratio.toFixed(2);
  const ours = row.contenders[0].medianMs;
  return entry.cutOff && ours !== null ? `over ${(row.cutOffMs / ours).toFixed(0)}` : '';
}

/** Over all runs; and what they were. */
function wrong(entry, stopped) {
  if (entry.failed !== null) return entry.failed.replaceAll('|', '/');
  if (stopped || !entry.judged) return '';
  const kinds = Object.entries(entry.kinds).map(([kind, count]) => `${number(count)} ${kind}`);
  return kinds.length === 0 ? '0' : kinds.join(', ');
}
