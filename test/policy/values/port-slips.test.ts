// What people write instead of a port: each gets what to write instead, and the parser takes that.
import { describe, expect, it } from 'vitest';
import { serviceSuggester } from '../../../src/policy/services/suggest-service.ts';
import { triedNames } from '../../../src/policy/services/tried-names.ts';
import { parsePorts } from '../../../src/policy/values/parse-ports.ts';

const problemOf = (text: string) => {
  const read = parsePorts(text, serviceSuggester());
  if (!('code' in read)) throw new Error(`${text} is well written`);
  return read;
};

/** What the help tells to write, element by element. */
function fixOf(help: string | null): string[] {
  const first = /`([^`]*)`/.exec(help ?? '')?.[1] ?? '';
  return first.startsWith('[') ? first.slice(1, -1).split(', ') : [first];
}

describe('a text in place of a port', () => {
  it.each([
    ['8000 to 8100', '8000-8100'],
    ['from 8000 to 8100', '8000-8100'],
    ['between 8000 and 8100', '8000-8100'],
    ['ports 8000-8100', '8000-8100'],
    ['8000:8100', '8000-8100'],
    ['8000..8100', '8000-8100'],
    ['8000–8100', '8000-8100'],
    ['8100-8000', '8000-8100'],
    ['0-65535', '1-65535'],
    ['1-70000', '1-65535'],
    ['5432-40', '5432-5440'],
    ['5432-54', '5432-5454'],
    ['5432-54/udp', '5432-5454/udp'],
    ['1024-80', '80-1024'],
    ['443-22', '22-443'],
    ['8080-80', '80-8080'],
    ['65000-1', '65000-65001'],
    ['9-1', '1-9'],
    ['60000-99', '60000-60099'],
    ['65530-40', '40-65530'],
    ['>1024', '1025-65535'],
    ['>=1024', '1024-65535'],
    ['1024+', '1024-65535'],
    ['1024-', '1024-65535'],
    ['1024 and above', '1024-65535'],
    ['<1024', '1-1023'],
    ['up to 1023', '1-1023'],
    ['8080:80', '8080'],
    ['443:443', '443'],
    ['80,443', '80 443'],
    ['80, 443', '80 443'],
    ['80;443', '80 443'],
    ['80 443', '80 443'],
    ['80 and 443', '80 443'],
    ['80/443', '80 443'],
    ['[80, 443]', '80 443'],
    ['http/https', 'http https'],
    ['80, htps', '80 https'],
    ['22, 8000 to 8100, udp/53', '22 8000-8100 53/udp'],
    ['80 - 90 , 443', '80-90 443'],
    ['all except 443', 'all'],
    ['everything but ssh and https', 'all'],
    ['!443', 'all'],
    ['all - 443', 'all'],
    ['tcp/443', '443/tcp'],
    ['tcp:443', '443/tcp'],
    ['443 tcp', '443/tcp'],
    ['443/tcp/udp', '443 443/udp'],
    ['443/tcp,udp', '443 443/udp'],
    ['tcp/udp 53', '53 53/udp'],
    ['udp/tcp 53', '53 53/udp'],
    ['53/both', '53 53/udp'],
    ['udp 53', '53/udp'],
    ['53 udp', '53/udp'],
    ['53udp', '53/udp'],
    ['udp53', '53/udp'],
    ['53-udp', '53/udp'],
    ['53 /udp', '53/udp'],
    ['dns udp', 'dns/udp'],
    ['443/quic', '443/udp'],
    ['443/sctp', '443'],
    ['443/https', '443'],
    ['port 443', '443'],
    ['port:443', '443'],
    [':443', '443'],
    ['-443', '443'],
    ['443 (https)', '443'],
    ['https (443)', 'https'],
    ['443 // https', '443'],
    ['443 https', '443'],
    ['https:443', '443'],
    ['ssh:2222', '2222'],
    ['443.0', '443'],
    ['8_080', '8080'],
    ['0x1bb', '443'],
    ['+443', '443'],
    ['0443', '443'],
    ['443,', '443'],
    ['“443”', '443'],
    ['“80, 443”', '80 443'],
    ['https://example.com', '443'],
    ['https://example.com:8443/health', '8443'],
    ['example.com:443', '443'],
    ['top 100', 'top-100'],
    ['*', 'all'],
    ['any', 'all'],
    ['any/udp', 'known/udp'],
    ['all ports', 'all'],
    ['all tcp ports', 'all'],
    ['all-tcp', 'all'],
    ['everything', 'all'],
    ['rest', 'all'],
    ['tcp', 'all'],
    ['udp', 'known/udp'],
    ['ssl', 'https'],
    ['tls', 'https'],
    ['web', 'http https'],
    ['webserver', 'http https'],
    ['windows', 'msrpc netbios-ssn smb rdp winrm'],
    ['database', 'postgresql'],
    ['sql', 'mysql'],
  ])('%j: write %j', (text, fix) => {
    const { help } = problemOf(text);
    expect(fixOf(help).join(' ')).toBe(fix);
    for (const element of fixOf(help)) expect(parsePorts(element, serviceSuggester())).toHaveProperty('ranges');
  });

  it.each([
    '0-0',
    '70000-80000',
    '70000-',
    '80000 to 90000',
    '<1',
    '0',
    '70000',
    '65536',
    '65536/udp',
    '-1',
    '-0',
    '-70000',
  ])('%j: a number from 1 to 65535', (text) => {
    expect(problemOf(text).help).toBe('write a number from 1 to 65535');
  });

  it.each([
    ['htps', '`htps` is not a port number or a known service.', 'did you mean `https` (443)?'],
    ['mysqld', '`mysqld` is not a port number or a known service.', 'did you mean `mysql` (3306)?'],
    ['snmpd', '`snmpd` is not a port number or a known service.', 'did you mean `snmp/udp` (161)?'],
    ['8000..8100', '`8000..8100` is not a range. Use `FIRST-LAST`.', 'write `8000-8100`'],
    ['70000', '`70000` is not a port: the highest port is 65535.', 'write a number from 1 to 65535'],
    ['0', '`0` is not a port: the lowest port is 1.', 'write a number from 1 to 65535'],
    ['-1', '`-1` is not a port: the lowest port is 1.', 'write a number from 1 to 65535'],
    ['1-70000', '`1-70000` is out of range: ports go from 1 to 65535.', 'write `1-65535`'],
    ['5432-40', '`5432-40` goes backwards: 40 is below 5432.', 'write `5432-5440`'],
    ['1024-80', '`1024-80` goes backwards: 80 is below 1024.', 'write `80-1024`'],
    ['443-80', '`443-80` goes backwards: 80 is below 443.', 'write `80-443`'],
    ['443-80/udp', '`443-80/udp` goes backwards: 80 is below 443.', 'write `80-443/udp`'],
    ['90-80', '`90-80` goes backwards: 80 is below 90.', 'write `80-90`'],
    ['137-39', '`137-39` goes backwards: 39 is below 137.', 'write `39-137`, or `137-139`'],
    ['8000-100', '`8000-100` goes backwards: 100 is below 8000.', 'write `8000-8100`'],
    [
      '8080-443',
      '`8080-443` goes backwards: 443 is below 8080.',
      'write `443-8080` for all ports between them, or `[8080, 443]` for these two',
    ],
    ['8100-8000', '`8100-8000` goes backwards: 8000 is below 8100.', 'write `8000-8100`'],
    [
      '8080-80',
      '`8080-80` goes backwards: 80 is below 8080.',
      'write `80-8080` for all ports between them, or `[8080, 80]` for these two',
    ],
    ['443 https', '`443 https` says more than the port.', 'write `443`, or with a comment: `443 # https`'],
    ['www.example.com', '`www.example.com` is a host, not a port.', /^write a port here/],
    ['$PORT', '`$PORT` is not a variable of a policy.', 'write `${PORT}`'],
    ['none', '`none` is not a port number or a known service.', /^remove this line/],
    ['ping', '`ping` is not a port number or a known service.', /^ICMP has no ports/],
    ['blurb', '`blurb` is not a port number or a known service.', /^write the number of the port/],
  ])('%j: %s', (text, message, help) => {
    const problem = problemOf(text);
    expect(problem.message).toBe(message);
    if (typeof help === 'string') expect(problem.help).toBe(help);
    else expect(problem.help).toMatch(help);
  });

  it.each(triedNames())('the answer to %s names only ports and services that the parser takes', (word) => {
    const { help } = problemOf(word);
    const named = [...(help ?? '').matchAll(/`([^`]*)`/g)].map(([, code = '']) => code);
    for (const code of named) {
      const elements = code.includes(': ') ? [code.split(': ')[1] ?? ''] : code.replace(/^\[|\]$/g, '').split(', ');
      for (const element of elements) expect(parsePorts(element, serviceSuggester())).toHaveProperty('ranges');
    }
  });
});
