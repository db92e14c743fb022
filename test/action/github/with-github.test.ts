// Which proxy of the environment nothing can be sent through.
import { expect, it } from 'vitest';
import { unusableProxy } from '../../../src/action/github/with-github.ts';

const API = 'https://api.github.com';

it.each([
  ['socks5://proxy.example:1080', 'https_proxy'],
  ['::::', 'https_proxy'],
  ['http://proxy.example:3128', null],
  ['HTTPS://user:word@proxy.example', null],
  ['192.0.2.1:3128', null],
  ['proxy.example:3128', null],
  ['', null],
])('%s', (proxy, variable) => {
  expect(unusableProxy(API, { https_proxy: proxy })).toBe(variable);
});

it('is looked for under the names that the client looks under', () => {
  const bad = 'socks5://proxy.example';
  expect(unusableProxy(API, { HTTPS_PROXY: bad, http_proxy: bad })).toBe('HTTPS_PROXY');
  expect(unusableProxy(API, { https_proxy: 'http://proxy.example', HTTPS_PROXY: bad })).toBeNull();
  expect(unusableProxy('http://github.example/api/v3', { https_proxy: bad, HTTP_PROXY: bad })).toBe('HTTP_PROXY');
});
