// docs/inventories.md: an inventory that is empty, broken off, full of nulls, hostile or huge is refused with its place; never judged with fewer hosts.
import { afterAll, describe, expect, it } from 'vitest';
import { hostsOf, refusal } from './judge.ts';
import { describeRecipes, fixture, removeFolders, runRecipe, SOURCES, type Source } from './recipes.ts';

afterAll(removeFolders);

/** What its tool prints where there is nothing. */
const NOTHING: Readonly<Record<(typeof SOURCES)[number]['heading'], string>> = {
  'Terraform: outputs': '{}\n',
  'Terraform: state': '{"format_version":"1.0"}\n',
  Ansible: '{"_meta":{"hostvars":{},"profile":"inventory_legacy"},"all":{"children":["ungrouped"]}}\n',
  'AWS: instances': '{"Reservations":[]}\n',
  'AWS: load balancers': '{"LoadBalancers":[]}\n',
  Kubernetes: '{"apiVersion":"v1","items":[],"kind":"List","metadata":{"resourceVersion":""}}\n',
  'A DNS zone':
    'example.com.\t\t\t\t      3600 IN SOA\tns1.example.net. hostmaster.example.com. 1 7200 1800 1209600 3600\n',
  cloudlist: '\n',
  'A plain list': '# nothing\n\n',
};

/** One element of an inventory that has very many, and what stands around them. */
const MANY: Readonly<
  Record<(typeof SOURCES)[number]['heading'], { count: number; around: readonly [string, string]; element: string }>
> = {
  'Terraform: outputs': {
    count: 1_000_000,
    around: ['{"database_ips":{"value":["10.20.0.9"]},"bastion_ip":{"value":"10.20.0.9"},"web_ips":{"value":[', ']}}'],
    element: '"10.20.0.1"',
  },
  'Terraform: state': {
    count: 30_000,
    around: ['{"values":{"root_module":{"resources":[', ']}}}'],
    element: '{"address":"a","mode":"managed","type":"aws_eip","values":{"public_ip":"203.0.113.1"}}',
  },
  Ansible: {
    count: 30_000,
    around: ['{"_meta":{"hostvars":{}},"all":{"children":["web"]},"web":{"hosts":[', ']}}'],
    element: '"h#.example.com"',
  },
  'AWS: instances': {
    count: 30_000,
    around: ['{"Reservations":[{"Instances":[', ']}]}'],
    element: '{"InstanceId":"i","State":{"Name":"running"},"NetworkInterfaces":[],"PrivateIpAddress":"10.20.0.1"}',
  },
  'AWS: load balancers': {
    count: 30_000,
    around: ['{"LoadBalancers":[', ']}'],
    element: '{"Scheme":"internet-facing","DNSName":"front.example.com"}',
  },
  Kubernetes: {
    count: 30_000,
    around: ['{"items":[{"kind":"Service","spec":{}},', ']}'],
    element: '{"kind":"Node","status":{"addresses":[{"type":"ExternalIP","address":"203.0.113.1"}]}}',
  },
  'A DNS zone': { count: 100_000, around: ['', '\n'], element: 'host-#.example.com. 3600 IN A 203.0.113.1' },
  cloudlist: {
    count: 30_000,
    around: ['{"provider":"hetzner","public":true,"public_ipv4":"203.0.113.1"}\n', '\n'],
    element: '{"provider":"aws","public":true,"dns_name":"front.example.com"}',
  },
  'A plain list': { count: 250_000, around: ['', '\n'], element: '10.20.0.1' },
};

const HOSTILE = [
  '<img src=x onerror=alert(1)>$(touch pwned)`touch pwned`;touch pwned',
  '\u001b[2J\u001b]0;title\u0007\r\n::error::red',
  '\' " \\(env) | touch pwned',
  'www.example.com\nmail.example.com',
];

/** The inventory with its strings passed through `change`. */
function withStrings(json: string, change: (text: string) => unknown): string {
  return JSON.stringify(JSON.parse(json), (_, value) => (typeof value === 'string' ? change(value) : value));
}

