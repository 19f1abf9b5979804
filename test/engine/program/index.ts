import { readFileSync } from "node:fs";
import * as pulumi from "@pulumi/pulumi";
import * as clickup from "pulumi-portals/clickup";
import * as clinked from "pulumi-portals/clinked";
import * as docspace from "pulumi-portals/docspace";
import * as workdrive from "pulumi-portals/workdrive";

interface Entry {
  /** `clickup:Space`; without a product it is Clinked's. */
  readonly type: string;
  readonly name: string;
  readonly args: Record<string, unknown>;
  /** Looks the object up by its id instead of managing it. */
  readonly get?: string;
  /** Id of an object that is there, for the option `import`. */
  readonly import?: string;
  /** Name of the resource that it is a child of. */
  readonly parent?: string;
  /** Arguments of a provider of its own. */
  readonly provider?: Record<string, string>;
  readonly customTimeouts?: pulumi.CustomTimeouts;
}

type AnyClass = {
  new (name: string, args: unknown, opts?: pulumi.CustomResourceOptions): pulumi.CustomResource;
  get(name: string, id: string): pulumi.CustomResource;
};

const made = new Map<string, pulumi.CustomResource>();

/** `"${acme}"` stands for the id of the resource `acme`. */
function resolve(value: unknown): unknown {
  if (typeof value === "string") {
    const name = /^\$\{(.+)\}$/.exec(value)?.[1];
    return name ? made.get(name)?.id : value;
  }
  if (Array.isArray(value)) return value.map(resolve);
  if (typeof value !== "object" || value === null) return value;
  if ("fileAsset" in value) return new pulumi.asset.FileAsset(String(value.fileAsset));
  if ("stringAsset" in value) return new pulumi.asset.StringAsset(String(value.stringAsset));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolve(item)]));
}

/** By the plugin, or by dynamic providers. */
const isNative = process.env.PORTAL_ADAPTER === "plugin";
const native: typeof import("pulumi-portals/native") | undefined = isNative
  ? require("pulumi-portals/native")
  : undefined;
const products: Readonly<Record<string, object>> = { clinked, clickup, docspace, workdrive, ...native };

function classOf(type: string): AnyClass {
  const [product = "", name = ""] = type.includes(":") ? type.split(":") : ["clinked", type];
  return (products[product] as Record<string, AnyClass>)[name] as AnyClass;
}

function optionsOf(entry: Entry): pulumi.CustomResourceOptions {
  const { name, parent, provider, customTimeouts } = entry;
  const own = provider && native && new native.Provider(`${name}Login`, provider);
  return {
    // The tests destroy what they make, roots too.
    protect: false,
    ...(entry.import && { import: entry.import }),
    ...(parent && { parent: made.get(parent) }),
    ...(own && { provider: own }),
    ...(customTimeouts && { customTimeouts }),
  };
}

const entries = JSON.parse(readFileSync(process.env.PORTAL_RESOURCES ?? "", "utf8")) as Entry[];
for (const entry of entries) {
  const { type, name, args, get } = entry;
  const Resource = classOf(type);
  made.set(name, get ? Resource.get(name, get) : new Resource(name, resolve(args), optionsOf(entry)));
}

export const ids = Object.fromEntries([...made].map(([name, resource]) => [name, resource.id]));
