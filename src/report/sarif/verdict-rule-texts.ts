// The SARIF rules for verdicts, all of them in a fixed order, whatever was found.
import { PROJECT_URL } from '../../model/tool.ts';
import { VERDICT_RULES, type VerdictRule } from '../text/verdict-rules.ts';
import type { RuleText } from './sarif-log.ts';
import { VERDICT_RULE_MEANINGS } from './verdict-rule-meanings.ts';

const NOT_WAIVABLE = 'No waiver covers this.';
const WAIVABLE = 'If it must stay like this for a while, add a waiver to the policy, with an end date and a reason';

function waiverExample(state: string): string {
  return `waivers:\n  - { host: www.example.com, ports: 22, state: ${state}, until: 2027-06-30, reason: INFRA-142 }\n`;
}

/** Paragraphs, without a heading. */
function helpText(rule: VerdictRule): string {
  const { means, why, todo, waive } = VERDICT_RULE_MEANINGS[rule];
  const excuse = waive === null ? NOT_WAIVABLE : `${WAIVABLE}:\n\n${waiverExample(waive).trimEnd()}`;
  return `${means}\n\nWhy it matters: ${why}\n\nWhat to do: ${todo}\n\n${excuse}`;
}

function helpMarkdown(rule: VerdictRule): string {
  const { means, why, todo, waive } = VERDICT_RULE_MEANINGS[rule];
  const excuse = waive === null ? NOT_WAIVABLE : `${WAIVABLE}:\n\n\`\`\`yaml\n${waiverExample(waive)}\`\`\``;
  return `${means}\n\n**Why it matters:** ${why}\n\n**What to do:** ${todo}\n\n${excuse}\n`;
}

function ruleText(rule: VerdictRule): RuleText {
  const { title, means, why, level, severity, tags, anchor } = VERDICT_RULE_MEANINGS[rule];
  return {
    id: rule,
    title,
    description: `${means} ${why}`,
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    helpUri: `${PROJECT_URL}/blob/main/docs/reports.md#${anchor}`,
    level,
    tags,
    // A port that is said to be open has answered. A silent one may, once in 10,000 times, have lost every packet.
    precision: severity === null && rule !== 'inconclusive' ? 'high' : 'very-high',
    severity,
  };
}

/** All of them, in a fixed order: what GitHub knows of a rule is then the same after every run. */
export function verdictRuleTexts(): RuleText[] {
  return VERDICT_RULES.map(ruleText);
}
