// The same nightly job ten times while real hosts and their firewall change: one issue, with the right history, is left.
import { expect, it } from 'vitest';
import type { FakeIssue } from '../action/github/fake-answers.ts';
import { ACTIONS_BOT, type FakeGitHub } from '../action/github/fake-github.ts';
import { describeLab } from './describe-lab.ts';
import { type Night, NightlyLab } from './nightly-lab.ts';
import { withLab } from './with-lab.ts';

const PASS: Night = { code: 0, warned: [] };
const FAIL: Night = { code: 1, warned: [] };
const INCONCLUSIVE: Night = { code: 3, warned: [] };

const title = (body: string) => /^#+ (.*)$/m.exec(body)?.[1] ?? body.trimEnd().split('\n').at(-1);
const lastComment = ({ comments }: FakeIssue) => comments.at(-1)?.body ?? '';
const runIn = (text: string) => Number(/\/actions\/runs\/(\d+)\)/.exec(text)?.[1]);

/** The findings of a list: severity, host, port. */
const rows = (text: string) =>
  [
    ...text.matchAll(
      /^- \S+&nbsp;(\w+) · (?:<strong>NEW<\/strong> · )?<strong>(.+?) (?:open|closed|filtered) on `?([^\s`<]+)/gm,
    ),
  ].map(([, severity, port, host]) => [severity, host, port].join(' '));

/** What a night changes at GitHub. */
async function writes(github: FakeGitHub, night: Promise<Night>): Promise<[Night, string[]]> {
  const before = github.requests.length;
  const outcome = await night;
  const asked = github.requests.slice(before).filter((line) => !/^(?:GET |POST \/graphql$)/.test(line));
  return [outcome, asked.map((line) => line.replace('/repos/example/infrastructure', ''))];
}

const REWRITTEN = ['POST /issues/1/comments', 'PATCH /issues/1'];

describeLab('ten nights over real hosts behind a real firewall', () => {
  it('leave one issue with the right history', { timeout: 240_000 }, () =>
    withLab((lab) =>
      NightlyLab.in(lab, async (nights) => {
        const { github } = nights;
        const night = (runId: number) => writes(github, nights.run(runId));

        // 1: all is as intended.
        expect(await night(1)).toEqual([PASS, []]);
        expect(github.issues).toEqual([]);

        // 2: the firewall lets the database through, and two runs find it at the same moment.
        await nights.firewall({ open: ['postgresql'] });
        github.holdUntil(2, /^GET .*\/issues\?.*state=open/);
        expect(await Promise.all([nights.run(2), nights.run(3)])).toEqual([FAIL, FAIL]);
        expect(github.issues).toMatchObject([{ state: 'open' }, { state: 'closed', state_reason: 'duplicate' }]);
        const [issue, second] = github.issues as [FakeIssue, FakeIssue];
        expect(issue.body).toContain('found 1 violation of the exposure policy');
        expect(issue.body).toContain('seen from the vantage `internet`');
        expect(rows(issue.body)).toEqual(['critical db.example.com 5432 postgresql']);
        expect(issue.comments).toEqual([]);

        // 3: nothing is new.
        let before = structuredClone(issue);
        expect(await night(4)).toEqual([FAIL, []]);
        expect(issue).toEqual(before);

        // 4: a second port.
        await nights.firewall({ open: ['postgresql', 'redis'] });
        expect(await night(5)).toEqual([FAIL, REWRITTEN]);
        expect(rows(lastComment(issue))).toEqual(['critical cache.example.com 6379 redis']);
        expect(lastComment(issue)).toContain('There are 2 violations now; the issue itself lists them all.');
        expect(rows(issue.body).sort()).toEqual([
          'critical cache.example.com 6379 redis',
          'critical db.example.com 5432 postgresql',
        ]);

        // 5 and 6: nothing can be known, once with a GitHub that could be told, and once without.
        before = structuredClone(issue);
        expect(await nights.withBrokenResolver(() => night(6))).toEqual([INCONCLUSIVE, []]);
        expect(issue).toEqual(before);
        const warned = [expect.stringMatching(/^The issue was not kept: .*GitHub could not be reached/)];
        expect(await nights.withoutNetwork(() => night(7))).toEqual([{ ...INCONCLUSIVE, warned }, []]);
        expect(issue).toEqual(before);

        // 7: the database is closed again.
        await nights.firewall({ open: ['redis'] });
        expect(await night(8)).toEqual([FAIL, REWRITTEN]);
        expect(lastComment(issue)).toContain('There is 1 violation now; the issue itself lists them all.');
        expect(lastComment(issue)).toContain(
          '- **gone:** `db.example.com` 5432: was open, and must not be (seen from the vantage `internet`)',
        );
        expect(rows(issue.body)).toEqual(['critical cache.example.com 6379 redis']);

        // 8: the web server is down, and the cache is silent: its violation is neither seen nor gone.
        await nights.webStops();
        await nights.firewall({ open: ['redis'], cacheSilent: true });
        expect(await night(9)).toEqual([FAIL, REWRITTEN]);
        expect(rows(lastComment(issue))).toEqual(['high www.example.com 443 https']);
        expect(lastComment(issue)).toContain('now, besides 1 of earlier runs that could not be checked;');
        expect(lastComment(issue)).toContain(
          '- **could not be checked this time:** `cache.example.com` 6379: was open,',
        );
        expect(rows(issue.body)).toEqual(['high www.example.com 443 https']);
        expect(issue.body).toContain(
          '### Could not be checked this time (1 violation of earlier runs)\n\n' +
            'Not counted above. Each stands until a run can look at it again.\n\n' +
            '- `cache.example.com` 6379: was open, and must not be (seen from the vantage `internet`)\n',
        );
        expect(issue.state).toBe('open');

        // 9: all is mended.
        await nights.webStarts();
        await nights.firewall();
        expect(await night(10)).toEqual([PASS, REWRITTEN]);
        expect(issue).toMatchObject({ state: 'closed', state_reason: 'completed' });
        expect(lastComment(issue)).toContain('This run checked all that the policy judges, and found no violation');

        // 10: and stays so.
        before = structuredClone(issue);
        expect(await night(11)).toEqual([PASS, []]);
        // (And what cannot be known opens nothing, now that none is open.)
        expect(await nights.withBrokenResolver(() => night(12))).toEqual([INCONCLUSIVE, []]);
        expect(issue).toEqual(before);

        expect(github.issues).toHaveLength(2);
        expect(github.issues.every(({ user }) => user.id === ACTIONS_BOT.id)).toBe(true);
        expect(issue.title).toBe(
          'Exposure policy violated: 1 violation, 1 high, 1 not checked: 443 https closed on www.example.com, seen from the vantage internet',
        );
        expect(issue.comments.map(({ body }) => [runIn(body), title(body)])).toEqual([
          [5, 'The violations changed: 1 new'],
          [8, 'The violations changed: 1 gone'],
          [9, 'The violations changed: 1 new'],
          [10, '✅ Closed: nothing violates the policy any more'],
        ]);
        expect(second.comments.map(({ body }) => title(body))).toEqual([
          'Two runs opened an issue at the same time: this one goes on in #1.',
        ]);
      }),
    ),
  );
});
