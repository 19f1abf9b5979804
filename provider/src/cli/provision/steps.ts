import { isDeepStrictEqual } from "node:util";
import type { EngineEvent, StepEventMetadata } from "@pulumi/pulumi/automation/events";
import { Diagnostics } from "../engine/diagnostics";
import { isInternal, nameOf, type ResourceRef, shortType } from "../engine/urn";
import type { Message, Op, Outcome, Step } from "./job";

const STACK = "pulumi:pulumi:Stack";
/** `p2` before `p10`. */
const order = new Intl.Collator("en", { numeric: true });
/** A replacement is one step here: the engine tells the making and the removal beside it. */
const ops: Readonly<Record<string, Op>> = {
  create: "create",
  import: "create",
  update: "update",
  delete: "delete",
  replace: "replace",
};

/** Takes the engine's events of one preview, up, refresh or destroy. */
export class StepReader {
  private readonly steps = new Map<string, Step>();
  private readonly ids = new Map<string, string>();
  private readonly seen = new Set<string>();
  private readonly diagnostics: Diagnostics;
  private stateDiffers = false;

  constructor(private readonly tell: (message: Message) => void) {
    this.diagnostics = new Diagnostics(
      (urn, type) => this.refOf(urn, type),
      (text) => tell({ kind: "say", text }),
    );
  }

  take({ resourcePreEvent, resOutputsEvent, resOpFailedEvent, diagnosticEvent }: EngineEvent): void {
    if (resourcePreEvent) this.begin(resourcePreEvent.metadata);
    else if (resOutputsEvent) this.end(resOutputsEvent.metadata);
    else if (resOpFailedEvent) this.fail(resOpFailedEvent.metadata);
    else if (diagnosticEvent) this.diagnostics.hear(diagnosticEvent);
  }

  outcome(): Omit<Outcome, "durationMs"> {
    return {
      steps: [...this.steps.values()].sort((a, b) => order.compare(`${a.type} ${a.name}`, `${b.type} ${b.name}`)),
      same: this.seen.size - this.steps.size,
      stateDiffers: this.stateDiffers,
      errors: this.diagnostics.errors,
      messages: this.diagnostics.messages,
    };
  }

  private begin(step: StepEventMetadata): void {
    const { urn, old, type } = step;
    if (old?.id) this.ids.set(urn, old.id);
    if (!isCounted(step)) return;
    this.seen.add(urn);
    // No step of its own: an update that is left out would leave the resource as protected as it was.
    if (old && step.new) this.stateDiffers ||= !old.protect !== !step.new.protect;
    const ref = this.refOf(urn, type);
    const op = ops[step.op];
    // A replacement is told in several steps. What a refresh has found gives way to what the program makes of it.
    if (this.steps.get(urn)?.op !== "replace") {
      if (op) this.steps.set(urn, { ...ref, op, fields: fieldsOf(step) });
      else if (step.op === "same") this.steps.delete(urn);
    }
    this.tell({ kind: "progress", resources: this.seen.size, at: `${ref.type} ${ref.name}` });
  }

  private end(step: StepEventMetadata): void {
    const { type, old, new: now, urn } = step;
    if (type === STACK) {
      this.stateDiffers ||= !isDeepStrictEqual(old?.outputs ?? {}, now?.outputs ?? {});
      return;
    }
    // What a refresh found is known when it has read.
    const op = isCounted(step) ? refreshed(step) : undefined;
    if (op) this.steps.set(urn, { ...this.refOf(urn, type), op, fields: fieldsOf(step) });
  }

  /** Begun, and not done: the diagnostics say why. */
  private fail({ urn }: StepEventMetadata): void {
    this.steps.delete(urn);
    this.seen.delete(urn);
  }

  private refOf(urn: string, type: string): ResourceRef {
    const id = this.ids.get(urn);
    return { urn, type: shortType(type), name: nameOf(urn), ...(id !== undefined && { id }) };
  }
}

/** Components are code, and nothing of them is at a portal: they have no provider. */
const isCounted = ({ type, provider }: StepEventMetadata): boolean => !isInternal(type) && provider !== "";

function refreshed({ op, old, new: now, diffs, detailedDiff }: StepEventMetadata): Op | undefined {
  if (op !== "refresh" || !old) return undefined;
  if (!now) return "delete";
  return diffs?.length || Object.keys(detailedDiff ?? {}).length > 0 ? "update" : undefined;
}

const fieldsOf = ({ op, detailedDiff, diffs }: StepEventMetadata): string[] => {
  if (op === "create" || op === "delete") return [];
  const paths = Object.keys(detailedDiff ?? {});
  return (paths.length > 0 ? paths : [...(diffs ?? [])]).filter((path) => !path.startsWith("__")).sort();
};
