// What port-policy holds itself to, and whether the figures say that it does.

const UNLIMITED = 'unlimited';
const MEMORY_MB = 200;
/** A million probes may take somewhat more. */
const SCALE_MB = 300;
const CLOSED_IN_S = 60;
/** A cold check may take less than so many times an empty `node -e 0`. */
const TIMES_NODE = 3;

/** Seconds that a row may take at the default pace. */
const AT_DEFAULTS_S = { b1: 3, c1: 60, d: 12, e20: 8, h: 1.6 };

const ours = (row) => row.contenders.find((entry) => entry.ours);
const oursAtDefaults = (row) => row.contenders.find((entry) => entry.ours && entry.pace !== UNLIMITED);
const peers = (row, start) => row.contenders.filter(({ name }) => name.startsWith(start));
const perRun = (entry) => entry.wrong / entry.runsCounted;
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

/** A peer that was cut off took at least as long as it was given. */
const timeOf = (entry, row) => entry.medianMs ?? (entry.cutOff ? row.cutOffMs : null);

/** Ours took at most `share` of the time of every peer whose name begins so. */
function faster(row, start, share = 1) {
  return comparedWith(ours(row), peers(row, start), row, share);
}

function comparedWith({ medianMs: mine, pace }, others, row, share = 1) {
  const how = pace === UNLIMITED ? '' : 'at defaults: ';
  return others.flatMap((peer) => {
    const theirs = timeOf(peer, row);
    if (theirs === null || mine === null) return [];
    return [
      {
        goal: `${how}${share === 1 ? 'not slower than' : `${1 / share} times faster than`} ${peer.name}`,
        held: mine <= theirs * share,
        figures: `${seconds(mine)} against ${peer.medianMs === null ? 'more than ' : ''}${seconds(theirs)}`,
      },
    ];
  });
}

/** As everybody runs it, beside nmap and naabu as they come and nmap in a hurry. */
function atDefaults(row) {
  const mine = oursAtDefaults(row);
  if (mine === undefined) return [];
  const names = ['nmap -n -Pn -sT', 'nmap -n -Pn -sT -T4', 'naabu -scan-type c'];
  const others = row.contenders.filter(({ name }) => names.includes(name));
  const most = AT_DEFAULTS_S[row.id];
  const goal = `at defaults: at most ${most} s`;
  const held = mine.medianMs !== null && mine.medianMs <= most * 1000;
  const figures = mine.medianMs === null ? 'it did not end' : seconds(mine.medianMs);
  return [{ goal, held, figures }, ...comparedWith(mine, others, row)];
}

function noWorse(row, start) {
  const mine = ours(row);
  return peers(row, start)
    .filter(({ runsCounted }) => runsCounted > 0)
    .map((peer) => ({
      goal: `no more wrong answers than ${peer.name}`,
      held: perRun(mine) <= perRun(peer),
      figures: `${perRun(mine).toFixed(1)} a run against ${perRun(peer).toFixed(1)}`,
    }));
}

function noneWrong(row) {
  const wrong = row.contenders.filter((entry) => entry.ours).reduce((sum, entry) => sum + entry.wrong, 0);
  return [{ goal: 'no wrong answer', held: wrong === 0, figures: `${wrong}` }];
}

function within(row) {
  const mine = ours(row).medianMs;
  const goal = `under ${CLOSED_IN_S} s`;
  if (mine === null) return [{ goal, held: false, figures: 'it did not end' }];
  return [{ goal, held: mine < CLOSED_IN_S * 1000, figures: seconds(mine) }];
}

/** Of both ways to start, with compiled code kept and without. */
function coldStart(row) {
  const [node] = peers(row, 'node -e 0');
  return row.contenders
    .filter((entry) => entry.ours && entry.medianMs !== null && node?.medianMs != null)
    .map(({ name, medianMs }) => ({
      goal: `${name}: under ${TIMES_NODE} times node -e 0`,
      held: medianMs < TIMES_NODE * node.medianMs,
      figures: `${medianMs.toFixed(0)} ms against ${node.medianMs.toFixed(0)} ms: ${(medianMs / node.medianMs).toFixed(2)}`,
    }));
}

const GOALS = {
  a: (row) => [...faster(row, 'nmap -n -Pn -sT -T5'), ...noneWrong(row)],
  b0: (row) => [...faster(row, 'nmap -n -Pn -sT -T4', 1 / 20), ...faster(row, 'naabu'), ...noneWrong(row)],
  b1: (row) => [...faster(row, 'nmap -n -Pn -sT -T4'), ...faster(row, 'naabu'), ...atDefaults(row), ...noneWrong(row)],
  c0: (row) => [...within(row), ...noneWrong(row)],
  c1: (row) => [...within(row), ...atDefaults(row), ...noneWrong(row)],
  d: (row) => [...atDefaults(row), ...noneWrong(row)],
  e5: noneWrong,
  e20: (row) => [
    ...['nmap -n -Pn -sT -T4', 'naabu'].flatMap((start) => [...noWorse(row, start), ...faster(row, start)]),
    ...atDefaults(row),
  ],
  f: (row) => [...coldStart(row), ...noneWrong(row)],
  g: noneWrong,
  h: (row) => [...atDefaults(row), ...noneWrong(row)],
};

/** @param {object} row as `contest` returns it @returns {{ goal: string, held: boolean, figures: string }[]} */
export function goalsOf(row) {
  const mine = row.contenders.filter((entry) => entry.ours);
  const peak = Math.max(...mine.map(({ peakMb }) => peakMb ?? 0));
  const most = row.id === 'g' ? SCALE_MB : MEMORY_MB;
  const memory = { goal: `under ${most} MB`, held: peak < most, figures: `${peak.toFixed(0)} MB` };
  const failed = row.contenders.filter((entry) => entry.ours && entry.failed !== null);
  return [
    ...GOALS[row.id.split('-')[0]](row),
    ...(mine.length === 0 ? [] : [memory]),
    ...failed.map(({ name, failed: why }) => ({ goal: `${name} ends`, held: false, figures: why })),
  ];
}
