import { afterEach, beforeEach, expect, it } from "vitest";
import { openPortal, type Portal } from "../../support/portal";
import { definitionOf } from "../areas";
import { bodiesOf } from "../wire";

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

it("keeps connection and adopt to itself", async () => {
  const property = definitionOf("clinked:GroupProperty");
  const { CLINKED_BASE_URL, CLINKED_CLIENT_ID, CLINKED_CLIENT_SECRET } = portal.env;
  const env = {
    CLINKED__ACME__BASE_URL: CLINKED_BASE_URL,
    CLINKED__ACME__CLIENT_ID: CLINKED_CLIENT_ID,
    CLINKED__ACME__CLIENT_SECRET: CLINKED_CLIENT_SECRET,
  };
  const inputs = { group: "1/1", name: "tier", value: "gold", connection: "acme", adopt: true };
  const bodies = await bodiesOf(portal, property, () => portal.process({ env }).create(property, inputs));
  expect(bodies).toEqual([{ name: "tier", value: "gold" }]);
});
