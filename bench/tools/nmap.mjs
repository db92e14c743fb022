// nmap's connect scan as a contender.
import { Answers, expand } from '../answers.mjs';
import { findTool } from './find-tool.mjs';

/**
 * @param {4 | 5 | null} timing the number of its -T template; null: as it comes, which is -T3
 * @param {{ maxRuns?: number, evenIfSlow?: boolean }} [options]
 */
export function nmap(timing, { maxRuns, evenIfSlow } = {}) {
  const template = timing === null ? [] : [`-T${timing}`];
  const path = findTool('nmap');
  if (path === undefined) return undefined;
  return {
    name: ['nmap -n -Pn -sT', ...template].join(' '),
    pace: `${timing === null ? 'default' : template}, its own control of congestion`,
    maxRuns,
    evenIfSlow,
    command: ({ ports, nmapTargets }) => [
      path,
      '-n',
      '-Pn',
      '-sT',
      ...template,
      '-p',
      ports,
      '-oX',
      '-',
      ...nmapTargets,
    ],
    read: readNmapXml,
  };
}

/** Ports that share a state are folded into `extraports`, whose reasons list them. */
export function readNmapXml(xml) {
  if (!xml.includes('</nmaprun>')) throw new Error('its XML is not whole');
  const answers = new Answers();
  for (const [host] of xml.matchAll(/<host [\s\S]*?<\/host>/g)) {
    const address = /<address addr="([^"]+)"/.exec(host)?.[1];
    for (const [, state, reasons] of host.matchAll(/<extraports state="([^"]+)"[^>]*>([\s\S]*?)<\/extraports>/g))
      for (const [, ports] of reasons.matchAll(/ ports="([^"]+)"/g)) answers.say(address, expand(ports), state);
    for (const [, port, state] of host.matchAll(/<port protocol="tcp" portid="(\d+)"><state state="([^"]+)"/g))
      answers.say(address, [Number(port)], state);
  }
  return answers;
}
