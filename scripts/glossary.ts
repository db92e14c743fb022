// Our words: what each of them means and where it lives, and those that are not used any more. docs/glossary.md is made from it.
import { table } from './architecture-tables.ts';
import { RETIRED_TURNS } from './plain-words.ts';

export interface Word {
  readonly word: string;
  readonly means: string;
  /** The file that one reads for it. */
  readonly at: string;
  /** The type or class of that name: declared there, and nowhere else. */
  readonly type?: string;
}

export const WORDS: readonly Word[] = [
  {
    word: 'policy',
    means: 'what ports are to be, as text says it and as we understand it',
    at: 'src/model/policy.ts',
    type: 'Policy',
  },
  {
    word: 'plan',
    means: 'what a run asks: addresses, their ports, and what is expected of each',
    at: 'src/model/plan.ts',
    type: 'Plan',
  },
  {
    word: 'observation',
    means: 'what was seen of one port: state, cause, evidence',
    at: 'src/model/observation.ts',
    type: 'Observation',
  },
  {
    word: 'verdict',
    means: 'what an observation means for an expectation: pass, violation, waived, inconclusive, not-judged',
    at: 'src/model/verdict.ts',
    type: 'Verdict',
  },
  { word: 'report', means: 'everything of a run, in one document', at: 'src/model/report.ts', type: 'Report' },
  {
    word: 'requirement',
    means:
      'a text of `satisfies`: what a check is made for, and what its verdicts add up to; not a control, which is a known-open endpoint',
    at: 'src/model/documents/requirements.ts',
  },
  {
    word: 'diagnostic',
    means: 'a mistake or a doubt in a policy, with its place and what helps',
    at: 'src/model/diagnostic.ts',
    type: 'Diagnostic',
  },
  {
    word: 'scan',
    means: 'what a tool elsewhere has seen, in place of our probes',
    at: 'src/model/scan.ts',
    type: 'Scan',
  },
  { word: 'drift', means: 'what changed between two reports', at: 'src/model/documents/drift.ts', type: 'Drift' },
  {
    word: 'diff',
    means: 'what two policies mean differently',
    at: 'src/model/documents/policy-diff.ts',
    type: 'PolicyDiff',
  },
  { word: 'waiver', means: 'a dated, reasoned exception', at: 'src/model/policy.ts', type: 'Waiver' },
  {
    word: 'vantage',
    means: 'a place that probes are sent from, by the name that a policy gives it',
    at: 'src/model/policy.ts',
  },
  { word: 'scope', means: 'which addresses may be probed at all', at: 'src/plan/bound/bounds.ts' },
  {
    word: 'control',
    means: 'an endpoint elsewhere, known to be open, that is asked to show that this machine hears the network',
    at: 'src/model/policy.ts',
  },
  {
    word: 'shard',
    means: 'one of the parts of a divided run, each of which another machine asks',
    at: 'src/model/shards/shard.ts',
    type: 'ShardPart',
  },
  {
    word: 'batch',
    means: 'the part of a plan that is probed in one go, of at most 65,536 ports',
    at: 'src/probe/batches.ts',
  },
  {
    word: 'extra target',
    means: 'what is asked besides the ports of a policy, and judged by nobody',
    at: 'src/probe/extra-targets.ts',
  },
  {
    word: 'round',
    means: 'one pass over the ports of a batch that are not known yet',
    at: 'src/probe/rounds/rounds.ts',
  },
  { word: 'sweep', means: 'many probes at a pace, as one step of a round', at: 'src/probe/send/sweep.ts' },
  { word: 'attempt', means: 'one fresh socket to one port', at: 'src/probe/send/asker.ts' },
  { word: 'ledger', means: 'what is known of each port of a batch', at: 'src/probe/record/ledger.ts', type: 'Ledger' },
  { word: 'responder', means: 'a port that has answered', at: 'src/probe/evidence/responders.ts' },
  {
    word: 'anchor',
    means: 'a responder of the address itself, which alone vouches for it',
    at: 'src/probe/evidence/anchors.ts',
  },
  {
    word: 'witness',
    means: 'a responder that is asked again before and after a silence',
    at: 'src/probe/evidence/recheck-responders.ts',
  },
  {
    word: 'domain',
    means: 'addresses that are reached on the same way, and so share their witnesses',
    at: 'src/probe/evidence/domains.ts',
  },
  {
    word: 'way',
    means: 'local address, interface, router and network: how packets get to an address',
    at: 'src/probe/machine/ways.ts',
  },
  {
    word: 'vouched, anchored',
    means:
      'what silence rests on: something on the same way answered before and after; another port of the same address did',
    at: 'src/model/words.ts',
  },
  {
    word: 'to vouch',
    means: 'to have answered on the same way before and after a silence',
    at: 'src/probe/evidence/credit-silence.ts',
  },
  {
    word: 'deaf',
    means: 'a span in which whoever answers was asked and not heard',
    at: 'src/probe/evidence/answer-history.ts',
  },
  {
    word: 'timing ping',
    means: 'a question to an anchor beside a sweep, which measures how much is lost',
    at: 'src/probe/evidence/timing-pings.ts',
  },
  {
    word: 'to credit',
    means: 'to count a silence as a missed SYN, as somebody vouched for it',
    at: 'src/probe/evidence/credit-silence.ts',
  },
  { word: 'pace', means: 'how much slower asking again goes', at: 'src/probe/send/pace.ts' },
  {
    word: 'refusal',
    means: 'ECONNREFUSED, until it is classified as an RST or an ICMP error',
    at: 'src/probe/classify/refusal-classifier.ts',
  },
  {
    word: 'to fold',
    means: 'to write verdicts that differ in nothing but the port as one',
    at: 'src/evaluate/fold-passes.ts',
  },
];

