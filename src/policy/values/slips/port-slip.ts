// What a text that is not a port should be: the elements to write instead, and the sentence that says what is wrong.
import type { Problem } from '../../problem.ts';
import { quoted } from '../../problem.ts';

/** Nobody makes a slip of more characters. */
export const LONGEST_SLIP = 100;

/** Why a text is not a port, and what its author most likely means. */
export interface PortSlip {
  readonly message: string;
  /** Elements that the parser takes. */
  readonly write: readonly string[];
  /** The whole advice, where it takes more than the elements. */
  readonly help?: string;
}

/** The elements that a part of the text stands for; null where that is not known. */
export type ReadPart = (part: string) => readonly string[] | null;

/** Makes the problem of a slip, with the elements as its help. The code is what the parser gave: alerts are known by it. */
export function slipProblem({ message, write, help }: PortSlip, code: Problem['code']): Problem {
  return { code, message, help: help ?? writeThese(write) };
}

function writeThese(elements: readonly string[]): string {
  const [first = '', ...others] = elements;
  if (others.length === 0) return `write ${quoted(first)}`;
  const list = `[${elements.join(', ')}]`;
  // A list that is cut short would be no help.
  return list.length > 78 ? 'write a list, such as `[80, 443]`' : `write a list: ${quoted(list)}`;
}
