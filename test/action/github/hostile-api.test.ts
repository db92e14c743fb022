// What answers for GitHub may be anything: the token goes nowhere else, no answer is endless, and no library's message has a secret.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { boundedFetch } from '../../../src/action/github/bounded-fetch.ts';
import { deadline } from '../../../src/action/github/deadline.ts';
import type { GitHub } from '../../../src/action/github/github.ts';
import { octokit } from '../../../src/action/github/octokit.ts';
import { gitHub } from '../../../src/action/github/rest.ts';

const TOKEN = 'ghs_aTokenThatNobodyMayPrint';
const servers: Server[] = [];
const ends: { stop: () => void }[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) end.stop();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function connect(url: string): GitHub {
  const end = deadline(30_000, new AbortController().signal);
  ends.push(end);
  return gitHub(octokit(TOKEN, url, end), { owner: 'example', repo: 'infrastructure' });
}

/** A server that nobody may ask. */
async function elsewhere(): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const url = await serve((request, response) => {
    asked.push(`${request.method} ${request.headers.authorization ?? 'without a token'}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
  });
  return { url, asked };
}

describe('the token', () => {
  it('does not follow `Link: next` to another server', async () => {
    const other = await elsewhere();
    const requests: string[] = [];
    const url = await serve((request, response) => {
      requests.push(request.url ?? '');
      const headers = { 'content-type': 'application/json', link: `<${other.url}/next>; rel="next"` };
      response.writeHead(200, headers).end('[]');
    });
    await expect(connect(url).comments.list(7)).rejects.toThrow('leads to another server');
    expect(other.asked).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it.each([301, 302, 307, 308])('does not follow a redirect to another server (%i)', async (status) => {
    const other = await elsewhere();
    const url = await serve((_, response) => response.writeHead(status, { location: `${other.url}/x` }).end());
    await expect(connect(url).comments.list(7)).rejects.toThrow('leads to another server');
    await expect(connect(url).comments.create(7, 'body')).rejects.toThrow('leads to another server');
    expect(other.asked).toEqual([]);
  });

  it('follows a redirect on the same server, as of a repository that was renamed, and not in a circle', async () => {
    const url = await serve((request, response) => {
      if (request.url?.startsWith('/repos/'))
        return void response.writeHead(301, { location: '/repositories/1' }).end();
      const isCircle = request.url === '/circle';
      if (isCircle) return void response.writeHead(302, { location: '/circle' }).end();
      response.writeHead(200, { 'content-type': 'application/json' }).end('[{"id":1,"body":"x","user":{"id":2}}]');
    });
    expect(await connect(url).comments.list(7)).toEqual([{ id: 1, body: 'x', authorId: 2 }]);
    await expect(boundedFetch(fetch, url)(`${url}/circle`)).rejects.toThrow('redirects more than 5 times');
  });

  it.each(['ghs_first\nghs_second', 'ghs_first ghs_second', 'ghs_é', ''])('is no text such as %j', (token) => {
    const end = deadline(1000, new AbortController().signal);
    ends.push(end);
    const made = () => octokit(token, 'http://127.0.0.1:1', end);
    expect(made).toThrow('the input `token` has a line end, a blank or another character that no token has');
  });
});

describe('an answer', () => {
  const MEBIBYTE = 1024 ** 2;

  it('without an end is not read to it, and not asked for again', async () => {
    let sent = 0;
    let requests = 0;
    const url = await serve((_, response) => {
      requests++;
      response.writeHead(200, { 'content-type': 'application/json' });
      const piece = Buffer.alloc(MEBIBYTE, '[');
      const more = () => {
        while (!response.destroyed) {
          sent += piece.length;
          if (!response.write(piece)) return void response.once('drain', more);
        }
      };
      more();
    });
    await expect(connect(url).comments.list(7)).rejects.toThrow('its answer has more than 67 MB');
    // Beside what was read, what was on its way.
    expect(sent).toBeLessThan(200 * MEBIBYTE);
    expect(requests).toBe(1);
  });

  it('is measured once it is unpacked', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      const gzip = createGzip();
      gzip.pipe(response);
      gzip.end(Buffer.alloc(4 * MEBIBYTE, ' '));
    });
    const answer = boundedFetch(fetch, url, MEBIBYTE)(`${url}/`);
    await expect(answer).rejects.toThrow('its answer has more than 1 MB');
  });

  it('has at most 30 pages', async () => {
    let requests = 0;
    const url = await serve((request, response) => {
      requests++;
      const link = `<http://${request.headers.host}/page/${requests}>; rel="next"`;
      response.writeHead(200, { 'content-type': 'application/json', link }).end('[]');
    });
    await connect(url).comments.list(7);
    expect(requests).toBe(30);
  });

  it('may be empty', async () => {
    const url = await serve((_, response) => response.writeHead(204).end());
    await expect(connect(url).comments.remove(7)).resolves.toBeUndefined();
  });
});
