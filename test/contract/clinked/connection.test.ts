import { afterEach, beforeEach, expect, it } from "vitest";
import { openPortal, type Portal } from "../../support/portal";
import { definitionOf } from "../areas";
import { bodiesOf } from "../wire";

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

const environment = () => {
  const { CLINKED_BASE_URL, CLINKED_CLIENT_ID, CLINKED_CLIENT_SECRET } = portal.env;
  return {
    CLINKED__ACME__BASE_URL: CLINKED_BASE_URL,
    CLINKED__ACME__CLIENT_ID: CLINKED_CLIENT_ID,
    CLINKED__ACME__CLIENT_SECRET: CLINKED_CLIENT_SECRET,
  };
};

it("keeps connection and adopt to itself", async () => {
  const property = definitionOf("clinked:GroupProperty");
  const inputs = { group: "1/1", name: "tier", value: "gold", connection: "acme", adopt: true };
  const bodies = await bodiesOf(portal, property, () =>
    portal.process({ env: environment() }).create(property, inputs),
  );
  expect(bodies).toEqual([{ name: "tier", value: "gold" }]);
});

it.each([
  ["clinked:MemberRight", { adopt: true }],
  ["clinked:TaskCategory", { adopt: true }],
  ["clinked:GroupBranding", {}],
  // These send all of their inputs at each change.
  ["clinked:PasswordPolicy", {}],
  ["clinked:CustomEmailSmtp", {}],
])("keeps them to itself where all inputs are sent: %s", async (type, more) => {
  const definition = definitionOf(type);
  const process = portal.process({ env: environment() });
  const inputs = { ...definition.example, connection: "acme", ...more };
  const changed = definition.inputs.shape.from ? { ...inputs, from: "other@example.com" } : inputs;
  const bodies = await bodiesOf(portal, definition, async () => {
    const made = await process.create(definition, inputs);
    await process.update(definition, made, changed);
  });
  expect(bodies.length).toBeGreaterThan(0);
  for (const body of bodies)
    expect(Object.keys(definition.inputs.shape)).toEqual(expect.arrayContaining(Object.keys(body)));
});
