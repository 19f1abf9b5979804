import { param, present } from "../../call";
import { type Call, type Handlers, withBody, withQuery } from "../call";
import { paged, type paging } from "../pages";
import { userIn } from "../users/records";
import type { groupMembers } from "./operations";
import { type SecurityGroup, securityGroups } from "./records";

const groupOf = (call: Call): SecurityGroup =>
  present(call.store.of(securityGroups).get("", param(call, "groupId")), "such security group");

export const securityGroupHandlers: Handlers = {
  "security-groups-get-all-security-groups": withQuery<typeof paging>((call, query) => {
    const all = call.store.of(securityGroups).list("");
    return paged(
      "groups",
      all.map(({ id, name, members }) => ({ id, name, memberCount: members.length })),
      query,
    );
  }),

  "security-groups-add-users-to-the-securitygroup": withBody<typeof groupMembers>((call, { ids }) => {
    const group = groupOf(call);
    for (const id of ids) userIn(call, "ids", id);
    group.members = [...new Set([...group.members, ...ids])];
    return {};
  }),

  "security-groups-remove-users-from-the-securitygroup": withBody<typeof groupMembers>((call, { ids }) => {
    const group = groupOf(call);
    group.members = group.members.filter((id) => !ids.includes(id));
    return {};
  }),
};
