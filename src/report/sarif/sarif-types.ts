// SARIF 2.1.0 as types, as far as this tool writes it; the standard is docs.oasis-open.org/sarif/sarif/v2.1.0.

export type SarifLevel = 'error' | 'warning' | 'note';

export interface SarifText {
  readonly text: string;
}

export interface SarifArtifactLocation {
  /** RFC 3986: relative to the base where there is one, else absolute. */
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** Lines and columns count from 1, columns in UTF-16 units; `endColumn` is the first column behind the region. */
export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface SarifLocation {
  /** What a link in the message points to; only related locations have one. */
  readonly id?: number;
  readonly physicalLocation: { readonly artifactLocation: SarifArtifactLocation; readonly region: SarifRegion };
  readonly message?: SarifText;
}

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly helpUri: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: SarifLevel };
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  /** The requirements of the policy that it counts against. */
  readonly properties?: { readonly tags: readonly string[] };
}

export interface SarifInvocation {
  readonly executionSuccessful: boolean;
  /** RFC 3339, in UTC. */
  readonly startTimeUtc?: string;
  readonly endTimeUtc?: string;
  readonly toolExecutionNotifications: readonly { readonly level: SarifLevel; readonly message: SarifText }[];
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly version: string;
      readonly informationUri: string;
      readonly rules: readonly SarifRule[];
    };
  };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly SarifInvocation[];
  readonly originalUriBaseIds: Readonly<Record<string, { readonly description: SarifText }>>;
  readonly columnKind: 'utf16CodeUnits';
  readonly results: readonly SarifResult[];
}

export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly SarifRun[];
}
