import { type Check, type Checking, definePolicy, on, type ResourceClass, type Setting, typeOfClass } from "./policy";
import { clickup, clinked, docspace, workdrive } from "./portals";

type Patterns = Readonly<Record<string, string>>;
type Named = Check<{ readonly patterns: Setting<Patterns> }>;

/** The input that people see as the name of a resource. */
const named = <Args, Name extends keyof Args & string>(resourceClass: ResourceClass<Args>, name: Name) => ({
  type: typeOfClass(resourceClass),
  check: on(resourceClass, (inputs, { config, report }: Checking<{ patterns: Setting<Patterns> }>) => {
    const pattern = config.patterns[typeOfClass(resourceClass)];
    const value: unknown = (inputs as Record<string, unknown>)[name];
    if (pattern === undefined || typeof value !== "string" || new RegExp(pattern, "u").test(value)) return;
    report(`${name}: ${JSON.stringify(value)} does not match /${pattern}/. Give it a name that does`);
  }) as Named,
});

const all = [
  named(clinked.Account, "friendlyName"),
  named(clinked.Group, "friendlyName"),
  named(clinked.Folder, "friendlyName"),
  named(clinked.File, "friendlyName"),
  named(clinked.MemberRight, "name"),
  named(clinked.Dashboard, "name"),
  named(clickup.Space, "name"),
  named(clickup.Folder, "name"),
  named(clickup.List, "name"),
  named(clickup.View, "name"),
  named(clickup.Goal, "name"),
  named(docspace.RoomLink, "title"),
  named(workdrive.Department, "name"),
  named(workdrive.Location, "name"),
  named(workdrive.Document, "name"),
];

const patterns: Setting<Patterns> = {
  default: {},
  schema: {
    type: "object",
    description: 'Regular expressions by type, for example {"clinked:Group": "^[A-Z]"}.',
    properties: Object.fromEntries(all.map(({ type }) => [type, { type: "string", format: "regex" }])),
    additionalProperties: false,
  },
};

export const namesByPattern = definePolicy({
  name: "names-by-pattern",
  description: "Names match the patterns that the configuration gives for their types.",
  steps: "Rename the object, or change the pattern.",
  severity: "low",
  level: "mandatory",
  settings: { patterns },
  checks: all.map(({ check }) => check),
});
