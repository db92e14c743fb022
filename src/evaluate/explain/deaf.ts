// Why silence (or an ICMP error) proves nothing: nobody who answered vouches for it, or who did fell silent meanwhile.
import { privateNetworkOf } from '../../model/addresses/private-network.ts';
import { heardElsewhere, wayChanged } from './another-way.ts';
import { andOrBut, isOfScan, observedText, silenceOrError } from './clauses/observed-text.ts';
import { portBeside } from './clauses/witnesses.ts';
import { familyName, listed, unlessFamilyIsMeant } from './clauses/wording.ts';
import type { Context, Explanation, Finding } from './finding.ts';

/** Silence that may as well have been made on our own side. */
export function explainDeaf(finding: Finding, context: Context): Explanation {
  const { planned, seen, addressIndex, protocol } = finding;
  const { facts } = context;
  if (isOfScan(seen)) return deafScan(finding);
  const way = facts.way(addressIndex);
  if (way?.changed) return wayChanged(finding, way);
  const anchor = facts.answer(addressIndex);
  if (seen.mute) return wentMute(finding, portBeside(seen.mute, protocol));
  const noTcp = !facts.heardTcp(planned.family) && facts.controls(planned.family, 'tcp').length === 0;
  const dnsOnly = protocol === 'tcp' && noTcp && facts.dnsAlone(planned.family);
  if (anchor !== null && !dnsOnly) {
    const port = portBeside(anchor, protocol);
    return seen.mute === null ? notShown(finding, port) : wentMute(finding, port);
  }
  const heard = facts.heard(planned.family);
  if (way !== null && heard && !way.heard) return heardElsewhere(finding, way);
  if (dnsOnly) return dnsAlone(finding, context);
  return heard ? heardNothingOfUse(finding, context) : heardNothing(finding, context);
}

function dnsAlone(finding: Finding, context: Context): Explanation {
  const { applied, planned, seen } = finding;
  const family = familyName(planned.family);
  return {
    explanation: `Expected ${applied.entry.expected}, ${andOrBut(finding)} ${observedText(seen)}: nothing answered this machine over TCP in ${family}, and a UDP reply from port 53 shows only that DNS gets out, so ${silenceOrError(seen)} proves nothing.`,
    advice: `Add a port of ${hostOf(finding)} that is known to be open, as open, or a control over TCP; else run from another place${otherFamily(finding, context)}.`,
  };
}

function heardNothing(finding: Finding, context: Context): Explanation {
  const { applied, planned, seen } = finding;
  const { expected } = applied.entry;
  const family = familyName(planned.family);
  const controls = context.facts.controls(planned.family);
  if (controls.length === 0) {
    return {
      explanation: `Expected ${expected}, ${andOrBut(finding)} ${observedText(seen)}: nothing answered this machine over ${family}, so ${silenceOrError(seen)} proves nothing.`,
      advice: addPortOrControl(finding, context),
    };
  }
  return {
    explanation: `Expected ${expected}, ${andOrBut(finding)} ${observedText(seen)}: nothing that was asked over ${family} answered this machine both before and after, not even ${listed(controls)}, so ${silenceOrError(seen)} proves nothing.`,
    advice: `Check that this machine reaches ${listed(controls)} over ${family}; else name another control or run from another place${otherFamily(finding, context)}.`,
  };
}

function heardNothingOfUse(finding: Finding, context: Context): Explanation {
  const { applied, planned, seen } = finding;
  return {
    explanation: `Expected ${applied.entry.expected}, ${andOrBut(finding)} ${observedText(seen)}, and nothing shows that this machine could hear ${familyName(planned.family)} both before and after: what answered did so too early, too late, or to another of its addresses.`,
    advice: addPortOrControl(finding, context),
  };
}

function addPortOrControl(finding: Finding, context: Context): string {
  return context.facts.controls(finding.planned.family).length > 0
    ? `Add a port of ${hostOf(finding)} that is known to be open, as open; else run from another place${otherFamily(finding, context)}.`
    : `Add a port of ${hostOf(finding)} that is known to be open, as open, or a control that this machine can reach; else run from another place${otherFamily(finding, context)}.`;
}

/** Nothing, or how to leave out a family that nothing answered over where the other was heard. */
function otherFamily({ applied, planned }: Finding, { facts }: Context): string {
  const other = planned.family === 4 ? 6 : 4;
  return applied.host !== null && facts.heard(other) ? unlessFamilyIsMeant(planned.family) : '';
}

function hostOf({ applied, planned }: Finding): string {
  return applied.host ?? planned.address;
}

/** The same in a scan made elsewhere, which names no controls and cannot be asked again. */
function deafScan(finding: Finding): Explanation {
  const { planned, seen, applied } = finding;
  // What answers on the internet, or in another private network, does not vouch for this one.
  const network = privateNetworkOf(planned.address);
  return {
    explanation: `Expected ${applied.entry.expected}, ${andOrBut(finding)} ${observedText(seen)}: nothing that could vouch for it answered the same scan over ${familyName(planned.family)}, so ${silenceOrError(seen)} proves nothing.`,
    advice:
      network === null
        ? `Scan a port of ${hostOf(finding)} that is known to be open along with it, or probe without --observations.`
        : `Scan a port of ${hostOf(finding)}, or of another host in ${network.block}, that is known to be open along with it, or probe without --observations.`,
  };
}

/** The address answered on another port, and then not any more: nobody else can vouch for it. */
function wentMute(finding: Finding, port: string): Explanation {
  const { applied, planned, seen } = finding;
  return {
    explanation: `Expected ${applied.entry.expected}, ${andOrBut(finding)} ${observedText(seen)}: port ${port} of ${planned.address} did answer, but not reliably before and after this silence. The network failed meanwhile, or a firewall began to drop what this machine sends: some do that to whoever asks too many ports, and some let only so many connections in at a time (ufw limit).`,
    advice:
      'Run again, more slowly (per-host under limits); if it stays so, let the firewall trust this machine, or run from another address.',
  };
}

/** The address answered all the time, and yet the silence could not be told from loss. */
function notShown(finding: Finding, port: string): Explanation {
  const { applied, planned, seen } = finding;
  const { address } = planned;
  return {
    explanation: `Expected ${applied.entry.expected}, ${andOrBut(finding)} ${observedText(seen)}: port ${port} of ${address} answered, but it could not be asked often enough to show that this silence is more than loss on the way.`,
    advice: `Run again; if it stays so, add another port of ${address} that is known to be open, as open.`,
  };
}

/** One port may stand before the rule that bans, and answers on; others answered only until then. */
export function fellSilent(finding: Finding, port: number): Explanation {
  const { applied, planned, protocol, seen } = finding;
  const { address } = planned;
  const other = portBeside({ port, protocol: 'tcp' }, protocol);
  return {
    explanation: `Expected ${applied.entry.expected}, ${andOrBut(finding)} ${observedText(seen)}: port ${other} of ${address} answered at first and not any more in the end. A firewall may ban whoever asks ports that nobody uses, and then no silence of ${address} says anything.`,
    advice:
      'Let the firewall trust the address that this machine probes from, or run from another address; if the service itself went down meanwhile, run again.',
  };
}
