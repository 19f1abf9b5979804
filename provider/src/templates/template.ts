import type * as pulumi from "@pulumi/pulumi";
import type { z } from "zod";

/** Marks a template, also one that another copy of this package has made. The number is that of its form. */
export const TEMPLATE = Symbol.for("pulumi-portals.template");

/** What the code of a template is given beside its parameters. */
export interface BuildContext {
  /** Name of the tenant: of its stack with `portals provision`, else of the component. */
  readonly tenant: string;
  /** The component. Resources and data sources of this package take it on their own; give it to those of others. */
  readonly parent: pulumi.ComponentResource;
  /** Name of the set of credentials, taken on their own too. Without one the plain variables count. */
  readonly connection?: string;
}

/** A template as the tenants command sees it. */
export interface PortalTemplate<
  Parameters extends z.ZodObject = z.ZodObject,
  Outputs extends object = Record<string, unknown>,
> {
  /** In lower-case letters, digits and hyphens; part of URNs. */
  readonly name: string;
  /** One sentence. */
  readonly summary?: string;
  readonly parameters: Parameters;
  build(parameters: z.output<Parameters>, context: BuildContext): Outputs;
}

/** Zod's own type of an object without fields would allow no `connection` beside them. */
type Given<Parameters extends z.ZodObject> = [keyof Parameters["shape"]] extends [never]
  ? unknown
  : z.input<Parameters>;

/** Arguments of the component: the parameters, and the name of a set of credentials. */
export type TemplateArgs<Parameters extends z.ZodObject> = Given<Parameters> & {
  /** Name of the set of credentials that everything in the component uses, as in `CLINKED__<NAME>__CLIENT_SECRET`. */
  readonly connection?: string;
};

export type TemplateOutputs<Outputs extends object> = {
  readonly [Name in keyof Outputs]: pulumi.Output<pulumi.Unwrap<Outputs[Name]>>;
};

/** One portal made from a template. */
export type TemplateComponent<Outputs extends object> = pulumi.ComponentResource & {
  /** What `build` returned, each value as an output; one that is secret hides no other. */
  readonly outputs: TemplateOutputs<Outputs>;
};

/** A class of components, and a template that `portals provision` takes. */
export interface TemplateClass<Parameters extends z.ZodObject = z.ZodObject, Outputs extends object = object> {
  readonly template: PortalTemplate<Parameters, Outputs>;
  /**
   * @throws pulumi.RunError with all that is wrong with the parameters; nothing was made
   */
  new (
    name: string,
    args: TemplateArgs<Parameters>,
    opts?: pulumi.ComponentResourceOptions,
  ): TemplateComponent<Outputs>;
}

/** A class of components, whatever its parameters are. */
export interface AnyTemplateClass {
  readonly template: PortalTemplate<z.ZodObject, object>;
}

/** Whether a value is a class that `definePortalTemplate` made, even that of another copy of this package. */
export const isTemplateClass = (value: unknown): value is AnyTemplateClass =>
  (value as { template?: { [TEMPLATE]?: unknown } } | null | undefined)?.template?.[TEMPLATE] === 1;
