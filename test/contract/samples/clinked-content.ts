import { readFileSync } from "node:fs";
import fc from "fast-check";
import { calendarEvent } from "../../../provider/src/clinked/calendar-event";
import { discussion } from "../../../provider/src/clinked/discussion";
import { file } from "../../../provider/src/clinked/file";
import { note } from "../../../provider/src/clinked/note";
import { task } from "../../../provider/src/clinked/task";
import type { Fields } from "../../../provider/src/kit/normal-form";
import type { Snapshot } from "../../../sandbox/src";
import type { Area, TypeFacts } from "../area";
import { color, files, instant } from "../values";
import { standing, world } from "../worlds/clinked-content";
import { area as clinked } from "./clinked";

const of = (ids: readonly string[]) => fc.constantFrom(...ids);
const tag = fc.stringMatching(/^[a-z]{3,12}$/);
const usernames = fc.uniqueArray(of(standing.usernames), { minLength: 1 });

const zone = fc.constantFrom("Europe/Paris", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC");
const local = fc.date({ min: new Date("2030-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
/** The offset is often wrong, as people write it: the zone counts. */
const offset = fc.constantFrom("Z", "+01:00", "-05:00");
const zonedTime = fc
  .tuple(local, offset, zone)
  .map(([date, written, name]) => `${date.toISOString().slice(0, 16)}${written}[${name}]`);

/** The example in a fixture, whose end leaves nothing behind. */
const purged = ({ example }: { readonly example: Fields }, more: Fields = {}): Fields => ({
  ...example,
  ...more,
  purge: true,
});

const none = fc.constant(undefined);

type Attached = { friendlyName: string; content: { path: string } }[];

/** Attachments with the ids of the temporary files that their contents were uploaded as. */
const uploadsIn = ({ tables }: Snapshot, given: Attached) =>
  given.map(({ friendlyName, content: { path } }) => {
    const text = readFileSync(path, "utf8");
    const record = tables.tempFiles?.findLast(([, , one]) => (one as { parts: Fields }).parts["1"] === text);
    return { friendlyName, tempFile: record?.[1] };
  });

const permissions: TypeFacts = {
  values: { "entries[].username": of(standing.usernames) },
  distinct: { entries: "username" },
};

/** What stands in a group, without what refers to others of it. */
const inGroup = (...names: string[]) => ({
  group: {
    reason: "What it refers to stands in the same group.",
    inputs: (inputs: Fields) => ({
      ...Object.fromEntries(Object.entries(inputs).filter(([name]) => !names.includes(name))),
      group: inputs.group === "1/2" ? "1/3" : "1/2",
    }),
  },
});

export const area: Area = {
  name: "clinked-content",
  world,
  base: clinked,
  transient: ["tempFiles", "trash"],
  byName: {
    file: of(standing.files),
    note: of(standing.notes),
    event: of(standing.events),
    task: of(standing.tasks),
    discussion: of(standing.discussions),
    groupFile: of(standing.files),
    category: of(standing.categories),
    assignees: usernames,
    "tags[]": tag,
    color,
  },
  types: {
    "clinked:Attachment": { wireNames: { content: "tempFile", groupFile: "fileId" } },
    "clinked:CalendarEvent": {
      fixture: purged(calendarEvent),
      values: {
        startDate: zonedTime,
        endDate: zonedTime,
        dateReminder: zonedTime,
        parent: none,
        parentExcludeDate: none,
        recurrence: fc.constantFrom("FREQ=DAILY;INTERVAL=1", "FREQ=WEEKLY;WKST=MO;BYDAY=FR"),
      },
      otherValues: { parent: of(standing.events), parentExcludeDate: instant },
      full: {
        group: "1/1",
        friendlyName: "Meeting",
        startDate: "2030-10-20T10:00+01:00[Europe/Paris]",
        endDate: "2030-10-20T11:00+01:00[Europe/Paris]",
        allDay: false,
        recurrence: "FREQ=DAILY;INTERVAL=1",
        location: "Paris",
        description: "Make it work!",
        color: "#212121",
        tags: ["one", "two"],
        sharing: "MEMBERS",
        dateReminder: "2030-10-20T09:00Z[UTC]",
        assignees: ["mary"],
        parent: "1/1/41",
        parentExcludeDate: "2030-10-19T10:00:00Z",
        purge: true,
      },
      onWire: { parentExcludeDate: (given: unknown) => Date.parse(String(given)) },
      replaced: inGroup("parent", "parentExcludeDate"),
    },
    "clinked:Discussion": {
      fixture: purged(discussion),
      values: { copyFrom: of(standing.discussions) },
      full: {
        group: "1/1",
        friendlyName: "Plans",
        description: "What comes next?",
        tags: ["one", "two"],
        sharing: "MEMBERS",
        copyFrom: "1/1/61",
        following: true,
        purge: true,
      },
      replaced: inGroup("copyFrom"),
    },
    "clinked:EventPermissions": permissions,
    "clinked:File": {
      returnedAfterAll: { parent: "below a folder" },
      fixture: purged(file, { content: "../../fixtures/state-v0/files/logo.svg" }),
      values: { parent: of(standing.folders), sharing: fc.constantFrom("NONE", "DEFAULT", "MEMBERS") },
      full: {
        group: "1/1",
        parent: "1/1/21",
        friendlyName: "report.xml",
        content: files[0],
        sharing: "MEMBERS",
        memberPermission: 8,
        tags: ["one", "two"],
        following: true,
        lock: true,
        watermark: true,
        purge: true,
      },
      wireNames: { content: "tempFile" },
      replaced: inGroup("parent"),
    },
    "clinked:Note": {
      fixture: purged(note),
      values: { attachments: fc.constantFrom(...files).map((content) => [{ friendlyName: "terms.xml", content }]) },
      onWire: { attachments: (given, _, portal) => uploadsIn(portal, given as Attached) },
    },
    "clinked:Task": {
      fixture: purged(task),
      values: { status: fc.constantFrom("NOT_STARTED", "IN_PROGRESS", "WAITING", "COMPLETED") },
    },
    "clinked:TaskOrder": {
      values: { tasks: fc.shuffledSubarray([...standing.tasks], { minLength: standing.tasks.length }) },
      wireNames: { tasks: "items" },
      wholeUpdates: "The order of a category is set as a whole, and the category names it.",
      onWire: { tasks: (given) => (given as string[]).map((id) => Number(id.split("/").at(-1))) },
    },
    "clinked:TaskPermissions": permissions,
  },
};
