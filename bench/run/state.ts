import { randomUUID } from "node:crypto";
import * as pulumi from "@pulumi/pulumi";
import type { Definition } from "../../provider/src/kit/definition";
import { SECRET, SIGNATURE } from "../../provider/src/kit/engine-texts";
import type { Fields } from "../../provider/src/kit/normal-form";
import { pluginToken, providerText, typeToken } from "../../provider/src/kit/served";
import type { Known } from "./portal";

/** Who keeps the resources of a stack: our package, its plugin, the plain provider, or one that does nothing. */
export type Keeper = "portals" | "plugin" | "plain" | "nothing";

interface Kept {
  readonly id: string;
  readonly inputs: Fields;
  readonly outputs: Fields;
  readonly secret?: readonly string[];
}

/**
 * The state of a stack that has all of these, for `pulumi stack import`.
 *
 * @param salt of the stack's passphrase: without it the import cannot encrypt what is secret
 */
export async function deploymentOf(
  keeper: Keeper,
  stack: string,
  salt: string,
  known: readonly Known[],
): Promise<object> {
  const urn = (type: string, name: string) => `urn:pulumi:${stack}::bench::${type}::${name}`;
  const parent = urn("pulumi:pulumi:Stack", `bench-${stack}`);
  const name = keeper === "plugin" ? "portals" : "pulumi-nodejs";
  const provider = { type: `pulumi:providers:${name}`, id: randomUUID() };
  const providerUrn = urn(provider.type, "default");
  const keep = { portals: ours, plugin: byPlugin, plain: await plain(), nothing }[keeper];
  const tokenOf = keeper === "plugin" ? pluginToken : typeToken;
  const resources = known.map((one) => {
    const { entry } = one;
    const { secret = [], ...kept } = keep(one);
    const type = tokenOf(entry.type);
    return {
      ...{ urn: urn(type, entry.name), custom: true, type, parent, provider: `${providerUrn}::${provider.id}` },
      ...kept,
      ...(secret.length > 0 ? { additionalSecretOutputs: secret } : {}),
    };
  });
  return {
    version: 3,
    deployment: {
      secrets_providers: { type: "passphrase", state: { salt } },
      manifest: { time: new Date(0).toISOString(), magic: "", version: "" },
      resources: [
        { urn: parent, custom: false, type: "pulumi:pulumi:Stack" },
        { urn: providerUrn, custom: true, ...provider },
        ...resources,
      ],
    },
  };
}

const ours = (known: Known): Kept => full(known, providerText(known.entry.type));

const byPlugin = ({ definition, id, inputs, state }: Known): Kept => ({
  id,
  inputs: sealed(definition, inputs),
  outputs: sealed(definition, state),
  secret: definition.secret,
});

/** As large as ours: what engine and program take depends on how much a resource holds. */
const nothing = (known: Known): Kept => full(known, 'exports.handler=()=>require("bench-nothing").provider;');

function full({ definition, id, inputs, state }: Known, __provider: string): Kept {
  const kept = (bag: Fields) => ({ ...sealed(definition, bag), __provider });
  return { id, inputs: kept(inputs), outputs: kept(state), secret: definition.secret };
}

/** The state holds the serialised provider with each resource, as `pulumi.dynamic.Resource` puts it there. */
async function plain(): Promise<(known: Known) => Kept> {
  const { providers } = require("../baselines/project/plain.js") as { providers: Record<string, object> };
  const texts: Record<string, string> = {};
  for (const [type, provider] of Object.entries(providers)) {
    texts[type] = (await pulumi.runtime.serializeFunction(() => provider, { allowSecrets: true })).text;
  }
  return ({ entry, id }) => {
    const bag = { ...(entry.plain?.args ?? entry.args), __provider: texts[entry.type] };
    return { id: entry.plain?.id ?? id, inputs: bag, outputs: bag };
  };
}

/** What is secret, as an import takes it. */
const sealed = ({ secret = [] }: Definition, bag: Fields): Fields =>
  Object.fromEntries(
    Object.entries(bag).map(([name, value]) => [
      name,
      secret.includes(name) && value !== undefined && value !== null
        ? { [SIGNATURE]: SECRET, plaintext: JSON.stringify(value) }
        : value,
    ]),
  );
