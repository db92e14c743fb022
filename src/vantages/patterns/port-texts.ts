// What is said of a pattern of ports: what was seen from where, what that usually means, and one thing to do.
import type { Pattern } from '../../model/report.ts';
import type { PortPatternKind } from './classify.ts';
import { keysText, notOpenClause, othersClause } from './clauses.ts';
import type { Views } from './views.ts';

type Texts = Pick<Pattern, 'explanation' | 'advice'>;

/** @param lacks whether a vantage has no report: what it would see is not known */
type Write = (views: Views, lacks: boolean) => Texts;

const TEXTS: Record<PortPatternKind, Write> = {
  'exposed-everywhere': exposedEverywhere,
  'exposed-from-some': exposedFromSome,
  down,
  'treated-differently': treatedDifferently,
  'blocked-nothing-shown': blockedNothingShown,
  'as-meant-and-proven': asMeantAndProven,
};

export function portTexts(kind: PortPatternKind, ...seen: Parameters<Write>): Texts {
  return TEXTS[kind](...seen);
}

function exposedEverywhere({ exposed }: Views): Texts {
  return {
    explanation: `Open from every vantage that checks it (${keysText(exposed)}), and the policy says that it must not be. No firewall on the way from these places blocks it.`,
    advice:
      'Stop the service, or restrict the port in the firewall of the host or its security group. Then look for the rule that lets everybody in.',
  };
}

function exposedFromSome(views: Views, lacks: boolean): Texts {
  const open = keysText(views.exposed);
  const others = othersClause(views);
  const advice = `Restrict the rule that lets ${open} in. Then look which other sources it names.`;
  if (others === '')
    return {
      explanation: lacks
        ? `Open from ${open}, and the policy says that it must not be. No other report says anything about this port, and not every vantage has a report.`
        : `Open from ${open}, and the policy says that it must not be. No other vantage checks this port.`,
      advice,
    };
  if (views.open.length + views.closed.length + views.silent.length === views.exposed.length)
    return { explanation: `Open from ${open}, and the policy says that it must not be. It is ${others}.`, advice };
  return {
    explanation:
      views.closed.length + views.silent.length === 0
        ? `Open from ${open}, and the policy says that it must not be. It is ${others}. Usually a firewall rule lets in more sources than it should.`
        : `Open from ${open}, and the policy says that it must not be. It is ${others}. Usually a firewall rule lets in more sources than it should. If the address is anycast or belongs to a balancer, the vantages may have reached different machines.`,
    advice,
  };
}

function down(views: Views): Texts {
  const { closed, silent, unknown } = views;
  if (unknown.length === 0 && silent.length === 0)
    return {
      explanation: `The policy expects it open, and it is refused from ${keysText(closed)}. Usually the service does not run, or listens on another interface.`,
      advice: 'Look on the host whether the service runs and where it listens (`ss -lntu`).',
    };
  if (unknown.length === 0 && closed.length === 0)
    return {
      explanation: `The policy expects it open, and nothing comes back to ${keysText(silent)}. Usually the host is down, or a firewall drops all of them.`,
      advice: 'Look whether the host runs. If it does, look at its firewall or security group.',
    };
  return {
    explanation: `The policy expects it open, and it is ${notOpenClause(views)}.`,
    advice:
      'Look on the host whether the service runs and where it listens (`ss -lntu`). Then look at the firewall rules for each place.',
  };
}

function treatedDifferently(views: Views): Texts {
  const { open, wanted } = views;
  if (wanted.length > 0)
    return {
      explanation: `Open from ${keysText(open)} and ${notOpenClause(views)}; the policy expects it open from ${keysText(wanted)}. The service runs, so a firewall rule or the network on the way is the usual reason. If the address is anycast or belongs to a balancer, the vantages may have reached different machines.`,
      advice: `Look which firewall rule lets ${keysText(open)} in, and whether it names ${keysText(wanted)} too.`,
    };
  return {
    explanation: `Not the same from everywhere: it is ${notOpenClause(views)}. One place gets an answer and another does not: usually a firewall rule depends on the source. If the address is anycast or belongs to a balancer, the vantages may have reached different machines.`,
    advice: 'Compare the firewall rules for these sources. If the difference is meant, there is nothing to do.',
  };
}

function blockedNothingShown(views: Views): Texts {
  return {
    explanation: `As the policy says, it is ${notOpenClause(views)}. No report here shows it open, so nothing shows that a service listens there: an unused port would look the same.`,
    advice:
      'If a service listens there, add a vantage that may reach it and let it check the port with `open`. Else there is nothing to do.',
  };
}

function asMeantAndProven(views: Views): Texts {
  const rest = notOpenClause(views);
  return {
    explanation:
      rest === ''
        ? `Open from ${keysText(views.open)}, as the policy says.`
        : `As the policy says, it is ${rest}. It is open from ${keysText(views.open)}: a service listens there, so this is a block and not just an unused port.`,
    advice: '',
  };
}
