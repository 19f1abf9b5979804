import * as pulumi from "@pulumi/pulumi";
import type { DataSource } from "./data-source";
import { connected } from "./enclosing";
import type { Fields } from "./normal-form";

/** What a generated function knows of its data source, as plain constants: a program loads neither schemas nor a client. */
export interface DeclaredDataSource {
  /** `clinked:getGroup` */
  readonly name: string;
  /** Names of the result's fields that are no secret, for one object. */
  readonly open?: readonly string[];
  /** Whether the result has secret fields. */
  readonly secret?: boolean;
  readonly secretArgs?: readonly string[];
}

/** Options of the `...Output` variants. */
export interface DataSourceOutputOptions {
  /** Resources that have to be there before the call. */
  readonly dependsOn?: pulumi.Input<pulumi.Input<pulumi.Resource>[]> | pulumi.Input<pulumi.Resource>;
}

/**
 * The functions by which a product's data sources are called. `load` gives the data sources: it is asked by the first
 * call, and never by a program that makes none.
 */
export function dataSourceCalls(load: () => Promise<readonly DataSource[]>) {
  async function host({ name }: DeclaredDataSource) {
    const [sources, program, run] = await Promise.all([
      load(),
      import("./program-host.js"),
      import("./data-source-run.js"),
    ]);
    const source = sources.find((candidate) => candidate.name === name);
    if (!source) throw new Error(`pulumi-portals has no data source "${name}".`);
    return { source, runtime: program.programRuntime(), ...run };
  }

  async function callDataSource<Result>(declared: DeclaredDataSource, args: object = {}): Promise<Result> {
    const { source, runtime, readDataSource } = await host(declared);
    return (await readDataSource(runtime, source, connected(args) as Fields)) as Result;
  }

  async function* callEach<Entry>(declared: DeclaredDataSource, args: object = {}): AsyncGenerator<Entry> {
    const { source, runtime, readPages } = await host(declared);
    for await (const page of readPages(runtime, source, connected(args) as Fields)) yield* page as Entry[];
  }

  /**
   * The call as an output: made as soon as all arguments are known and all of `dependsOn` is there, in a preview too.
   * With secret arguments or secret fields the result is a secret as a whole; a field of one object that is no secret
   * itself stays readable when it is taken by its name (`group.id`).
   */
  function callOutput<Result extends object>(
    declared: DeclaredDataSource,
    args: object = {},
    { dependsOn }: DataSourceOutputOptions = {},
  ): pulumi.Output<Result> {
    const { open = [], secret = false, secretArgs = [] } = declared;
    const given = pulumi.output(markedArgs(secretArgs, connected(args)));
    const result = pulumi.all([given, waitFor(dependsOn)]).apply(async ([values]) => {
      const { source, runtime, readDataSource } = await host(declared);
      const hideArgs = await pulumi.isSecret(given);
      return (await readDataSource(runtime, source, values as Fields, { secrets: true, hideArgs })) as Result;
    }) as pulumi.Output<Result>;
    return secret ? withOpenFields(result, result, open) : result;
  }

  return { callDataSource, callEach, callOutput };
}

/** Arguments with the secret ones in envelopes. */
export const markedArgs = (secretArgs: readonly string[], args: object): pulumi.Inputs =>
  Object.fromEntries(
    Object.entries(args).map(([field, value]) => [
      field,
      secretArgs.includes(field) && value !== undefined ? pulumi.secret(value) : value,
    ]),
  );

/** A secret whose harmless fields can be taken out of it: out of `plain`, the same result as an output of its own. */
export function withOpenFields<Result extends object>(
  result: pulumi.Output<Result>,
  plain: pulumi.Output<Result>,
  open: readonly string[],
): pulumi.Output<Result> {
  const take = (name: string) => (plain as pulumi.Output<Fields>).apply((value) => value[name]);
  return new Proxy(pulumi.secret(result) as object, {
    get: (target, name) => (typeof name === "string" && open.includes(name) ? take(name) : Reflect.get(target, name)),
  }) as unknown as pulumi.Output<Result>;
}

/** Ids are known when the resource is there; in a preview those of new resources are not, and nothing is called. */
const waitFor = (dependsOn: DataSourceOutputOptions["dependsOn"]): pulumi.Output<unknown> =>
  resourcesIn(dependsOn).apply((all) =>
    pulumi.all(all.map((resource) => (pulumi.CustomResource.isInstance(resource) ? resource.id : resource.urn))),
  );

/** The resources that `dependsOn` names, as a list. */
export const resourcesIn = (dependsOn: DataSourceOutputOptions["dependsOn"]): pulumi.Output<pulumi.Resource[]> =>
  pulumi
    .output([dependsOn] as pulumi.Input<unknown>[])
    .apply(([value]) => (Array.isArray(value) ? value : value === undefined ? [] : [value])) as pulumi.Output<
    pulumi.Resource[]
  >;
