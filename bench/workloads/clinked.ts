import { addGroupProperties, addGroups, addMembers, addPeople, clearMembers } from "./clinked-records";
import { type Entry, numbers, type Scope, thousands, type Workload } from "./workload";

const groupEntry = (number: number): Entry => {
  const args = { account: "1", friendlyName: `Group ${number}` };
  return {
    type: "clinked:Group",
    name: `group${number}`,
    args,
    id: `1/${number}`,
    plain: { id: String(number), args },
    read: { path: `/v3/accounts/1/groups/${number}` },
  };
};

const groupList = (objects: number): Scope => ({
  path: "/v3/accounts/1/groups",
  paged: true,
  objects,
  single: true,
});

/** Groups of an account that has as many, or more of them. The document shows pages of 5 (L11614). */
export function groups(objects: number, inAccount = objects): Workload {
  return {
    key: inAccount === objects ? `groups-${objects}` : `groups-${objects}-of-${inAccount}`,
    title: `${thousands(objects)} groups${inAccount === objects ? "" : ` of ${thousands(inAccount)}`}`,
    product: "clinked",
    objects,
    async fill(sandbox) {
      await addGroups(sandbox, inAccount);
      // Spread over the whole account: each stands on a page of its own.
      const step = inAccount / objects;
      return {
        entries: numbers(objects).map((number) => groupEntry(number * step)),
        scopes: [groupList(objects)],
      };
    },
  };
}

/** Memberships in groups of 100. The document shows pages of 25 (L14221). */
export function members(objects: number): Workload {
  const groupCount = objects / 100;
  return {
    key: `members-${objects}`,
    title: `${thousands(objects)} members of ${thousands(groupCount)} group${groupCount === 1 ? "" : "s"}`,
    product: "clinked",
    objects,
    async fill(sandbox) {
      await addGroups(sandbox, groupCount);
      await addPeople(sandbox, 100);
      await addMembers(sandbox, groupCount, 100);
      const entries = numbers(groupCount).flatMap((group) =>
        numbers(100).map((number): Entry => {
          const person = { username: `user${number}`, permission: 1 };
          const id = String(1000 + number);
          return {
            type: "clinked:GroupMember",
            name: `group${group}-user${number}`,
            args: { group: `1/${group}`, ...person },
            id: `1/${group}/${id}`,
            plain: { id, args: { account: "1", group: String(group), ...person } },
            read: { path: `/v3/groups/${group}/members/${id}` },
          };
        }),
      );
      const scopes = numbers(groupCount).map((group) => ({
        path: `/v3/groups/${group}/members`,
        paged: true,
        objects: 100,
        single: true,
      }));
      return { entries, scopes };
    },
  };
}

/** Properties of groups, 100 of each: one list without pages, and no single read (L18054). */
export function properties(objects: number): Workload {
  const groupCount = objects / 100;
  return {
    key: `properties-${objects}`,
    title: `${thousands(objects)} properties of ${thousands(groupCount)} group${groupCount === 1 ? "" : "s"}`,
    product: "clinked",
    objects,
    async fill(sandbox) {
      await addGroups(sandbox, groupCount);
      await addGroupProperties(sandbox, groupCount, 100);
      const entries = numbers(groupCount).flatMap((group) =>
        numbers(100).map((number): Entry => {
          const property = { name: `key${number}`, value: `value ${number}` };
          return {
            type: "clinked:GroupProperty",
            name: `group${group}-key${number}`,
            args: { group: `1/${group}`, ...property },
            id: `1/${group}/${property.name}`,
            plain: { id: property.name, args: { group: String(group), ...property } },
            read: { path: `/v3/groups/${group}/properties`, search: { key: "name", value: property.name } },
          };
        }),
      );
      const scopes = numbers(groupCount).map((group) => ({
        path: `/v3/groups/${group}/properties`,
        paged: false,
        objects: 100,
        single: false,
      }));
      return { entries, scopes };
    },
  };
}