describeRecipes('the recipes of docs/inventories.md, given a bad inventory', () => {
  describe.each(SOURCES)('$heading', (source: Source & (typeof SOURCES)[number]) => {
    const whole = fixture(source.fixture);
    const isJson = source.fixture.endsWith('.json');
    const hosts = new Set(hostsOf(source));

    it('empty', () => {
      expect(refusal(source, { printed: '' })?.said).toMatch(/policy is empty|fewer hosts than 3|no asset of/);
      expect(refusal(source, { printed: NOTHING[source.heading] })?.said).toMatch(
        /is an empty list|it is empty|Cannot iterate over null|has no |fewer hosts than 3|no asset of/,
      );
    });

    it('broken off', () => {
      if (source.tool !== null) {
        // Whole lines and then an error: the shell stops, and nothing is written.
        const { code, fleet } = runRecipe(source, { printed: whole, code: 1 });
        expect([code, fleet]).toEqual([1, '']);
      }
      for (const part of isJson ? [0.1, 0.5, 0.9] : [0.1]) {
        const printed = whole.slice(0, Math.floor(whole.trimEnd().length * part));
        expect(refusal(source, { printed })?.said, `${part}`).toMatch(/parse error|jq: error|fewer hosts than 3/);
      }
    });

    it('with nulls in place of its hosts', () => {
      if (source.fixture.endsWith('.jsonl')) {
        const printed = whole.replaceAll(/"(?:public_ipv[46]|private_ipv4|dns_name)":"[^"]*"/g, '"dns_name":null');
        expect(refusal(source, { printed })?.said).toContain('`host` is an empty list.');
      } else if (!isJson) {
        // What a program writes into a text.
        const printed = `${whole.trimEnd()}\n${source.tool === null ? 'null' : 'null\t3600 IN A\tnull'}\n`;
        expect(refusal(source, { printed })?.said).toContain('`null` is what a program writes where it has no host.');
      } else {
        const printed = withStrings(whole, (text) => (hosts.has(text) ? null : text));
        expect(refusal(source, { printed })?.said).toMatch(/is empty|no (?:address|rule|role) |empty list|null/);
      }
    });

    it('with one null, no host of the others is lost', () => {
      if (!isJson) return;
      for (const host of hosts) {
        const printed = withStrings(whole, (text) => (text === host ? null : text));
        const refused = refusal(source, { printed });
        if (refused !== null) continue;
        const left = new Set(hostsOf(source, printed));
        expect([...hosts].filter((one) => one !== host && !left.has(one))).toEqual([]);
      }
    });

    it('hostile', () => {
      const [victim = ''] = [...hosts].filter((host) => whole.includes(host));
      for (const text of HOSTILE) {
        const isLines = source.fixture.endsWith('.txt');
        const printed = isLines
          ? whole.replace(victim, () => text.replaceAll(/\s/g, '\v'))
          : whole.replaceAll(`"${victim}"`, () => JSON.stringify(text));
        const refused = refusal(source, { printed });
        expect(refused?.said, text).toBeTruthy();
        // What port-policy says is escaped where it is printed; what jq says is not.
        if (refused?.said.startsWith('fleet.json')) continue;
        expect(refused?.said).not.toMatch(/[\0-\x09\x0b-\x1f\x7f]|^::/m);
      }
    });

    it('huge: it is refused whole, never cut', () => {
      const { count, around, element } = MANY[source.heading];
      const separator = isJson ? ',' : '\n';
      const elements = element.includes('#')
        ? Array.from({ length: count }, (_, index) => element.replace('#', String(index))).join(separator)
        : Array.from({ length: count }, () => element).join(separator);
      const refused = refusal(source, { printed: around.join(elements) });
      expect(refused?.said).toMatch(/^fleet\.json:1: The file has \d+ characters; the limit is 2000000\.$/);
      expect((refused?.fleet.match(/(?:\d|com)\.?"/g) ?? []).length).toBeGreaterThanOrEqual(count);
    }, 60_000);
  });
});
