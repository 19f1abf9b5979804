import type { DiagnosticEvent } from "@pulumi/pulumi/automation/events";
import { isInternal, type ResourceRef, typeOf } from "./urn";

export interface Failure {
  readonly message: string;
  readonly nextStep?: string;
  /** Resources that it is about; empty where it is about the whole stack. */
  readonly resources: readonly ResourceRef[];
}

/** What engine and provider say during one command: errors, each once with all its resources, and messages. */
export class Diagnostics {
  private readonly failures = new Map<string, ResourceRef[]>();
  private readonly said = new Set<string>();

  /** @param onMessage called once for each line that the provider says while it works */
  constructor(
    private readonly refOf: (urn: string, type: string) => ResourceRef,
    private readonly onMessage: (text: string) => void,
  ) {}

  get errors(): Failure[] {
    return [...this.failures].map(([message, resources]) => ({
      message,
      resources: [...resources].sort((a, b) => (a.urn < b.urn ? -1 : a.urn > b.urn ? 1 : 0)),
    }));
  }

  get messages(): string[] {
    return [...this.said];
  }

  hear({ urn, message, severity, ephemeral }: DiagnosticEvent): void {
    const text = message.trim();
    if (ephemeral || text === "") return;
    if (severity === "error") this.fail(text.replace(/^(error: )?Preview failed: /, ""), urn);
    else for (const line of text.split("\n")) this.note(line);
  }

  private fail(reason: string, urn: string | undefined): void {
    // The engine's own conclusion; the reasons stand beside it.
    if (/^(preview|refresh|update|destroy) failed$/i.test(reason)) return;
    const resources = this.failures.get(reason) ?? [];
    if (urn && !isInternal(typeOf(urn))) resources.push(this.refOf(urn, typeOf(urn)));
    this.failures.set(reason, resources);
  }

  /** Keeps a line that the provider says; what it does not say of itself is dropped. */
  note(line: string): void {
    const said = /^portals: (.+)$/.exec(line.trim())?.[1];
    if (!said || isUsage(said) || this.said.has(said)) return;
    this.said.add(said);
    this.onMessage(said);
  }
}

/** The line that every provider process ends with; its figures are taken from the usage file. */
const isUsage = (text: string): boolean => /^\d+ requests?\b/.test(text);
