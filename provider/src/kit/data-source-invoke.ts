import * as pulumi from "@pulumi/pulumi";
import { unknown } from "@pulumi/pulumi/output";
import type { DataSource } from "./data-source";
import { type DeclaredDataSource, dataSourceCalls, markedArgs, resourcesIn, withOpenFields } from "./data-source-call";
import { connected, enclosing } from "./enclosing";
import { AFTER, HIDES_ARGUMENTS } from "./engine-texts";
import { pluginToken } from "./served";

type Fields = Record<string, unknown>;

/** The same over the plugin, whose answers have the secrets too. */
export interface InvokedDataSource extends DeclaredDataSource {
  /** Names of the fields that the `...Output` variant alone has. */
  readonly secretFields?: readonly string[];
  /** The field of the result that has them all, for many objects. */
  readonly list?: string;
}

/**
 * The functions by which a product's data sources are asked of the plugin, with the login of a `Provider` where the
 * options, their parent or the component around name one. A script that no engine runs is its own provider: there they
 * are the calls of the dynamic classes. Errors are those of the plugin, as text.
 */
export function invokedCalls(load: () => Promise<readonly DataSource[]>) {
  const local = dataSourceCalls(load);

  async function callDataSource<Result>(
    declared: InvokedDataSource,
    args: object = {},
    opts?: pulumi.InvokeOptions,
  ): Promise<Result> {
    if (!isUnderEngine()) return local.callDataSource(declared, args);
    return shown(declared, await invoked(declared, args, inPlace(opts))) as Result;
  }

  /** Pages cannot come through the engine: with a provider all is read before the first entry. */
  function callEach<Entry>(
    declared: InvokedDataSource,
    args: object = {},
    opts?: pulumi.InvokeOptions,
  ): AsyncIterable<Entry> {
    const options = inPlace(opts);
    if (!isUnderEngine() || !providerOf(declared, options)) return local.callEach(declared, args);
    return entries(declared, connected(args), options);
  }

  /**
   * The call as an output: the engine waits for what the arguments and `dependsOn` come from. In a preview nothing is
   * read as long as one of these is not there. What is secret is as with the dynamic classes.
   */
  function callOutput<Result extends object>(
    declared: InvokedDataSource,
    args: object = {},
    opts?: pulumi.InvokeOutputOptions,
  ): pulumi.Output<Result> {
    if (!isUnderEngine()) return local.callOutput(declared, args, opts);
    const { name, open = [], secret = false, secretArgs = [] } = declared;
    const given = markedArgs(secretArgs, connected(args));
    const result = pulumi.runtime
      .invokeOutput<Fields>(pluginToken(name), { ...given, ...hiding(given), ...after(given, opts) }, inPlace(opts))
      .apply((answer) => (isUnanswered(answer) ? unknown : answer)) as unknown as pulumi.Output<Result>;
    if (!secret) return result;
    // Secret because of its fields alone, it is none field by field; because of its arguments it stays one.
    const plain = pulumi.all([given, pulumi.unsecret(result)]).apply(([, answer]) => answer);
    return withOpenFields(result, plain as unknown as pulumi.Output<Result>, open);
  }

  return { callDataSource, callEach, callOutput };
}

const isUnderEngine = () => pulumi.runtime.getMonitor() !== undefined;

const inPlace = <Options extends pulumi.InvokeOptions>(opts?: Options): Options =>
  ({ ...opts, parent: opts?.parent ?? enclosing()?.parent }) as Options;

const providerOf = ({ name }: InvokedDataSource, { provider, parent }: pulumi.InvokeOptions) =>
  provider ?? parent?.getProvider(pluginToken(name));

async function invoked(declared: InvokedDataSource, args: object, opts: pulumi.InvokeOptions): Promise<Fields> {
  const { name, secretArgs = [] } = declared;
  const given = markedArgs(secretArgs, connected(args));
  const answer: Fields = await pulumi.runtime.invoke(pluginToken(name), { ...given, ...hiding(given) }, opts);
  if (!isUnanswered(answer)) return answer;
  const short = name.split(":")[1];
  throw new Error(
    `${name}: the login of its provider is not known yet in this preview. Take ${short}Output, which waits for it, or give the provider a login that is known.`,
  );
}

/**
 * A preview is answered with nothing by the engine where the provider's login is unknown, and by the plugin where what
 * the call comes after is still to be made.
 */
const isUnanswered = (answer: Fields) => pulumi.runtime.isDryRun() && Object.keys(answer).length === 0;

/** The SDK takes the envelopes off the arguments; so the plugin is told that no message may repeat them. */
function hiding(given: pulumi.Inputs): pulumi.Inputs {
  const isSecret = pulumi.isSecret(pulumi.output(given)).catch(() => false);
  return { [HIDES_ARGUMENTS]: isSecret.then((is) => is || undefined) };
}

/**
 * What a call comes after. The engine takes a resource for made when it has an id, and ours often have one in a preview:
 * the plugin knows better.
 */
function after(given: pulumi.Inputs, { dependsOn }: pulumi.InvokeOutputOptions = {}): pulumi.Inputs {
  if (!pulumi.runtime.isDryRun()) return {};
  const behind = pulumi.output(given) as unknown as { allResources(): Promise<Set<pulumi.Resource>> };
  const urns = (all: Iterable<pulumi.Resource>) => pulumi.all([...all].map(({ urn }) => urn));
  const ofArgs = pulumi.output(behind.allResources().then(urns));
  return { [AFTER]: pulumi.all([ofArgs, resourcesIn(dependsOn).apply(urns)]).apply((all) => all.flat()) };
}

/** Without what is secret. */
function shown({ list, secretFields = [] }: InvokedDataSource, answer: Fields): Fields {
  if (secretFields.length === 0) return answer;
  const open = (entry: object) =>
    Object.fromEntries(Object.entries(entry).filter(([name]) => !secretFields.includes(name)));
  return list === undefined ? open(answer) : { ...answer, [list]: (answer[list] as object[]).map(open) };
}

async function* entries<Entry>(
  declared: InvokedDataSource,
  args: object,
  opts: pulumi.InvokeOptions,
): AsyncGenerator<Entry> {
  const answer = shown(declared, await invoked(declared, args, opts));
  yield* answer[declared.list ?? ""] as Entry[];
}