/** A word that has given way to a better one. */
export interface RetiredWord {
  /** In small letters, words joined by hyphens: `held-thread` is `heldThread`, `HeldThread` and a file of that name. */
  readonly old: string;
  readonly now: string;
  /** Below these folders alone, where the word is a good one elsewhere. */
  readonly below?: readonly string[];
  /** The whole of a name; without this, any of its words. */
  readonly whole?: true;
}

export const RETIRED: readonly RetiredWord[] = [
  { old: 'pulse', now: 'timing ping' },
  { old: 'insist', now: 'ask until answered' },
  { old: 'insistence', now: 'ask until answered' },
  { old: 'hurry', now: 'quick tries' },
  { old: 'vouching', now: 'responders' },
  { old: 'witness-round', now: 'recheck responders' },
  { old: 'timeline', now: 'answer history' },
  { old: 'disown', now: 'remove probe' },
  { old: 'demands', now: 'retry policy', below: ['src/probe', 'test/probe'] },
  { old: 'met', now: 'is proven', below: ['src/probe'], whole: true },
  { old: 'wants-more', now: 'should retry' },
  { old: 'hopeless', now: 'too lossy' },
  { old: 'telling', now: 'refusal classifier', below: ['src/probe'], whole: true },
  { old: 'tell-apart', now: 'ICMP bisection' },
  { old: 'neighbours', now: 'dead neighbours', below: ['src/probe'], whole: true },
  { old: 'hidden-address', now: 'extra target' },
  { old: 'hearsay', now: 'egress filter warning' },
  { old: 'icmp-quiet', now: 'ICMP lock' },
  { old: 'closed-hunt', now: 'closed UDP retry' },
  { old: 'handed-job', now: 'thread job' },
  { old: 'held-thread', now: 'thread handle' },
  { old: 'pays-off', now: 'worth threading' },
  { old: 'share-out', now: 'split work' },
  { old: 'collect-garbage', now: 'force GC' },
  { old: 'narrowest', now: 'specificity', below: ['src/plan', 'test/plan'] },
  { old: 'address-run', now: 'address range' },
  { old: 'judgement', now: 'applied entry', below: ['src'] },
  { old: 'unseen', now: 'vantage blind spots', below: ['src/plan', 'test/plan'] },
  { old: 'known-blind-spot', now: 'hosted runner blind ports' },
  { old: 'unsettled', now: 'narrow to failing', below: ['src/plan', 'src/audit'] },
  { old: 'partial-view', now: 'left-out warnings' },
  { old: 'port-speaker', now: 'competing entries' },
  { old: 'one-is-enough', now: 'addresses any' },
  { old: 'waiver-book', now: 'waiver matcher' },
  { old: 'shelf', now: 'verdict order' },
  { old: 'remember', now: 'get or create', below: ['src/evaluate', 'src/base'], whole: true },
  {
    old: 'sight',
    now: 'port observation, observed text',
    below: ['scan', 'evaluate', 'report'].flatMap((folder) => [`src/${folder}`, `test/${folder}`]),
  },
  { old: 'scene', now: 'context', below: ['src'] },
  { old: 'keep-asking', now: 'wait' },
  { old: 'held-ports', now: 'round history' },
  { old: 'seat', now: 'vantage group, vantage name, target' },
  { old: 'rectangle', now: 'change group' },
  { old: 'on-paper', now: 'when unseen', below: ['src/diff'] },
  { old: 'standing', now: 'port status', below: ['src/drift', 'test/drift'] },
  { old: 'stretch', now: 'status range, planned range', below: ['src/drift', 'src/plan'] },
  { old: 'together', now: 'worst of', below: ['src/drift'] },
  { old: 'manner', now: 'comparison', below: ['src/drift'] },
  { old: 'partly', now: 'partial', below: ['src/drift'] },
  { old: 'doubts', now: 'caveats', below: ['src/drift'] },
  { old: 'summary-measured', now: 'methodology' },
  { old: 'located', now: 'syntax tree', below: ['src/policy', 'test/policy'] },
  { old: 'quote-trap', now: 'needs quotes' },
  { old: 'claim-grid', now: 'overlap index' },
  { old: 'nearest-word', now: 'did you mean' },
  { old: 'mend', now: 'help' },
  { old: 'gravest', now: 'most severe' },
  { old: 'kin', now: 'the others of its kind' },
];

