// Controls: the policy's own, and those of the vantage that the run is made from.
import { addressOf, textOf } from './address-text.ts';
import { hostOf } from './host-text.ts';
import { listOf } from './plain.ts';
import { portsOf } from './ports-text.ts';
import type { Document } from './read-files.ts';

/** Each once, as `github.com 443/tcp`. */
export function readControls(documents: readonly Document[], vantage: string | null): ReadonlySet<string> {
  const written = documents.flatMap(({ controls, vantages }) => {
    const here = vantage !== null && Object.hasOwn(vantages, vantage) ? vantages[vantage] : undefined;
    return [...controls, ...listOf(here?.controls)];
  });
  return new Set(written.map((element) => controlOf(String(element).trim())));
}

function controlOf(text: string): string {
  const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*)):(.*)$/.exec(text) ?? [];
  const host = hostOf(bracketed ?? plain ?? '');
  const address = addressOf(host.text);
  const { protocol, ranges } = portsOf(port ?? '');
  return `${address === null ? host.name : textOf(address)} ${ranges[0]?.[0]}/${protocol}`;
}