/** People of an account. Their list documents `size` (L2366), and we ask for 100 in a page. */
export function people(objects: number): Workload {
  return {
    key: `people-${objects}`,
    title: `${thousands(objects)} people of an account, 100 a page`,
    product: "clinked",
    objects,
    async fill(sandbox) {
      await addPeople(sandbox, objects);
      const entries = numbers(objects).map((number): Entry => {
        const username = `user${number}`;
        const person = { name: `User ${number}`, email: `${username}@example.com` };
        return {
          type: "clinked:AccountMember",
          name: username,
          args: { account: "1", username, ...person },
          id: `1/${username}`,
          plain: { id: username, args: { account: "1", ...person } },
          read: { path: `/v3/accounts/1/members/${username}` },
        };
      });
      return { entries, scopes: [{ path: "/v3/accounts/1/members?size=100", paged: true, objects, single: true }] };
    },
  };
}

/** Groups that are not there yet. */
export function newGroups(objects: number): Workload {
  return {
    key: `new-groups-${objects}`,
    title: `${thousands(objects)} new groups`,
    product: "clinked",
    objects,
    async fill(sandbox) {
      await addGroups(sandbox, 0);
      const entries = numbers(objects).map((number) => {
        const { id: _, ...entry } = groupEntry(number);
        return entry;
      });
      return { entries, scopes: [] };
    },
  };
}

/** Groups with 20 members each: a set for each, or a resource for every single membership. */
export function peopled(groupCount: number, asSets: boolean): Workload {
  const size = 20;
  const resources = groupCount * (asSets ? 2 : size + 1);
  const how = asSets ? "as sets" : "one by one";
  return {
    key: `peopled-${groupCount}-${asSets ? "sets" : "singles"}`,
    title: `${groupCount} groups with ${size} members, ${how}: ${thousands(resources)} resources`,
    product: "clinked",
    objects: resources,
    async fill(sandbox) {
      await addGroups(sandbox, groupCount);
      await addPeople(sandbox, size);
      await addMembers(sandbox, groupCount, size);
      const entries = numbers(groupCount).flatMap((number): Entry[] => {
        const group = `1/${number}`;
        const membersOf = numbers(size).map((person) => ({ username: `user${person}`, permission: 1 }));
        const set = { type: "clinked:GroupMembers", name: `group${number}-members`, id: group };
        const single = (index: number) => ({
          type: "clinked:GroupMember",
          name: `group${number}-user${index + 1}`,
          id: `${group}/${1001 + index}`,
        });
        const own = asSets
          ? [{ ...set, args: { group, members: membersOf } }]
          : membersOf.map((member, index) => ({ ...single(index), args: { group, ...member } }));
        return [groupEntry(number), ...own];
      });
      const lists = numbers(groupCount).map((group) => ({
        path: `/v3/groups/${group}/members`,
        paged: true,
        objects: asSets ? 1 : size,
        single: !asSets,
      }));
      return { entries, scopes: [groupList(groupCount), ...lists] };
    },
  };
}

/** The same, not there yet: memberships refer to the groups that the program makes. */
export function newPeopled(groupCount: number, asSets: boolean): Workload {
  const there = peopled(groupCount, asSets);
  return {
    ...there,
    key: `new-${there.key}`,
    title: `new: ${there.title}`,
    async fill(sandbox) {
      const { entries } = await there.fill(sandbox);
      await addGroups(sandbox, 0);
      await clearMembers(sandbox);
      const fresh = entries.map(({ type, name, args }): Entry => {
        if (args.group === undefined) return { type, name, args };
        const group = `\${group${String(args.group).split("/")[1]}}`;
        const massive = type === "clinked:GroupMembers" ? { allowMassRemoval: true } : {};
        return { type, name, args: { ...args, ...massive, group } };
      });
      return { entries: fresh, scopes: [] };
    },
  };
}
