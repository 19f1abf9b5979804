import { expect, it } from "vitest";
import { openPortal } from "../../support/portal";
import { definitionOf } from "../areas";

const group = definitionOf("clinked:Group");

it("finds an existing object beyond the first page of a search", async () => {
  const portal = await openPortal();
  try {
    const builder = portal.process();
    for (let index = 10; index < 23; index++)
      await builder.create(group, { account: "1", friendlyName: `Group ${index}` });
    // The search for "Group 2" answers page by page, with every name that contains it.
    const made = await portal.process().create(group, { account: "1", friendlyName: "Group 2" });
    await expect(portal.process().create(group, { account: "1", friendlyName: "Group 2" })).rejects.toThrow(made.id);
    await expect(portal.process().create(group, { account: "1", friendlyName: "Group 22" })).rejects.toThrow("already");
  } finally {
    await portal.close();
  }
});

it("does not believe a list whose pages repeat", async () => {
  const portal = await openPortal();
  try {
    const living = await portal.process().create(group, { account: "1", friendlyName: "Acme" });
    // A service that ignores `page` and always promises more.
    const item = { id: 1, name: "explore_clinked", friendlyName: "Explore Clinked" };
    const body = { items: [item], currentPage: 1, pageSize: 5, nextPage: true, previousPage: false };
    await portal.sandbox.control.addFault({ match: "groups-list-groups", times: null, status: 200, body });
    const read = await portal.process().read(group, living);
    expect(read?.state.friendlyName).toBe("Acme");
    const order = portal
      .process()
      .read(definitionOf("clinked:GroupOrder"), { id: "1", state: { account: "1", groups: [living.id] } });
    await expect(order).rejects.toThrow("repeats");
  } finally {
    await portal.close();
  }
});

it("reads when a reply of a write is empty or about something else", async () => {
  const portal = await openPortal();
  try {
    const living = await portal.process().create(group, { account: "1", friendlyName: "Acme" });
    await portal.sandbox.control.addFault({
      match: "groups-update-group",
      times: 1,
      status: 200,
      body: { id: 1, friendlyName: "Other" },
    });
    const updated = await portal.process().update(group, living, { account: "1", friendlyName: "Acme 2" });
    // The fault wrote nothing: what was read shows it, and the next plan repairs it.
    expect(updated.state.friendlyName).toBe("Acme");
    expect(portal.process().diff(group, updated, { account: "1", friendlyName: "Acme 2" }).changed).toEqual([
      "friendlyName",
    ]);
  } finally {
    await portal.close();
  }
});
