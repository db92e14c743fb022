// What is drawn for one experiment: a firewall, an open port behind it that must be blocked, and the truth of every port.
import { expand } from '../answers.mjs';
import { seeded, shuffled } from '../statistics.mjs';

const FIRST = 1000;
const LAST = 1399;
const BLOCKED = `${FIRST}-${LAST}`;
const ANCHOR = 80;
/** Listening where the policy wants them blocked, in the variant in which more than one thing is wrong. */
const OTHER_OPEN = [1100, 1300];

const NEW = 'tcp flags & (syn|ack) == syn';

/** SYNs a second above which a firewall limits: below what the fixed pace sends to an address, and between that and what the learnt one may. */
const SLOW = [50, 100, 150];
const ABOVE = [250, 500, 1000, 1500];

const ban = (rates, bursts) => (random) => {
  const rate = pick(random, rates);
  const burst = pick(random, bursts);
  const seconds = pick(random, [3, 10, 60]);
  // `update` starts the ban anew with every packet that comes meanwhile, as fail2ban and many appliances do.
  const again = random() < 0.5 ? 'update' : 'add';
  return {
    text: `over ${rate} SYN/s (burst ${burst}): banned ${seconds} s${again === 'update' ? ', anew with each packet' : ''}`,
    sets: [
      `set banned { type ipv4_addr; flags dynamic,timeout; timeout ${seconds}s; }`,
      'set seen { type ipv4_addr; flags dynamic,timeout; timeout 60s; }',
    ],
    rules: [
      again === 'update' ? 'ip saddr @banned update @banned { ip saddr } drop' : 'ip saddr @banned drop',
      `${NEW} update @seen { ip saddr limit rate over ${rate}/second burst ${burst} packets } add @banned { ip saddr } drop`,
    ],
  };
};

const police = (rates, bursts) => (random) => {
  const rate = pick(random, rates);
  const burst = pick(random, bursts);
  return {
    text: `SYNs over ${rate}/s (burst ${burst}) dropped`,
    sets: [],
    rules: [`${NEW} limit rate over ${rate}/second burst ${burst} packets drop`],
  };
};

/**
 * The firewalls: what comes before the rules that tell ports apart. Each is drawn within these bounds, by the seed.
 * `honest` ones have no limiter, so every answer must be right; `clean`: nothing is wrong behind it, so the run must be green.
 */
export const KINDS = {
  ban: { what: 'bans a source for some seconds after a burst of SYNs', draw: ban(SLOW, [5, 20, 50]) },
  'ban-above': {
    what: 'bans so too, but only above 200 SYN/s, where the learnt pace goes and the fixed one did not',
    draw: ban(ABOVE, [20, 50, 200]),
  },
  police: { what: 'drops SYNs above a rate', draw: police(SLOW, [5, 20]) },
  'police-above': { what: 'drops SYNs above a rate of more than 200/s', draw: police(ABOVE, [20, 50]) },
  free: { what: 'has no limiter', honest: true, draw: () => ({ text: 'no limiter', sets: [], rules: [] }) },
  clean: {
    what: 'has no limiter, and nothing is wrong behind it',
    honest: true,
    clean: true,
    draw: () => ({ text: 'no limiter, nothing open', sets: [], rules: [] }),
  },
};

/** `alone`: the hidden open port is the only thing wrong, so a false pass makes the whole run green. `among`: others are wrong too. */
const VARIANTS = ['alone', 'among'];
const UNLIMITED = 'limits: { rate: unlimited, per-host: unlimited, in-flight: unlimited }\n';
/** What the default was before the pace was learnt. */
const FIXED = 'limits: { rate: 1000/s, per-host: 200/s, in-flight: 1000 }\n';

/**
 * All experiments, in random order. The same seed draws the same ones.
 * @param {{ kinds: readonly string[], runs: number, seed: number, fixed: boolean }} options `runs` of every kind and variant;
 *   `fixed`: at 1,000 and 200 a second where it would be the default
 */
export function drawExperiments({ kinds, runs, seed, fixed }) {
  const all = kinds.flatMap((kind) =>
    (KINDS[kind].clean ? ['alone'] : VARIANTS).flatMap((variant) =>
      Array.from({ length: runs }, (_, run) => draw(kind, variant, run, { seed, fixed })),
    ),
  );
  return shuffled(all, seeded(seed));
}

function draw(kind, variant, run, { seed, fixed }) {
  const random = seeded(
    [kind, variant, run, seed]
      .join()
      .split('')
      .reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7),
  );
  const { text, sets, rules } = KINDS[kind].draw(random);
  const hidden = KINDS[kind].clean ? null : FIRST + Math.floor(random() * (LAST - FIRST + 1));
  // One run in five asks as fast as it can: that is what a limiter is for.
  const unlimited = random() < 0.2;
  const among = variant === 'among';
  const open = [...(hidden === null ? [] : [hidden]), ...(among ? OTHER_OPEN : [])];
  return {
    name: `${kind}-${variant}-${String(run + 1).padStart(2, '0')}`,
    kind,
    variant,
    firewall: `${text}; ${unlimited ? 'asked at unlimited pace' : `asked at the ${fixed ? 'fixed' : 'default'} pace`}`,
    hidden,
    anchors: [ANCHOR],
    blocked: BLOCKED,
    /** In `among`, a quarter of the ports answers with RST: the way through the firewall is not all silence. */
    closed: among ? { first: FIRST, last: FIRST + 99 } : null,
    open,
    listening: [ANCHOR, ...new Set(open)],
    limits: unlimited ? UNLIMITED : fixed ? FIXED : '',
    sets,
    rules,
  };
}

/** The ruleset of the target. */
export function rulesOf({ sets, rules, open, closed }) {
  const lines = [
    'type filter hook input priority 0; policy accept;',
    ...rules,
    ...(open.length === 0 ? [] : [`tcp dport { ${[...new Set(open)].join(', ')} } accept`]),
    ...(closed === null ? [] : [`tcp dport ${closed.first}-${closed.last} accept`]),
    `tcp dport ${BLOCKED} drop`,
  ];
  return `table inet firewall {\n ${sets.join('\n ')}\n chain input {\n  ${lines.join('\n  ')}\n }\n}\n`;
}

/** Every port that the policy speaks of with its state, were it asked by somebody whom no limiter minds. */
export function* truthOf({ anchors, blocked, open, closed }) {
  for (const port of anchors) yield [port, 'open'];
  for (const port of expand(blocked)) {
    if (open.includes(port)) yield [port, 'open'];
    else yield [port, closed !== null && closed.first <= port && port <= closed.last ? 'closed' : 'filtered'];
  }
}

function pick(random, values) {
  return values[Math.floor(random() * values.length)];
}
