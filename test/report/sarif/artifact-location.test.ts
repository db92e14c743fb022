// Files as URIs: relative to the repository's root, and readable again for whoever decodes them.
import { describe, expect, it } from 'vitest';
import { artifactLocation } from '../../../src/report/sarif/artifact-location.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';

const root = { uriBaseId: '%SRCROOT%' };

it.each([
  ['.github/port-policy.yml', '.github/port-policy.yml'],
  ['./policy.yml', 'policy.yml'],
  ['a//b/./c.yml', 'a/b/c.yml'],
  ['a/../b.yml', 'b.yml'],
  ['../b.yml', '../b.yml'],
  ['../../a/../b.yml', '../../b.yml'],
  ['my policy.yml', 'my%20policy.yml'],
  ['100%.yml', '100%25.yml'],
  ['a?b#c.yml', 'a%3Fb%23c.yml'],
  // Else the text before the colon would be a scheme.
  ['c:policy.yml', 'c%3Apolicy.yml'],
  ['javascript:alert(1)', 'javascript%3Aalert(1)'],
  ['例え.yml', '%E4%BE%8B%E3%81%88.yml'],
  ['a\\b.yml', 'a%5Cb.yml'],
  ['a\nb\u202e.yml', 'a%0Ab%E2%80%AE.yml'],
  ['half\ud800.yml', 'half%EF%BF%BD.yml'],
  ['<stdin>', '%3Cstdin%3E'],
  ['', '.'],
])('%j is %s below the root', (file, uri) => {
  expect(artifactLocation(file)).toEqual({ uri, ...root });
});

it.each([
  ['/srv/my policy.yml', 'file:///srv/my%20policy.yml'],
  ['//srv/../policy.yml', 'file:///policy.yml'],
  ['C:\\work\\a b.yml', 'file:///C:/work/a%20b.yml'],
  ['c:/work/policy.yml', 'file:///c:/work/policy.yml'],
])('%j is %s, without a base', (file, uri) => {
  expect(artifactLocation(file)).toEqual({ uri });
});

describe('hostile names', () => {
  it.each(HOSTILE_PIECES)('%j stays below the root', (piece) => {
    const { uri } = artifactLocation(`${piece}policy.yml`);
    expect(new URL(uri, 'https://example.com/root/').href).toMatch(/^https:\/\/example\.com\//);
    expect(new URL(uri, 'https://example.com/root/').hash).toBe('');
    expect(new URL(uri, 'https://example.com/root/').search).toBe('');
    expect(uri).toMatch(/^[\w.%/~!'()*-]+$/);
  });
});
