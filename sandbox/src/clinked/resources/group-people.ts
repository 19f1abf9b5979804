import { conflict, invalid } from "../../refusal";
import { assign, type Call, groupOf, type Handlers, ok, param, present, withBody, withQuery } from "../call";
import type {
  groupBranding,
  groupInviteCreate,
  groupInviteSearch,
  groupInviteUpdate,
  groupMemberSearch,
  groupMemberUpdate,
} from "../contract/groups";
import { pageOf, pageWire, search } from "../pages";
import type { GroupInvite, GroupMember, User } from "../state/records";
import { groupMemberListed, groupMemberSingle } from "../wire/group";
import { groupInviteWire } from "../wire/invite";
import { tempFile } from "./temp-files";

interface Person {
  member: GroupMember;
  user: User;
}

function people(call: Call): Person[] {
  return call.state.groupMembers.list(groupOf(call).id).flatMap((member) => {
    const user = call.state.user(member.user);
    return user ? [{ member, user }] : [];
  });
}

/** The "Member id" of the path is the id of the user: no other id is returned (L14957). */
function personOf(call: Call): Person {
  const member = call.state.groupMembers.get(groupOf(call).id, param(call, "member"));
  const user = member && call.state.user(member.user);
  return { member: present(member, "such group member"), user: present(user, "such group member") };
}

const list = withQuery<typeof groupMemberSearch>((call, { name, exclude = [], page }) => {
  const found = search(people(call), { name }, ({ user }) => ({ texts: [user.name, user.email], order: {} }));
  const shown = found.filter(({ user }) => !exclude.includes(user.id));
  const wire = ({ member, user }: Person) => groupMemberListed(call.state, groupOf(call), member, user);
  return ok(pageWire(pageOf(shown, 25, page), wire));
});

const update = withBody<typeof groupMemberUpdate>((call, body) => {
  const { member, user } = personOf(call);
  const group = groupOf(call);
  const right = body.rights === undefined ? undefined : call.state.rights.get(group.account, body.rights);
  if (body.rights !== undefined && right?.type !== "GROUP") {
    throw invalid("rights", "there is no such right for groups in this account");
  }
  assign(member, body);
  return ok(groupMemberSingle(call.state, group, member, user));
});

function inviteOf(call: Call): GroupInvite {
  return present(call.state.groupInvites.get(groupOf(call).id, param(call, "invite")), "such invite");
}

const listInvites = withQuery<typeof groupInviteSearch>((call, query) => {
  const invites = call.state.groupInvites.list(groupOf(call).id);
  return ok(search(invites, query, ({ email }) => ({ texts: [email], order: {} })).map(groupInviteWire));
});

/** expirationTime is relative, expirationDate absolute (L16473). One invite for an address and group (inferred). */
const invite = withBody<typeof groupInviteCreate>((call, { emails, expirationTime, permission }) => {
  const group = groupOf(call).id;
  const invited = call.state.groupInvites.list(group).map(({ email }) => email.toLowerCase());
  const members = people(call).map(({ user }) => user.email.toLowerCase());
  for (const [index, email] of emails.entries()) {
    const earlier = emails.slice(0, index).map((other) => other.toLowerCase());
    if ([...invited, ...earlier].includes(email.toLowerCase())) throw conflict(`"${email}" is invited already`);
    if (members.includes(email.toLowerCase())) throw conflict(`"${email}" is a member of the group already`);
  }
  const expirationDate = expirationTime === undefined ? null : call.clock.now() + expirationTime;
  return ok(
    emails.map((email) => groupInviteWire(call.make.groupInvite({ group, email, permission, expirationDate }))),
  );
});

const updateInvite = withBody<typeof groupInviteUpdate>((call, { permission }) => {
  const found = inviteOf(call);
  Object.assign(found, { permission, lastModified: call.clock.now() });
  return ok(groupInviteWire(found));
});

/** Answers the values from before (L17378). */
const brand = withBody<typeof groupBranding>((call, { logoFile, backgroundFile, ...sent }) => {
  const group = groupOf(call);
  if (logoFile !== undefined) tempFile(call, logoFile, "logoFile");
  if (backgroundFile !== undefined) tempFile(call, backgroundFile, "backgroundFile");
  const before = { ...group.branding };
  const logo = logoFile === undefined ? sent.logo : true;
  const background = backgroundFile === undefined ? sent.background : true;
  if (assign(group.branding, { ...sent, logo, background })) group.lastModified = call.clock.now();
  return ok(before);
});

export const groupPeopleHandlers: Handlers = {
  "groups-members-list-members": list,
  "groups-members-get-member-details": (call) => {
    const { member, user } = personOf(call);
    return ok(groupMemberSingle(call.state, groupOf(call), member, user));
  },
  "groups-members-update-member": update,
  "groups-members-remove-member": (call) => {
    const { group, user } = personOf(call).member;
    call.state.groupMembers.delete(group, user);
    return {};
  },
  "groups-invites-list-invites": listInvites,
  "groups-invites-get-invite-details": (call) => ok(groupInviteWire(inviteOf(call))),
  "groups-invites-invite-a-new-member": invite,
  "groups-invites-update-invite": updateInvite,
  "groups-invites-delete-an-invitation": (call) => {
    const { group, id } = inviteOf(call);
    call.state.groupInvites.delete(group, id);
    return {};
  },
  "groups-branding-update-create-branding": brand,
};
