// What publishing needs of GitHub, as interfaces: the rules for comments and issues know no HTTP, and tests hand in their own.

/** Who a token writes as. */
export interface Account {
  /** A number of GitHub's; logins can be changed. */
  readonly id: number;
  /** `github-actions[bot]` for a workflow's own token. */
  readonly login: string;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  /** Null for a deleted account. */
  readonly authorId: number | null;
}

export interface Issue {
  /** GitHub's own, of all issues anywhere; unlike the number, nobody can foresee it. */
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly authorId: number | null;
  readonly open: boolean;
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
}

/** Each call throws an `ApiFailure` with what it was about. */
export interface Comments {
  /** All comments of an issue or a pull request, the oldest first. */
  readonly list: (number: number) => Promise<Comment[]>;
  readonly create: (number: number, body: string) => Promise<Comment>;
  readonly update: (id: number, body: string) => Promise<void>;
  readonly remove: (id: number) => Promise<void>;
}

/** What an issue has besides its text. */
export interface IssueExtras {
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
}

export type CloseReason = 'completed' | 'duplicate';

export interface Issues {
  /** The newest first. GitHub's lists lag behind its writes by seconds: one just created may be missing. */
  readonly list: (creator: Account, state: 'open' | 'closed') => Promise<Issue[]>;
  readonly get: (number: number) => Promise<Issue>;
  /** Labels that the repository does not have are made. An account that cannot be assigned makes it fail. */
  readonly create: (title: string, body: string, extras: IssueExtras) => Promise<Issue>;
  /** Adds labels. @returns all that it has then */
  readonly label: (number: number, labels: readonly string[]) => Promise<string[]>;
  /** Adds accounts, and passes over those that cannot be assigned. @returns all that it is assigned to then */
  readonly assign: (number: number, assignees: readonly string[]) => Promise<string[]>;
  readonly update: (number: number, title: string, body: string) => Promise<void>;
  readonly close: (number: number, body: string, reason: CloseReason) => Promise<void>;
}

export interface Contents {
  /** The commits that a commit was made of: two or more for a merge. */
  readonly parents: (sha: string) => Promise<string[]>;
  readonly mergeBase: (base: string, head: string) => Promise<string>;
  /** The text of a file at a commit; null where there is none at that path. */
  readonly read: (path: string, sha: string) => Promise<string | null>;
}

export interface GitHub {
  readonly whoAmI: () => Promise<Account>;
  readonly comments: Comments;
  readonly issues: Issues;
  readonly contents: Contents;
}
