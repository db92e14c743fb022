// One name: what getaddrinfo says of it, and what the servers that are asked beside it make of that.
import { describe, expect, it } from 'vitest';
import type { DnsAnswer } from '../../../src/probe/names/dns-asker.ts';
import { type Askers, settleName } from '../../../src/probe/names/settle-name.ts';

const NEVER = new Promise<never>(() => {});
const there = (...addresses: string[]): DnsAnswer => ({ addresses, code: null });
const gone: DnsAnswer = { addresses: [], code: 'ENOTFOUND' };

interface Scene {
  readonly lookup?: Askers['lookup'];
  readonly patientLookup?: Askers['lookup'];
  readonly answer: (name: string) => DnsAnswer | Promise<DnsAnswer>;
  readonly search?: readonly string[];
  readonly pinned?: readonly string[];
}

async function settled(name: string, { lookup, patientLookup, answer, search = [], pinned = [] }: Scene) {
  const asked: string[] = [];
  const { resolution } = await settleName(
    { name, family: 4 },
    {
      dns: {
        addresses: async (whole) => {
          asked.push(whole);
          return answer(whole);
        },
        zone: async () => 'known',
        cancel: () => {},
      },
      files: { pinned: new Set(pinned), search, ndots: 1 },
      lookup: lookup ?? (() => NEVER),
      patientLookup: patientLookup ?? (() => NEVER),
      mostAsks: 100,
      stopped: NEVER,
      now: () => performance.now(),
    },
  );
  return { resolution, asked };
}

describe('a name', () => {
  it('is what /etc/hosts says, and nobody else is asked', async () => {
    const lookup = async () => ['192.0.2.1'];
    const { resolution, asked } = await settled('db.test', { lookup, answer: () => gone, pinned: ['db.test'] });
    expect(resolution).toMatchObject({ addresses: ['192.0.2.1'], code: null });
    expect(asked).toEqual([]);
    // With a dot at its end it is not the name that stands there.
    expect((await settled('db.test.', { lookup, answer: () => gone, pinned: ['db.test'] })).asked).toEqual(['db.test']);
  });

  it('that DNS knows nothing of, or otherwise, is what getaddrinfo says: there are other name services', async () => {
    const lookup = async () => ['192.0.2.1'];
    for (const answer of [gone, there('198.51.100.7'), { addresses: [], code: 'EREFUSED' }]) {
      const { resolution } = await settled('vpn.test', { lookup, answer: () => answer });
      expect(resolution).toEqual({ name: 'vpn.test', family: 4, addresses: ['192.0.2.1'], code: null });
    }
  });

  it('of which the servers say nothing is asked where it can be stopped', async () => {
    const patientLookup = async () => ['192.0.2.1'];
    const { resolution } = await settled('slow.test', { patientLookup, answer: () => NEVER });
    expect(resolution).toMatchObject({ addresses: ['192.0.2.1'], code: null });
  });

  it('that a search list led elsewhere is not followed', async () => {
    const answer = (name: string) => (name.endsWith('.corp') ? there('192.0.2.9') : there('192.0.2.1'));
    const lookup = async () => ['192.0.2.9'];
    const { resolution } = await settled('www.test', { lookup, answer, search: ['corp'] });
    expect(resolution).toMatchObject({ addresses: [], code: 'ESEARCHLIST' });
    expect(resolution.detail).toContain('it is taken for www.test.corp');
  });
});
