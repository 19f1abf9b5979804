import { describe, expect, it } from "vitest";
import { diff } from "../../provider/src/kit/diff";
import { stateAfterRead, stateAfterWrite, stillSealed } from "../../provider/src/kit/state";
import { thing } from "./support/definition";

/** An image is never returned; the key changes with it. */
const definition = { ...thing, sealedBy: { image: ["key"] } };
const image = { path: "a.svg", sha256: "aa" };
const inputs = { account: "1", name: "a", image };
const service = { account: "1", name: "a", thingId: "7", key: "one" };
const state = stateAfterWrite(definition, inputs, service, "portal");
const read = (news: object) =>
  stateAfterRead(definition, state, { ...service, ...news }, "portal", () => true) as Record<string, unknown>;

describe("a write-only input that an output vouches for", () => {
  it("stays while the output does", () => {
    expect(read({})).toEqual(state);
    expect(read({ name: "b" }).image).toEqual(image);
    expect(stateAfterRead(definition, state, { ...service, key: undefined }, "portal", () => false).image).toEqual(
      image,
    );
  });

  it("is drift as soon as the output is another", () => {
    const after = read({ key: "two" });
    expect(after).not.toHaveProperty("image");
    expect(diff(definition, after, inputs).changed).toEqual(["image"]);
  });

  it("is ours again after an update that sent it, and after no other", () => {
    const now = { ...service, key: "two" };
    expect(stillSealed(definition, inputs, ["image"], state, now)).toEqual(inputs);
    expect(stillSealed(definition, inputs, ["name"], state, now)).toEqual({ account: "1", name: "a" });
    expect(stillSealed(definition, inputs, ["name"], state, service)).toEqual(inputs);
  });
});
