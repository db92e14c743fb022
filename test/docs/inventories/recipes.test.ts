// docs/inventories.md: each recipe, as it stands there, writes a policy that reads without a mistake and judges exactly the hosts of its inventory.
import { afterAll, describe, expect, it } from 'vitest';
import { errorsOf, itemsOf, judgedHosts, lintFleet } from './judge.ts';
import { blocksBelow, describeRecipes, HEADINGS, removeFolders, runRecipe, SOURCES } from './recipes.ts';

afterAll(removeFolders);

/** What the policy of each has to say of the inventory of the fixtures, and whose ports are judged from where. */
const EXPECTED: Readonly<
  Record<
    (typeof SOURCES)[number]['heading'],
    { readonly items: readonly string[]; readonly internet: readonly string[]; readonly vpc?: readonly string[] }
  >
> = {
  'Terraform: outputs': {
    items: ['203.0.113.10 203.0.113.11: web', '203.0.113.30 2001:db8::30: database', '203.0.113.5: bastion'],
    internet: ['2001:db8::30', '203.0.113.10', '203.0.113.11', '203.0.113.30', '203.0.113.5'],
  },
  'Terraform: state': {
    items: [
      '203.0.113.10 2001:db8::10: public',
      '203.0.113.11: public',
      '10.20.1.12: private from vpc',
      'front-1.eu-central-1.elb.amazonaws.com: web',
      '203.0.113.20: public',
      'internal-inner-1.eu-central-1.elb.amazonaws.com: web from vpc',
    ],
    internet: [
      '2001:db8::10',
      '203.0.113.10',
      '203.0.113.11',
      '203.0.113.20',
      'front-1.eu-central-1.elb.amazonaws.com',
    ],
    vpc: ['10.20.1.12', 'internal-inner-1.eu-central-1.elb.amazonaws.com'],
  },
  Ansible: {
    items: [
      '203.0.113.30: database',
      '2001:db8::30: database',
      'jump.example.com: bastion',
      'lone.example.com: bastion',
      '203.0.113.10: web',
      'web2.example.com: web',
      'web3.example.com: web',
    ],
    internet: [
      '2001:db8::30',
      '203.0.113.10',
      '203.0.113.30',
      'jump.example.com',
      'lone.example.com',
      'web2.example.com',
      'web3.example.com',
    ],
  },
  'AWS: instances': {
    items: [
      '203.0.113.10 2001:db8::10: web',
      '203.0.113.11 203.0.113.12 203.0.113.13: public',
      '10.20.3.30: private from vpc',
      '10.20.3.31: database from vpc',
    ],
    internet: ['2001:db8::10', '203.0.113.10', '203.0.113.11', '203.0.113.12', '203.0.113.13'],
    vpc: ['10.20.3.30', '10.20.3.31'],
  },
  'AWS: load balancers': {
    items: [
      'front-1.eu-central-1.elb.amazonaws.com: web',
      'internal-inner-1.eu-central-1.elb.amazonaws.com: web from vpc',
      'raw-0001.elb.eu-central-1.amazonaws.com: web',
    ],
    internet: ['front-1.eu-central-1.elb.amazonaws.com', 'raw-0001.elb.eu-central-1.amazonaws.com'],
    vpc: ['internal-inner-1.eu-central-1.elb.amazonaws.com'],
  },
  Kubernetes: {
    items: [
      '203.0.113.40 2001:db8::40: web',
      'api-1.eu-central-1.elb.amazonaws.com: web',
      '203.0.113.41: web',
      'shop.example.com 203.0.113.42: web',
      'intranet.example.com: web',
      '203.0.113.50: node',
      '10.20.4.2: node from vpc',
    ],
    internet: [
      '2001:db8::40',
      '203.0.113.40',
      '203.0.113.41',
      '203.0.113.42',
      '203.0.113.50',
      'api-1.eu-central-1.elb.amazonaws.com',
      'intranet.example.com',
      'shop.example.com',
    ],
    vpc: ['10.20.4.2'],
  },
  'A DNS zone': {
    items: [
      '203.0.113.42 example.com. mail.example.com. ns1.example.com. ns1.sub.example.com. shop.example.com. www.example.com.: public',
    ],
    internet: [
      '203.0.113.42',
      'example.com',
      'mail.example.com',
      'ns1.example.com',
      'ns1.sub.example.com',
      'shop.example.com',
      'www.example.com',
    ],
  },
  cloudlist: {
    items: [
      '203.0.113.10: public',
      '10.20.1.10: private from vpc',
      'www.example.com: public',
      '203.0.113.60: public',
      '2001:db8::60: public',
      'lab.example.com: public',
    ],
    internet: ['2001:db8::60', '203.0.113.10', '203.0.113.60', 'lab.example.com', 'www.example.com'],
    vpc: ['10.20.1.10'],
  },
  'A plain list': {
    items: ['www.example.com 203.0.113.16/30 2001:db8::7 203.0.113.40-203.0.113.41 lab.example.com: public'],
    internet: [
      '2001:db8::7',
      '203.0.113.16',
      '203.0.113.17',
      '203.0.113.18',
      '203.0.113.19',
      '203.0.113.40',
      '203.0.113.41',
      'lab.example.com',
      'www.example.com',
    ],
  },
};

describeRecipes('the recipes of docs/inventories.md', () => {
  describe.each(SOURCES)('$heading', (source) => {
    const { items, internet, vpc = [] } = EXPECTED[source.heading];
    const run = runRecipe(source);
    const read = lintFleet(run.fleet);

    it('writes a policy without a mistake, with every host of the inventory', () => {
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(read.diagnostics).toEqual([]);
      expect(read.policy && itemsOf(read.policy)).toEqual(items);
    });

    it('judges exactly these', () => {
      const judged = (vantage: string) => read.policy && judgedHosts(read.policy, vantage);
      expect(judged('internet')).toEqual([...internet].sort());
      // What has no `from` is judged from everywhere.
      expect(judged('vpc')).toEqual([...internet, ...vpc].sort());
    });
  });
});

it('every recipe of the page is among them', () => {
  const withRecipe = HEADINGS.filter((heading) => blocksBelow(heading, 'sh').join('\n').includes('> fleet.json'));
  expect(withRecipe).toEqual(SOURCES.map(({ heading }) => heading));
});

it('the base and the generated policy of the page read without a mistake', () => {
  const [example = ''] = blocksBelow('A generated policy', 'json');
  expect(errorsOf(lintFleet(example))).toEqual([]);
});
