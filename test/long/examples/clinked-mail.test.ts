import { expect, it } from "vitest";
import { openExample } from "../../examples/example";
import { otherMail } from "../../examples/other-mail";

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
