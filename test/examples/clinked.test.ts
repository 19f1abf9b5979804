import { expect, it } from "vitest";
import { openExample } from "./example";
import { lives } from "./life";

/** An account has one way of sending mail: the program has the others behind a setting. */
const otherMail = {
  sendgrid: "clinked:CustomEmailSendgrid",
  domain: "clinked:CustomEmailDomainAuthentication",
};

lives("clinked", {
  // Labels are made in Clinked itself.
  prepare: ({ portal }) =>
    Promise.all(
      ["1", "2", "3"].map((id) =>
        portal.sandbox.control.change({ table: "labels", owner: "1", id, add: { id, name: `Label ${id}` } }),
      ),
    ),
  optional: Object.values(otherMail),
  audit: { prints: '"Engagement letter.txt": [', env: { SENDGRID_API_KEY: "no-secret" } },
});

it("offers the other ways of sending mail", async () => {
  const { stack, dispose } = await openExample("clinked");
  try {
    for (const [way, type] of Object.entries(otherMail)) {
      await stack.run(["config", "set", "mail", way]);
      expect((await stack.preview(["--parallel", "64"])).stdout).toContain(`${type} mail create`);
    }
  } finally {
    await dispose();
  }
}, 300_000);
