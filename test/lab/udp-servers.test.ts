// Real servers answer the UDP questions, and their answers are told from answers to anybody else's.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { UDP_QUESTIONS } from '../../src/probe/udp/question-table.ts';
import type { UdpExchange, UdpQuestionSpec } from '../../src/probe/udp/questions/question.ts';
import { describeLab } from './describe-lab.ts';
import { createLab, type Lab } from './lab.ts';
import { ADDRESSES } from './topology.ts';
import { askServers } from './udp-servers/ask-servers.ts';
import {
  SERVERS_OF_A_HOST,
  type StartedUdpServer,
  serverOf,
  startUdpServers,
  UDP_SERVERS,
  whyNot,
} from './udp-servers/start-udp-servers.ts';

const NEAR = [ADDRESSES.near.ipv4[0] ?? '', ADDRESSES.near.ipv6[0] ?? ''] as const;
const ROUTER = [ADDRESSES.router.ipv4[0], ADDRESSES.router.ipv6[0]] as const;

it('packages.txt names the packages of all servers, and no other', () => {
  const lines = readFileSync(new URL('udp-servers/packages.txt', import.meta.url), 'utf8').split('\n');
  const listed = lines.map((line) => line.replace(/#.*/, '').trim()).filter((line) => line !== '');
  expect(listed).toEqual([...new Set(UDP_SERVERS.map(({ debianPackage }) => debianPackage))].sort());
});

describeLab('real UDP servers', () => {
  let lab: Lab;
  let started: StartedUdpServer[];
  beforeAll(async () => {
    lab = await createLab();
    const [near, router] = await Promise.all([
      startUdpServers(lab, 'near', ...NEAR),
      startUdpServers(lab, 'router', ...ROUTER, ['avahi']),
    ]);
    started = [...near, ...router];
  });
  afterAll(() => lab?.close());

  for (const wish of [...SERVERS_OF_A_HOST, 'avahi']) {
    const { server } = serverOf(wish);
    it.skipIf(whyNot(server) !== undefined)(`${wish} answers the question of ${server.question}`, async () => {
      const running = started.filter((candidate) => candidate.wish === wish);
      const asked = running.flatMap(attemptsAt);
      expect(asked).toHaveLength((server.ipv4Only ? 1 : 2) * server.ports.length);

      const heard = await askServers(lab, 'vantage', asked);

      for (const [index, { address, port, exchange, other, spec }] of asked.entries()) {
        const { replies, error } = heard[index] ?? { replies: [], error: 'not asked' };
        const told = replies.map((reply) => (exchange.recognises(reply) ? 'recognised' : reply.toString('hex')));
        const expected = Array.from({ length: server.answers ?? 1 }, () => 'recognised');
        expect({ address, port, told, error }).toEqual({ address, port, told: expected, error: null });
        const takenByAnother = replies.filter((reply) => other.recognises(reply));
        expect(takenByAnother).toHaveLength(spec.answerHasNoId || server.answersWithoutId ? replies.length : 0);
      }
    });
  }

  it('that answer their own link alone are silent to a host behind a router, which others answer', async () => {
    const asked = started
      .filter(({ server, wish }) => server.ownLinkOnly || wish === 'dnsmasq')
      .flatMap((running) =>
        attemptsAt(running).map((attempt) => ({ ...attempt, server: running.server, waitMs: 1_000 })),
      );
    expect(asked.length).toBeGreaterThan(0);

    const heard = await askServers(lab, 'far', asked);

    expect(heard.map(({ replies, error }) => [replies.length, error])).toEqual(
      asked.map(({ server }) => [server.ownLinkOnly ? 0 : 1, null]),
    );
  });
});

/** One attempt for each address and port of a server, and another one that shares no random byte with it. */
function attemptsAt({ question, ports, addresses }: StartedUdpServer) {
  const spec = UDP_QUESTIONS[question];
  return addresses.flatMap((address) =>
    ports.map((port) => {
      const [exchange, other] = twoExchanges(spec, port);
      const fromAnyPort = spec.answersFromAnotherPort === true;
      return { address, port, exchange, other, spec, fromAnyPort, waitMs: 5_000 };
    }),
  );
}

function twoExchanges(spec: UdpQuestionSpec, port: number): [UdpExchange, UdpExchange] {
  const given: Buffer[] = [];
  const exchange = spec.ask((bytes) => {
    const random = randomBytes(bytes);
    given.push(random);
    return random;
  }, port);
  const other = spec.ask(() => Buffer.from((given.shift() ?? Buffer.alloc(0)).map((byte) => byte ^ 0xff)), port);
  return [exchange, other];
}
