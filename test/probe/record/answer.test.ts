import { describe, expect, it } from 'vitest';
import { kindOfErrno } from '../../../src/probe/record/answer.ts';

describe('kindOfErrno', () => {
  it.each([
    ['ECONNREFUSED', false, 'refused'],
    ['EHOSTUNREACH', false, 'unreachable'],
    ['ENETUNREACH', false, 'unreachable'],
    ['EACCES', false, 'unreachable'],
    ['ENOPROTOOPT', false, 'unreachable'],
    ['ETIMEDOUT', false, 'silent'],
    ['EHOSTUNREACH', true, 'local'],
    ['ENETUNREACH', true, 'local'],
    ['EACCES', true, 'local'],
    ['EINVAL', true, 'local'],
    ['EPERM', true, 'local'],
    ['EMFILE', true, 'resources'],
    ['EMFILE', false, 'resources'],
    ['EADDRNOTAVAIL', true, 'resources'],
    ['ENOBUFS', true, 'resources'],
    // What nobody has heard of is this machine's fault until somebody proves otherwise.
    ['EWHATEVER', false, 'local'],
  ] as const)('%s, at once %s: %s', (errno, atOnce, kind) => {
    expect(kindOfErrno(errno, atOnce)).toBe(kind);
  });
});
