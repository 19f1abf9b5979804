import { definitions } from "../../../../provider/src/definitions";
import type { Sandbox, Snapshot, SystemName } from "../../../../sandbox/src";
import { seeded } from "../../../../sandbox/src/workdrive/seed";
import { areaOf } from "../../../contract/areas";
import { openStage } from "../../../contract/world";
import { standing as inClickup } from "../../../contract/worlds/clickup";
import { standing as inWorkdrive } from "../../../contract/worlds/workdrive";
import { everyType, prepare } from "../../../engine/portal";
import { declare } from "../../../fixtures/declare";
import { planted } from "../../../secrets/canaries";
import type { Subject } from "./trip";

export const clinked: Subject = {
  service: "clinked",
  secrets: planted,
  prepare: ({ control }) => prepare(control),
  entries: (folder) => everyType(folder, planted).map(({ type, ...entry }) => ({ ...entry, type: `clinked:${type}` })),
};

/** Arguments where the examples cannot stand side by side: sets and single resources over one thing, two heads. */
const elsewhere: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "clickup:Webhooks": {
    team: "512",
    webhooks: [{ endpoint: "https://example.com/of-the-set", events: ["taskCreated"] }],
    ignore: ["https://example.com/hook"],
  },
  "clickup:SpaceTag": { space: inClickup.spaces[0], name: "kick-off" },
  "workdrive:DepartmentHead": { department: inWorkdrive.departments[1], user: seeded.supervisor },
  "clickup:GuestAccesses": {
    team: "512",
    object: "list_124",
    guests: [{ guest: inClickup.guests[1], permissionLevel: "read" }],
  },
  "clickup:TaskTags": { task: inClickup.tasks[1], tags: [{ name: "later" }] },
  "workdrive:DepartmentMembers": {
    department: inWorkdrive.departments[1],
    members: [{ user: inWorkdrive.users[1] }],
    allowMassRemoval: true,
  },
  "workdrive:LocationMembers": { location: inWorkdrive.locations[1], members: [{ user: inWorkdrive.users[1] }] },
  "workdrive:SecurityGroupMembers": { groupId: inWorkdrive.securityGroups[1], users: [inWorkdrive.users[1]] },
};

const secretsOf = new Map<string, string>();

function declared(service: SystemName) {
  return definitions
    .filter(({ product }) => product.name === service)
    .map((definition) => {
      const canary = (name: string) => {
        const secret = `Kanarie-${definition.type}-${name} "p&ss\\wörd"/?=+`;
        secretsOf.set(`${definition.type} ${name}`, secret);
        return secret;
      };
      const entry = declare(definition, canary);
      return { ...entry, args: elsewhere[definition.type] ?? entry.args };
    });
}

function subject(service: Exclude<SystemName, "clinked">): Subject {
  const entries = declared(service);
  const prepare = async ({ control }: Sandbox) => control.restore(await worldOf(service));
  const own = [...secretsOf].filter(([name]) => name.startsWith(service));
  return { service, secrets: Object.fromEntries(own), prepare, entries: () => entries };
}

/** What the examples of a product refer to. */
async function worldOf(service: SystemName): Promise<Snapshot> {
  const stage = await openStage();
  try {
    const [first] = definitions.filter(({ product }) => product.name === service);
    if (!first) throw new Error(`There is no ${service}.`);
    if (areaOf(first).name !== service) throw new Error(`${service} has more than one world.`);
    await stage.renew(first);
    return await stage.portal.sandbox.control.snapshot();
  } finally {
    await stage.close();
  }
}

export const clickup = subject("clickup");
export const docspace = subject("docspace");
export const workdrive = subject("workdrive");
