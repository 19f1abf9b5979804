import { exactNumber, type Fields } from "../../json";
import { groupCapabilities } from "../state/capabilities";
import { componentOrder } from "../state/defaults";
import type { Group, GroupMember, User } from "../state/records";
import type { State } from "../state/state";
import { userBrief, userFull } from "./user";

/** A group as nested in members of a group list. */
export function groupBrief({ id, name, friendlyName, disableComments }: Group): Fields {
  return { id: exactNumber(id), name, friendlyName, disableComments };
}

/** A group without its members, as nested in group members and account invites. */
export function groupFull(state: State, group: Group): Fields {
  const { storageConsumed, blind, disableChat, disableEmailComments, hideMemberDetails, dateCreated } = group;
  const { lastModified, owner, branding, master, masterConfiguration, watermarkConfiguration } = group;
  return {
    ...groupBrief(group),
    contextKey: { id: exactNumber(group.contextKey) },
    members: state.groupMembers.count(group.id),
    ...{ storageConsumed, blind, disableChat, disableEmailComments, hideMemberDetails, dateCreated, lastModified },
    owner: userBrief(owner === null ? undefined : state.user(owner)),
    mailKey: null,
    hash: null,
    branding,
    components: componentOrder.flatMap((name) => group.components.filter((component) => component.name === name)),
    integrations: null,
    master: master === null ? null : exactNumber(master),
    masterConfigured: masterConfiguration !== null,
    masterConfiguration,
    watermarkConfiguration,
  };
}

/** The single get shows no members (L12255). */
export function groupSingle(state: State, group: Group): Fields {
  return { ...groupFull(state, group), memberDetails: [] };
}

/** The list fills in the members (L11699). */
export function groupListed(state: State, group: Group): Fields {
  const memberDetails = state.groupMembers.list(group.id).flatMap((member) => {
    const user = state.user(member.user);
    return user ? [{ user: userBrief(user), ...membership(state, group, member), group: groupBrief(group) }] : [];
  });
  return { ...groupFull(state, group), memberDetails };
}

function membership(state: State, group: Group, member: GroupMember): Fields {
  const { permission, dateCreated, expirationDate } = member;
  const right = member.rights === null ? undefined : state.rights.get(group.account, member.rights);
  return { permission, dateCreated, expirationDate, capabilities: groupCapabilities(member, right) };
}

/** Entries of the member list have no tags and no restrictedApps (L14251); `rights` is never returned. */
export function groupMemberListed(state: State, group: Group, member: GroupMember, user: User): Fields {
  return { user: userFull(user), ...membership(state, group, member), group: groupFull(state, group) };
}

export function groupMemberSingle(state: State, group: Group, member: GroupMember, user: User): Fields {
  return { ...groupMemberListed(state, group, member, user), tags: member.tags, restrictedApps: [] };
}
