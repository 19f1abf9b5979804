import { describe, it, onTestFinished } from "vitest";
import { burstOfGroups } from "../costs/groups";
import { describeSets } from "../costs/sets";
import { openPortal } from "../support/portal";

describe("at full size", () => {
  it("1,000 groups cost 1,000 creates and the pages of the groups that are there", async () => {
    const portal = await openPortal();
    onTestFinished(() => portal.close());
    await portal.sandbox.control.setLimits({ enabled: false });
    await burstOfGroups(portal, 1000);
  }, 120_000);

  describeSets(50);
});
