import { count, nameText } from "../drift/words";
import { inert } from "../terminal/inert";
import type { AdoptionPlan, Conflict } from "./adoption-plan";
import { entryText } from "./entry";

/** A plan as people read it. Names and ids are strangers' text and come out inert. */
export function planText(plan: AdoptionPlan, sharedIsFine = false): string {
  const { stack, adopt, present, conflicts, secrets, looked, unseen } = plan;
  const missing = secrets.filter(({ isGiven }) => !isGiven);
  const lines = [
    `Into stack ${nameText(stack)}: ${count(adopt.length, "object")} to adopt, ${present.length} there already.`,
    ...byType(plan).map((line) => `  ${line}`),
  ];
  if (looked.length > 0) lines.push(`${count(looked.length, "other stack")} of the project looked at.`);
  for (const { stack: name, reason } of unseen) {
    lines.push(inert(`Stack ${name} could not be looked at: ${reason.split("\n")[0]}`));
  }
  if (conflicts.length > 0) {
    lines.push(
      "",
      `Conflicts (${conflicts.length}):`,
      ...conflicts.map((conflict) => `  ${conflictText(conflict, sharedIsFine)}`),
    );
  }
  if (missing.length > 0) {
    lines.push(
      "",
      `Secrets that are missing (${missing.length}). Set them for the stack, or in the environment for this command:`,
      ...missing.map(({ key, variable }) =>
        inert(`  pulumi config set --secret ${key} --stack ${stack}   or ${variable}`),
      ),
    );
  }
  return `${lines.join("\n")}\n`;
}

function byType({ adopt, present }: AdoptionPlan): string[] {
  const types = [...new Set([...adopt, ...present].map(({ definition }) => definition.type))].sort();
  const of = (entries: AdoptionPlan["adopt"], type: string) =>
    entries.filter(({ definition }) => definition.type === type).length;
  const width = Math.max(0, ...types.map((type) => type.length));
  return types.map((type) => `${type.padEnd(width)}  ${of(adopt, type)} to adopt, ${of(present, type)} there`);
}

function conflictText({ entry, kind, held }: Conflict, sharedIsFine: boolean): string {
  const subject = entryText(entry);
  if (kind === "name") {
    return inert(
      `${subject}: the name stands in stack ${held.stack} for ${held.id}. Give the entry another name, here and in the program.`,
    );
  }
  if (kind === "object") {
    return inert(
      `${subject}: stands in stack ${held.stack} already, as "${held.name}". Take the entry out, or name it so.`,
    );
  }
  const hint = sharedIsFine
    ? "Imported all the same (--shared)."
    : "Take it out there with `pulumi state delete`, or import it all the same with --shared.";
  return inert(`${subject}: stack ${held.stack} has it, as "${held.name}". ${hint}`);
}

/** The shape of `--json`: fields are added within version 1, and none is removed or changes its meaning. */
export function planJson({ stack, adopt, present, conflicts, secrets, looked, unseen }: AdoptionPlan): object {
  const ref = ({ definition, name, id }: AdoptionPlan["adopt"][number]) => ({ type: definition.type, name, id });
  return {
    version: 1,
    stack,
    adopt: adopt.map(ref),
    present: present.map(ref),
    conflicts: conflicts.map(({ entry, kind, held }) => ({ ...ref(entry), kind, held })),
    secrets,
    otherStacks: { looked, unseen },
  };
}
