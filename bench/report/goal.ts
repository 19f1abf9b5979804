import type { Variant } from "../run/session";
import { whole } from "./figures";

/** What a refresh is meant to cost, and what it cost. `met` is undefined where something was not measured. */
export interface Goal {
  readonly goal: string;
  readonly seen: string;
  readonly met: boolean | undefined;
}

export const atMost = (goal: string, seen: number | undefined, most: number, show = whole): Goal => ({
  goal,
  seen: seen === undefined ? "not measured" : show(seen),
  met: seen === undefined ? undefined : seen <= most,
});

export const nameOf: Readonly<Record<Variant, string>> = {
  ours: "pulumi-portals",
  plugin: "pulumi-portals over its plugin",
  singly: "pulumi-portals without bulk read",
  plain: "a plain dynamic provider",
  terraform: "Terraform with the REST provider",
  terraformWide: "the same, as much at a time as ours",
  engine: "the engine alone",
};
