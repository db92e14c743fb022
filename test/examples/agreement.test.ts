// Every example policy: what `explain` says of a port, and what the rows of `expand` say, is what a check would judge there, from every vantage.
import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { viewsToExpand } from '../../src/plan/expand/expanded-views.ts';
import { explainPort, namesToExplain, viewsToExplain } from '../../src/plan/explain/explain-port.ts';
import { WHOLE_VIEW } from '../../src/plan/view.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { parsePortQuestion } from '../../src/policy/values/parse-port-question.ts';
import { readText, root } from '../docs/markdown.ts';
import { type Compared, disagreements } from '../plan/expand/disagreements.ts';
import { answersTo } from '../plan/explain/explained.ts';
import { appliedAt, makePlan, resolutionsOf } from '../plan/plan-of.ts';

const files = readdirSync(`${root}/examples`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('port-policy.yml'))
  .map((name) => `examples/${name}`);

const PORTS = ['22', '25', '80', '443', '3389', '5432', '8080', '8443', '40000', '53/udp', '161/udp'];

describe.each(files)('%s', (file) => {
  const loadBase = (path: string, from: string) => {
    const base = posix.join(posix.dirname(from), path);
    return { file: base, text: readText(base) };
  };
  const { policy } = parsePolicy(readText(file), file, { loadBase });
  if (policy === null) throw new Error(`${file} is no policy`);
  const names = policy.hosts.flatMap(({ hosts }) =>
    hosts.flatMap(({ pattern }) => (pattern.kind === 'name' ? [pattern.name] : [])),
  );
  const zone = Object.fromEntries(
    names.map((name, index) => [
      name,
      { addresses: [file.includes('vantages') ? `203.0.113.${200 + index}` : `93.184.216.${index}`] },
    ]),
  );
  const views = viewsToExplain(policy, WHOLE_VIEW);

  it.each(viewsToExpand(policy, WHOLE_VIEW))('expand, explain and check agree (view %#)', (view) => {
    const compared: Compared = { rows: 0, addresses: 0, questions: 0 };
    expect(disagreements(policy, view, (asked) => answersTo([...asked], zone), compared)).toEqual([]);
    expect(compared.rows).toBeGreaterThan(0);
    expect(compared.questions).toBeGreaterThan(0);
  });

  it.each(views)('explain and check agree (view %#)', (view) => {
    const { plan } = makePlan(policy, resolutionsOf(policy, zone, view), view);
    if (plan === null) throw new Error('no plan');
    let compared = 0;
    for (const { address, segments } of plan.addresses.slice(0, 20)) {
      const own = segments.map(({ ports }) => `${ports.ranges[0]?.first}/${ports.protocol}`);
      for (const port of [...PORTS, ...own]) {
        const question = parsePortQuestion(`${address}:${port}`, () => null);
        if ('code' in question) throw new Error(question.message);
        const asked = namesToExplain(policy, [view], question);
        const resolutions = asked.flatMap(({ name, families }) =>
          families.map((family) => {
            const addresses = family === 4 ? (zone[name]?.addresses ?? []) : [];
            return { name, family, addresses, code: addresses.length === 0 ? 'ENOTFOUND' : null };
          }),
        );
        const [said] = explainPort(policy, resolutions, view, question, '2026-11-21').addresses;
        const judged = appliedAt(plan, address, question.port, question.protocol);
        const winners = said?.fate === 'judged' || said?.fate === 'observed' ? said.winners : [];
        const texts = (all: readonly (typeof judged)[number][]) =>
          all.map(({ host, entry }) => `${host} ${entry.expected}`).sort();
        expect(texts(winners.map(({ applied }) => applied)), `${address}:${port}`).toEqual(texts(judged));
        compared += judged.length;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });
});
