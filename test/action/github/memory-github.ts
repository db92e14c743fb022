// GitHub's interfaces over a list in memory, for the rules alone: no HTTP, no pace; what lists lag behind can be said.
import { ApiFailure } from '../../../src/action/github/api-failure.ts';
import type { Account, Comment, GitHub, Issue } from '../../../src/action/github/github.ts';

export const US: Account = { id: 41898282, login: 'github-actions[bot]' };

export interface MemoryIssue {
  readonly number: number;
  readonly authorId: number;
  title: string;
  body: string;
  open: boolean;
  reason: string | null;
  readonly comments: Comment[];
  labels: string[];
  assignees: string[];
}

export interface MemoryGitHub extends GitHub {
  readonly all: MemoryIssue[];
  /** Numbers that lists do not have yet. */
  readonly unlisted: Set<number>;
  /** Logins that an issue can be assigned to. */
  assignable: readonly string[];
  /** Called before each write. */
  beforeWrite: (what: string) => void;
  readonly writes: string[];
}

export function memoryGitHub(): MemoryGitHub {
  let nextId = 1;
  const find = (number: number) => {
    const issue = memory.all.find((one) => one.number === number);
    if (issue === undefined) throw new Error(`no issue ${number}`);
    return issue;
  };
  const write = (what: string) => {
    memory.beforeWrite(what);
    memory.writes.push(what);
  };
  const shown = ({ number, authorId, title, body, open, labels, assignees }: MemoryIssue): Issue => ({
    id: 7_000 + number,
    number,
    authorId,
    title,
    body,
    open,
    labels: [...labels],
    assignees: [...assignees],
  });
  const unused = () => Promise.reject(new Error('not of this test'));
  const memory: MemoryGitHub = {
    all: [],
    unlisted: new Set(),
    assignable: [],
    beforeWrite: () => {},
    writes: [],
    whoAmI: async () => US,
    contents: { parents: unused, mergeBase: unused, read: unused },
    comments: {
      list: async (number) => [...find(number).comments],
      create: async (number, body) => {
        write(`comment ${number}`);
        const comment = { id: nextId++, body, authorId: US.id };
        find(number).comments.push(comment);
        return comment;
      },
      update: unused,
      remove: unused,
    },
    issues: {
      list: async (_, state) =>
        memory.all
          .filter(({ open, number }) => open === (state === 'open') && !memory.unlisted.has(number))
          .map(shown)
          .reverse(),
      get: async (number) => shown(find(number)),
      create: async (title, body, { labels, assignees }) => {
        write('open');
        if (!assignees.every((login) => memory.assignable.includes(login)))
          throw new ApiFailure('cannot open an issue: 422: Validation Failed', 422);
        const issue = {
          number: memory.all.length + 1,
          authorId: US.id,
          title,
          body,
          open: true,
          reason: null,
          comments: [],
          labels: [...labels],
          assignees: [...assignees],
        };
        memory.all.push(issue);
        return shown(issue);
      },
      label: async (number, labels) => {
        write(`label ${number}`);
        find(number).labels.push(...labels);
        return [...find(number).labels];
      },
      assign: async (number, assignees) => {
        write(`assign ${number}`);
        find(number).assignees.push(...assignees.filter((login) => memory.assignable.includes(login)));
        return [...find(number).assignees];
      },
      update: async (number, title, body) => {
        write(`rewrite ${number}`);
        Object.assign(find(number), { title, body });
      },
      close: async (number, body, reason) => {
        write(`close ${number}`);
        Object.assign(find(number), { body, open: false, reason });
      },
    },
  };
  return memory;
}
