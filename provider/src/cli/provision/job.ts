import type { TemplateTenant } from "../../templates/tenant";
import type { StackDrift } from "../drift/report";
import type { Failure } from "../engine/diagnostics";
import type { ResourceRef } from "../engine/urn";
import type { Requests } from "../engine/usage";

export const verbs = ["preview", "up", "refresh", "drift", "destroy"] as const;
export type Verb = (typeof verbs)[number];

/** What the process of one tenant is told. There are no secrets in it: those are in its environment. */
export interface Job {
  readonly verb: Verb;
  readonly tenant: TemplateTenant;
  /** Absolute path of the template's file. */
  readonly template: string;
  /** Name of the Pulumi project. */
  readonly project: string;
  /** The backend has no stack of this tenant yet. */
  readonly isNew: boolean;
  /** Read the portal first. */
  readonly refresh: boolean;
  /** Operations that the engine begins at a time. */
  readonly parallel: number;
  /** For a stack that is made, for example `awskms://alias/portals`; the backend's own otherwise. */
  readonly secretsProvider?: string;
}

export type Op = "create" | "update" | "delete" | "replace";

/** One change of one resource, planned or made. Values are not among it. */
export interface Step extends ResourceRef {
  readonly op: Op;
  /** Inputs that differ, as the engine writes them: `friendlyName`, `members[1]`. */
  readonly fields: readonly string[];
}

/** What one run of the engine did, or would do. */
export interface Outcome {
  readonly steps: readonly Step[];
  /** Resources that stay or stayed as they are. */
  readonly same: number;
  /** What `build` returns, or what is protected, differs from what the stack has. */
  readonly stateDiffers: boolean;
  readonly errors: readonly Failure[];
  /** What the provider had to say: waits, retries, blind spots. */
  readonly messages: readonly string[];
  readonly requests?: Requests;
  readonly durationMs: number;
  /** Of the verb `drift` alone. */
  readonly drift?: StackDrift;
}

/** What the process of a tenant tells while it works, and at its end. */
export type Message =
  | { readonly kind: "progress"; readonly resources: number; readonly at: string }
  | { readonly kind: "say"; readonly text: string }
  | { readonly kind: "outcome"; readonly outcome: Outcome };

export const noOutcome: Outcome = {
  steps: [],
  same: 0,
  stateDiffers: false,
  errors: [],
  messages: [],
  durationMs: 0,
};
