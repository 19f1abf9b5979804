import type { Definition } from "../../kit/definition";
import type { Fields } from "../../kit/normal-form";
import type { Served } from "../../kit/served";

/** An object that a file wants to be taken into a stack, checked as far as the file alone goes. */
export interface ImportEntry {
  readonly definition: Definition;
  /** Name in the program. */
  readonly name: string;
  /** Pulumi id in its normal form. */
  readonly id: string;
  /** As the file has them, with placeholders and envelopes. */
  readonly inputs: Fields;
  readonly outputs: Fields;
  /** By which provider the program has it; dynamic unless given. */
  readonly served?: Served;
}

/** `clinked:Group acme (1/17)` */
export const entryText = ({ definition, name, id }: ImportEntry): string => `${definition.type} ${name} (${id})`;
