import type {
  EnforcementLevel,
  PolicyConfigSchema,
  ResourceRemediation,
  ResourceValidation,
  ResourceValidationPolicy,
  Severity,
} from "@pulumi/policy";
import type { Resource, Unwrap } from "@pulumi/pulumi";

/** JSON schema, as far as the engine understands it. */
type Schema = PolicyConfigSchema["properties"][string];

/** A value that the configuration of the pack may give. */
export interface Setting<T> {
  readonly default: T;
  readonly schema: Schema;
}

export type Settings = Readonly<Record<string, Setting<unknown>>>;
export type Configured<S extends Settings> = { readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never };

/** What a check has beside the inputs: the settings, and where to tell what is wrong. */
export interface Checking<S extends Settings> {
  readonly config: Configured<S>;
  readonly report: (violation: string) => void;
  readonly isProtected: boolean;
}

/** A class of `pulumi-portals`. Its arguments type the checks, so that an input that is renamed does not compile. */
export type ResourceClass<Args> = new (name: string, args: Args, ...rest: never[]) => Resource;
type Inputs<Args> = Unwrap<NonNullable<Args>>;

/** A check of one class. The inputs are those that the provider's own check has brought into normal form. */
export type Check<S extends Settings> = (settings: S) => ResourceValidation;

export interface PolicySpec<S extends Settings> {
  /** Its key in the configuration of the pack. */
  readonly name: string;
  readonly description: string;
  /** What to do about a violation. */
  readonly steps: string;
  readonly severity: Severity;
  /** What happens unless the configuration says otherwise. */
  readonly level: EnforcementLevel;
  readonly settings?: S;
}

export interface ResourcePolicySpec<S extends Settings> extends PolicySpec<S> {
  readonly checks: readonly Check<S>[];
  /** Only what takes rights away and locks nobody out; runs at the level "remediate" alone. */
  readonly remedies?: readonly ((settings: S) => ResourceRemediation)[];
}

export function definePolicy<S extends Settings>(spec: ResourcePolicySpec<S>): ResourceValidationPolicy {
  const settings = spec.settings ?? ({} as S);
  const remedies = spec.remedies?.map((remedy) => remedy(settings));
  return {
    ...described(spec),
    validateResource: spec.checks.map((check) => check(settings)),
    ...(remedies ? { remediateResource: firstOf(remedies) } : {}),
  };
}

/** What policies of resources and of stacks have in common. */
export const described = <S extends Settings>({
  name,
  description,
  steps,
  severity,
  level,
  settings,
}: PolicySpec<S>) => ({
  name,
  description,
  severity,
  remediationSteps: steps,
  enforcementLevel: level,
  ...(settings ? { configSchema: schemaOf(settings) } : {}),
});

/** `clinked:Group` of a token: dynamic classes and those over the plugin are served under two. */
// The provider has the same pattern (kit/served.ts); no entry of the package shows it, and both tokens are frozen.
export const typeOf = (token: unknown): string =>
  /^(?:pulumi-nodejs:dynamic\/|portals:)(\w+:\w+)$/.exec(String(token))?.[1] ?? "";

export const typeOfClass = (resourceClass: object): string =>
  typeOf((resourceClass as { __pulumiType?: unknown }).__pulumiType);

/** What is known of a resource of this class; undefined for one of another. */
export const ownInputs = <Args>(
  resource: { readonly type: string; readonly props: Record<string, unknown> },
  resourceClass: ResourceClass<Args>,
): Inputs<Args> | undefined =>
  typeOf(resource.type) === typeOfClass(resourceClass) ? (resource.props as Inputs<Args>) : undefined;

/** Checks the resources of one class. */
export const on =
  <Args, S extends Settings>(
    resourceClass: ResourceClass<Args>,
    check: (inputs: Inputs<Args>, checking: Checking<S>) => void,
  ): Check<S> =>
  (settings) =>
  (args, report) => {
    const inputs = ownInputs(args, resourceClass);
    if (!inputs) return;
    check(inputs, { config: configured(settings, args.getConfig()), report, isProtected: args.opts.protect });
  };

/**
 * Changes the inputs of one class in place. What the check never sees, the provider's text among it, is in the same bag:
 * a new one would lose it, and a secret that is replaced stays secret only in the old one.
 */
export const remedy =
  <Args, S extends Settings>(
    resourceClass: ResourceClass<Args>,
    change: (inputs: Inputs<Args>, config: Configured<S>) => void,
  ): ((settings: S) => ResourceRemediation) =>
  (settings) =>
  (args) => {
    const inputs = ownInputs(args, resourceClass);
    if (!inputs) return undefined;
    change(inputs, configured(settings, args.getConfig()));
    return inputs as Record<string, unknown>;
  };

/** The defaults count where the engine gave no configuration, as in a unit test. */
export function configured<S extends Settings>(settings: S, given: object): Configured<S> {
  const defaults = Object.entries(settings).map(([name, setting]) => [name, setting.default]);
  return { ...Object.fromEntries(defaults), ...given };
}

function schemaOf(settings: Settings): PolicyConfigSchema {
  const properties = Object.entries(settings).map(([name, setting]) => [
    name,
    { ...setting.schema, default: setting.default as NonNullable<Schema["default"]> },
  ]);
  return { properties: Object.fromEntries(properties) };
}

/** A resource has one class, so that one remedy at most is its own. */
const firstOf =
  (remedies: readonly ResourceRemediation[]): ResourceRemediation =>
  async (args) => {
    for (const one of remedies) {
      const inputs = await one(args);
      if (inputs) return inputs;
    }
    return undefined;
  };
