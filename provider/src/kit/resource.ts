import * as pulumi from "@pulumi/pulumi";
import { connected, placed } from "./enclosing";
import { dynamic, type Served } from "./served";

export { providerText, typeToken } from "./served";

/** What a class knows of its definition, as plain constants: a program loads neither schemas nor a client. */
export interface Declared {
  /** `clinked:Group` */
  readonly type: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Names of inputs and outputs that are secret. */
  readonly secret: readonly string[];
  /** Protected unless the program says `protect: false`. */
  readonly isRoot?: true;
}

/** Arguments of a resource that is only looked up by its id. */
export const lookedUp = {} as never;

/** Base of all resources. The generated classes say which. */
export abstract class PortalResource extends pulumi.CustomResource {
  /** By which provider; the classes over the plugin say another one. */
  static readonly served: Served = dynamic;

  protected constructor(declared: Declared, name: string, args: object, opts?: pulumi.CustomResourceOptions) {
    // The SDK notes a stack trace for each promise of each output, and source maps make that 10 ms for a resource with
    // many. Where the resource stands in the program it finds out with a limit of its own.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    const place = placed(name, opts);
    const { served } = new.target;
    try {
      super(
        served.token(declared.type),
        place.name,
        {
          // A name that is no key here never becomes an Output.
          ...Object.fromEntries([...declared.outputs, ...declared.inputs].map((field) => [field, undefined])),
          ...withSecrets(declared, connected(args)),
          ...served.inputs(declared.type, opts),
        },
        pulumi.mergeOptions(place.opts, {
          additionalSecretOutputs: [...declared.secret],
          ...protection(declared, opts),
          ...served.options(declared.type),
        }),
      );
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  }
}

/** Nothing is added to what the program says, nor to what is only looked up: that is never deleted. */
const protection = ({ isRoot }: Declared, opts?: pulumi.CustomResourceOptions): pulumi.CustomResourceOptions =>
  isRoot && opts?.protect === undefined && opts?.id === undefined ? { protect: true } : {};

/** A copy, because the caller may use the arguments again. */
function withSecrets({ secret }: Declared, args: object): pulumi.Inputs {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      secret.includes(name) && value !== undefined ? pulumi.secret(value) : value,
    ]),
  );
}

/** Whether a value is a resource of this type, even one made by another copy of this package. */
export const isOfType = (value: unknown, token: string): boolean =>
  typeof value === "object" && value !== null && (value as { __pulumiType?: unknown }).__pulumiType === token;
