// Why silence (or an ICMP error) proves nothing: nobody who answered vouches for it, or who did fell silent meanwhile.
import { isLoopback, privateNetworkOf } from '../../model/addresses/private-network.ts';
import { HOSTED_RUNNER_BLIND_PORTS } from '../../model/hosted-runner.ts';
import { anchorToAdd } from './anchor-advice.ts';
import { heardElsewhere, wayChanged } from './another-way.ts';
import { isOfScan, provesNothing, unanswered } from './clauses/observed-text.ts';
import { portBeside } from './clauses/witnesses.ts';
import { familyName, listed } from './clauses/wording.ts';
import type { Context, Explanation, Finding } from './finding.ts';

/** Silence that may as well have been made on our own side. */
export function explainDeaf(finding: Finding, context: Context): Explanation {
  const { planned, seen, addressIndex, protocol } = finding;
  const { facts } = context;
  if (isOfScan(seen)) return deafScan(finding, context);
  if (isBlockedHere(finding, context)) return blockedHere(finding);
  const way = facts.way(addressIndex);
  if (way?.changed) return wayChanged(finding, way);
  if (seen.anchorsAmiss !== undefined) return anchorsAmiss(finding, seen.anchorsAmiss);
  const anchor = facts.answer(addressIndex);
  if (seen.mute) return wentMute(finding, portBeside(seen.mute, protocol));
  const noTcp = !facts.heardTcp(planned.family) && facts.controls(planned.family, 'tcp').length === 0;
  const dnsOnly = protocol === 'tcp' && noTcp && facts.dnsAlone(planned.family);
  if (anchor !== null && !dnsOnly) {
    const port = portBeside(anchor, protocol);
    return seen.mute === null ? notShown(finding, context, port) : wentMute(finding, port);
  }
  const heard = facts.heard(planned.family);
  if (way !== null && heard && !way.heard) return heardElsewhere(finding, context, way);
  if (dnsOnly) return dnsAlone(finding, context);
  return heard ? heardNothingOfUse(finding, context) : heardNothing(finding, context);
}

/** Whether the network of this machine is known to let nothing out to the port. */
function isBlockedHere({ port, protocol, planned }: Finding, { hostedRunner }: Context): boolean {
  const isBlind = protocol === 'tcp' && HOSTED_RUNNER_BLIND_PORTS.includes(port);
  return hostedRunner === true && isBlind && !isLoopback(planned.address);
}

function blockedHere({ port, seen }: Finding): Explanation {
  return {
    explanation: `GitHub's hosted runners cannot connect to port ${port} anywhere: their network blocks it. ${unanswered(seen)}`,
    advice: `Check it from a self-hosted runner. Or put \`cannot-see: ${port}\` on the vantage of this run, and it is listed as not checked.`,
  };
}

function dnsAlone(finding: Finding, context: Context): Explanation {
  const { planned, seen } = finding;
  const family = familyName(planned.family);
  return {
    explanation: `Nothing answered this machine over TCP in ${family}, so ${provesNothing(seen)}: a UDP reply from port 53 shows only that DNS gets out. ${unanswered(seen)}`,
    advice: `${anchorToAdd(finding, context)} Or add a control over TCP that this machine can reach, or run from another place.`,
  };
}

function heardNothing(finding: Finding, context: Context): Explanation {
  const { planned, seen } = finding;
  const family = familyName(planned.family);
  const controls = context.facts.controls(planned.family);
  if (controls.length === 0) {
    return {
      explanation: `Nothing answered this machine over ${family}, so ${provesNothing(seen)}. ${unanswered(seen)}`,
      advice: `${anchorOrControl(finding, context)}${otherFamily(finding, context)}`,
    };
  }
  return {
    explanation: `Nothing that was asked over ${family} answered this machine both before and after, not even ${listed(controls)}, so ${provesNothing(seen)}. ${unanswered(seen)}`,
    advice: `Check that this machine reaches ${listed(controls)} over ${family}. If it cannot, name another control, or run from another place.${otherFamily(finding, context)}`,
  };
}

function heardNothingOfUse(finding: Finding, context: Context): Explanation {
  const { planned, seen } = finding;
  return {
    explanation: `No answer over ${familyName(planned.family)} shows that this machine could hear both before and after, so ${provesNothing(seen)}: each came too early, too late, or to another address of this machine. ${unanswered(seen)}`,
    advice: anchorOrControl(finding, context),
  };
}

