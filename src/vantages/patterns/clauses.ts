// What vantages saw of ports, as clauses of a sentence: `closed from internet, filtered from office`.
import { listed } from '../../base/numbers-and-lists.ts';
import { vantagesText } from '../vantage-names.ts';
import type { VantageView, Views } from './views.ts';

/** More clauses than there are kinds of state. */
const ALL = 10;

export function keysText(views: readonly VantageView[]): string {
  return vantagesText(views.map(({ key }) => key));
}

function clause(views: readonly VantageView[], text: (vantages: string) => string): string[] {
  return views.length === 0 ? [] : [text(keysText(views))];
}

/** From where the ports are not open: `closed from internet and filtered from office`; empty where they are open from everywhere. */
export function notOpenClause(views: Views): string {
  return listed(
    [
      ...clause(views.closed, (vantages) => `closed from ${vantages}`),
      ...clause(views.silent, (vantages) => `filtered from ${vantages}`),
      ...clause(views.unknown, (vantages) => `not known from ${vantages}`),
    ],
    ALL,
  );
}

/** What those see that do not see an exposed port: `filtered from office and open from vpc, where it may be`. */
export function othersClause(views: Views): string {
  const meant = views.open.filter(({ verdict }) => verdict.verdict !== 'violation');
  return listed(
    [
      ...clause(views.closed, (vantages) => `closed from ${vantages}`),
      ...clause(views.silent, (vantages) => `filtered from ${vantages}`),
      ...clause(views.unknown, (vantages) => `not known from ${vantages}`),
      ...clause(meant, (vantages) => `open from ${vantages}, where it may be`),
    ],
    ALL,
  );
}
