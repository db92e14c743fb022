// Drafts of what nmap, masscan and naabu really wrote: each lints clean, and is green against its scan.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { draftPolicy } from '../../src/draft/draft-policy.ts';
import { parseScan } from '../../src/scan/parse-scan.ts';
import { notGreen } from './check-draft.ts';
import { KNOWLEDGE } from './scans.ts';

const FIXTURES = new URL('../scan/fixtures/', import.meta.url);
const FILES = readdirSync(FIXTURES).filter((file) => /\.(xml|json)$/.test(file));

it('draws on real scans', () => {
  expect(FILES.length).toBeGreaterThan(20);
});

it.each(FILES)('%s', async (file) => {
  const scan = await parseScan(readFileSync(new URL(file, FIXTURES), 'utf8'), file);
  if ('problem' in scan) return;
  const text = draftPolicy(scan, { hosts: [], covered: [], madeBy: 'port-policy init', date: '2026-06-15' }, KNOWLEDGE);
  // There is a draft exactly where the scan says something of any host.
  expect(text === null).toBe(scan.hosts.length === 0);
  if (text !== null) expect(notGreen(text, scan), text).toEqual([]);
});
