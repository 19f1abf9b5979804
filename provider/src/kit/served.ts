import type * as pulumi from "@pulumi/pulumi";

/** What a class tells the engine about the provider that serves it. */
export interface Served {
  /** What a program imports for a product: `pulumi-portals/clinked`. */
  entry(product: string): string;
  /** The type in URNs. */
  token(type: string): string;
  /** Inputs beside the program's own. */
  inputs(type: string, opts?: pulumi.CustomResourceOptions): pulumi.Inputs;
  options(type: string): pulumi.CustomResourceOptions;
}

/**
 * What the engine runs for a resource. It stands in every state file, so it is frozen: a changed text is an update of
 * every resource in every stack.
 */
export const providerText = (type: string): string =>
  `exports.handler=()=>require("pulumi-portals/dynamic").provider(${JSON.stringify(type)});`;

/** The type in URNs: `pulumi-nodejs:dynamic/clinked:Group`. As frozen as the text. */
export const typeToken = (type: string): string => `pulumi-nodejs:dynamic/${type}`;

/** By code in the program's own process of Pulumi. */
export const dynamic: Served = {
  entry: (product) => `pulumi-portals/${product}`,
  token: typeToken,
  inputs: (type, opts) => ({
    // With an id the engine reads instead of creating: an object that is missing is an error then.
    ...(opts?.id === undefined ? {} : { __get: true }),
    __provider: providerText(type),
  }),
  options: () => ({}),
};

/** The type over the plugin: `portals:clinked:Group`. As frozen. */
export const pluginToken = (type: string): string => `portals:${type}`;

/** By the plugin. What a dynamic class has made is the same resource. */
export const plugin: Served = {
  entry: (product) => `pulumi-portals/native/${product}`,
  token: pluginToken,
  inputs: () => ({}),
  options: (type) => ({ aliases: [{ type: typeToken(type) }] }),
};

const TOKEN = /^(pulumi-nodejs:dynamic\/|portals:)/;

/** Whether a type in a state is one of ours, by whichever provider. */
export const isOurs = (token: string): boolean => TOKEN.test(token);

/** `clinked:Group` of either token; what is none of ours stays as it is. */
export const typeOfToken = (token: string): string => token.replace(TOKEN, "");

/** The provider that a token names. */
export const servedBy = (token: string): Served => (token.startsWith("portals:") ? plugin : dynamic);

/**
 * The provider for programs and import files that a command writes: `PORTALS_ADAPTER` is `plugin`, or `dynamic`, which it
 * is when it is not set.
 *
 * @throws Error for any other word
 */
export function servedIn({ PORTALS_ADAPTER: picked = "dynamic" }: NodeJS.ProcessEnv): Served {
  if (picked === "plugin") return plugin;
  if (picked === "dynamic" || picked === "") return dynamic;
  throw new Error("PORTALS_ADAPTER must be plugin or dynamic. Set one of them, or remove it.");
}
