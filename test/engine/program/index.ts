import { readFileSync } from "node:fs";
import * as pulumi from "@pulumi/pulumi";
import * as clinked from "pulumi-portals/clinked";

interface Entry {
  readonly type: keyof typeof clinked;
  readonly name: string;
  readonly args: Record<string, unknown>;
  /** Looks the object up by its id instead of managing it. */
  readonly get?: string;
}

type AnyClass = {
  new (name: string, args: unknown): pulumi.CustomResource;
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

const entries = JSON.parse(readFileSync(process.env.PORTAL_RESOURCES ?? "", "utf8")) as Entry[];
for (const { type, name, args, get } of entries) {
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: the file names the classes
  const Resource = clinked[type] as unknown as AnyClass;
  made.set(name, get ? Resource.get(name, get) : new Resource(name, resolve(args)));
}

export const ids = Object.fromEntries([...made].map(([name, resource]) => [name, resource.id]));
