// What it means that a name did not resolve, in plain words for each thing that a resolver says.
import type { Unresolved } from '../../../model/plan.ts';
import type { Cause } from '../../../model/words.ts';
import { ABSENT, whatResolverDid, whyNotBelieved } from '../clauses/resolver-codes.ts';
import { familyName } from '../clauses/wording.ts';

/** Nobody asked DNS, waited for its answer, or may follow it: that is no failure of DNS. */
export function causeOfUnresolved({ code }: Pick<Unresolved, 'code'>): Cause {
  if (code === 'ECANCELLED') return 'cancelled';
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
    const advice = `Name the addresses of ${host} in the policy, each of them scanned, or check without --observations.`;
    if (family === null) {
      return {
        explanation: `The scan does not have a host by the name ${host}, so nothing that the policy expects of it was checked. A scan by address does not say which name has the address.`,
        advice,
      };
    }
    return {
      explanation: `A scan does not say which addresses ${host} has. Those in the scan are judged; what the policy expects of any other address was not checked.`,
      advice,
    };
  }
  if (crowd !== undefined) {
    const { addresses, probes, ceiling } = crowd;
    return {
      explanation: `${host} leads to ${addresses} addresses. With the ${probes} ports that the policy asks of them this run would ask more than its ceiling of ${ceiling} (probes under limits), so no port of ${host} was asked; the other hosts were checked.`,
      advice: `Look at the records of ${host} (dig ${host}): whoever owns the name can add any number of them. If they are right, raise probes under limits, or expect something of fewer ports; resolves-to binds a name to the addresses that it should have.`,
    };
  }
  if (code === 'EMAPPED') {
    return {
      explanation: `An AAAA record of ${host} holds an IPv4 address written as an IPv6 one (::ffff:a.b.c.d). Packets to it go over IPv4, which this check leaves out, so nothing that the policy expects of ${host} was checked there.`,
      advice: `Correct the record (dig ${host} AAAA); or check ${host} over IPv4 too, with family: both and from a vantage that has IPv4.`,
    };
  }
  if (code === 'EMOREADDRESSES') {
    return {
      explanation: `${host} has more ${kind}es than could be learnt: ${detail}. Those that were learnt are judged, and nothing that the policy expects of the others was checked.`,
      advice: `Name the addresses of ${host} in the policy, or ask a resolver that hands out all of them; \`addresses: any\` needs only one of them for \`open\`.`,
    };
  }
  if (code === 'ESEARCHLIST') {
    return {
      explanation: `The resolver's search list leads ${host} elsewhere${over}: ${detail}. Nobody can say which of the two is meant, so nothing that the policy expects of it${over} was checked.`,
      advice: `Write \`${host}.\` with a dot at its end if the name is meant as it stands, or the whole name that the search list makes of it.`,
    };
  }
  if (code === 'EMADEUP') {
    return {
      explanation: `The resolver of this machine makes addresses up: it leads ${host} to ${detail}, and ipv4only.arpa as well, which has 192.0.0.170 and 192.0.0.171 everywhere (RFC 7050). Where ${host} really leads is not known, so nothing that the policy expects of it${over} was checked.`,
      advice: `See what answers in place of DNS here, such as a login page of the network or a filter (Harden-Runner's allowed-endpoints), let ${host} through it, and run again.`,
    };
  }
  const doubt = whyNotBelieved(code, detail);
  if (doubt !== null) {
    return {
      explanation: `The resolver of this machine says that ${host} has no ${kind}, and that could not be confirmed (${code}): ${doubt}, so nobody can say that there is no such name.`,
      advice: `Check /etc/nsswitch.conf and /etc/resolv.conf of this machine (${query}), and have the run look up a name beside it that is known to exist: a host of the policy, or a control such as github.com:443.`,
    };
  }
  const other = family === 4 ? 6 : 4;
  if (ABSENT.has(code)) {
    return {
      explanation: `No ${kind} is known for ${host}: there is no such name, or it has no such record (${code}), so nothing that the policy expects of it${over} was checked.`,
      advice:
        family === null
          ? `Check the spelling, and that the record exists in the DNS that this machine asks (${query}); a name that only an internal DNS knows needs a run from inside.`
          : `Check the spelling, and that the record exists in the DNS that this machine asks (${query}); a name that only an internal DNS knows needs a run from inside; if ${familyName(family)} is not meant, set family: ipv${other}.`,
    };
  }
  return {
    explanation: `No ${kind} could be learnt for ${host}: the resolver ${whatResolverDid(code)} (${code}), so nothing that the policy expects of it${over} was checked.`,
    advice:
      family === null
        ? `Check the resolver of this machine (${query}) and run again.`
        : `Check the resolver of this machine (${query}) and run again; if ${familyName(family)} is not meant, set family: ipv${other}.`,
  };
}
