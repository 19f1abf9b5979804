import { typeOfToken } from "../../kit/served";

/** A resource as people read of it. */
export interface ResourceRef {
  readonly urn: string;
  /** `clinked:Group`; resources of other providers have their whole type token. */
  readonly type: string;
  readonly name: string;
  readonly id?: string;
}

/** What the engine keeps for itself. */
export const isInternal = (type: string): boolean =>
  type === "pulumi:pulumi:Stack" || type.startsWith("pulumi:providers:");

export const shortType = typeOfToken;

/** `urn:pulumi:prod::acme::type$type::name`; a name may have `::` in it. */
const urnParts = (urn: string): string[] => urn.split("::");

export const placeOf = (urn: string): { stack: string; project: string } => {
  const [head = "", project = ""] = urnParts(urn);
  return { stack: head.replace(/^urn:pulumi:/, ""), project };
};
export const nameOf = (urn: string): string => urnParts(urn).slice(3).join("::");
export const typeOf = (urn: string): string => urnParts(urn)[2]?.split("$").at(-1) ?? "";
