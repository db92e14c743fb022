// The question of `explain`: one host and one port, or what is wrong with it.
import { describe, expect, it } from 'vitest';
import { parsePortQuestion } from '../../../src/policy/values/parse-port-question.ts';

const parse = (text: string) => parsePortQuestion(text, () => null);

describe('one host and one port', () => {
  it.each([
    ['www.example.com:443', { pattern: { kind: 'name', name: 'www.example.com' }, port: 443, protocol: 'tcp' }],
    ['WWW.example.com:https', { pattern: { kind: 'name', name: 'www.example.com' }, port: 443, protocol: 'tcp' }],
    ['10.0.0.1:dns/udp', { pattern: { family: 4, first: 0x0a000001n }, port: 53, protocol: 'udp' }],
    ['[2001:db8::1]:22', { pattern: { family: 6 }, port: 22, protocol: 'tcp' }],
  ])('%s', (text, question) => {
    expect(parse(text)).toMatchObject(question);
  });
});

describe('what is none', () => {
  it.each([
    ['www.example.com', 'bad-port', 'write a port, such as `www.example.com:443`'],
    ['2001:db8::1', 'bad-port', 'write a port, such as `[2001:db8::1]:443`'],
    ['::1:80', 'bad-port', 'write `[::1]:80`, or such as `[::1:80]:443`'],
    ['2001:db8::1:65535', 'bad-port', 'write `[2001:db8::1]:65535`'],
    ['2001:db8::1:65536', 'bad-host', 'write an address such as `203.0.113.7` or `2001:db8::1`'],
    ['::1:c', 'bad-port', 'write a port, such as `[::1:c]:443`'],
    ['::1:0', 'bad-port', 'write a port, such as `[::1:0]:443`'],
    ['www.example.com:1-2', 'bad-port', 'write one port'],
    ['www.example.com:22,23', 'bad-port', 'write one port'],
    ['10.0.0.0/24:22', 'bad-port', 'write one address of it'],
    ['www.example.com:0', 'bad-port', 'write a number from 1 to 65535'],
    ['*.example.com:22', 'bad-host', 'write each name, such as `www.example.com`'],
  ])('%s', (text, code, help) => {
    expect(parse(text)).toMatchObject({ code, help });
  });
});
