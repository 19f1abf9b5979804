import { docspace } from "./support/portals";
import { describeRoundTrip } from "./support/round-trip";

describeRoundTrip(docspace, {
  // The service lists no rooms.
  args: ["--in", "3975"],
  kept: [],
  requests: { "rooms-get-room-links": 1 },
});