function anchorOrControl(finding: Finding, context: Context): string {
  const anchor = anchorToAdd(finding, context);
  return context.facts.controls(finding.planned.family).length > 0
    ? `${anchor} Else run from another place.`
    : `${anchor} Or add a control that this machine can reach, or run from another place.`;
}

/** Nothing, or how to leave out a family that nothing answered over where the other was heard. */
function otherFamily({ applied, planned }: Finding, { facts }: Context): string {
  const other = planned.family === 4 ? 6 : 4;
  if (applied.host === null || !facts.heard(other)) return '';
  return ` If ${familyName(planned.family)} is not meant, set \`family: ipv${other}\`.`;
}

/** The same in a scan made elsewhere, which names no controls and cannot be asked again. */
function deafScan(finding: Finding, { facts }: Context): Explanation {
  const { planned, seen, addressIndex, applied } = finding;
  return {
    explanation: `Nothing that could vouch for this address over ${familyName(planned.family)} answered in the same scan, so ${provesNothing(seen)}.`,
    advice:
      facts.expectedOpen(addressIndex, applied) === 'none'
        ? scanMore(planned.address)
        : 'Check the ports of this host that must be open: the scan saw none of them open. Or probe without --observations.',
  };
}

/** What answers on the internet, or in another private network, does not vouch for a private one. */
function scanMore(address: string): string {
  const network = privateNetworkOf(address);
  return network === null
    ? 'Scan a port of this host that is known to be open along with it, or probe without --observations.'
    : `Scan a port of this host, or of another host in ${network.block}, that is known to be open along with it, or probe without --observations.`;
}

/** The address answered on another port, and then not any more: nobody else can vouch for it. */
function wentMute({ seen }: Finding, port: string): Explanation {
  return {
    explanation: `Port ${port} on this address did answer, but not reliably before and after this silence: the network failed meanwhile, the service on port ${port} was overloaded, or a firewall began to drop what this machine sends. Some ban a source that asks too many ports, and some limit the connections of each source (ufw limit). ${unanswered(seen)}`,
    advice:
      'Run again, more slowly (`per-host` under `limits`). If it stays so, let the firewall trust this machine, or run from another address.',
  };
}

/** Other ports of the address answered, and the policy does not let them be asked again. */
function anchorsAmiss({ seen }: Finding, chosen: readonly number[]): Explanation {
  const [port] = chosen;
  if (chosen.length === 1) {
    return {
      explanation: `The policy lets only port ${port} of this address vouch for it (\`anchors\`), and port ${port} did not answer, so ${provesNothing(seen)}. ${unanswered(seen)}`,
      advice: `Find out why port ${port} does not answer. If it need not, name another port of this host under \`anchors\`, or remove the key.`,
    };
  }
  return {
    explanation: `The policy lets only ports ${listed(chosen.map(String))} of this address vouch for it (\`anchors\`), and none of them answered, so ${provesNothing(seen)}. ${unanswered(seen)}`,
    advice: `Find out why ports ${listed(chosen.map(String))} do not answer. If they need not, name another port of this host under \`anchors\`, or remove the key.`,
  };
}

/** The address answered all the time, and yet the silence could not be told from loss. */
function notShown(finding: Finding, { facts }: Context, port: string): Explanation {
  const { seen, addressIndex } = finding;
  return {
    explanation: `Port ${port} on this address answered, but was not asked often enough to tell this silence from lost packets. ${unanswered(seen)}`,
    advice:
      facts.openPorts(addressIndex) > 1
        ? 'Run again, more slowly (`per-host` under `limits`). If it stays so, run from a place that loses fewer packets.'
        : 'Run again. If it stays so, list another port of this host that is known to be open under `open`.',
  };
}

/** One port may stand before the rule that bans, and answers on; others answered only until then. */
export function fellSilent({ protocol, seen }: Finding, port: number): Explanation {
  const other = portBeside({ port, protocol: 'tcp' }, protocol);
  return {
    explanation: `Port ${other} on this address answered at first and no longer at the end, so silence of this address proves nothing: a firewall may have banned this machine for asking unused ports, or the service on port ${other} is overloaded or down. ${unanswered(seen)}`,
    advice:
      'Let the firewall trust the address that this machine probes from, or run from another address. If the service itself went down meanwhile, run again.',
  };
}
