import { describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { providerText } from "../../provider/src/kit/resource";
import { frozenTypes } from "./frozen-types";
import { classOf, classTypes } from "./support/classes";

describe("tokens and provider texts", () => {
  it("are, byte for byte, what stands in the states of users", () => {
    expect(classOf("clinked:Group").__pulumiType).toBe("pulumi-nodejs:dynamic/clinked:Group");
    expect(providerText("clinked:Group")).toBe(
      'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:Group");',
    );
  });

  it.each(frozenTypes)("%s", (type) => {
    const text = `exports.handler=()=>require("pulumi-portals/dynamic").provider("${type}");`;
    expect(classOf(type).__pulumiType).toBe(`pulumi-nodejs:dynamic/${type}`);
    expect(providerText(type)).toBe(text);
    expect(Buffer.byteLength(text)).toBeLessThan(128);
  });

  it("cover every resource, and every resource has its class (a new one: a line in frozen-types.ts)", () => {
    const types = definitions.map(({ type }) => type);
    expect([...frozenTypes].sort()).toEqual([...types].sort());
    expect([...classTypes].sort()).toEqual([...types].sort());
    expect(new Set(types).size).toBe(types.length);
  });
});
