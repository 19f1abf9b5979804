import type { EngineEvent, StepEventMetadata } from "@pulumi/pulumi/automation/events";
import { Diagnostics } from "../engine/diagnostics";
import { isInternal, nameOf, placeOf, shortType } from "../engine/urn";
import { stepsOf } from "./property-path";
import type { Failure, FieldDrift, ResourceDrift, ResourceRef } from "./report";
import { bothShown, shownAt } from "./shown";

/** What the engine's events of one refresh preview say. */
export interface Seen {
  readonly stack?: string;
  readonly project?: string;
  readonly resources: number;
  readonly drift: readonly ResourceDrift[];
  readonly errors: readonly Failure[];
  readonly messages: readonly string[];
}

/** Takes the events one by one, as the engine writes them. */
export class EventReader {
  private readonly drift: ResourceDrift[] = [];
  private readonly diagnostics: Diagnostics;
  private readonly ids = new Map<string, string>();
  private resources = 0;
  private place: { stack: string; project: string } | undefined;

  /** @param onMessage called once for each line that the provider says while it works */
  constructor(onMessage: (text: string) => void = () => {}) {
    this.diagnostics = new Diagnostics((urn, type) => this.refOf(urn, type), onMessage);
  }

  get read(): number {
    return this.resources;
  }

  take(event: EngineEvent): void {
    const { resourcePreEvent, resOutputsEvent, diagnosticEvent } = event;
    if (resourcePreEvent) this.begin(resourcePreEvent.metadata);
    else if (resOutputsEvent) this.end(resOutputsEvent.metadata);
    else if (diagnosticEvent) this.diagnostics.hear(diagnosticEvent);
  }

  /** A line that the provider has written, where the engine does not tell it. */
  hear(line: string): void {
    this.diagnostics.note(line);
  }

  seen(): Seen {
    return {
      ...this.place,
      resources: this.resources,
      drift: [...this.drift].sort((a, b) => compare(a.type, b.type) || compare(a.name, b.name)),
      errors: this.diagnostics.errors,
      messages: this.diagnostics.messages,
    };
  }

  private begin({ urn, old }: StepEventMetadata): void {
    this.place ??= placeOf(urn);
    if (old?.id) this.ids.set(urn, old.id);
  }

  private end(step: StepEventMetadata): void {
    if (isInternal(step.type)) return;
    this.resources++;
    if (isSame(step)) return;
    const ref = this.refOf(step.urn, step.type);
    const isGone = step.op === "delete" || !step.new;
    this.drift.push({ ...ref, change: isGone ? "gone" : "changed", fields: isGone ? [] : fieldsOf(step) });
  }

  private refOf(urn: string, type: string): ResourceRef {
    const id = this.ids.get(urn);
    return { urn, type: shortType(type), name: nameOf(urn), ...(id !== undefined && { id }) };
  }
}

/** Older engines leave the word for the step itself, and tell a difference beside it. */
const isSame = ({ op, new: now, detailedDiff, diffs }: StepEventMetadata): boolean =>
  op === "same" ||
  op === "read" ||
  (op === "refresh" && now !== undefined && now !== null && !diffs?.length && !Object.keys(detailedDiff ?? {}).length);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Exactly what the engine counts: outputs that differ beside it are no drift (docs/architecture.md, "Normal form"). */
function fieldsOf({ old, new: now, detailedDiff, diffs }: StepEventMetadata): FieldDrift[] {
  const detailed = Object.entries(detailedDiff ?? {});
  const paths: readonly (readonly [string, boolean])[] =
    detailed.length > 0
      ? detailed.map(([path, { inputDiff }]) => [path, inputDiff] as const)
      : (diffs ?? []).map((path) => [path, true] as const);
  return paths
    .map(([path, isInput]) => ({ path, isInput, steps: stepsOf(path) ?? [path] }))
    .filter(({ steps }) => !String(steps[0]).startsWith("__"))
    .map(({ path, isInput, steps }) => {
      const side = (state: typeof old) => shownAt(isInput ? state?.inputs : state?.outputs, steps);
      const [expected, found] = bothShown(side(old), side(now));
      const change = expected.kind === "absent" ? "added" : found.kind === "absent" ? "removed" : "changed";
      return { path, change, expected, found } as const;
    })
    .sort((a, b) => compare(a.path, b.path));
}
