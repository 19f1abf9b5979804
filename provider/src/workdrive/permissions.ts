import { z } from "zod";
import { idOf, uuid } from "./root";

const ids = (item: z.ZodType, text: string) => z.array(item).optional().describe(text);
const flag = (text: string) => z.boolean().optional().describe(text);

/** Who sees a document or a FAQ. `taggedUsers` is left out: only a create takes it, and nothing shows it. */
export const permissions = z
  .strictObject({
    users: ids(idOf("Id of a User.", "User"), "Users."),
    groups: ids(uuid("Id of a group."), "Groups."),
    locations: ids(idOf("Id of a Location.", "Location"), "Locations."),
    public: flag("Everybody."),
    friends: flag("Friends of the owner."),
    onlyMe: flag("The owner alone."),
    team: flag("The team of the owner."),
  })
  .describe("Who sees it. Never returned.");
