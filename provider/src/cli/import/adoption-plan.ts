import { isOurs, typeOfToken } from "../../kit/served";
import type { StateResource } from "../engine/state";
import type { ImportEntry } from "./entry";
import type { SecretPlace } from "./stack-config";

/** What a state holds under a type and an id or a name. */
export interface Held {
  readonly stack: string;
  readonly name: string;
  readonly id: string;
}

/** Why an entry cannot be imported. */
export interface Conflict {
  readonly entry: ImportEntry;
  /** `name`: another object has it. `object`: it stands there under another name. `otherStack`: it is another's. */
  readonly kind: "name" | "object" | "otherStack";
  readonly held: Held;
}

/** What an import would do. */
export interface AdoptionPlan {
  readonly stack: string;
  readonly entries: readonly ImportEntry[];
  /** Not in the stack yet. */
  readonly adopt: readonly ImportEntry[];
  /** In the stack already, under this name. */
  readonly present: readonly ImportEntry[];
  readonly conflicts: readonly Conflict[];
  /** Every secret that the file needs. */
  readonly secrets: readonly SecretPlace[];
  /** Other stacks that were looked at, and those that could not be. */
  readonly looked: readonly string[];
  readonly unseen: readonly { readonly stack: string; readonly reason: string }[];
}

export interface StackState {
  readonly stack: string;
  readonly resources: readonly StateResource[];
}

/** Compares the entries of a file with what states hold. Objects of two portals are never the same one. */
export function compareWithStates(
  entries: readonly ImportEntry[],
  target: StackState,
  others: readonly StackState[],
): Pick<AdoptionPlan, "adopt" | "present" | "conflicts"> {
  const own = new StateIndex(target);
  const foreign = others.map((state) => new StateIndex(state));
  const adopt: ImportEntry[] = [];
  const present: ImportEntry[] = [];
  const conflicts: Conflict[] = [];
  for (const entry of entries) {
    const named = own.named(entry);
    if (named?.id === entry.id) {
      present.push(entry);
      continue;
    }
    const same = own.object(entry);
    const elsewhere = foreign.flatMap((index) => index.object(entry) ?? []);
    if (named) conflicts.push({ entry, kind: "name", held: named });
    if (same) conflicts.push({ entry, kind: "object", held: same });
    conflicts.push(...elsewhere.map((held) => ({ entry, kind: "otherStack" as const, held })));
    if (!named && !same) adopt.push(entry);
  }
  return { adopt, present, conflicts };
}

/** Resources of our types in one state, by name and by object. */
class StateIndex {
  private readonly names = new Map<string, Held>();
  private readonly objects = new Map<string, { held: Held; portal: unknown }[]>();

  constructor({ stack, resources }: StackState) {
    for (const { urn, type, id, outputs } of resources) {
      // What a program only looks up is nobody's, and its name is taken all the same.
      if (!isOurs(type) || id === undefined) continue;
      const own = typeOfToken(type);
      const name = urn.split("::").slice(3).join("::");
      const held = { stack, name, id };
      this.names.set(`${own}\n${name}`, held);
      if (outputs?.__get === true) continue;
      const key = `${own}\n${id}`;
      this.objects.set(key, [...(this.objects.get(key) ?? []), { held, portal: outputs?.__portal }]);
    }
  }

  named({ definition, name }: ImportEntry): Held | undefined {
    return this.names.get(`${definition.type}\n${name}`);
  }

  object({ definition, id, outputs }: ImportEntry): Held | undefined {
    const found = this.objects.get(`${definition.type}\n${id}`) ?? [];
    const { __portal: own } = outputs;
    return found.find(({ portal }) => own === undefined || portal === undefined || own === portal)?.held;
  }
}
