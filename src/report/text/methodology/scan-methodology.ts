// What a report says of how it was measured when it was made from a scan (`--observations`): who saw it, when, and what green means then.
import type { Report } from '../../../model/report.ts';
import type { Evidence } from '../../../model/words.ts';
import { minuteText } from '../counts-text.ts';

/** Paragraphs, each with its title. */
export type Meaning = readonly (readonly [title: string, text: string])[];

type ScanOrigin = NonNullable<Report['scan']>;

/** `nmap 7.93`; `port-policy 1.2.0`. */
function toolText({ tool, version }: ScanOrigin): string {
  return version === null ? tool : `${tool} ${version}`;
}

/** ` at 2026-11-21 16:18 UTC`; nothing where the scan tells no time. */
function endText({ finishedAt }: ScanOrigin): string {
  return finishedAt === null ? '' : ` at ${minuteText(finishedAt)}`;
}

/**
 * Who saw what is judged: `seen by nmap 7.93 at 2026-11-21 16:18 UTC; this run sent nothing`. For the head of a report and for
 * the line with its result, which must not look like a run that probed.
 *
 * @returns null for a run that probed
 */
export function scanText({ scan }: Pick<Report, 'scan'>): string | null {
  if (scan === null) return null;
  return isOfOtherTool(scan)
    ? `seen by ${toolText(scan)}${endText(scan)}; this run sent nothing`
    : `seen by an earlier run of ${toolText(scan)}${endText(scan)}; this run sent nothing`;
}

/** An earlier report of ours rests on probes. What another tool saw has no "before and after", no pace and no attempts. */
export function isOfOtherTool(scan: Report['scan']): scan is ScanOrigin {
  return scan !== null && scan.tool !== 'port-policy';
}

export function evidenceWordsOfScan(): Readonly<Record<Evidence, string>> {
  return {
    direct: 'answered the scan',
    proven: 'were not open to the scan, and open from another vantage',
    anchored: 'were silent, or rejected by ICMP, while another port of the same address answered in the same scan',
    vouched: 'were silent, or rejected by ICMP, while others answered in the same scan',
    none: 'rest on nothing (not covered by the scan, silent while nothing vouched, or open at an address that accepts any port)',
  };
}

/** @param ofProbes what it means of a run that probed */
export function meaningOfScan(scan: ScanOrigin, ofProbes: Meaning): Meaning {
  const [[says], [saysNot, limits]] = ofProbes as [Meaning[number], Meaning[number]];
  const [tool, at] = [toolText(scan), endText(scan)];
  switch (scan.tool) {
    case 'port-policy':
      return [
        [
          says,
          `When the earlier run of ${tool} asked${at}, from the place where it ran, every port above was in the intended state. It is judged by this policy, with the evidence that the earlier run recorded. Nothing was asked again.`,
        ],
        [saysNot, `What is so now. ${limits}`],
      ];
    case 'nmap':
      return [
        [
          says,
          `When ${tool} scanned${at}, from the machine that ran it, every port above was in the intended state. A silent TCP port counts as filtered only where something else answered in the same scan. A silent UDP port never passes, because a scan does not say what it asked.`,
        ],
        [
          saysNot,
          `Whether the scanning machine could hear the network at the moment of each silence: a scan does not say when an answer came or how many packets were lost. ${limits}`,
        ],
      ];
    case 'globalping':
    case 'check-host':
      return [
        [
          says,
          `When nodes of ${tool} asked${at}, each from its own network, at least one of them reached every port above that is in the intended state. No silence counts: what no node reached never passes.`,
        ],
        [saysNot, limits],
      ];
    case 'masscan':
    case 'naabu':
      return [
        [
          says,
          `When ${tool} scanned${at}, from the machine that ran it, every port above answered it in the intended way. No silence counts: ${scan.tool} writes only what answered, so a port that it does not list never passes.`,
        ],
        [saysNot, limits],
      ];
  }
}
