import { definitions } from "../../../provider/src/definitions";
import type { Definition } from "../../../provider/src/kit/definition";
import type { Portal } from "../../support/portal";

export function typed(type: string): Definition {
  const found = definitions.find((definition) => definition.type === type);
  if (!found) throw new Error(`There is no ${type}.`);
  return found;
}

/** Members of account 1, made behind the provider's back. */
export async function addPeople(portal: Portal, ...usernames: string[]): Promise<void> {
  for (const username of usernames) {
    await portal.sandbox.control.change({
      kind: "member",
      account: "1",
      add: { username, name: username, email: `${username}@example.com` },
    });
  }
}

/** Adds people to a group as somebody else would. */
export async function addToGroup(portal: Portal, group: string, people: Record<string, number>): Promise<void> {
  for (const [user, permission] of Object.entries(people)) {
    await portal.sandbox.control.change({ kind: "groupMember", group, user, add: { permission } });
  }
}

/** Operations that the portal was asked for, with how often; tokens apart. */
export async function asked(portal: Portal): Promise<Record<string, number>> {
  const { byOperation } = await portal.sandbox.control.counts();
  const { "authentication-client-id-and-secret-authentication": _, ...rest } = byOperation;
  return rest;
}
