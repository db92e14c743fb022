// Secrets: what must not be printed, and a *** in its place. Libraries quote what they are given, as fetch quotes a header with the
// token in it.

/** Shorter pieces would blank out words that are no secret. */
const SHORTEST = 6;

const HIDDEN = '***';

export interface Secrets {
  /** The text with a `***` for each secret in it. */
  readonly hide: (text: string) => string;
}

/**
 * @param values secrets, each maybe empty; one of several lines is hidden line by line as well, as a message may have been cut or
 *   escaped by then
 */
function secretsOf(values: readonly string[]): Secrets {
  const pieces = new Set(
    values
      .flatMap((value) => [value, ...value.split(/\s+/)])
      .flatMap((piece) => [
        piece,
        encodeURIComponent(piece.replace(/\p{Cs}/gu, '\ufffd')),
        JSON.stringify(piece).slice(1, -1),
      ])
      .filter((piece) => piece.trim().length >= SHORTEST),
  );
  // The longest first: one secret may be a part of another.
  const inOrder = [...pieces].sort((a, b) => b.length - a.length);
  return { hide: (text) => inOrder.reduce((rest, piece) => rest.replaceAll(piece, HIDDEN), text) };
}

/**
 * What a run may have that is secret: its token, and the passwords of proxies.
 * @param token the input; empty where the workflow gives none
 */
export function secretsOfRun(token: string, env: Readonly<Record<string, string | undefined>>): Secrets {
  return secretsOf([token, ...proxyPasswords(env)]);
}

/** They stand in the addresses of proxies. */
function proxyPasswords(env: Readonly<Record<string, string | undefined>>): string[] {
  return ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'].flatMap((name) => {
    const [, credentials] = /\/\/([^@/]*)@/.exec(env[name] ?? '') ?? [];
    return credentials === undefined ? [] : [credentials, credentials.slice(credentials.indexOf(':') + 1)];
  });
}
