// The judge of requests itself: good ones pass, and each planted mistake is found.
import { describe, expect, it } from 'vitest';
import { matchOperation, requestProblems, responseProblems, sample, sampleItem } from './openapi.ts';

const url = (path: string) => new URL(path, 'https://api.github.com');
const REPO = '/repos/example/infrastructure';

it.each([
  ['GET', `${REPO}/issues?creator=a&state=open&sort=created&direction=desc&per_page=100&page=2`, undefined],
  ['POST', `${REPO}/issues`, { title: 'a', body: 'b' }],
  ['PATCH', `${REPO}/issues/1`, { state: 'closed', state_reason: 'duplicate', body: 'b' }],
  ['POST', `${REPO}/issues/1/comments`, { body: 'b' }],
  ['PATCH', `${REPO}/issues/comments/1`, { body: 'b' }],
  ['DELETE', `${REPO}/issues/comments/1`, undefined],
  ['GET', `${REPO}/contents/.github/port-policy.yml?ref=0f1e`, undefined],
  ['GET', `${REPO}/git/commits/0f1e`, undefined],
  ['GET', `${REPO}/compare/0f1e...c0de?per_page=1`, undefined],
])('%s %s is a request of GitHub’s', (method, path, body) => {
  expect(requestProblems(method, url(path), body)).toEqual([]);
});

describe('a planted mistake is found', () => {
  it.each([
    ['an unknown path', 'GET', `${REPO}/issue`, undefined],
    ['an unknown method', 'PUT', `${REPO}/issues/1`, {}],
    ['an unknown query parameter', 'GET', `${REPO}/issues?author=a`, undefined],
    ['a value that is none of the words', 'GET', `${REPO}/issues?state=opened`, undefined],
    ['a number that is none', 'GET', `${REPO}/issues?per_page=many`, undefined],
    ['an issue number that is none', 'GET', `${REPO}/issues/first`, undefined],
    ['a body property that is misspelt', 'POST', `${REPO}/issues`, { title: 'a', text: 'b' }],
    ['a body without what is required', 'POST', `${REPO}/issues`, { body: 'b' }],
    ['a body of the wrong type', 'POST', `${REPO}/issues/1/comments`, { body: 7 }],
    ['no body', 'POST', `${REPO}/issues/1/comments`, undefined],
    ['a body where none belongs', 'DELETE', `${REPO}/issues/comments/1`, { body: 'b' }],
    ['a reason that GitHub has not', 'PATCH', `${REPO}/issues/1`, { state: 'closed', state_reason: 'fixed' }],
  ])('%s', (_, method, path, body) => {
    expect(requestProblems(method, url(path), body)).not.toEqual([]);
  });

  it('in a response', () => {
    const path = `${REPO}/issues/1/comments`;
    const created = matchOperation('POST', path);
    if (created === null) throw new Error('no operation');
    const good = sample(created.path, 'POST', 201, { body: 'b' });
    expect(responseProblems(created, 201, good)).toEqual([]);
    expect(responseProblems(created, 201, { ...(good as object), id: 'one' })).not.toEqual([]);
    expect(responseProblems(created, 201, {})).not.toEqual([]);
    expect(responseProblems(created, 299, good)).not.toEqual([]);
    const listed = matchOperation('GET', `${REPO}/issues`);
    if (listed === null) throw new Error('no operation');
    expect(responseProblems(listed, 200, [sampleItem(listed.path, {})])).toEqual([]);
    expect(responseProblems(listed, 200, [{}])).not.toEqual([]);
  });
});
