// Which ports belong to services that must not be exposed: default ports as their makers and the standards document them.
//
// The rows stand in src/evaluate/risks/, by kind, each under the source that its port and its claim come from. A number says what
// a port is used for by default, never what answered on it. Ports that too many programs share (8080, 3000, 9000) are left out:
// their number alone says nothing.
import { DATA_STORES } from './data-stores.ts';
import { LOGINS_AND_FILES } from './logins-and-files.ts';
import { MESSAGES_AND_METRICS } from './messages-and-metrics.ts';
import { NETWORKS } from './networks.ts';
import { PLATFORMS } from './platforms.ts';
import type { RiskyService } from './risky-service.ts';

export type { RiskyService };

export const SERVICES: readonly RiskyService[] = [
  ...DATA_STORES,
  ...LOGINS_AND_FILES,
  ...PLATFORMS,
  ...MESSAGES_AND_METRICS,
  ...NETWORKS,
];
