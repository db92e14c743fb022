// Downloads from the storage that GitHub's API names: another server, which never gets the token, and whose answer is bounded.
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { HttpClient } from '@actions/http-client';
import { ApiFailure } from '../github/api-failure.ts';

const OK = 200;

export interface DownloadOptions {
  readonly signal: AbortSignal;
  readonly mostBytes: number;
  /** Whether a server without TLS will do, as the API itself is one. */
  readonly plain: boolean;
}

/**
 * Asks once, without the token, through the proxy of the environment if it names one for that server, and follows no redirect.
 * @throws ApiFailure where what comes is not whole, too large, or not a file
 */
export async function download(url: URL, { signal, mostBytes, plain }: DownloadOptions): Promise<Buffer> {
  const secure = url.protocol === 'https:';
  if (!secure && !(plain && url.protocol === 'http:'))
    throw new ApiFailure(`the storage ${url.host} is not reached by https`, null);
  const get = secure ? getSecure : getPlain;
  const agent = new HttpClient().getAgent(url.href);
  try {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      get(url, { agent, signal, headers: { 'user-agent': 'port-policy' } }, resolve).once('error', reject);
    });
    if (answer.statusCode !== OK) {
      answer.destroy();
      throw new ApiFailure(`the storage ${url.host} answers ${answer.statusCode}`, answer.statusCode ?? null);
    }
    return await whole(answer, url.host, mostBytes);
  } catch (error) {
    if (error instanceof ApiFailure) throw error;
    // The address has a signature in it, and no message of Node.js has the address.
    throw new ApiFailure(`the storage ${url.host} could not be read (${(error as Error).message})`, null);
  }
}

async function whole(answer: IncomingMessage, host: string, mostBytes: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let total = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    total += piece.length;
    // Leaving the loop ends the connection.
    if (total > mostBytes) throw new ApiFailure(`it has more than ${Math.floor(mostBytes / 1_000_000)} MB`, OK);
    pieces.push(piece);
  }
  const announced = answer.headers['content-length'];
  if (announced !== undefined && Number(announced) !== total)
    throw new ApiFailure(`the storage ${host} sent ${total} of ${announced} bytes`, null);
  return Buffer.concat(pieces, total);
}
