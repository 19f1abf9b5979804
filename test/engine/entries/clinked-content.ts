import type { Entry } from "../bench";

/** Files, notes, events, tasks and discussions of a group, with what belongs to them. */
export function contentEntries(group: string, file: string): Entry[] {
  const entry = (type: string, name: string, args: Record<string, unknown>): Entry => ({ type, name, args });
  const ref = (name: string) => `\${${name}}`;
  const entries = [{ username: "jack", permission: 16 }];
  const times = {
    startDate: "2030-10-20T10:00+01:00[Europe/Paris]",
    endDate: "2030-10-20T11:00+02:00[Europe/Paris]",
    dateReminder: "2030-10-19T08:00:00Z",
  };
  return [
    entry("File", "report", {
      group,
      parent: ref("docs"),
      friendlyName: "report.xml",
      content: { fileAsset: file },
      tags: ["client"],
      purge: true,
    }),
    entry("Note", "welcomeNote", {
      group,
      friendlyName: "Welcome",
      content: "<p>Hello</p>",
      tags: ["start"],
      attachments: [{ friendlyName: "terms.xml", content: file }],
    }),
    entry("CalendarEvent", "kickOff", {
      group,
      friendlyName: "Kick-off",
      ...times,
      recurrence: "FREQ=WEEKLY;WKST=MO;BYDAY=SU",
      assignees: ["jack"],
    }),
    entry("EventPermissions", "kickOffPermissions", { event: ref("kickOff"), memberPermission: 2, entries }),
    entry("Task", "firstTask", { group, friendlyName: "Sign", status: "NOT_STARTED", assignees: ["jack"] }),
    entry("Task", "secondTask", { group, friendlyName: "Sign", description: "The second of that name" }),
    entry("TaskOrder", "taskOrder", { category: ref("category"), tasks: [ref("secondTask"), ref("firstTask")] }),
    entry("TaskPermissions", "taskPermissions", { task: ref("firstTask"), memberPermission: 4, entries }),
    entry("Discussion", "plans", { group, friendlyName: "Plans", description: "What comes next?", following: true }),
    entry("Attachment", "linkToReport", {
      discussion: ref("plans"),
      friendlyName: "report.xml",
      groupFile: ref("report"),
    }),
  ];
}
