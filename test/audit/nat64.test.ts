// A network's NAT64 prefix is asked for where an IPv6 address came of a name, and nowhere else.
import { expect, it } from 'vitest';
import { planAudit } from '../../src/audit.ts';
import { explainOutOfScope } from '../../src/evaluate/explain/whole-host/out-of-scope.ts';
import { sourceOf } from './report-of.ts';

/** What is asked of DNS in the end, and the plan. */
async function asking(zone: Record<string, readonly string[]>, item: string, fails: string | null = null) {
  const asked: string[] = [];
  const planned = await planAudit([sourceOf(item)], {
    lookup: async (name, family) => {
      asked.push(`${name} ${family}`);
      if (name === fails) throw Object.assign(new Error('no answer'), { code: 'EAI_AGAIN' });
      return (zone[name] ?? []).filter((address) => address.includes(':') === (family === 6));
    },
  });
  if (planned.kind !== 'plan') throw new Error('no plan');
  return { asked: asked.filter((question) => question.startsWith('ipv4only')), ...planned };
}

const ITEM = '{ host: www.example.com, resolves-to: 203.0.113.0/24, blocked: 22 }';

it.each([
  [['203.0.113.9']],
  [['203.0.113.9', '64:ff9b::cb00:7109', '2002:cb00:7109::1', '::ffff:203.0.113.9', '::1']],
  [[]],
])('nobody asks where DNS says %j', async (addresses) => {
  expect((await asking({ 'www.example.com': addresses }, ITEM)).asked).toEqual([]);
});

it('one question tells whose address it is that the resolver made up', async () => {
  const zone = {
    'www.example.com': ['203.0.113.9', '2001:db8:64::cb00:7109', '2001:db8:64::c633:6402'],
    'ipv4only.arpa.': ['2001:db8:64::c000:aa', '2001:db8:64::c000:ab'],
  };
  const { asked, plan, leftOut } = await asking(zone, ITEM);
  expect(asked).toEqual(['ipv4only.arpa. 6']);
  expect(plan.nameChecks).toMatchObject([
    { inside: ['203.0.113.9', '2001:db8:64::cb00:7109'], outside: ['2001:db8:64::c633:6402'] },
  ]);
  expect(leftOut).toEqual([]);
});

it('an address that a stranger’s policy writes is held to the run’s scope by it as well', async () => {
  const plan = async (scope: readonly string[]) => {
    const asked: string[] = [];
    const planned = await planAudit([sourceOf('{ host: "2001:db8:64::a01:203", blocked: 22 }')], {
      scope,
      lookup: async (name) => {
        asked.push(name);
        return ['2001:db8:64::c000:aa'];
      },
    });
    if (planned.kind !== 'plan') throw new Error('no plan');
    return [asked, planned.plan.addresses.length, planned.plan.outOfScope.map(({ standsFor }) => standsFor)];
  };
  expect(await plan(['::/0'])).toEqual([['ipv4only.arpa.'], 0, ['10.1.2.3']]);
  expect(await plan(['::/0', '10.0.0.0/8'])).toEqual([['ipv4only.arpa.'], 1, []]);
  expect(await plan([])).toEqual([[], 1, []]);
});

it('a network without NAT64 says so, and an address is what it is', async () => {
  const { asked, plan, leftOut } = await asking(
    { 'www.example.com': ['2001:db8:64::a9fe:a9fe'] },
    '{ host: www.example.com, blocked: 22 }',
  );
  expect(asked).toEqual(['ipv4only.arpa. 6']);
  expect(plan.addresses.map(({ address }) => address)).toEqual(['2001:db8:64::a9fe:a9fe']);
  expect(leftOut).toEqual([]);
});

it('a resolver that fails at the question is told of', async () => {
  const { leftOut } = await asking(
    { 'www.example.com': ['2001:db8::1'] },
    '{ host: www.example.com, blocked: 22 }',
    'ipv4only.arpa.',
  );
  expect(leftOut).toEqual([expect.stringContaining('failed on ipv4only.arpa (EAI_AGAIN)')]);
});

it('what an address stands for is said where it is out of scope', async () => {
  const planned = await planAudit([sourceOf('{ host: www.example.com, blocked: 22 }')], {
    scope: ['::/0'],
    lookup: async (_, family) => (family === 6 ? ['64:ff9b::a01:203'] : []),
  });
  if (planned.kind !== 'plan') throw new Error('no plan');
  expect(planned.plan.outOfScope).toMatchObject([
    { outside: '64:ff9b::a01:203', standsFor: '10.1.2.3', bound: 'run-scope' },
  ]);
  expect(planned.plan.outOfScope.map((out) => explainOutOfScope(out).explanation)).toEqual([
    '64:ff9b::a01:203, which stands for 10.1.2.3, is outside the scope of this run, so no packet was sent and nothing was checked.',
  ]);
});
