// The lab's name service: what getaddrinfo makes of each reply, and that nothing of the machine's own leaks in.
import { it } from 'vitest';
import { describeLab } from './describe-lab.ts';
import { lookUp, withLab } from './with-lab.ts';

describeLab('the lab: names', () => {
  it.concurrent.for([
    { resolver: '198.51.100.2', host: 'near' },
    { resolver: 'fd00:2ab::2', host: 'far' },
  ] as const)('each kind of reply, asked of $host at $resolver', ({ resolver, host }, { expect }) =>
    withLab(async (lab) => {
      const dns = await lab.dns(host, resolver, {
        'both.test': ['203.0.113.2', 'fd00:2ab::2'],
        'four.test': ['203.0.113.2', '203.0.113.3'],
        'alias.test': { cname: 'real.test', addresses: ['203.0.113.4'] },
        'gone.test': 'nxdomain',
        'empty.test': 'nodata',
        'broken.test': 'servfail',
        'refused.test': 'refused',
        'silent.test': 'silence',
        'half.test': { A: ['203.0.113.5'], AAAA: 'servfail' },
      });
      lab.resolvConf(`nameserver ${resolver}\noptions timeout:1 attempts:1\n`);
      lab.hosts('127.0.0.1 localhost\n203.0.113.9 pinned.test\n');

      const names = ['both', 'four', 'alias', 'gone', 'empty', 'broken', 'refused', 'silent', 'unlisted', 'pinned'];
      expect(await lookUp(lab, ...names.map((name) => `${name}.test`), 'localhost')).toEqual({
        'both.test': ['203.0.113.2', 'fd00:2ab::2'],
        'four.test': ['203.0.113.2', '203.0.113.3'],
        'alias.test': ['203.0.113.4'],
        'gone.test': 'ENOTFOUND',
        'empty.test': 'ENOTFOUND',
        'broken.test': 'EAI_AGAIN',
        'refused.test': 'EAI_AGAIN',
        'silent.test': 'EAI_AGAIN',
        'unlisted.test': 'ENOTFOUND',
        'pinned.test': ['203.0.113.9'],
        localhost: ['127.0.0.1'],
      });
      expect(dns.queries).toContain('A both.test');
      expect(dns.queries).toContain('AAAA both.test');
      expect(dns.queries).not.toContain('A pinned.test');

      const ask = `const dns = require('node:dns').promises;
        Promise.allSettled([dns.resolve4('half.test'), dns.resolve6('half.test')])
          .then(([a, b]) => console.log(a.value?.[0], b.reason?.code))`;
      const { stdout } = await lab.run('vantage', [process.execPath, '-e', ask]);
      expect(stdout).toBe('203.0.113.5 ESERVFAIL\n');

      await dns.update({ 'gone.test': ['203.0.113.6'] });
      expect(await lookUp(lab, 'gone.test')).toEqual({ 'gone.test': ['203.0.113.6'] });
    }),
  );

  it.concurrent('a CNAME can carry any text over the wire', ({ expect }) =>
    withLab(async (lab) => {
      const cname = '<b>|%0A\n::error::\u001b[31mred';
      await lab.dns('near', '198.51.100.2', { 'hostile.test': { cname, addresses: ['203.0.113.2'] } });
      // A resolver of Node's own would refuse such a name or escape it: the packet itself is looked at.
      const ask = `const { decode, encode } = require('dns-packet');
        const socket = require('node:dgram').createSocket('udp4');
        socket.on('message', (message) => { console.log(JSON.stringify(decode(message).answers)); socket.close(); });
        socket.send(encode({ type: 'query', questions: [{ type: 'A', name: 'hostile.test' }] }), 53, '198.51.100.2');`;
      const { stdout } = await lab.run('vantage', [process.execPath, '-e', ask]);
      expect(JSON.parse(stdout)).toMatchObject([
        { type: 'CNAME', name: 'hostile.test', data: cname },
        { type: 'A', name: cname, data: '203.0.113.2' },
      ]);
    }));

  it.concurrent('without a resolver nothing is found, and the names of the machine are not known', ({ expect }) =>
    withLab(async (lab) => {
      expect(await lookUp(lab, 'www.example.com', 'localhost')).toEqual({
        'www.example.com': 'EAI_AGAIN',
        localhost: ['127.0.0.1', '::1'],
      });
    }));
});
