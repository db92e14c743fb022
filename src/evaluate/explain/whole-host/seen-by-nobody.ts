// Why nobody checks something of a host: no vantage of the policy sees it, and what makes one see it.
import type { SeenByNobody } from '../../../model/plan.ts';
import { listed } from '../clauses/wording.ts';
import type { Explanation } from '../finding.ts';

export function explainSeenByNobody({ host, address, what, family, vantages }: SeenByNobody): Explanation {
  const where = address === null || address === host ? host : `${host} (${address})`;
  const names = listed(vantages.map((name) => `\`${name}\``));
  if (family === null) {
    return {
      explanation: `Nobody checks ${what} on ${where}: ${names} have it under \`cannot-see\` in the policy, and each leaves it to the others.`,
      advice: `Check ${what} from a vantage whose network lets it through, or take it out of \`cannot-see\`. If nobody has to check it, move it to \`observe\`.`,
    };
  }
  const isName = address === null ? false : host !== address;
  return {
    explanation: `Nobody checks ${where}: ${names} do not have ${what} by the policy (\`family\`, \`cannot-see\`), and each leaves it to the others.`,
    advice: isName
      ? `Check it from a vantage that has ${what}. If ${what} is not meant, write \`family: ipv${family === 6 ? 4 : 6}\` at the host or under \`defaults\`.`
      : `Check it from a vantage that has ${what}. If nobody has to check it, take it out of the policy.`,
  };
}
