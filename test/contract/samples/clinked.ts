import fc from "fast-check";
import type { Fields } from "../../../provider/src/kit/normal-form";
import type { Change } from "../../../sandbox/src";
import type { Area, TypeFacts } from "../area";
import { color, email, slug, text } from "../values";
import { standing, world } from "../worlds/clinked";

/** The same inputs in another account: references begin with its id. */
const inAccount = (bag: Fields, account: string): Fields => ({
  ...(JSON.parse(JSON.stringify(bag).replaceAll('"1/', `"${account}/`)) as Fields),
  account,
});

const propertySet: TypeFacts = {
  values: {
    properties: fc.dictionary(
      text.map((name) => `p.${name}`),
      text,
      { maxKeys: 4 },
    ),
  },
  always: { prefix: "p.", allowMassRemoval: true },
  replaced: {
    prefix: {
      reason: "A prefix is nothing without keys that begin with it.",
      inputs: (inputs) => ({ ...inputs, prefix: "q.", properties: { "q.key": "value" } }),
    },
  },
};

/** An image that is given, which only a person or an upload can do. */
const givenImage =
  (name: string) =>
  (inputs: Fields): Change => {
    const [account = "1", group] = String(inputs.group ?? inputs.account).split("/");
    const where = group === undefined ? { kind: "accountBranding", account } : { kind: "groupBranding", group };
    return { ...where, set: { [name]: true } } as Change;
  };

const scheduled = (given: unknown) => {
  const { date, ...rest } = given as Fields;
  return { ...rest, date: date && Date.parse(String(date)) };
};

const branding: TypeFacts = {
  values: { alignment: fc.constantFrom("left", "center", "right") },
  companions: { logoFile: ["logo"], backgroundFile: ["background"] },
  byHand: Object.fromEntries(["logo", "background", "icon"].map((name) => [name, givenImage(name)])),
};

export const area: Area = {
  name: "clinked",
  world,
  paths: "^/v3/",
  uploads: ["files-upload-a-file-small-file-upload"],
  transient: ["tempFiles"],
  tokens: true,
  crowds: {
    "clinked:accountMembers": {
      list: "accounts-members-list",
      scope: { account: "1" },
      add: (n) => ({
        kind: "member",
        add: { username: `many${n}`, name: `Many ${n}`, email: `many${n}@example.com` },
      }),
    },
    "clinked:groups": {
      list: "groups-list-groups",
      scope: { account: "1" },
      add: (n) => ({ kind: "group", add: { friendlyName: `Many ${n}` } }),
    },
    "clinked:accountInvites": {
      list: "accounts-invites-list",
      scope: { account: "1" },
      add: (n) => ({ kind: "accountInvite", add: { email: `many${n}@example.com` } }),
    },
    "clinked:guests": {
      list: "accounts-guests-list",
      scope: { account: "1" },
      add: (n) => ({ kind: "guest", add: { name: `Many ${n}`, email: `many${n}@example.com` } }),
    },
  },
  byName: {
    account: fc.constant("1"),
    group: fc.constantFrom(...standing.groups),
    rights: fc.constantFrom(...standing.rights),
    email,
    "invites[].email": email,
  },
  facts: {
    plannedOnly: {
      account: {
        reason: "The sandbox has one account, so that nothing can be made in a second one.",
        inputs: (inputs) => inAccount(inputs, "2"),
      },
    },
  },
  types: {
    "clinked:Account": {
      values: { name: slug },
      always: { allowNameChange: true },
    },
    "clinked:AccountBranding": branding,
    "clinked:AccountInvite": {
      values: { "assignGroups[].group": fc.constantFrom(...standing.groups) },
      distinct: { assignGroups: "group" },
      leftOut: { exportKey: "It has the invite read singly, which tests of the single read do." },
      keptBack: { exportKey: "reads the invite singly" },
    },
    "clinked:AccountMember": { values: { username: fc.uuid() } },
    "clinked:AccountProperties": propertySet,
    "clinked:AccountProperty": {},
    "clinked:Group": {
      values: {
        name: slug,
        master: fc.constantFrom(...standing.groups),
        copyFrom: fc.constantFrom(...standing.groups),
        "components[].name": fc.constantFrom("files", "pages", "discussions", "events", "tasks"),
        "masterConfiguration.entries[].name": fc.constantFrom("files", "tasks", "shortcuts", "members"),
        "masterConfiguration.entries[].events[]": fc.constantFrom("create", "update", "delete"),
      },
      distinct: { components: "name" },
      onWire: { activation: scheduled },
      staysTaken: {
        reason: "A removed group keeps its slug for ever.",
        inputs: (inputs) => (inputs.name === undefined ? inputs : { ...inputs, name: `${inputs.name}_2` }),
      },
    },
    "clinked:GroupBranding": branding,
    "clinked:GroupInvite": {},
    "clinked:GroupInvites": { always: { allowMassRemoval: true }, distinct: { invites: "email" } },
    "clinked:GroupMember": {
      values: { username: fc.constantFrom(...standing.usernames) },
      sentOnce: { assignmentNotification: "It is sent with the assignment, and means nothing later." },
    },
    "clinked:GroupMembers": {
      values: {
        members: fc
          .subarray([...standing.usernames], { minLength: 1 })
          .chain((names) =>
            fc.tuple(
              ...names.map((username) =>
                fc.record({ username: fc.constant(username), permission: fc.constantFrom(1, 4, 16) }),
              ),
            ),
          ),
        ignore: fc.constant(["sso-*"]),
      },
      always: { allowMassRemoval: true },
    },
    "clinked:GroupOrder": {
      values: { groups: fc.shuffledSubarray([...standing.groups], { minLength: standing.groups.length }) },
    },
    "clinked:GroupProperties": propertySet,
    "clinked:GroupProperty": {},
    "clinked:Guest": {
      values: { email: fc.constantFrom(...standing.emails) },
      otherValues: { email },
    },
    "clinked:MemberRight": {},
    "clinked:SsoConfiguration": {
      wireNames: { metadataFile: "tempFile" },
      refused: {
        reason: "A portal without metadata wants it with the switch; no input shows which kind it is.",
        when: ({ ssoEnabled, metadataFile }) => ssoEnabled === true && metadataFile === undefined,
      },
    },
    "clinked:UserProperty": {},
  },
  byPattern: [[/Color$|^(navbar|sidebar|primary|secondary)Text$/, color]],
};
