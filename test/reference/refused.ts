// How the reference says no: thrown from anywhere, caught in one place.

/** @property why the diagnostic's code, and what it is about */
export class Refused extends Error {
  readonly why: string;

  constructor(why: string) {
    super(why);
    this.why = why;
  }
}

/** Too many addresses and ports to be written out one by one. */
export class TooBig extends Error {}
