/**
 * Types in the states of users. Lines are added, in the order of the definitions; one that changes or goes is a major
 * version: an update, or a new URN, of every resource in every stack.
 */
export const frozenTypes: readonly string[] = [
  "clinked:Account",
  "clinked:AccountBranding",
  "clinked:SsoConfiguration",
  "clinked:AccountMember",
  "clinked:AccountInvite",
  "clinked:Guest",
  "clinked:AccountProperty",
  "clinked:AccountProperties",
  "clinked:MemberRight",
  "clinked:Group",
  "clinked:GroupBranding",
  "clinked:GroupOrder",
  "clinked:GroupMember",
  "clinked:GroupMembers",
  "clinked:GroupInvite",
  "clinked:GroupInvites",
  "clinked:GroupProperty",
  "clinked:GroupProperties",
  "clinked:UserProperty",
];
