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

const products: Readonly<Record<string, object>> = { clinked, clickup, docspace, workdrive };

function classOf(type: string): AnyClass {
  const [product = "", name = ""] = type.includes(":") ? type.split(":") : ["clinked", type];
  return (products[product] as Record<string, AnyClass>)[name] as AnyClass;
}

const entries = JSON.parse(readFileSync(process.env.PORTAL_RESOURCES ?? "", "utf8")) as Entry[];
for (const { type, name, args, get } of entries) {
  const Resource = classOf(type);
  // The tests destroy what they make, roots too.
  made.set(name, get ? Resource.get(name, get) : new Resource(name, resolve(args), { protect: false }));
}

export const ids = Object.fromEntries([...made].map(([name, resource]) => [name, resource.id]));
