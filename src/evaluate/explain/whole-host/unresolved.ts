// What it means that a name did not resolve, in plain words for each thing that a resolver says.
import type { Unresolved } from '../../../model/plan.ts';
import type { Cause } from '../../../model/words.ts';
import { ABSENT, whatResolverDid, whyNotBelieved } from '../clauses/resolver-codes.ts';
import { familyName } from '../clauses/wording.ts';

/** Nobody asked DNS, waited for its answer, or may follow it: that is no failure of DNS. */
export function causeOfUnresolved({ code }: Pick<Unresolved, 'code'>): Cause {
  if (code === 'ECANCELLED') return 'cancelled';
  if (code === 'EOUTOFTIME') return 'out-of-time';
  if (code === 'ECEILING') return 'out-of-scope';
  return code === 'ENOTCOVERED' ? 'not-covered' : 'dns-failed';
}

/** @returns the explanation and the advice of the one verdict that stands for everything expected of a name */
export function explainUnresolved({ host, family, code, crowd, detail = '' }: Unresolved): {
  explanation: string;
  advice: string;
} {
  const kind = family === null ? 'address' : `${familyName(family)} address`;
  const over = family === null ? '' : ` over ${familyName(family)}`;
  const query = `dig ${host}${family === null ? '' : family === 4 ? ' A' : ' AAAA'}`;
  if (code === 'ENOTCOVERED') {
    return {
      explanation:
        family === null
          ? 'The scan does not have a host by this name, so nothing was checked. A scan by address does not say which name has the address.'
          : 'The addresses that the scan covers are judged. A scan does not say which other addresses the name has, and none of those was checked.',
      advice: `Write the addresses of ${host} in the policy and scan each of them, or check without --observations.`,
    };
  }
  if (crowd !== undefined) {
    const { addresses, probes, ceiling } = crowd;
    return {
      explanation: `This name has ${addresses} addresses, and the ${probes} ports that the policy asks of them would take the run over its ceiling of ${ceiling} (\`probes\` under \`limits\`). So no port of this name was asked. The other hosts were checked.`,
      advice: `Look at the DNS records (dig ${host}): the owner of the name can add any number of them. If they are right, raise \`probes\` under \`limits\` or check fewer ports. \`resolves-to\` fixes the addresses that a name may have.`,
    };
  }
  if (code === 'EMAPPED') {
    return {
      explanation:
        'An AAAA record of this name holds an IPv4 address written as IPv6 (::ffff:a.b.c.d). Packets to it go over IPv4, which this check leaves out, so nothing was checked there.',
      advice: `Correct the record (dig ${host} AAAA). Or check this name over IPv4 too, with \`family: both\` and from a vantage that has IPv4.`,
    };
  }
  if (code === 'EMOREADDRESSES') {
    return {
      explanation: `This name has more ${kind}es than DNS handed out: ${detail}. Those are judged, and the others were not checked.`,
      advice: `Write the addresses of ${host} in the policy, or use a resolver that hands out all of them. For \`open\`, \`addresses: any\` needs only one of them.`,
    };
  }
  if (code === 'ESEARCHLIST') {
    return {
      explanation: `The resolver's search list leads this name elsewhere${over}: ${detail}. Which of the two is meant is not clear, so nothing was checked${over}.`,
      advice: `Write \`${host}.\` with a dot at the end if you mean this exact name, or write the full name that the search list makes of it.`,
    };
  }
  if (code === 'EMADEUP') {
    return {
      explanation: `The resolver of this machine makes addresses up: it gives ${detail} for this name and for ipv4only.arpa too, which is 192.0.0.170 and 192.0.0.171 everywhere (RFC 7050). Where this name really leads is not known, so nothing was checked${over}.`,
      advice: `Let ${host} through whatever answers in place of DNS here (a login page, a DNS filter, the allowed endpoints of Harden-Runner), and run again.`,
    };
  }
  const doubt = whyNotBelieved(code, detail);
  if (doubt !== null) {
    return {
      explanation: `The resolver of this machine says that this name has no ${kind}, but that is not confirmed (${code}): ${doubt}.`,
      advice: `Check /etc/nsswitch.conf and /etc/resolv.conf of this machine (${query}). Then let the run look up a second name that is known to exist: a host of the policy, or a control such as github.com:443.`,
    };
  }
  const other = family === 4 ? 6 : 4;
  if (ABSENT.has(code)) {
    return {
      explanation: `DNS has no ${kind} for this name: the name or its record does not exist (${code}), so nothing was checked${over}.`,
      advice:
        family === null
          ? `Check the spelling, then the record (${query}). A name that only an internal DNS knows needs a run from inside.`
          : `Check the spelling, then the record (${query}). A name that only an internal DNS knows needs a run from inside. If ${familyName(family)} is not meant, set \`family: ipv${other}\`.`,
    };
  }
  return {
    explanation: `DNS gave no ${kind} for this name: the resolver ${whatResolverDid(code)} (${code}), so nothing was checked${over}.`,
    advice:
      family === null
        ? `Check the resolver of this machine (${query}) and run again.`
        : `Check the resolver of this machine (${query}) and run again. If ${familyName(family)} is not meant, set \`family: ipv${other}\`.`,
  };
}
