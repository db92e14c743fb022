// `services [NAME]`: what it prints of a name, a number and a set, for terminals, pipes and programs; unknown names; and the exit codes.
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

describe('services', () => {
  it('a name: its port, how severe it is, its sets and its relatives', async () => {
    const { code, stdout, stderr } = await runCli(['services', 'docker']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^2375\/tcp docker\n/);
    expect(stdout).toContain('critical');
    expect(stdout).toContain('docker-tls is 2376/tcp');
    expect(stdout).toContain('top-100');
  });

  it('a number: both protocols', async () => {
    const { stdout } = await runCli(['services', '53']);
    expect(stdout).toContain('53/tcp dns\n  other names  domain\n');
    expect(stdout).toContain('53/udp dns\n');
  });

  it('a port over UDP: that one alone', async () => {
    const { stdout } = await runCli(['services', '53/udp']);
    expect(stdout.match(/^\d+\/\w+/gm)).toEqual(['53/udp']);
  });

  it('a number without a name', async () => {
    const { code, stdout } = await runCli(['services', '65530']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '65530/tcp has no name\n  in the sets  dynamic\n' });
  });

  it.each([
    ['top-100', 'top-100: 100 TCP ports', '5432/tcp   critical  postgresql'],
    ['known/udp', 'known/udp: 24 UDP ports', '123/udp    medium    ntp'],
    ['8000-8100', '8000-8100: 101 TCP ports', 'yarn'],
  ])('a set: %s', async (set, head, row) => {
    const { code, stdout } = await runCli(['services', set]);
    expect(code).toBe(0);
    expect(stdout).toContain(head);
    expect(stdout).toContain(row);
  });

  it('without a name: every one of our own, and no colour in a pipe', async () => {
    const { code, stdout } = await runCli(['services']);
    expect(code).toBe(0);
    expect(stdout.split('\n').length).toBeGreaterThan(250);
    expect(stdout).toContain('kubernetes kube-api kube-apiserver k8s k3s');
    expect(stdout).not.toContain('\x1b');
  });

  it('NO_COLOR wins over FORCE_COLOR, which colours a pipe', async () => {
    const coloured = await runCli(['services', 'top-100'], { env: { FORCE_COLOR: '1' } });
    expect(coloured.stdout).toContain('\x1b[31mcritical');
    const plain = await runCli(['services', 'top-100'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(plain.stdout).not.toContain('\x1b');
  });

  it('a name that stands for several ports', async () => {
    const { code, stdout } = await runCli(['services', 'sftp']);
    expect(code).toBe(0);
    expect(stdout).toContain('A policy cannot write `sftp`');
    expect(stdout).toContain('115/tcp');
    // IANA lists 22/udp as well, which nobody means.
    expect(stdout).not.toContain('/udp');
  });

  it.each([
    ['htps', 'did you mean `https` (443)?'],
    ['mysqld', 'did you mean `mysql` (3306)?'],
    ['ssl', 'write the service that uses TLS'],
    ['65536', '`65536` is not a port'],
  ])('%s is unknown: a suggestion, and exit code 2', async (name, suggestion) => {
    const { code, stdout, stderr } = await runCli(['services', name]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(suggestion);
  });

  it('as JSON', async () => {
    const { stdout } = await runCli(['services', 'docker', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      query: 'docker',
      disputed: false,
      set: null,
      services: [{ port: 2375, protocol: 'tcp', name: 'docker', risk: { severity: 'critical' } }],
      related: [{ name: 'docker-tls', port: 2376 }, { name: 'docker-swarm' }, { name: 'docker-registry' }],
    });
    const set = JSON.parse((await runCli(['services', 'known/udp', '--format', 'json'])).stdout);
    expect(set.set).toMatchObject({ protocol: 'udp', count: 24 });
    expect(set.set.ranges).toMatch(/^53,69,88,/);
  });
});
