import { lives } from "./life";
import { otherMail } from "./other-mail";

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
