// fetch for GitHub's API alone: no answer leads the token to another server, and none is endless.

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** A page of a hundred comments, each as long as GitHub takes it, has some 26 MB. */
const MOST_BYTES = 64 * 1024 ** 2;
const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 307, 308]);

/**
 * An answer that is not taken. By this name Octokit passes it on as it is, and its retries leave it alone: the next one would be
 * the same.
 */
class Refused extends Error {
  override name = 'AbortError';
}

/**
 * @param apiUrl where requests may go; `Link: next` and redirects that lead elsewhere are refused. A request with `redirect: manual` is
 *   given the redirect itself
 * @param mostBytes of one answer, after decompression
 */
export function boundedFetch(fetch: Fetch, apiUrl: string, mostBytes = MOST_BYTES): Fetch {
  const { origin } = new URL(apiUrl);
  return async (url, init = {}) => {
    let at = url;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (new URL(at).origin !== origin)
        throw new Refused(`its answer leads to another server, ${new URL(at).host}, and the token is not sent there`);
      const response = await fetch(at, { ...init, redirect: 'manual' });
      const follows = init.redirect !== 'manual' && REDIRECTS.has(response.status);
      const location = follows ? response.headers.get('location') : null;
      if (location === null) return whole(response, mostBytes);
      await response.body?.cancel();
      at = new URL(location, at).href;
    }
    throw new Refused(`it redirects more than ${MOST_REDIRECTS} times`);
  };
}

async function whole(response: Response, mostBytes: number): Promise<Response> {
  const { body, status, statusText, headers } = response;
  if (body === null) return response;
  const pieces: Uint8Array[] = [];
  let total = 0;
  for await (const piece of body) {
    total += piece.byteLength;
    // Leaving the loop cancels the body.
    if (total > mostBytes) throw new Refused(`its answer has more than ${Math.floor(mostBytes / 1_000_000)} MB`);
    pieces.push(piece);
  }
  if (total === 0) return new Response(null, { status, statusText, headers });
  return new Response(new Blob(pieces as BlobPart[]), { status, statusText, headers });
}
