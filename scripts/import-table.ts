// The import table: which folder of src/ may import which. biome.json and docs/architecture.md are generated from it.

export interface FolderRule {
  /** How the linter's sentence begins: `plan/ turns a Policy into a Plan`. */
  readonly is: string;
  /** What it may import of ours, besides itself. */
  readonly may: readonly string[];
  /** Pure: no file, clock, environment, socket or console; of `node:net` at most whether a text is an address. */
  readonly pure?: true | 'may ask isIP';
  /** Of Node.js, where not all of it is allowed and the folder is not pure. */
  readonly node?: { readonly may: readonly string[]; readonly message: string };
  /** Globals that it must not use, and what is said of that. */
  readonly denied?: Readonly<Record<string, string>>;
  /** Whether it may import `@actions/*`. */
  readonly actions?: true;
}

/** By folder of src/; `audit` is `audit.ts` as well. */
export const FOLDERS: Readonly<Record<string, FolderRule>> = {
  base: {
    is: 'base/ knows nothing of our subject',
    may: [],
    node: { may: ['node:v8', 'node:vm'], message: 'base/ knows no file, environment or socket.' },
    denied: {
      process: 'base/ takes what it needs of the process as parameters.',
      fetch: 'base/ knows no file, environment or socket.',
      console: 'base/ prints nothing: its caller does.',
    },
  },
  model: { is: 'model/ is the vocabulary', may: ['base'], pure: true },
  policy: { is: 'policy/ turns text into a Policy', may: ['model', 'base'], pure: 'may ask isIP' },
  plan: { is: 'plan/ turns a Policy into a Plan', may: ['model', 'base'], pure: true },
  probe: {
    is: 'probe/ turns a Plan into Observations',
    may: ['model', 'base'],
    denied: {
      process: 'probe/ takes what it needs of the process as parameters.',
      console: 'probe/ reports through its callbacks.',
    },
  },
  scan: { is: 'scan/ turns the text of a scan into Observations', may: ['model', 'base'], pure: 'may ask isIP' },
  evaluate: { is: 'evaluate/ turns Observations into Verdicts', may: ['model', 'base'], pure: true },
  diff: { is: 'diff/ compares policies', may: ['model', 'plan', 'base'], pure: 'may ask isIP' },
  drift: { is: 'drift/ compares reports', may: ['model', 'base'], pure: true },
  vantages: { is: 'vantages/ makes one Report of several', may: ['model', 'base'], pure: true },
  draft: { is: 'draft/ states what a scan saw', may: ['model', 'scan', 'base'], pure: 'may ask isIP' },
  report: { is: 'report/ turns a Report into text', may: ['model', 'base'], pure: true },
  audit: {
    is: 'audit.ts and audit/ are the use cases',
    may: ['policy', 'plan', 'probe', 'scan', 'evaluate', 'diff', 'drift', 'vantages', 'draft', 'model', 'base'],
    denied: { process: 'Only the shells know process.', console: 'Only the shells print.' },
  },
  shell: {
    is: 'shell/ is what both shells share',
    may: ['audit', 'report', 'model', 'base'],
    denied: { console: 'shell/ prints nothing: its caller does.' },
  },
  action: {
    is: 'action/ is a thin shell',
    may: ['audit', 'report', 'model', 'shell', 'base'],
    denied: { console: 'action/ prints through @actions/core.' },
    actions: true,
  },
  cli: { is: 'cli/ is a thin shell', may: ['audit', 'report', 'model', 'shell', 'base'] },
  thread: {
    is: 'thread/ starts a sweeping thread',
    may: ['probe', 'base'],
    denied: {
      process: 'thread/ is told what it needs by messages.',
      console: 'thread/ reports to the main thread by messages.',
    },
  },
};

/** What the folders inside a folder may import of each other. The files beside them may import all of them. */
export interface InnerRule {
  /** How the linter's sentence begins. */
  readonly is: string;
  /** By folder; `.` stands for the files beside the folders. */
  readonly may: Readonly<Record<string, readonly string[]>>;
}

/** Each may import those before it, and where `beside` says so the files beside the folders too. */
function inOrder(folders: readonly string[], beside: 'and files beside' | 'no files beside'): InnerRule['may'] {
  const first = beside === 'and files beside' ? ['.'] : [];
  return Object.fromEntries(folders.map((folder, index) => [folder, [...first, ...folders.slice(0, index)]]));
}

