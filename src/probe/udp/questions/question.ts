// What a UDP question is: the datagrams that one attempt sends to one port, and how an answer to them is told.

/** Fresh random bytes, as many as asked for. */
export type RandomBytes = (bytes: number) => Buffer;

/** What is sent to one port in one attempt, and how an answer to it is told. */
export interface UdpExchange {
  /** More than one where a server speaks one of several versions; each is a question of its own. */
  readonly datagrams: readonly Buffer[];
  /** Whether a datagram is a whole answer to these very questions. Takes any bytes, never throws. */
  recognises(reply: Buffer): boolean;
}

export interface UdpQuestionSpec {
  /** Where the question and its answer are specified: `RFC 1035 section 4.1`. */
  readonly source: string;
  /** The server answers from another port than the one asked (TFTP, RFC 1350 section 4). */
  readonly answersFromAnotherPort?: boolean;
  /**
   * The answer repeats nothing that an attempt could choose. What ties the two together is then the port that the
   * attempt was sent from, so each attempt needs a socket of its own, and an answer counts from the asked address alone.
   */
  readonly answerHasNoId?: boolean;
  /** Composes one attempt with ids of its own. The port matters where a service speaks differently on two of them. */
  ask(random: RandomBytes, port: number): UdpExchange;
}
