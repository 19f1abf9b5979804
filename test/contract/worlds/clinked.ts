import type { World } from "../area";

/** What resources refer to. Account 1, group 1/1, jack and the guest are there from the start. */
export const standing = {
  accounts: ["1"],
  groups: ["1/1", "1/2", "1/3"],
  rights: ["1/11", "1/12"],
  usernames: ["mary", "olga", "anna"],
  emails: ["guest@guest.com"],
};

export const world: World = {
  product: "clinked",
  firstIds: { right: "11" },
  start: [
    ...standing.usernames.map(
      (username) =>
        [
          "clinked:AccountMember",
          { account: "1", username, name: username, email: `${username}@example.com` },
          `1/${username}`,
        ] as const,
    ),
    ["clinked:Group", { account: "1", friendlyName: "Second group" }, "1/2"],
    ["clinked:Group", { account: "1", friendlyName: "Third group" }, "1/3"],
    ...["Readers", "Writers"].map(
      (name, index) =>
        [
          "clinked:MemberRight",
          { account: "1", name, type: "GROUP", basedOnPermission: 1, capabilities: ["FILES"] },
          `1/${index + 11}`,
        ] as const,
    ),
  ],
};
