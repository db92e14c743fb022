// naabu and rustscan as contenders: tools that name the open ports and say nothing of the others.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Answers, expand } from '../answers.mjs';
import { findTool } from './find-tool.mjs';

/**
 * naabu in connect mode.
 * @param {{ rate?: number, maxRuns?: number }} [options] `rate`: packets a second; 1,000 is its default
 */
export function naabu({ rate, maxRuns } = {}) {
  const path = findTool('naabu');
  if (path === undefined) return undefined;
  const raised = rate === undefined ? [] : ['-rate', String(rate)];
  return {
    name: ['naabu -scan-type c', ...raised].join(' '),
    pace:
      rate === undefined
        ? 'default: 1,000/s, 3 retries, 1 s each'
        : `${rate.toLocaleString('en')}/s, 3 retries, 1 s each`,
    maxRuns,
    command({ folder, hosts, ports }) {
      const list = join(folder, 'hosts.txt');
      writeFileSync(list, `${hosts.join('\n')}\n`);
      const quiet = ['-Pn', '-duc', '-no-stdin', '-silent', '-json'];
      return [path, '-list', list, '-p', ports, '-scan-type', 'c', ...raised, ...quiet];
    },
    read(stdout, job) {
      const answers = allNotOpen(job);
      for (const line of stdout.split('\n').filter((text) => text.startsWith('{'))) {
        const { ip, port } = JSON.parse(line);
        answers.say(ip, [typeof port === 'object' ? port.Port : port], 'open');
      }
      return answers;
    },
  };
}

/** rustscan by itself (-g: it starts no nmap), with its defaults. */
export function rustscan({ maxRuns } = {}) {
  const path = findTool('rustscan');
  if (path === undefined) return undefined;
  return {
    name: 'rustscan -g',
    pace: 'default: 4,500 at once (-b), 1,500 ms (-t), one try',
    maxRuns,
    command: ({ hosts, ports }) => [path, '-n', '-g', '-a', hosts.join(','), ...rustscanPorts(ports)],
    read(stdout, job) {
      const answers = allNotOpen(job);
      for (const [, ip, list] of stdout.matchAll(/^(\S+) -> \[([\d,]+)\]/gm)) answers.say(ip, expand(list), 'open');
      return answers;
    },
  };
}

/** It takes one range, or a list of single ports. */
function rustscanPorts(ports) {
  return /^\d+-\d+$/.test(ports) ? ['-r', ports] : ['-p', expand(ports).join(',')];
}

function allNotOpen({ hosts, ports }) {
  const answers = new Answers();
  const all = expand(ports);
  for (const host of hosts) answers.say(host, all, 'not-open');
  return answers;
}