/** Only folders that have an order among their folders stand here. */
export const INNER: Readonly<Record<string, InnerRule>> = {
  policy: {
    is: 'policy/ goes from text to values, to what one file says, to all of them',
    may: inOrder(['yaml', 'services', 'values', 'schema', 'host-files', 'read', 'merge'], 'and files beside'),
  },
  plan: {
    is: 'plan/ goes one way: claim, bound, decide, subtract; what a shard keeps is weighed by those',
    may: inOrder(['scope', 'claim', 'bound', 'decide', 'subtract', 'shard', 'explain', 'expand'], 'and files beside'),
  },
  probe: {
    is: 'probe/ goes from what is known to what is sent, to what that proves, to what it is',
    may: {
      machine: [],
      names: ['machine'],
      record: [],
      send: ['record'],
      udp: ['machine', 'record', 'send'],
      evidence: ['machine', 'record', 'send', 'udp'],
      classify: ['machine', 'record', 'send', 'udp', 'evidence'],
      rounds: ['machine', 'record', 'send', 'udp', 'evidence', 'classify'],
    },
  },
  evaluate: { is: 'evaluate/ judges before it explains', may: inOrder(['risks', 'explain'], 'and files beside') },
  vantages: {
    is: 'vantages/ finds what is missing, then judges, then shows patterns',
    may: inOrder(['shortfalls', 'judge', 'patterns'], 'and files beside'),
  },
  diff: {
    is: 'diff/ compares ports before whole policies',
    may: inOrder(['ports', 'whole-policy'], 'and files beside'),
  },
  report: {
    is: 'report/ has one folder a format, and none imports another',
    may: {
      escape: [],
      'diagnostic-help': [],
      text: ['escape'],
      rows: ['text', 'escape'],
      sections: ['rows', 'text', 'escape', 'diagnostic-help'],
      terminal: ['rows', 'text', 'escape'],
      json: ['rows', 'text'],
      lines: ['escape'],
      sarif: ['rows', 'text', 'escape', 'diagnostic-help'],
      junit: ['rows', 'text', 'escape'],
      html: ['rows', 'text', 'escape'],
      prom: ['rows', 'text'],
      tap: ['rows', 'text', 'escape'],
      intoto: ['rows', 'text'],
      headline: ['rows', 'text', 'escape'],
      markdown: ['sections', 'rows', 'text', 'escape'],
      github: ['sections', 'rows', 'text', 'escape'],
    },
  },
  action: {
    is: 'action/ reads its workspace, speaks to GitHub, and publishes by that',
    may: inOrder(['workspace', 'github', 'baseline', 'publish'], 'and files beside'),
  },
  cli: {
    is: 'cli/ has its commands above all else, and the table of them below all else',
    may: {
      ...inOrder(['table', 'output', 'input', 'run', 'completion', 'commands'], 'and files beside'),
      table: [],
    },
  },
};

/** Of base/ these keep time or reach into V8, so what is pure does without them. */
export const IMPURE_BASE = ['sleep.ts', 'force-gc.ts'];

/** `plan/ turns a Policy into a Plan: it imports model/ and base/ alone.` */
export function sentenceOf(folder: string): string {
  const { is, may } = ruleOf(folder);
  return `${is}: ${is.includes(' are ') ? 'they import' : 'it imports'} ${may.length === 0 ? 'nothing' : `${listed(may)} alone`}.`;
}

/** What the linter says of an import from one folder inside another that the table forbids. */
export function innerSentenceOf(parent: string, folder: string): string {
  const { is, may } = innerOf(parent);
  const allowed = (may[folder] ?? []).map((name) => (name === '.' ? `the files of ${parent}/ itself` : `${name}/`));
  return `${is}: of ${parent}/, ${folder}/ imports ${allowed.length === 0 ? 'no other folder' : `${words(allowed)} alone`}.`;
}

export function ruleOf(folder: string): FolderRule {
  const rule = FOLDERS[folder];
  if (rule === undefined) throw new Error(`src/${folder} has no rule in the import table.`);
  return rule;
}

export function innerOf(parent: string): InnerRule {
  const rule = INNER[parent];
  if (rule === undefined) throw new Error(`src/${parent} has no inner rules in the import table.`);
  return rule;
}

/**
 * What the table says against one import.
 * @param from a file, from the root: `src/plan/bound/bounds.ts`
 * @returns the linter's sentence; null where the import is allowed
 */
export function breachOf(from: string, to: string): string | null {
  const [source, target] = [placeOf(from), placeOf(to)];
  if (source.folder !== target.folder)
    return ruleOf(source.folder).may.includes(target.folder) ? null : sentenceOf(source.folder);
  if (source.inner === '.' || source.inner === target.inner || INNER[source.folder] === undefined) return null;
  return innerOf(source.folder).may[source.inner]?.includes(target.inner) === true
    ? null
    : innerSentenceOf(source.folder, source.inner);
}

/** `src/report/html/page.tsx` is in `report`, and there in `html`; `src/audit.ts` is in `audit`. */
function placeOf(file: string): { readonly folder: string; readonly inner: string } {
  const [, first = '', ...rest] = file.split('/');
  return { folder: first.replace(/\.ts$/, ''), inner: rest.length > 1 ? (rest[0] as string) : '.' };
}

const listed = (folders: readonly string[]): string => words(folders.map((name) => `${name}/`));

const words = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
