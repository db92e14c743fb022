// The storage that GitHub's API leads to for an artifact: another server on loopback, which notes whether it is shown a token.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it sends in place of the bytes that it has. */
export type StorageFault =
  | { readonly status: number }
  | { readonly truncatedAt: number }
  | { readonly endless: true }
  | { readonly never: true }
  | { readonly location: string };

export class FakeStorage {
  /** By the number of the artifact. */
  readonly blobs = new Map<number, Buffer>();
  readonly faults = new Map<number, StorageFault>();
  /** The numbers of artifacts, as they were asked for. */
  readonly asked: number[] = [];
  /** Requests that showed what is not meant for this server; a test must find none. */
  readonly problems: string[] = [];
  /** Requests that are not over. */
  open = 0;
  readonly #server = createServer((request, response) => this.#serve(request, response));

  #url = '';

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** On a unix socket, for something that forwards to it what is sent to `url`. */
  async listenAt(path: string, url: string): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(path, resolve));
    this.#url = url;
  }

  get url(): string {
    return this.#url;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const id = Number(/^\/(\d+)/.exec(request.url ?? '')?.[1]);
    this.asked.push(id);
    this.open++;
    response.once('close', () => this.open--);
    if (request.headers.authorization !== undefined) this.problems.push(`the storage was shown a token for ${id}`);
    const [bytes, fault] = [this.blobs.get(id), this.faults.get(id)];
    if (fault === undefined) {
      if (bytes === undefined) return void response.writeHead(404).end();
      return void response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
    }
    if ('never' in fault) return;
    if ('status' in fault) return void response.writeHead(fault.status).end('<Error/>');
    if ('location' in fault) return void response.writeHead(302, { location: fault.location }).end();
    if ('endless' in fault) {
      response.writeHead(200);
      const piece = Buffer.alloc(1024 ** 2, 'PK');
      const more = () => {
        if (!response.destroyed) response.write(piece, more);
      };
      more();
      return;
    }
    response.writeHead(200, { 'content-length': bytes?.length ?? 0 });
    response.write(bytes?.subarray(0, fault.truncatedAt), () => request.socket.destroy());
  }
}
