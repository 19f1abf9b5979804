// Generated from the products by `npm run generate`; do not edit.
import * as pulumi from "@pulumi/pulumi";

const secrets: readonly string[] = [
  "clickupToken",
  "clinkedPassword",
  "clinkedCode",
  "clinkedClientSecret",
  "docspaceApiKey",
  "workdriveApiKey",
];

/** Arguments of a {@link Provider}: addresses and credentials. What is not given is taken from the environment. */
export interface ProviderArgs {
  /** ClickUp: Address of the service. */
  clickupBaseUrl?: pulumi.Input<string>;
  /** ClickUp: Personal token (pk_...) or OAuth access token. Secret. */
  clickupToken?: pulumi.Input<string>;
  /** Clinked: Address of the service. */
  clinkedBaseUrl?: pulumi.Input<string>;
  /** Clinked: Optional: user name, for the password grant. */
  clinkedUsername?: pulumi.Input<string>;
  /** Clinked: Optional: password, for the password grant. Secret. */
  clinkedPassword?: pulumi.Input<string>;
  /** Clinked: Optional: two-factor code, for the password grant. Secret. */
  clinkedCode?: pulumi.Input<string>;
  /** Clinked: Client id of an application made in Clinked. */
  clinkedClientId?: pulumi.Input<string>;
  /** Clinked: Client secret of that application. Secret. */
  clinkedClientSecret?: pulumi.Input<string>;
  /** DocSpace: Address of the service. */
  docspaceBaseUrl?: pulumi.Input<string>;
  /** DocSpace: API key. Secret. */
  docspaceApiKey?: pulumi.Input<string>;
  /** WorkDrive: Address of the service. */
  workdriveBaseUrl?: pulumi.Input<string>;
  /** WorkDrive: API access token of a user. Secret. */
  workdriveApiKey?: pulumi.Input<string>;
  /** WorkDrive: Optional: path that makes a location, /api/locations by default. */
  workdriveLocationsPath?: pulumi.Input<string>;
}

/**
 * One set of logins, for resources that name it in their options: `{ provider }`. Without one, the configuration of the
 * stack and the environment count.
 */
export class Provider extends pulumi.ProviderResource {
  constructor(name: string, args: ProviderArgs = {}, opts?: pulumi.ResourceOptions) {
    const given = Object.entries(args).map(([key, value]) => [
      key,
      secrets.includes(key) && value !== undefined ? pulumi.secret(value) : value,
    ]);
    super("portals", name, Object.fromEntries(given), opts);
  }
}
