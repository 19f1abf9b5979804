import { z } from "zod";

const ids = z.array(z.string());

/** Who may see a document or a FAQ (L3472). The update lacks `taggedUsers` (L3581). */
export const permissions = z.strictObject({
  users: ids.optional(),
  groups: ids.optional(),
  locations: ids.optional(),
  public: z.boolean().optional(),
  friends: z.boolean().optional(),
  onlyMe: z.boolean().optional(),
  team: z.boolean().optional(),
});
export const permissionsAtCreate = permissions.extend({ taggedUsers: ids.optional() }).strict();

/** A date of the document's examples: ISO 8601 in UTC. */
export const date = z.iso.datetime("must be a date such as 2022-10-21T05:44:06.323Z");
