// What a resolver's error code says, as the clause of an explanation: what it did in place of answering, or why it is not believed.

/** getaddrinfo and c-ares each have names for "no such name or no such record"; they are not told apart. */
export const ABSENT: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'EAI_NONAME', 'EAI_NODATA']);

const BROKEN: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'did not answer or failed for the moment',
  EAI_FAIL: 'failed',
  ESERVFAIL: 'failed',
  EREFUSED: 'refused to answer',
  ECONNREFUSED: 'could not be reached',
  ETIMEOUT: 'did not answer in time',
  ECANCELLED: 'had not answered when the run was stopped',
  EOUTOFTIME: 'had not answered when the time limit of the run was over',
};

/** @returns what reads after "the resolver": it did not do its work, and nothing is known of the name */
export function whatResolverDid(code: string): string {
  return BROKEN[code] ?? 'failed';
}

/** @returns why "there is no such name" is not taken for an answer where a policy wants just that; null where it is */
export function whyNotBelieved(code: string, detail: string): string | null {
  switch (code) {
    case 'ENOTASKED':
      return 'the servers of /etc/resolv.conf, asked directly, did not say so';
    case 'EUNVOUCHED':
      return 'that resolver found no name at all in this run, so it may deny every name, as a filter or a login page does';
    case 'ECONTRADICTED':
      return `the servers of /etc/resolv.conf, asked directly, know ${detail}`;
    default:
      return null;
  }
}