/** A name as its words: `TimingPings`, `timing-pings.ts` and `TIMING_PINGS` are all `timing-pings`. */
export function wordsOf(name: string): string {
  return name
    .replace(/(?:\.(?:test|property|golden|d))*\.\w+$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The retired word that a name of a file has; null where it has none. */
export function retiredIn(file: string, name: string): RetiredWord | null {
  const words = wordsOf(name);
  const found = RETIRED.find(({ old, below, whole }) => {
    if (below?.every((folder) => !file.startsWith(`${folder}/`))) return false;
    return whole ? words === old : `-${words}-`.includes(`-${old}-`) || `-${words}-`.includes(`-${old}s-`);
  });
  return found ?? null;
}

/** The text of docs/glossary.md. */
export function glossary(): string {
  const words = WORDS.map(({ word, means, at }) => [word, means, `[${at.slice('src/'.length)}](../${at})`]);
  const retired = new Map<string, string[]>();
  for (const { old, now } of RETIRED) retired.set(now, [...(retired.get(now) ?? []), old.replaceAll('-', ' ')]);
  return [
    '# Glossary',
    '',
    'One word, one meaning. `npm run generate` writes this page from `scripts/glossary.ts`; a test holds names of the code and of files to',
    'it. The words of a policy are in [policy.md](policy.md), those of a report in [report.md](report.md).',
    '',
    table(['word', 'means', 'is in'], words),
    '',
    '## Words that we do not use any more',
    '',
    'They stand in older commits and decisions.',
    '',
    table(
      ['instead of', 'we say'],
      [...retired].map(([now, olds]) => [olds.join(', '), now]),
    ),
    '',
    '## Turns that no user reads any more',
    '',
    'A test holds messages, help, `action.yml` and documents to it. Decisions are left as they were taken.',
    '',
    table(
      ['instead of', 'we write'],
      RETIRED_TURNS.map(({ turn, now }) => [turn, now]),
    ),
    '',
  ].join('\n');
}
