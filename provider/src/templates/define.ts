import * as pulumi from "@pulumi/pulumi";
import type { z } from "zod";
import { connectionInput } from "../kit/check";
import { connected, placed, within } from "../kit/enclosing";
import type { Fields } from "../kit/normal-form";
import { checkParameters, type ParameterProblem } from "./check";
import { replaced, secretsIn } from "./secret";
import {
  type BuildContext,
  type PortalTemplate,
  TEMPLATE,
  type TemplateArgs,
  type TemplateClass,
  type TemplateComponent,
  type TemplateOutputs,
} from "./template";

/** What `definePortalTemplate` takes. */
export interface TemplateDeclaration<Parameters extends z.ZodObject, Outputs extends object> {
  /** In lower-case letters, digits and hyphens, for example `client-portal`. It is part of URNs: do not change it. */
  readonly name: string;
  /** One sentence. */
  readonly summary?: string;
  /** What differs between tenants. Names of parameters are columns of tables. */
  readonly parameters: Parameters;
  /**
   * Declares the resources of one tenant, and returns what others may want to know of them. It is no async function:
   * what it has to wait for are outputs, of resources and of data sources such as `getGroupOutput`.
   */
  build(parameters: z.output<Parameters>, context: BuildContext): Outputs;
}

/** Columns of a table that are no parameters. */
export const RESERVED: readonly string[] = ["tenant", "connection"];

/** Given in place of a connection's argument by `buildTenant`: the component stands alone in the stack of this tenant. */
export const ALONE = Symbol.for("pulumi-portals.tenant");

/**
 * A portal of which there are many: a class of Pulumi components, and a template for `portals provision`.
 *
 * @throws when the name or a parameter cannot be used
 */
export function definePortalTemplate<Parameters extends z.ZodObject, Outputs extends object = Record<string, never>>(
  declaration: TemplateDeclaration<Parameters, Outputs>,
): TemplateClass<Parameters, Outputs> {
  const { name: templateName, parameters: schema } = declaration;
  assertUsable(templateName, schema);
  const template: PortalTemplate<Parameters, Outputs> & { readonly [TEMPLATE]: 1 } = {
    [TEMPLATE]: 1,
    name: templateName,
    ...(declaration.summary !== undefined && { summary: declaration.summary }),
    parameters: schema,
    build: (parameters, context) => declaration.build(parameters, context),
  };

  return class extends pulumi.ComponentResource implements TemplateComponent<Outputs> {
    static readonly template = template;
    readonly outputs: TemplateOutputs<Outputs>;

    constructor(name: string, args: TemplateArgs<Parameters>, opts?: pulumi.ComponentResourceOptions) {
      const place = placed(name, opts);
      const {
        connection,
        [ALONE]: tenant,
        ...given
      } = connected(args) as Fields & { connection?: string; [ALONE]?: string };
      const parameters = parametersOf(`${templateName} "${name}"`, schema, given, connection);
      super(`portals:template:${templateName}`, place.name, {}, place.opts);
      // Names in the stack of one tenant have no prefix, so that another name of the tenant changes none of them.
      const prefix = tenant === undefined ? `${place.name}-` : "";
      const context: BuildContext = { tenant: tenant ?? name, parent: this, ...(connection && { connection }) };
      const around = { parent: this, prefix, ...(connection !== undefined && { connection }) };
      const built = within(around, () => template.build(parameters as z.output<Parameters>, context));
      this.outputs = outputsOf(templateName, built);
      this.registerOutputs({ ...this.outputs });
    }
  };
}

function outputsOf<Outputs extends object>(template: string, built: Outputs): TemplateOutputs<Outputs> {
  if (built instanceof Promise) {
    // What it fails with is told as well, and by the process that it ends.
    throw new pulumi.RunError(
      `${template}: build returned a promise, and a component cannot wait. Use outputs, and data sources such as getGroupOutput.`,
    );
  }
  const entries = Object.entries(built).map(([name, value]) => [name, pulumi.output(value)]);
  return Object.fromEntries(entries) as TemplateOutputs<Outputs>;
}

function assertUsable(name: string, schema: z.ZodObject): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Error(
      `definePortalTemplate: name: "${name}" is no name in lower-case letters, digits and hyphens, such as "client-portal".`,
    );
  }
  const names = Object.keys(schema.shape);
  const wrong = names.find((parameter) => RESERVED.includes(parameter) || /[.\s]/.test(parameter) || parameter === "");
  if (wrong !== undefined) {
    throw new Error(
      `definePortalTemplate: parameters of ${name}: "${wrong}" cannot be the name of a parameter. Tables have the columns ${RESERVED.join(" and ")} of their own, and a point leads to the parts of a parameter.`,
    );
  }
}

/** @throws pulumi.RunError with every problem */
function parametersOf(who: string, schema: z.ZodObject, given: Fields, connection: string | undefined): unknown {
  const { parameters, problems } = checkParameters(schema, withLateChecks(who, schema, given));
  const all = [...connectionProblems(connection), ...problems];
  if (all.length === 0) return parameters;
  const count = all.length === 1 ? "a problem" : `${all.length} problems`;
  const lines = all.map(({ path, text }) => `  ${path.length > 0 ? `${path.join(".")}: ` : ""}${text}`);
  throw new pulumi.RunError(
    [`${who} has ${count} with its parameters, and nothing of it was made:`, ...lines].join("\n"),
  );
}

/** Secrets that come as outputs are checked when they are known. */
function withLateChecks(who: string, schema: z.ZodObject, given: Fields): Fields {
  const late = secretsIn(schema, given).filter(({ value }) => pulumi.Output.isInstance(value));
  return replaced(
    given,
    late.map(({ path, text, value }) => ({
      path,
      value: (value as pulumi.Output<unknown>).apply((known) => {
        if (text.safeParse(known).success) return known;
        throw new pulumi.RunError(`${who}: ${path.join(".")}: the secret is no text that the template takes here`);
      }),
    })),
  );
}

export function connectionProblems(connection: unknown): ParameterProblem[] {
  const [issue] = connectionInput.safeParse(connection).error?.issues ?? [];
  return issue ? [{ path: ["connection"], text: `expected ${issue.message}`, missing: false }] : [];
}
