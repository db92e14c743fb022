// The advice that makes silence count: which ports of the host must answer, by what the policy expects there and what they did.
import type { Context, Finding } from './finding.ts';

/** @returns what to do so that a port of the same address vouches for this machine */
export function anchorToAdd({ addressIndex, applied }: Finding, { facts }: Context): string {
  switch (facts.expectedOpen(addressIndex, applied)) {
    case 'none':
      return 'List a port of this host that is known to be open under `open`.';
    case 'not-asked':
      return 'Run without `only`: it leaves out the ports of this host that must be open.';
    case 'not-open':
      return 'First check the ports of this host that must be open: none of them was seen open.';
    case 'open':
      return 'Run again: a port of this host that must be open did answer, but not both before and after.';
  }
}
