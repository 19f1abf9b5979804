import type { EngineEvent, StepEventMetadata } from "@pulumi/pulumi/automation/events";
import { EventReader } from "../drift/events";
import type { Failure, FieldDrift, ResourceRef } from "../drift/report";

/** Why a resource would not come out of the next `pulumi up` as it is. */
export interface Difference extends ResourceRef {
  /**
   * `state`: the portal has something else than the state. `update`, `replace`: the program gives something else.
   * `create`: the program has it and the state has not. `delete`: the state has it and the program has not.
   * `gone`: it is no longer at the portal. `missing`: neither program nor state has an entry of the import file.
   */
  readonly kind: "state" | "gone" | "missing" | "update" | "replace" | "create" | "delete";
  readonly fields: readonly FieldDrift[];
  /** Of a `create` or a `delete`: what stands on the other side in its type and may be meant. */
  readonly meant?: string;
}

export interface Explained {
  readonly resources: number;
  readonly differences: readonly Difference[];
  readonly errors: readonly Failure[];
}

const planned = ["update", "replace", "create", "delete"] as const;
type Planned = (typeof planned)[number];

/** Reads the events of `preview --refresh`: a refresh of the state, and the plan of the program after it. */
export class DifferenceReader {
  private readonly refresh = new EventReader();
  private readonly plan: EventReader;
  private readonly ops = new Map<string, Planned>();

  constructor(onMessage?: (text: string) => void) {
    this.plan = new EventReader(onMessage);
  }

  get read(): number {
    return this.refresh.read;
  }

  take(event: EngineEvent): void {
    const step = event.resOutputsEvent?.metadata;
    if (step?.op === "refresh") {
      // Of a refresh that is only a preview the events name what changed, and no operation.
      const op = !step.new ? "delete" : isChanged(step) ? "update" : "refresh";
      this.refresh.take({
        ...event,
        resOutputsEvent: { ...event.resOutputsEvent, metadata: { ...step, op } },
      } as EngineEvent);
    } else if (step) {
      this.takePlan(event, step);
    } else {
      this.plan.take(event);
      if (event.resourcePreEvent) this.refresh.take(event);
    }
  }

  private takePlan(event: EngineEvent, step: StepEventMetadata): void {
    const op = planned.find((one) => one === step.op);
    // A replacement comes as three steps, of which one is its name.
    if (!op) return;
    this.ops.set(step.urn, op);
    this.plan.take(event);
  }

  explained(): Explained {
    const refresh = this.refresh.seen();
    const plan = this.plan.seen();
    const found = plan.drift.map((drift): Difference => {
      const kind = this.ops.get(drift.urn) ?? "update";
      return { ...drift, kind, fields: kind === "update" || kind === "replace" ? drift.fields : [] };
    });
    const after = found;
    const meant = (difference: Difference): Difference => {
      const other = difference.kind === "create" ? "delete" : difference.kind === "delete" ? "create" : undefined;
      const names = after
        .filter(({ kind, type }) => kind === other && type === difference.type)
        .map(({ name }) => name);
      return names.length === 1 ? { ...difference, meant: names[0] ?? "" } : difference;
    };
    const inState = refresh.drift.map(
      (drift): Difference => ({ ...drift, kind: drift.change === "gone" ? "gone" : "state" }),
    );
    return { resources: refresh.resources, differences: [...inState, ...after.map(meant)], errors: plan.errors };
  }
}

const isChanged = ({ detailedDiff, diffs }: StepEventMetadata): boolean =>
  Object.keys(detailedDiff ?? {}).length > 0 || (diffs ?? []).length > 0;
