// What the files of a resolver say: names that are pinned, and what is tried for a name.
import { describe, expect, it } from 'vitest';
import { hostFilesOf, triedFor } from '../../../src/probe/names/host-files.ts';

describe('the files of a resolver', () => {
  it('pin names, and have a search list', () => {
    const hosts = '127.0.0.1\tlocalhost Host.Example.COM # not.this\n#192.0.2.1 nor.this\n\n::1 six';
    const resolv = 'domain old.test\nsearch A.test. b.test .\nnameserver 192.0.2.53\noptions edns0 ndots:5\n';
    const files = hostFilesOf(hosts, resolv);
    expect([...files.pinned]).toEqual(['localhost', 'host.example.com', 'six']);
    expect(files.search).toEqual(['a.test', 'b.test']);
    expect(files.ndots).toBe(5);
    expect(hostFilesOf('', '')).toMatchObject({ search: [], ndots: 1 });
  });

  it('say what is tried for a name, and in which order', () => {
    const files = { search: ['a.test', 'b.test'], ndots: 2 };
    expect(triedFor('www.example.com', files)).toEqual([
      'www.example.com',
      'www.example.com.a.test',
      'www.example.com.b.test',
    ]);
    expect(triedFor('db.prod', files)).toEqual(['db.prod.a.test', 'db.prod.b.test', 'db.prod']);
    expect(triedFor('db.prod.', files)).toEqual(['db.prod']);
  });
});
