import type { Definition } from "../kit/definition";
import type { Ids } from "../kit/identity";
import type { Fields } from "../kit/normal-form";

/** An object of a portal, as an export found it. */
export interface Found {
  readonly definition: Definition;
  /** Pulumi id. */
  readonly id: string;
  /** Parts of the id. */
  readonly ids: Ids;
  /**
   * Inputs in the resource's own words, normal form, as a program would give them: nothing that equals a documented
   * default, no write-only field that is not known, references as Pulumi ids.
   */
  readonly inputs: Fields;
  /** Everything the service returned, as a refresh would keep it in the state. Holds secrets where the service shows them. */
  readonly outputs: Fields;
  /** Inputs that are secret, or that the program needs and the service never returns: path and a sentence. */
  readonly asked: readonly Asked[];
  /** Inputs or parts that could not be read. */
  readonly leftOut: readonly { readonly path: string; readonly text: string }[];
  /** What people call it, for names in a program. Absent: it has no name of its own (what exists once per parent). */
  readonly name?: string;
  /** Pulumi id and type of the object that it was found under: a group of its members. Absent at the top. */
  readonly under?: { readonly type: string; readonly id: string };
}

export interface Asked {
  readonly path: string;
  readonly secret: boolean;
  readonly text: string;
}

/** What was not exported at all. */
export interface LeftOut {
  readonly type: string;
  readonly where: string;
  readonly reason: string;
}

/** `found` is sorted: parents before children, then by type and id. */
export interface PortalExport {
  readonly product: string;
  readonly found: readonly Found[];
  readonly leftOut: readonly LeftOut[];
  /** Requests that this call has sent, without those for a token. */
  readonly requests: number;
}
