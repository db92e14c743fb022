// For servers that insist on becoming a user of their own: in the lab there may be no other user than root to become.

/** The files `passwd` and `group` in which a user and a group of that name are root. */
export function accountsFor(user: string): Record<string, string> {
  return {
    passwd: `root:x:0:0::/:/bin/sh\n${user}:x:0:0::/:/bin/sh\n`,
    group: `root:x:0:\n${user}:x:0:\n`,
  };
}

/** A command that sees those two files of its folder as /etc/passwd and /etc/group, in a mount namespace of its own. */
export function withThoseAccounts(...command: readonly string[]): readonly string[] {
  const script = 'mount --bind passwd /etc/passwd && mount --bind group /etc/group && exec "$@"';
  return ['unshare', '--mount', 'sh', '-c', script, 'sh', ...command];
}
