import { expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { areas } from "./areas";
import { checksOf } from "./suite";
import { isSet } from "./traits";
import { waivers } from "./waivers";

const ofClinked = definitions.filter(({ product }) => product.name === "clinked");

it("covers the resources and sets of Clinked", () => {
  expect(ofClinked.length).toBeGreaterThanOrEqual(19);
  expect(ofClinked.filter(isSet).map(({ type }) => type)).toEqual(
    expect.arrayContaining([
      "clinked:AccountProperties",
      "clinked:GroupInvites",
      "clinked:GroupMembers",
      "clinked:GroupProperties",
    ]),
  );
});

it("knows samples of types that exist, each in one area", () => {
  const named = areas.flatMap(({ types }) => Object.keys(types));
  expect(named.filter((type) => !definitions.some((definition) => definition.type === type))).toEqual([]);
  expect(named.filter((type, index) => named.indexOf(type) !== index)).toEqual([]);
});

it("says of each type what it checks, under different names", () => {
  for (const definition of definitions) {
    const names = checksOf(definition).map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(10);
    expect(new Set(names).size).toBe(names.length);
  }
});

it("waives at most 15 checks, each one that exists and with a reason", () => {
  expect(waivers.length).toBeLessThanOrEqual(15);
  for (const { type, check, reason } of waivers) {
    const [definition] = definitions.filter((one) => one.type === type);
    expect(definition, type).toBeDefined();
    if (definition) expect(checksOf(definition).map(({ name }) => name)).toContain(check);
    expect(reason.length).toBeGreaterThan(20);
  }
});
