import { describe, expect, it } from "vitest";
import { ServiceClock } from "../../provider/src/kit/service-clock";
import { fakeClock } from "../http/support/fake-clock";
import { openPortal } from "../support/portal";
import { typed } from "./support/people";

const MINUTE = 60_000;

describe("the service's clock", () => {
  it("may differ by ten minutes until a reply has told", () => {
    const clock = new ServiceClock(fakeClock(10 * MINUTE));
    expect(clock.earliest(10 * MINUTE)).toBe(0);
    clock.hear(undefined);
    clock.hear("no date");
    expect(clock.earliest(10 * MINUTE)).toBe(0);
  });

  it.each([-5, 0, 5])("is known to two seconds from the last reply, when it goes %i minutes ahead", (minutes) => {
    const ours = fakeClock(100 * MINUTE);
    const clock = new ServiceClock(ours);
    clock.hear(new Date(7).toUTCString());
    clock.hear(new Date((100 + minutes) * MINUTE).toUTCString());
    expect(clock.earliest(90 * MINUTE)).toBe((90 + minutes) * MINUTE - 2000);
  });

  it("is told by the replies of the portal", async () => {
    const portal = await openPortal();
    const provider = portal.process();
    await provider.create(typed("clinked:Account"), { account: "1" });
    const { serviceClock } = provider.runtime.session(typed("clinked:Account").product);
    const now = provider.runtime.clock.now();
    expect(now - serviceClock.earliest(now)).toBeLessThan(MINUTE);
    await portal.close();
  });
});
